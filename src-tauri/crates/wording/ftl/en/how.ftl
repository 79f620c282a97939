### Words of the how pages on the screen

how-look-for = What to have and look for
how-ask = Whom to ask
how-steps = Steps
how-steps-note = Tick what is done. The ticks stay when you close this.
how-open = See the steps
how-page = Go through it step by step
how-record = When it is done, record it here
how-record-pay = Record that it was paid.
how-record-registrar = The company you found
how-record-registrar-hint = As it stands on the invoice or the statement.
how-record-holder = New holder
how-record-holder-for = Contracts changed with it
how-record-person = New person in charge
how-record-person-choose = Choose
how-record-person-leaves = When somebody moves or leaves and hands over more, go by “Company and people” in the settings
how-record-card-last4 = Last four digits of the new card
how-record-empty = Nothing has been entered yet. Write it first, then record it.
how-recorded = Recorded
how-letter-copy = Copy the text
how-letter-print = Print it
how-letter-copied = Copied. You can paste it into a mail.
how-letter-selected = The text is selected. Ctrl+C copies it.
how-back = Back to home
how-missing = Not written down
how-change-person = Change who is in charge
