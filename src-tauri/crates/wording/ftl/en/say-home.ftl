### Sentences of home and of notifications

say-checked-count = Domains checked { $when }: { $domains }
say-checked-never = It has not been checked yet
say-next-check = Next: { $when }
say-next-check-none = There is nothing to check yet
say-next-check-soon = The next check starts soon
say-home-empty = Nothing is in here yet
say-home-stopped = Not working now: { $counted }
say-home-at-risk = About to stop: { $counted }
say-home-soon = Coming up: { $counted }
say-home-questions = Please answer: { $counted }
say-home-watching = Waiting for the payment to show: { $counted }
say-home-unconfirmed = Date not known yet: { $counted }
say-home-calm = Nothing is urgent now
say-home-watching-body = The date is still { $day }. We keep looking until it changes.
say-home-watching-body-many = The dates are still the old ones. We keep looking until they change.
say-home-unconfirmed-body = Please look up the dates on the providers' pages or the invoices and write them down.
say-home-tasks-none = There is nothing to do
say-home-tasks-all = { $counted }, the most urgent first
say-home-tasks-and-watched = { $note } (besides, waiting for a payment to show: { $counted })
say-watched-domain = The payment of { $domain } is confirmed
say-watched-other = The payment for { $name } is confirmed
say-readiness-sentence-decided = { $done } of { $all } are done. Decided to be paid by hand: { $decided }
say-next-day = Next, { $day }: { $what } ({ $left })
say-readiness-sentence = { $done ->
    [0] None of the { $all } is done yet
   *[other] { $done } of { $all } are done
}
say-absence-title = Not running for { $days }
say-absence-body = In that time Kigenban could neither check nor remind. It is checking now, one after the other.
say-absence-nothing = Nothing was to be told in that time.
say-absence-missed = { $counted } should have been told in that time: { $what }
say-autostart-title = Starting with the PC has been switched off
say-autostart-body = As it is, no reminder arrives after the PC is restarted until Kigenban is opened. Please switch "Start with the PC" off and on again in Settings.
say-weekly-title = All is well this week, too
say-weekly-body = All { $counted } that are watched could be checked in the last three days.
say-weekly-unseen-title = Whether all is well could not be checked
say-weekly-unseen-body = Not seen once in the last three days: { $what }. Please look at the PC and its connection, then press "Check now".
say-weekly-nothing-title = Kigenban is running
say-weekly-nothing-body = The ledger holds nothing yet that can be checked from outside.
say-weekly-tasks = { $counted } to do, none of them pressing.
say-weekly-next = The next date: { $what }.
say-look-of = { $check } of { $domain }
say-tray-deadline = { $day }: { $name }
say-many-title = { $counted } to tell
say-many-line = - { $title }
say-many-open = See the list
say-strip-note = { $from } to { $to }
say-this-month = This month
say-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
say-offline = This PC does not seem to be connected to the internet. Nothing new can be looked up, so the values seen before are shown.
say-portal = A page for logging in or agreeing seems to stand before the internet. Nothing new can be looked up, so the values seen before are shown.
say-in-charge = In charge: { $name }
say-others = { $counted } more

## Seven preparations

say-ready-holder = Holder and where the password is kept
say-ready-two-factor = Two people for two-step login
say-ready-auto-renewal = Automatic renewal
say-ready-spare-card = Spare card
say-ready-recipients = Where notices go: three or four places
say-ready-second-calendar = A second calendar
say-ready-handover = Handover sheet
say-missing-holder = The contract must be in the company's name, and it must be written down where the password is kept.
say-missing-two-factor = Two people must be able to do the two-step login.
say-missing-auto-renewal = Automatic renewal must be on, or it must be written why it is off.
say-missing-spare-card = A second card that has not expired is needed.
say-missing-recipients = Addresses at which the provider's notices were seen to arrive and ways on which Kigenban was seen to reach somebody: three or more in all. Addresses on the watched domain do not count.
say-missing-by-hand = Automatic renewal is off for { $counted }. They are paid by hand. You are told when the day comes near.
say-missing-second-calendar = Please give the dates out under Calendar, Put into a calendar.
lack-more = { $count } more. Please go on from the top.
lack-of = { $name }: { $what }
lack-arrival = Nobody has seen yet that notices arrive at { $address }. When you see one of the provider's notices there, press "It arrived here".
lack-arrival-old = The last time somebody saw a notice arrive at { $address } was { $day }, more than a year ago. Please look for a recent one and press "It arrived here".
lack-auto-renewal-reason = Automatic renewal is off. Please write why.
lack-auto-renewal-unknown = It is not written whether automatic renewal is on or off. Please look on the provider's page and write it down.
lack-by-hand = automatic renewal is off. It is paid by hand.
lack-by-hand-until = automatic renewal is off. It is paid by hand by { $day }.
lack-custodians = Please add people who can do the two-step login: { $count } more.
lack-holder = It is not certain yet that the contract is in the company's name. Please look on the provider's page and write the holder down.
lack-keeping = It is not written where the password is kept.
lack-keeping-of-leaver = The place where the password is kept names somebody who has left. Please move it and write the new place down.
lack-places = Please add places at which notices were seen to arrive: { $count } more.
lack-provider-place = There is no address yet at which the provider's notices were seen to arrive. Please write down the address the provider has, and look whether they arrive.
lack-second-calendar = The date was not given to a calendar, or has moved since. Please give it out under Calendar, Put into a calendar.
lack-sheet = It was not looked at by the handover sheet yet. Please start a handover.
lack-sheet-blank = { $rows }: stamped, but nothing is written there. Please write it into the ledger.
lack-sheet-of-leaver = Whoever took it over has left. Please hand it over to somebody who is here.
lack-sheet-rows = Items that two people have not looked at yet: { $count }.
lack-spare-card = The spare card is not written down.
lack-spare-card-ended = The spare { $card } has expired. Please get a new card and correct the ledger.
lack-spare-card-undated = It is not written how long the spare { $card } is good. Please look at the card and write it down in the settings.
lack-way = No way was seen yet on which Kigenban reaches somebody.
say-missing-any = No contract that this is about is registered yet.
say-missing-any-card = No contract is written down as paid by card yet. Please write the way of paying and the card.
say-missing-handover = For every domain, two people must look at the five items that are written down.

