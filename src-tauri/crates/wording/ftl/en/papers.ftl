### Papers: handover sheet, recovery sheet, calendar file, Excel

## Handover sheet

paper-handover-title = Domain and server handover sheet
paper-made = Made { $day }
paper-rehearsal = Made from a rehearsal ledger. Not the real thing.
paper-from = Handing over
paper-to = Taking over
paper-target = Handover day
paper-two-step = Can do the two-step login (two or more)
paper-two-step-others = and
paper-column-item = Item
paper-column-content = Details
paper-column-confirmed = Confirmed by
paper-column-day = Date
paper-row-registrar = Domain registrar
paper-row-registrar-explained = the company the domain is registered with
paper-row-server = Server contract
paper-row-server-explained = the place of the website
paper-row-dns = DNS settings
paper-row-dns-explained = the signpost to website and mail
paper-row-certificate = SSL certificate
paper-row-certificate-explained = the certificate that protects the connection
paper-row-mail = Mail
paper-row-mail-explained = mail server contract and where notices go
paper-field-domain = Name
paper-field-registrar-short = Registrar
paper-field-provider = Provider
paper-field-issuer = Issuer
paper-field-holder = Holder
paper-field-pay-by = Pay by
paper-field-expires = Stops after
paper-pay-by-time = { $source }; until { $time } on this day
paper-field-due = Due
paper-field-payment = Payment
paper-field-login = Login
paper-field-kept-at = Password at
paper-field-backup-codes = Two-step login
paper-field-in-charge = In charge
paper-field-notices = Notices go to
paper-field-plan = Plan
paper-field-name-servers = Name servers
paper-field-essentials = Main settings
paper-field-changes = Record of changes
paper-field-kind = Kind
paper-field-renewal = Way of renewal
paper-field-mail-flow = Flow
paper-field-accounts = Accounts
paper-field-rules = Forwarding
paper-field-phone = Telephone
paper-auto-renewal = automatic renewal { $state }
paper-auto-renewal-reason = automatic renewal { $state } ({ $reason })
paper-payer = paid by { $payer }
paper-card = card { $card }
paper-spare-card = spare is { $card }
paper-account-id = ID { $id }
paper-deputy = deputy { $name }
paper-backup-place = spare codes: { $place }
paper-custodian-means = { $name } ({ $means })
paper-outside = { $holder } (outside the company)
paper-conflict = also written as { $day }, please check
paper-seen-by-check = seen by a check
paper-source-short-certificate = certificate
paper-source-short-estimated = estimate, check it
paper-source-short-invoice = invoice
paper-source-short-registrar = domain company
paper-source-short-registry = public record
paper-source-short-typed = entered
paper-changed-on = changed on { $day }
paper-unchanged-since = unchanged since { $day }
paper-no-contract = (no contract in the ledger)
paper-not-used = not in use
paper-seal = seal
paper-same-login = same login as the domain
paper-date-blank = ____ / ____
paper-others = Other contracts
paper-payments-until = Payments until { $day }
paper-payments-next = Next payments
paper-payments-none = The ledger has no payment that falls due by then.
paper-payments-none-known = The ledger has no payment with a known date.
paper-payments-after = After that
paper-payment-line = { $day } { $what }
paper-payment-by = to be paid by { $name }
paper-payment-settled = payment checked
paper-payment-auto = charged automatically
paper-card-ends = by { $day }: change { $card }
paper-stopped-title = When website or mail have stopped
paper-stopped-fee = See whether the domain renewal fee is paid.
paper-stopped-pay = If not, pay it on the login page of { $registrar }.
paper-stopped-call = If you cannot tell, call { $registrar }.
paper-stopped-registrar = the domain company
paper-warning = Please write no password and no whole card number (last four digits only).
paper-warning-rest = For a password, write only where it is kept.
paper-notes = Notes (by hand)
paper-footer = Made with { -kigenban }. The small print after a date says where it comes from.
paper-geta = "〓" stands for a character this paper has no type for. Please write it in by hand.

