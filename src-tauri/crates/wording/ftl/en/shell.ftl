### Window, tray, notifications
