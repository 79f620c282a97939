### The window's frame: words that stand on every screen

window-skip = Skip to the content
window-nav = Screens
window-home = Home
window-ledger = Ledger
window-calendar = Calendar
window-checkup = Checkup
window-trouble = Trouble
window-handover = Handover
window-settings = Settings
window-tasks-badge = { $count } to do
window-who = Person now
window-who-none = Please choose
window-who-change = Change the person
window-who-changed = The person is now { $name }
window-encrypted = The ledger is stored encrypted
window-rehearsal = This ledger is a rehearsal. Its dates and companies are not real. To go to the real one, quit Kigenban and open it the usual way.
window-loading = Loading
window-error-title = This screen could not be shown
window-error-stop-title = The ledger could not be opened
window-error-crash = The window stumbled while showing this screen. Press “Open again”, or start Kigenban anew.
window-error-reload = Open again
window-retry = Try again
window-last-copy-title = You can go back to the last backup
window-last-copy-explain = The backups are read back, the newest first, until one is found that is not damaged. You are shown what would change before you go back.
window-last-copy = Look for the last good backup
window-copy-changes = Entries that would be gone
window-copy-changes-more = { $count } more
window-copy-look = See what would change
window-other-copies = Other backups ({ $count })
window-restore-title = A backup can be restored
window-restore-explain = The ledger goes back to the moment of the backup you choose. The present file is not deleted; it is kept beside it.
window-restore = Restore this backup
window-restored = Restored from the backup
window-restore-needs-key = This backup opens with the recovery code on the recovery sheet, or with the passphrase.
window-elsewhere-title = A backup from elsewhere can be opened
window-elsewhere-explain = Choose a backup on a USB stick or in a shared folder, or the ledger file of the old PC. It opens with the recovery code on the recovery sheet.
window-elsewhere = Choose the file
window-elsewhere-open = Open this file
window-anew-title = You can begin a new ledger
window-anew-explain = If it cannot be opened at all, you can begin with an empty ledger. If you keep a backup elsewhere, please look there first. The present files are not deleted; they are kept beside it.
window-anew-sure = The new ledger will hold nothing of the present one. Begin anew all the same?
window-anew-yes = Begin with an empty ledger
window-anew = Begin a new ledger
window-size-normal = Text size is now “normal”
window-size-large = Text size is now “large”
window-size-bigger = Text size is now “150 %”
window-size-double = Text size is now “200 %”
window-size-xl = Text size is now “extra large”
window-optional = optional
window-choose = Please choose
window-year = Year
window-month = Month
window-day = Day
window-date-hint = The year may be written 2026 or 令和8
window-date-bad = There is no such date. Please check year, month and day.
window-month-bad = There is no such month. Please check year and month.

## Opening with passphrase or recovery code

unlock-title = The ledger is locked
unlock-lead-passphrase = Enter the passphrase to open the ledger.
unlock-lead-code = The key was not found on this PC. Enter the recovery code from the recovery sheet to open the ledger.
unlock-by-code = Open with the recovery code
unlock-by-passphrase = Open with the passphrase
unlock-code-label = Recovery code
unlock-code-hint = Type the letters of the recovery sheet from left to right. Capitals and spaces do not matter.
unlock-open = Open the ledger
unlock-empty = Nothing has been entered. Please enter it and press again.
unlock-where = The recovery sheet should be kept on paper. Look in the safe, or in the drawer of the person in charge.
unlock-other-ways = Neither is at hand
unlock-watch-stopped = Until it is open, no dates are watched and no reminders come.

## When something like a password was written

window-password-title = This looks like a password
window-password-rewrite = Write it again
window-password-no = It is not a password

## Who is using this PC

who-title = Who is using this PC?
who-lead = Nobody has been chosen for this PC yet. The record of changes will carry the name chosen here.
who-nobody = Everybody in the ledger has left. Please add the person who uses it from now on. All entries are still there.
who-new-title = If your name is not listed
who-add = Add me and begin
