### Calendar

calendar-legend = What the marks mean
calendar-urgent = Pay soon
calendar-pay-by = Pay by
calendar-expiry = Expires
calendar-notice = Reminder
calendar-today = Today
calendar-red = Red numbers are Sundays and holidays
calendar-earlier = Earlier 12 months
calendar-later = Later 12 months
calendar-this-year = From this month
calendar-keys = Arrow keys move by day, PageUp and PageDown by month; Enter lists that month
calendar-show-month = List { $month }
calendar-nothing = Nothing falls in this month.
calendar-file-saved = The calendar file (ICS) was saved. Open it in Outlook, Google or Apple Calendar to add the dates.
calendar-print = Print
