### When something stopped

trouble-ask-lead = Looks from outside at what has stopped, and gives the cause and what to do now, in order.
trouble-ask-domain = Name to look at (domain)
trouble-ask-domain-hint = The part of a mail address after the @. Another company's name works too.
trouble-ask-what = Choose what is wrong and the search starts
trouble-ask-empty = No name has been entered yet. Enter one, then choose again.
trouble-mail-lost = Mail does not arrive
trouble-site-lost = The website cannot be seen
trouble-looking = Looking at { $domain }
trouble-stop = Stop looking
trouble-stopped = The search was stopped. To look again, choose below.
trouble-chain = From the cause onwards
trouble-looked-at = What was looked at
trouble-not-looked = Could not be looked at: { $parts }
trouble-steps = What to do now
trouble-call = Telephone { $phone }
trouble-call-missing = Telephone of { $name } (not entered; find it and write it down now)
trouble-letter = Notice for your colleagues
trouble-letter-print = Print on paper
trouble-letter-copy = Copy the text
trouble-letter-copied = The text was copied
trouble-letter-selected = The text is selected. Hold Ctrl and press C to copy it.