## Recovery sheet

recovery-title = Recovery sheet
recovery-lead = Ordinarily this PC opens the ledger by itself. Should it break, the letters on this paper open a backup of the ledger.
recovery-company = Company name
recovery-made = Made on
recovery-code-label = Recovery code
recovery-code-group = group { $number }
recovery-how-title = How to use it
recovery-how-install = Install { -kigenban } on the new PC.
recovery-how-copy = Put a backup of the ledger that you keep elsewhere onto the new PC.
recovery-how-open = Choose "Open with the recovery code" and enter the letters above group by group. The QR code holds the same letters.
recovery-lost-title = When it is lost
recovery-lost-sheet = If only this paper is lost, choose "Make a new recovery sheet" in the settings of { -kigenban }. The old paper then stops working.
recovery-lost-both = If the PC breaks and this paper is lost, nobody can open the ledger. Those who made it cannot either.
recovery-keep-title = How to keep it
recovery-keep-place = Keep it in a safe or another locked place. Do not keep it beside the PC.
recovery-keep-two = Let two or more people know where it is.
recovery-keep-photo = Take no photograph of it and do not send it by mail. Whoever sees this paper can open the ledger.
recovery-keep-handover = When the person in charge changes, make a new recovery sheet.
recovery-kept-at = Kept at
recovery-kept-by = Known to
recovery-letters = The code has only digits and capital letters, never I, L, O or U.
recovery-qr-alt = QR code of the recovery code

## Calendar file

ics-name = { -kigenban } (dates of domains and servers)
ics-pay-by = Pay by: { $what }
ics-expires = Stops after: { $what }
ics-notice-by = [Last day to say no] { $what }
ics-access-ends = [Agreed last day of a login lent out] { $who }, { $what }
ics-certificate = Certificate ends: { $what }
ics-card = Card ends: { $card }
ics-settled = { $title } (payment checked)
ics-note-pay-by = The renewal fee is to be paid by this day.
ics-note-notice-by = After this day the next renewal can no longer be refused.
ics-note-access-ends = Remove the login on the company's page, or change its password.
ics-note-expires = After this day it may stop.
ics-note-certificate = After this day visitors of the website may see a warning.
ics-note-card = After this day this card no longer pays.
ics-note-source = Source: { $source }
ics-note-provider = Provider: { $provider }
ics-note-login = Login page: { $url }
ics-note-manager = In charge: { $name }
ics-note-check = These dates are as of the export. { -kigenban } shows the present ones.
ics-stage-pay-by = { $when }: pay for { $what } (by { $day })
ics-stage-charge = { $when }: { $what } renews by itself ({ $day })
ics-stage-expires = { $when }: { $what } stops after { $day }
ics-stage-certificate = { $when }: { $what } ends ({ $day })
ics-stage-card = { $when }: card { $what } ends ({ $day })
ics-months-before = { $count ->
    [one] { $count } month ahead
   *[other] { $count } months ahead
}
ics-weeks-before = { $count ->
    [one] { $count } week ahead
   *[other] { $count } weeks ahead
}
ics-days-before = { $count ->
    [one] { $count } day ahead
   *[other] { $count } days ahead
}
ics-same-day = Last day
ics-called-off = Called off: { $title }
ics-note-called-off = This date is no longer in the ledger of { -kigenban }. It may be deleted.
ics-nameless = An entry whose name was erased
ics-menu = Due
ics-column-title = Subject
ics-column-start-day = Start Date
ics-column-start-time = Start Time
ics-column-end-day = End Date
ics-column-end-time = End Time
ics-column-place = Location
ics-column-notes = Details

## Excel

xlsx-sheet-ledger = Ledger
xlsx-sheet-people = People in the office
xlsx-sheet-cards = Cards
xlsx-kind = Kind
xlsx-date-source = Source of { $date }
xlsx-last4 = Last four digits
xlsx-left = Here
xlsx-left-yes = has left
xlsx-left-no = here
xlsx-rule = Please write no password and no whole card number (last four digits only).
