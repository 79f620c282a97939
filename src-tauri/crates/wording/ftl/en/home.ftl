### Home

## Headings and buttons of the screen

home-todo = What to do next
home-todo-none = There is nothing to do right now.
home-fold = Show only the urgent ones
home-empty = Nothing is here yet. Enter the company’s domain name, and the rest is found by itself.
home-empty-button = Enter the company’s domain name
home-strip = The next 12 months
home-strip-more = { $count } more
home-strip-nothing = nothing planned
home-no-date = No date
home-soon = Soon, please
home-at-once-day = Today
home-at-once = At once
home-last-day = Last day to save it
home-last-day-until = until { $day }
home-last-day-passed = It was { $day }. Call all the same, and ask
home-call = Telephone
home-call-missing = No number yet. Look it up and write it down
home-open-contract = Open this contract
home-by-month = How many in each month
home-month-count = { $month }: { $count }
home-pips = { $done } of { $all }
home-snoozed = Put aside until { $until }
home-seen = Noted that you have read it. You will be told again at the next stage. It is still to be done.
home-done = “{ $title }” is marked as done
home-conflict = Another date exists
home-copies-alone = The backups of the ledger lie on this PC alone. If it breaks, the ledger is gone, even with the recovery sheet.
home-see-copies = Open the settings for backups
home-arrived = It arrived here
home-fill-in = Write it down
home-arrived-noted = Recorded with today's date that it arrived
