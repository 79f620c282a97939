### Names of fields that no screen shows

say-field-name-en = Company name in English
say-field-time-zone = Time zone

## A contract's fields

field-account-id-hint = Only the ID. Please do not write the password.
field-term-hint = How often it is paid, for example: monthly, 3 months, 1 year
field-backup-codes-hint = Write only where the spare codes are kept. Please do not write the codes themselves.
field-expires = Stops after (expiry date)
field-holder-is = Is the company the holder
field-kept-at-hint = Write only where it is kept. Please do not write the password itself.
field-hours-hint = For example weekdays 10 to 18. Days closed around New Year are shown when something stops.
field-name-servers-hint = One to a line.
field-pay-by = Pay by (Pay-by date)
field-notice-by = Last day to say no (to an automatic renewal or a monthly package)
field-notice-by-hint = It stands in the contract's papers or on its pages. Where the company's rule is known, Kigenban estimates it: check it in the papers.
field-lent-hint = Write down logins (FTP, control panel) that an agency or somebody else outside may use. Never write the password itself.
field-title = Name
field-undecided = (not decided)
field-unused = Not used in this company