## Things to do

say-task-answer-change = Find out whether somebody changed the settings of { $domain }
say-task-ask-elsewhere = Find out whether { $domain } is meant to lead where it leads
say-task-ask-words = Open { $domain } and see whether it is your own page
say-task-ask-machine = Ask the server company about the machine of { $domain } that does not answer
say-task-check-auto-renewal = Check the card and where notices go before { $name } renews by itself
say-task-decide-renewal = Decide whether { $name } goes on or ends
say-task-end-access = Stop the login lent to { $who }
say-task-look-at-sheet = Look through the handover sheets, once a year
say-task-try-way = Try whether { $way } still arrives, once a year
say-button-go-on = It goes on
say-button-seen = I have read it
say-seen-by = Read by { $who } on { $day }
say-button-access-ended = It is stopped
say-button-looked = I have looked
say-button-try-way = Open the ways
say-until-time = It has to be done by { $time } on that day.
say-move-with-renewal = Asked for together with the renewal of { $day }, it is done in one go.
say-task-check-holder = Make sure that { $domain } is held in the company's name
say-task-check-registry = Check what is happening to the registration of { $domain }
say-task-confirm-charge = Make sure that { $name } was charged
say-task-confirm-renewal = Ask the domain company whether { $domain } was renewed
say-task-find-date = Look up the date of { $name }
say-task-find-next-date = Look up the day of the next payment for { $name }
say-task-confirm-mark = Have you seen the order number or the statement of the payment for { $name }?
say-task-watch-domain = Find out who watches the date of { $domain }
say-button-number-seen = I have
say-button-not-yet = Not yet
say-button-date-unknown = I do not know
say-button-answer-date = If there is none
say-button-watched-elsewhere = It is watched elsewhere
say-registry-page = The date of { $domain } can be seen at { $page }.
say-registry-named = Whom to ask for the date of { $domain } is written on { $page }.
say-notice-old-look = This date was seen on { $day }. Today’s could not be seen yet.
say-tell-deputy = Please tell { $name }, who stands in, too.
say-questions-title = Please check the dates: { $counted }
say-questions-body = { $list }. Please look them up on the provider’s page or the invoice and write the dates down.
say-questions-dateless = { $who } answered that { $name } has no date. Please check whether that is still so.
say-task-find-registrar = Find out which domain company has { $domain }
say-task-fix-certificate = Have the SSL certificate of { $domain } repaired
say-task-fix-mail-certificate = Have the SSL certificate of { $domain } for mail repaired
say-task-fix-outage = Find out why { $name } does not work
say-task-move-holder = Move { $name } into the company's name
say-task-move-payer = Let the company pay for { $name }
say-contracts-of = contracts of { $name } ({ $counted })
say-task-keep-sheet = Print the recovery sheet and keep it on paper
say-button-make-sheet = Make the recovery sheet
say-task-pay-domain = Pay the renewal fee of { $domain }
say-task-pay-other = Pay for { $name }
say-task-renew-certificate = Renew the SSL certificate of { $domain }
say-task-renew-mail-certificate = Have the SSL certificate of { $domain } for mail renewed
say-task-replace-card = Replace { $card } by a new card
say-task-resolve-dates = Find out which date of { $name } is right
say-task-resolve-pay-by = Check whether the day to pay for { $name } is later than the day it stops
say-task-restore = Get { $domain } back
say-task-stop-ending = Call the domain company about { $domain } today
say-name-of-bundle = { $kind } of { $domain }
say-conflict = { $day } by the { $source }
say-conflict-ask = There are two dates. Please find out on the provider's page or the invoice which one is right.
say-holder-published = The holder in the public record is "{ $holder }".
say-seen-then = { $text } (seen on { $day })
say-paid-with = The same card also pays for { $things }.
say-button-answer-change = Find out who changed it
say-button-check-holder = Check the holder
say-button-find-date = Write the date
say-button-paid-afterwards = It is paid afterwards
say-button-find-registrar = Write the domain company
say-button-done = Done
say-button-known = It is meant
say-button-trouble = Find out why

## Notifications

say-notice-title-left = { $left }: { $task }
say-notice-rehearsal = Rehearsal: { $title }
say-notice-tomorrow = Tell me tomorrow
say-notice-late = The day for this reminder ({ $day }) has passed, so it comes now.
say-notice-test-title = This is a trial reminder
say-notice-test-body = Reminders look like this. They appear here when a date comes near.
say-notice-locked-title = Dates are not being watched
say-notice-locked-body = The ledger is locked, so dates cannot be watched. Please open Kigenban and enter the passphrase or the recovery code.
say-notice-clock-title = This PC’s clock seems to be off
say-notice-clock-ahead = This PC’s clock is ahead of the time on the internet by about { $span }. Reminders would come on the wrong day. Please check the date and time settings of this PC. No date in the ledger was changed.
say-notice-clock-behind = This PC’s clock is behind the time on the internet by about { $span }. Reminders would come on the wrong day. Please check the date and time settings of this PC. No date in the ledger was changed.
say-span-hours = { $count } h
say-span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
say-notice-broken-title = Dates are not being watched

## Tray

say-tray-locked = The ledger is not open, so nothing is watched
say-tray-new = There is no ledger yet
