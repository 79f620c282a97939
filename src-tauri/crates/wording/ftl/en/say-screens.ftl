### Sentences of calendar, checkup, handover, welcome and settings

## Calendar

say-cal-day = { $weekday } { $day }
say-cal-pay-by = { $name }: last day to pay
say-cal-pay-by-paid = { $name }: last day to pay (payment confirmed)
say-cal-expires = { $name }: stops after
say-cal-notice-by = Last day to say no to { $name }
say-cal-access-ends = Agreed last day of the login lent to { $who }
say-cal-look-at-sheet = Day to look through the handover sheets
say-cal-try-way = Day to try { $way }
say-cal-certificate = { $name } ends
say-cal-card = { $card } ends
say-cal-notice-before = Reminder of { $name } ({ $before })
say-cal-notice = { $name }: day of a reminder
say-cal-new-year = Around New Year the providers' offices are often closed. It is safer to be done by { $day }.

## Ledger

say-head-auto = Automatic renewal: { $word }
say-head-no-manager = Nobody in charge yet

## Checkup

say-checkup-never = Nothing has been checked yet. Press "Check now".
say-checkup-running = Checking now.
say-checkup-fine = The check { $when } found nothing to worry about.
say-checkup-attention = The check { $when } found { $counted } to look at.
say-checkup-unseen = The check { $when } leaves { $counted } to be confirmed.
say-checkup-bad = The check { $when } found { $counted } not working.
say-checkup-now = Looking at { $check } of { $domain }
say-checkup-line = Making sure that we are connected to the internet
say-gloss-registration = the name's date
say-gloss-dns = the signpost to website and mail
say-gloss-tls = the certificate that protects the connection
say-gloss-web = does it open
say-gloss-mail = mail server
say-cell-unseen = { $why }. The value seen { $when } is shown
say-cell-unseen-until = { $why }. The value seen { $when }, { $day }, is shown
say-cell-pending = We look once more to make sure
say-cell-until = until { $day }
say-cell-not-moved = still { $day }
say-event-first = { $check } of { $domain }: { $text }
say-change-mail-destination = The mail server setting of { $domain } changed on { $day }. Please find out whether somebody changed it.
say-change-mail-proof = The setting that proves the sender of mail from { $domain } changed on { $day }. Please find out whether somebody changed it.
say-change-name-servers = The signpost (name servers) of { $domain } changed on { $day }. Please find out whether somebody changed it.
say-change-site-address = The setting where the website of { $domain } is kept changed on { $day }. Please find out whether somebody changed it.
say-change-holder = The holder of { $domain } in the public record changed on { $day }. Please find out whether somebody changed it.
say-change-registrar = The domain company of { $domain } changed on { $day }. Please find out whether somebody changed it.
say-change-other = The settings of { $domain } changed on { $day }. Please find out whether somebody changed them.
say-changed-mail-destination = The mail server setting of { $domain } changed
say-changed-mail-proof = The setting that proves the sender of mail from { $domain } changed
say-changed-name-servers = The signpost (name servers) of { $domain } changed
say-changed-site-address = The setting where the website of { $domain } is kept changed
say-changed-holder = The holder of { $domain } in the public record changed
say-changed-registrar = The domain company of { $domain } changed
say-changed-other = The settings of { $domain } changed

## Welcome

say-found-all = Found: { $counted }
say-found-none = Nothing was found about this name. Please check the name, or put it into the ledger as it is and fill it in later.
say-found-offline = This PC does not seem to be connected to the internet, so nothing can be looked up yet. You can put the name into the ledger first and look it up later.
say-found-portal = A page for logging in or agreeing seems to stand before the internet, so nothing can be looked up yet. Please finish that page in a browser and try again.
say-found-lent = "{ $domain }" is lent by a hosting company. It has no registration and no fee of its own. The contracts for server and mail are watched.
say-found-not-registered = Nobody seems to have registered "{ $domain }". It may be spelled differently, or it was given up after it expired.
say-found-provider = Probably { $provider }
say-found-provider-expires = Probably { $provider }, lasts until { $day }
say-found-expires = Lasts until { $day }
say-found-unused = Does not seem to be used
say-found-nothing = Not found
say-found-company-unknown = It works. Which company it belongs to is not known yet
say-found-ask-company = Does the invoice say “{ $name }”?
say-found-ask-unused = Is it right that you do not use it?
say-found-evidence-address = from the server's address
say-found-evidence-issuer = from the certificate's issuer
say-found-evidence-mx = from the mail server's name
say-found-evidence-name-server = from the name servers' names
say-found-evidence-registrar = from the public record
say-found-evidence-spf = from the sender setting of mail
say-source-estimated-from = estimate ({ $from }); please check it on the invoice

