### States, results of checks, preparations

status-down = Stopped
status-down-check = Stopped (please check)
status-stopping = About to stop
status-soon = Coming up
status-outside = Held outside
status-watching = Waiting for payment to show
status-ok = Plenty of time
status-unknown-date = Date unknown
status-unconfirmed = Not confirmed
status-please-check = Please check
status-unsaid = Not confirmed for { $days }
status-no-date = No date
status-unused = Not used
status-card-ends = Card ends { $day }

## Results of checks

check-ok = Fine
check-no-news = Not extended yet
check-mail-remarks = Something to put right
check-changed = Changed
check-unreachable = No connection
check-site-unseen = Cannot be seen
check-mail-undelivered = Not delivered
check-not-possible = Could not look
check-running = Looking
check-queued = In turn
check-none = Not checked

check-registration = Domain's date
check-dns = DNS
check-tls = SSL certificate
check-web = Website
check-mail = Mail

## Preparations

readiness-done = Done
readiness-by-hand = Paid by hand: { $counted }
readiness-left-things = { $count } to go
readiness-left-people = { $count ->
    [one] { $count } person to go
   *[other] { $count } people to go
}
readiness-missing = Not entered
