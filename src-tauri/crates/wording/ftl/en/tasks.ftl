### Tasks, on home and in notifications
