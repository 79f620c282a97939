### Words of every screen. One thing has one name everywhere

-kigenban = Kigenban

product = { -kigenban }

## Names of things

noun-bundle = Contracts of one domain
noun-domain = Domain
noun-dns = DNS
noun-server = Server
noun-certificate = SSL certificate
noun-mail = Mail
noun-other = Other contract
noun-domain-explained = the company's name on the internet
noun-dns-explained = the signpost to website and mail
noun-server-explained = the place of the website
noun-certificate-explained = the certificate that protects the connection
noun-mail-explained = the contract for the mail server
noun-registrar = Domain company
noun-server-provider = Server company
noun-dns-provider = DNS company
noun-certificate-issuer = Issuer
noun-mail-provider = Mail company
noun-provider = Provider
noun-notice-addresses = Where notices go
noun-password-place = Where the password is kept
noun-account-id = Login ID
noun-customer-number = Customer or contract number
noun-customer-number-short = Customer number
noun-login-page = Login page
noun-phone = Telephone number
noun-hours = Telephone hours
noun-holder = Holder
noun-plan = Plan
noun-term = Term
noun-price = Price
noun-pay-method = Way of paying
noun-payer = Paid by
noun-main-card = Main card
noun-spare-card = Spare card
noun-card = Card
noun-auto-renewal = Automatic renewal
noun-auto-renewal-reason = Why it is off
noun-manager = Person in charge
noun-deputy = Deputy
noun-backup-codes = Where the two-step spare codes are kept
noun-custodians = People who can do the two-step login
noun-lent = Access lent out
noun-notice-by = Last day to say no
lent-to-with = { $to } ({ $what })
lent-until = { $who }, until { $until }
noun-name-servers = Name servers
noun-dns-essentials = Main settings
noun-certificate-kind = Kind of certificate
noun-renewal-way = Way of renewal
noun-mail-flow = How mail is sent and received
noun-mail-accounts = Accounts
noun-mail-rules = Forwarding and sharing rules
noun-second-calendar = A second calendar
noun-note = Notes
noun-person = Person
noun-name = Name
noun-department = Department
noun-company = Company name
noun-email = Mail address
noun-pay-by = Pay by
noun-expires = Stops after
noun-pay-by-plain = Pay by
noun-expires-plain = Stops after
noun-recovery-sheet = Recovery sheet
noun-recovery-code = Recovery code
noun-passphrase = Passphrase
noun-readiness = The 7 preparations
noun-rehearsal = Rehearsal

## The two dates, in words of consequence

pay-by-until = { $day }
expires-after = { $day }

## Words for values

value-missing = (not filled in)
value-yes = yes
value-no = no
value-on = on
value-off = off
auto-renewal-on = on
auto-renewal-off = off
auto-renewal-unknown = unknown
term-monthly = every month
term-months = every { $count } months
term-yearly = every year
term-years = every { $count } years
holder-company = the company
holder-outside = somebody outside
holder-unknown = unknown
pay-bank-debit = direct debit
pay-bank-transfer = bank transfer
pay-card = credit card
pay-convenience = convenience store
pay-invoice = invoice
pay-other = other
renewal-automatic = automatic
renewal-manual = by hand
renewal-unknown = unknown
recipient-calendar = calendar
recipient-mail = mail
recipient-paper = paper
recipient-phone = telephone
seen-in-card-statement = card statement
seen-in-receipt = receipt
seen-in-registrar-screen = the domain company's page
card-short = { $label } (ends in { $last4 })
card-with-end = { $label } (ends in { $last4 }, good through { $month })
person-with-department = { $name } ({ $department })
person-polite = { $name }
list-separator = {", "}

## Where a date comes from: always beside the date

source-registry = public record ({ $registry })
source-registry-seen = public record ({ $registry }), checked { $when }
source-registrar = the domain company's record ({ $registrar })
source-certificate = read from the certificate
source-certificate-seen = read from the certificate, { $when }
source-invoice = entered by { $name } from an invoice, { $day }
source-invoice-unknown = entered from an invoice, { $day }
source-typed = entered by { $name }, { $day }
source-typed-unknown = entered by hand, { $day }
source-estimated = estimate (please check it on the invoice)

## Dates

date-days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
date-days-left-today = last day
date-days-past = { $days ->
    [one] { $days } day past
   *[other] { $days } days past
}
date-this-morning = this morning { $time }
date-today-at = today { $time }
date-yesterday-at = yesterday { $time }
date-tomorrow-at = tomorrow { $time }

## Counts

count-things = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
count-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
count-done-of = { $done } / { $all }
copy-it = Copy { $what }
copy-done = { $what } copied. Hold Ctrl and press V where you want it.
copy-by-eye = It could not be copied. { $what }: { $value }
count-more-below = { $count } more below

## Buttons: what the person did

button-how-to-pay = See how to pay
button-paid = It is paid
button-confirm-payment = I have checked the payment
button-how-to-change-card = See how to change the card
button-card-changed = The card is changed
button-charge-confirmed = I have checked the charge
button-later = Later
button-later-afternoon = This afternoon
button-later-tomorrow = Tomorrow
button-later-monday = Next Monday
button-undo = Undo
button-save = Save
button-back = Back
button-close = Close
button-edit = Edit
button-add = Add one
button-remove = Take out of the ledger
button-print = Print
button-save-pdf = Save as PDF
button-save-calendar = Put into a calendar
button-open-login = Open the login page
button-check-now = Check now
button-check-stop = Stop checking
button-show = See details
button-open-window = Open { -kigenban }
button-quit = Quit
button-next = Next

## Short notices

notice-saved = Saved
notice-undone = Undone
notice-working = Looking it up
