### Sentences of the ledger, of one contract and of its history

say-bundle-note = { $counted } in all. When the domain stops, the ones below stop, too
say-bundle-note-alone = { $counted } in all
say-provider-unknown = Provider not known
say-registrar-unknown = Domain company not known
say-no-date-yet = Date not filled in
say-no-date-unused = Not used
say-no-date-with-domain = No date of its own
say-ready-short-holder = holder and where the password is kept
say-ready-short-two-factor = two-step login
say-ready-short-auto-renewal = automatic renewal
say-ready-short-spare-card = spare card
say-ready-short-recipients = where notices go
say-ready-short-second-calendar = a second calendar
say-ready-short-handover = handover sheet
say-today-is = Today { $day }
say-period-text = until { $day }
say-period-years = until { $day } ({ $years })
say-period-text-after = the term after { $day } (how long it is has not been written down)
say-no-date-note = The date is not known yet. Please look it up on the provider's page or the invoice and write it down.
say-no-date-of-own = It has no date of its own. It goes on with the domain.
say-unused-note = The company does not use this.
say-paid-by-card = { $method }: { $card }
say-stamp-sentence = The payment { $period } was confirmed by { $name } on { $day }.
say-stamp-label = Confirmed by { $name }, { $department }, { $day }

## Titles of sections

section-holder = Contract and holder
section-login = Login
section-two-factor = Two-step login
section-payment = Payment
section-notices = Where notices go
section-details = Details
section-checks = Results of checks
section-history = Record of changes

## Notes

say-note-company = In the company's name
say-note-outside = Not in the company's name
say-note-guess = An estimate from what the checks saw. Please check it on the invoice
say-note-published-same = The same holder as in the public record
say-note-published-differs = The holder in the public record is "{ $holder }"
say-note-address-inside = Does not arrive once the domain has stopped
say-note-card-ends-first = Ends before the date
say-note-one-custodian = Please add one more person
say-note-auto-off-reason = Reason: { $reason }
say-recipient-role-kigenban = Where Kigenban reminds
say-recipient-role-provider = Notices from the provider
say-custodian = { $name } ({ $means })
say-lent-none = Nothing is written down
say-lent-ended = Marked as stopped
say-lent-over = The agreed day has passed. Please stop this login
say-own-day = { $company } sets a day of its own beside the public date and tells it by mail (the day on which use stops, or its renewal last day). Please look at that mail and write the day down as the day to pay.

## Results of checks

say-check-registered = It lasts until { $day }
say-check-registration-state = State of the registration: { $state }
say-check-registration-unregistrable = A name lent by a hosting company, or one of the inside (no registration and no fee of its own)
say-check-registration-none = Registered (this answer did not say the date)
say-check-dns-ok = The signpost (DNS) works
say-check-dns-gone = The signpost (DNS) does not have this name
say-check-dns-fails = The signpost (DNS) does not answer
say-check-tls-ok = The SSL certificate lasts until { $day }
say-check-tls-bad = Something is wrong with the SSL certificate (until { $day })
say-check-host-tls-ok = The SSL certificate of { $host } lasts until { $day }
say-check-host-tls-bad = Something is wrong with the SSL certificate of { $host } (until { $day })
say-check-dnssec-broken = The signature (DNSSEC) of the signpost (DNS) is broken. Whoever verifies it does not find the name
say-check-web-ok = The website opened
say-check-web-ok-seconds = The website opened in { $seconds } seconds
say-check-web-bad = The website did not open
say-check-web-guarded = The website works, but asks for a password or a proof; this check cannot see what is behind
say-check-web-machine = The website opens, but one of its machines ({ $address }) did not answer
say-check-mail-ok = The mail server is set
say-check-mail-none = No mail server is set
say-check-mail-remarks = The mail server is set. Something should be put right about sending
say-check-mail-tls-ok = The SSL certificate for mail ({ $host }) lasts until { $day }
say-check-mail-tls-bad = Something is wrong with the SSL certificate for mail ({ $host }, until { $day })
say-check-and-fault = { $said }: { $fault }
say-tls-fault-chain = an intermediate certificate is missing
say-tls-fault-expired = its end has passed
say-tls-fault-not-yet = its first day has not come
say-tls-fault-other-name = it is for another name
say-tls-fault-untrusted = nobody known vouches for it
say-mail-no-dmarc = There is no setting (DMARC) that has mail in the company's name by others turned away. Please ask the DNS company how to add it.
say-mail-no-spf = There is no proof of sender (SPF). Mail you send may be taken for spam. Please ask the DNS company how to add it.
say-mail-spf-lookups = The proof of sender (SPF) makes others look in more than ten places. They give up, and mail you send may not arrive. Please ask the DNS company how to shorten it.
say-mail-spf-many = There is more than one proof of sender (SPF). Others can use none of them, and mail you send may not arrive. Please have the DNS company join them into one.
say-mail-spf-open = The proof of sender (SPF) lets anybody send in the company's name (+all). Please have the DNS company put it right.
say-mail-spf-syntax = There is a mistake in the proof of sender (SPF). Mail you send may not arrive. Please have the DNS company put it right.

## Why something could not be seen

say-why-intercepted = Something in between answered instead, so it could not be verified
say-why-no-service = Nobody publishes this for domains of this kind
say-why-no-address = The domain name leads nowhere, so this could not be checked. It is so when a domain has stopped
say-why-offline = It could not be reached over the line of this place
say-why-rate-limited = The other side was busy. We look again later
say-why-refused = The other side declined to answer
say-why-timeout = No answer came in time
say-why-unreadable = An answer came but could not be read

## Words for states of a registration

state-auto-renewed = extended by itself (payment not confirmed)
state-deleted = ended
state-ending = being ended
state-hold = on hold
state-unregistrable = a name without a registration
state-not-registered = not registered
state-pending-delete = about to be released
state-redemption = can still be restored
state-refused = no answer given
state-registered = registered
state-reserved = a reserved name
state-suspended = on hold
state-unknown = not readable

## Record of changes

history-add = Added { $thing }
history-update = Changed "{ $field }" of { $thing } to "{ $new }"
history-update-cleared = Emptied "{ $field }" of { $thing }
history-update-many = Changed { $fields } of { $thing }
history-update-plain = Changed { $thing }
history-erased = Erased the value of "{ $field }" of { $thing }
history-remove = Took { $thing } out of the ledger
history-confirm-payment = Confirmed the payment of { $thing } { $period } ({ $place })
history-arrived = Saw a notice arrive at { $address }
history-discover = Put the contracts of { $thing } into the ledger
history-finish-task = “{ $thing }” is marked as done
history-finish-task-plain = Marked one thing as done
history-snooze = Put a reminder off until { $until }
history-see = Has read of: { $thing } (still to be done)
history-see-plain = Has read a notice
history-answer-ours = Answered a change of settings: we made it
history-answer-nobody = Answered a change of settings: nobody made it
history-answer-unknown = Answered a change of settings: not known
history-hand-over-start = Started the handover of { $thing }
history-hand-over-stamp = Two people looked at { $row } for the handover
history-set-office = Wrote down the company
history-undo = Took back an earlier act
history-app = Kigenban
history-somebody = unknown

thing-person = { $name }
thing-recipient = where notices go
thing-custodian = people who can do the two-step login
thing-lent = access lent to { $to }
thing-way = a way to reach people
thing-office = the company
thing-something = a value of the ledger
