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
home-open-contract = Open this contract
home-pips = { $done } of { $all }
home-snoozed = Put aside until { $until }
home-done = “{ $title }” is marked as done
home-conflict = Another date exists
home-see-copies = Open the settings for backups
