### Ledger and one contract


## The ledger's screen

ledger-search = Search the ledger
ledger-filters = Filter
ledger-all = All { $count }
ledger-filter = { $status } { $count }
ledger-who = Person in charge
ledger-who-all = everybody
ledger-kind = Kind
ledger-holder = Holder and company
ledger-date = Date and its source
ledger-status = Status
ledger-auto = Auto
ledger-manager = In charge
ledger-ready = Ready
ledger-ready-missing = Still missing: { $list }
ledger-ready-all = All of them are done
ledger-no-holder = Holder (not entered)
ledger-no-manager = none
ledger-guess = an estimate: check the invoice
ledger-none = Nothing matches.
ledger-clear = Remove the filter
ledger-empty = Nothing is here yet. Enter the company’s domain name, and the rest is found by itself.
ledger-width = Width of the column { $column }
ledger-row-menu = Menu of { $name }
ledger-open = Open
ledger-order = Order
ledger-order-own = Order: most urgent first
ledger-order-by = Order: { $column }
ledger-fold = Fold { $name }
ledger-unfold = Unfold { $name }
ledger-found = { $count ->
    [0] Nothing found
   *[other] { $count } found
}
ledger-excel = Save as Excel
ledger-excel-name = Kigenban ledger.xlsx
ledger-excel-saved = Saved as Excel

## A contract, and its form

contract-checks-none = It has not been checked yet.
contract-history-none = Nothing has been changed yet.
contract-erase = Erase a password or the like, written by mistake, from the records, too
contract-erase-explain = For what should never have been written, such as a password. The values of the field you choose go from the ledger and from the record of changes. Who wrote them and when stays.
contract-erase-field = Field to erase
contract-erase-field-missing = Please choose the field whose values are to go.
contract-erase-for-good = Erased values cannot be brought back. Earlier backups keep them until newer ones take their place. If it was a password, please change the password as well.
contract-erase-do = Erase
contract-erased = Erased
contract-tasks = What to do next about this contract
contract-edit-title = Edit { $title }
contract-edit-lead = Only what you know. You can change it again at any time.
contract-edit-kept = What you had begun to write is still here. Save it to put it into the ledger.
contract-edit-forget = Erase what was begun
contract-edit-nothing = Nothing has changed.
contract-saved = { $title } is saved
contract-removed = { $title } was taken out of the ledger
contract-remove-title = Take it out of the ledger?
contract-remove-explain = Watching and reminders for “{ $title }” stop. “Undo”, which appears at the foot of the screen, brings it back; once you go on to another screen it cannot. The history is kept.
contract-paper = Taken from an invoice or a receipt
contract-custodian-add = Add somebody who can
contract-custodian-person = Person
contract-custodian-means = By what means (e.g. phone app, spare codes in the safe)
contract-custodian-remove = Remove { $name }
contract-lent-add = Add access lent out
contract-lent-to = To whom
contract-lent-what = What (for example FTP, control panel)
contract-lent-until = Until
contract-lent-provider = At which company (empty: this contract's own)
contract-lent-remove = Remove the access lent to { $to }
contract-recipient-add = Add an address
contract-recipient-role = Notices from
contract-recipient-provider = the provider
contract-recipient-kigenban = Kigenban
contract-recipient-kind = Way
contract-recipient-address = Address
contract-recipient-remove = Remove { $address }
contract-recipient-hint = With three or four, somebody notices even when others are away.
contract-card-add = Add a card
contract-card-title = Add a card
contract-card-label = What you call the card
contract-card-label-hint = E.g. office card
contract-card-last4 = Last four digits
contract-card-last4-hint = Please do not write the whole number. Only the last four digits.
contract-card-expires = Good through
contract-card-month-hint = The year and month printed on the card.
contract-card-saved = The card is added

## Adding one

add-title = Look up a domain and add it
add-domain-lead = Enter the company’s domain name, and its five contracts (domain, DNS, server, certificate, mail) are found by themselves.
add-by-hand = Add a contract without a domain
add-by-hand-lead = Other contracts (accounting software, telephone …) can be watched too if they have a date.
add-kind = Kind
add-bundle = To which contracts does it belong
add-bundle-new = A new domain
add-domain = Domain name
add-name = Name
add-name-hint = E.g. accounting software
add-send = Put into the ledger
add-saved = It is in the ledger. Add what you know.
