### Calendar
