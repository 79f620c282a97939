### Settings

settings-lead = Changes are saved at once.
settings-closed = While Kigenban is not running, no reminders arrive. With the window closed it still runs in the corner of the screen.

## Reminders

settings-notices = Reminders
settings-month = 1 month before
settings-month-hint = For .jp domains also 2 months before
settings-two-weeks = 2 weeks before
settings-three-days = 3 days before
settings-three-days-hint = This one cannot be switched off
settings-always = Always on
settings-day = On the day
settings-day-hint = Not for what is confirmed as paid
settings-workday = When it falls on a weekend or holiday
settings-workday-hint = Reminds on the working day before
settings-weekly = All is well, once a week
settings-weekly-hint = Said only when everything was checked in the last three days and nothing is about to stop
settings-test = Try a reminder
settings-test-hint = See whether reminders appear on this screen
settings-tested = A reminder was shown. If you cannot see it, look at this PC's notification settings.

## Checks

settings-checks = Checks
settings-at-start = When Kigenban is opened
settings-every = Between checks
settings-every-hint = Domain dates are looked up about once a day
settings-hours = Every { $hours } hours
settings-day-long = Once a day
settings-autostart = Run by itself when the PC is switched on
settings-autostart-hint = When off, no reminders arrive until you open it yourself

## Appearance

settings-looks = Appearance
settings-size = Letter size
settings-size-normal = Normal
settings-size-large = Large
settings-size-bigger = 150 %
settings-size-double = 200 %
settings-size-xl = Extra large
settings-theme = Brightness
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-auto = Automatic
settings-language = Language

## Keeping the ledger safe

settings-report = Record of trouble
settings-report-hint = What went wrong is written down on this PC, without names of people or domains.
settings-report-show = Read it
settings-report-lead = Please read it here before you hand it to anybody, such as whoever looks after your PCs. Kigenban sends it nowhere.
settings-report-save = Save it as a file
settings-report-saved = Saved
settings-safety = Keeping the ledger safe
settings-passphrase-hint = The password that opens the ledger
settings-passphrase-none = Not set yet. Ordinarily this PC opens the ledger by itself
settings-passphrase-none-here = Not set yet
settings-passphrase-set = Set it
settings-passphrase-change = Change it
settings-passphrase-title = Set the passphrase of the ledger
settings-passphrase-lead = Should this PC no longer open the ledger by itself, this passphrase opens it.
settings-passphrase-saved = The passphrase is set
settings-backup = Backups
settings-backup-now = Save one now
settings-backed-up = A backup was saved
settings-backup-list = See backups ({ $count })
settings-backup-list-title = Backups
settings-backup-list-lead = 7 days, 4 weeks and 12 months are kept. If the ledger is damaged, it can be restored from here. You can see first what would change.
settings-backup-look = Look at it
settings-place = Second place for backups
settings-place-none = With backups outside this PC the ledger outlives it. Choose a USB stick, a shared folder, OneDrive or the like.
settings-place-choose = Choose the place
settings-place-forget = Stop copying there
settings-place-done = A backup was copied and read back. From now on this is done every day.
settings-recovery-remake = Make a new one
settings-recovery-title = Make a new recovery sheet
settings-recovery-lead = A new recovery code is made. The new sheet takes over once you have shown that it is on paper. Until then the sheet you have now goes on working.
settings-recovery-when = Do this when the person in charge changes or the paper is lost.
settings-recovery-go = Make the new code
settings-recovery-keep = This is the new code. Save it as PDF and print it. Two of its groups are asked next; then the new sheet takes over.
settings-recovery-confirm = Check and finish
settings-recovery-done = The new recovery sheet is in force. Cut up the old paper.
settings-recovery-leave = The new sheet has not taken over yet. If you close now, the new code is dropped and the sheet you have now goes on working. Cut up the new paper if you printed it.
settings-recovery-done-waits = The new recovery sheet is in force. But backups in a place that is not connected now need the earlier sheet.
settings-recovery-close = Close
settings-former = Earlier recovery sheet
settings-former-ask = Do you keep the earlier sheet?
settings-former-explain = Once their place is connected again, these backups are made to open with the sheet you have now, by themselves. To use them before that, the earlier sheet is needed.
settings-former-keep = Keep it
settings-former-destroy = Throw it away
settings-former-destroyed = It is thrown away
settings-former-gone = These backups are no more
settings-former-try = It is connected: do it now
settings-former-still = Not found yet. Please check that the USB stick or shared folder is connected.
settings-former-more = { $count } more
settings-companies = Table of companies (providers.toml)
settings-folder = Where the ledger lies
settings-version = Version

## People and company

settings-people = People in the office
settings-person-add = Add a person
settings-person-edit = Edit { $name }
settings-person-count = Contracts: { $count }
settings-person-left = Has left
settings-person-empty = No name has been entered yet. Enter one, then press again.
settings-people-more = { $count } more below
settings-cards = Company cards
settings-cards-none = None yet
settings-cards-hint = Never enter the whole number. Only the last four digits are used.
settings-card-add = Add a card
settings-card-edit = Edit { $label }
settings-card-label = Name
settings-card-label-example = E.g. office card
settings-card-last4 = Last four digits
settings-card-last4-bad = Enter the last four digits as four numbers.
settings-card-label-empty = It has no name yet. Enter one, then press again.
settings-card-expires = Good through
settings-card-until = through { $year }-{ $month }
settings-card-remove = Remove this card
settings-card-removed = The card was removed
settings-card-bad-date = The month is not complete yet. Correct it or leave it empty.
settings-office = Company
settings-office-edit = Edit the company
settings-office-english = Company name in English
settings-office-english-hint = Used to compare the holder when a public record is in English
settings-office-empty = No company name has been entered yet. Enter it, then press again.