## Settings

say-own-rows = { $count ->
    [0] No rows of your own
    [one] { $count } row of your own is used
   *[other] { $count } rows of your own are used
}
say-backup-none = There is no backup yet
say-backup-last = Saved { $when }
say-report-head = What went wrong with Kigenban on this PC. It holds no names of people, no domains, no keys and no passwords.
say-report-none = Nothing that went wrong has been recorded so far.
say-recovery-made = Made on { $day }
say-recovery-open = Not confirmed yet
say-recovery-unknown = None has been made
say-task-snoozed = You will be told again { $when }

## Handover

say-handover-none = No handover has been started yet. Please choose who hands over and who takes over.
say-handover-progress = { $done ->
    [0] None of the { $all } is done yet
   *[other] { $done } of { $all } are done
}
say-handover-complete = All { $all } have been looked at by two people
say-handover-no-secret = Please write no password and no whole card number (last four digits only).
say-handover-recovery = When the handover is done, make a new recovery sheet in the settings, so that the old one no longer works.
say-handover-due = { $day } { $name }, paid by { $who }.
say-handover-due-nobody = { $day } { $name }. It is not decided yet who pays.
say-handover-file = handover-sheet_{ $domain }_{ $day }
say-handover-value-missing = (not filled in)
row-registrar = Domain registrar
row-server = Server contract
row-dns = DNS settings
row-certificate = SSL certificate
row-mail = Mail
row-registrar-gloss = The company the domain is registered with
row-server-gloss = The place of the website
row-dns-gloss = The signpost to website and mail
row-certificate-gloss = The certificate that protects the connection
row-mail-gloss = The contract for the mail server

## Names of files

say-file-calendar-for = kigenban-calendar ({ $name })
say-file-tasks = { $stem } tasks

## Backups

say-copy-loses = The last entry in this backup is of { $when }. Going back to it drops { $count ->
    [one] { $count } later entry or change
   *[other] { $count } later entries and changes
}. The present ledger is not deleted; it is kept beside it.
say-copy-same = This backup holds everything that the present ledger holds. Going back to it drops no entry.
say-copy-holds = { $count ->
    [one] This backup holds 1 contract.
   *[other] This backup holds { $count } contracts.
}
say-copy-contracts = Contracts: { $copy } in this backup, { $now } in the present ledger.
say-copy-contracts-newest = Contracts: { $copy } in this backup, { $now } in the newest backup.
say-copy-unknown = The last entry in this backup is of { $when }. The present ledger cannot be read, so whether anything was entered after that is not known. If there was, going back drops it. The present file is not deleted; it is kept beside it.
say-copy-unread = This was counted against the newest backup. The present ledger could not be read.
say-copy-change = { $when }: { $text }
say-copy-change-by = { $when }, { $who }: { $text }
say-copy-wants-sheet-of = This backup needs the earlier recovery sheet, made on { $day }.
say-copy-wants-former-sheet = This backup needs the earlier recovery sheet.
say-copy-wants-key-file = The key file (.key) of this backup cannot be found. It cannot be opened as it is.
say-place-laid-down = Copied { $when } and read back.
say-place-empty = Nothing has been copied yet.
say-place-away = {" "}This place cannot be written to now. Please check that the USB stick or shared folder is connected.
say-copies-damaged-title = Part of the ledger file is damaged
say-copies-none-title = No backup for two days or more
say-copies-place-away-title = Nothing copied to the second place for two days or more
say-copies-damaged = Part of the ledger file is damaged and could not be read back. You can go back to the newest backup. In Settings, Backups, look at what would change first.
say-copies-none = No backup could be made for two days or more. Please check for room on the disk and that the folder of the ledger can be written to. In Settings you can try to save one now.
say-copies-place-away = For two days or more nothing could be copied to the second place. In Settings, Backups, please check that the USB stick or shared folder is connected.

## The earlier recovery sheet

say-former-copy = The backup of { $when } in { $place }
say-former-copy-unnamed = The backups in { $place }
say-former-kept = The earlier recovery sheet is kept ({ $who }, { $when }).
say-former-destroyed = The earlier recovery sheet was thrown away ({ $who }, { $when }). This backup cannot be opened until the place where it lies is connected again.
say-former-may-go = No backup needs the earlier recovery sheet any more. All of them open with the sheet you have now. Please cut up the earlier sheet.
say-former-may-go-of = No backup needs the earlier recovery sheet, made on { $day }, any more. All of them open with the sheet you have now. Please cut up the earlier sheet.
say-former-may-go-title = The earlier recovery sheet can be thrown away
say-former-asked = A place that is not connected now holds backups that need the earlier recovery sheet. In Settings, Backups, please answer whether you keep that sheet or throw it away.
