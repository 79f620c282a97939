### Sentences for trouble

trouble-when = Looked at { $when }

## The cause in one sentence, and what it means

trouble-own-line = The company's internet line does not seem to be connected
trouble-own-line-means = It seems to be this place's line, not the domain or the mail.
trouble-own-line-portal = A page for logging in or agreeing seems to stand before the internet
trouble-own-line-portal-means = Until that page is done, nothing beyond it can be looked at.
trouble-lapsed = The company's domain has expired
trouble-lapsed-means-mail = The domain cannot be used, so both mail and website are down. The renewal fee does not seem to have been paid yet.
trouble-lapsed-means-paid = The domain cannot be used, so both mail and website are down. The payment was confirmed, so please ask the domain company why it does not show.
trouble-server = The place of the website (server) does not answer
trouble-server-means = Domain and mail are separate. The server company may have a fault, or the contract may have ended.
trouble-mail-certificate = The SSL certificate for mail (it protects the connection) cannot be used any more
trouble-mail-certificate-means = Mail programs warn, and may not send or receive. The setting of the mail server is as it was.
trouble-mx = There is no setting of the mail server (MX record)
trouble-mx-means = Senders do not know where to deliver. If mail did arrive before, somebody may have changed the settings.
trouble-mail-host = The name of the mail server leads nowhere
trouble-mail-host-means = The setting is there, but the machine behind it cannot be found. Please ask the mail company.
trouble-parked = A page that says expired or for sale stands where the website was
trouble-parked-means = Such a page usually appears after the contract of server or domain has ended.
trouble-elsewhere = The website's address leads to a page under a domain that is not in the ledger
trouble-elsewhere-means = Somebody may have changed the settings, or the contract has moved to another company.
trouble-site-error = The place of the website (server) answers that it cannot show the page
trouble-site-error-means = The server works but cannot show the page. Please tell the company that made it or the server company.
trouble-nothing = Seen from outside, nothing is down
trouble-nothing-means-mail = The setting of the mail server looks right. It may be one person's address only, or the sender's side. Whether the mail server really takes mail cannot be judged from this place.
trouble-nothing-means-site = The website opened from outside. It may be this place's line or the device in use.
trouble-nothing-mail = Seen from outside, the settings for mail look right
trouble-nothing-site = The website opens from outside
trouble-server-means-mail-too = Mail goes to the same server. It may not arrive for the same reason. Please ask the server company.
trouble-still-living = { $parts } still seems to work. This is often only until everybody's memory of the old way has run out, so it may stop soon.
trouble-living-unpaid = The renewal fee does not seem to have been paid yet.
trouble-living-paid = The payment was confirmed, so please ask the domain company why it does not show.
trouble-living-restore = It can still be taken back now by paying a fee for it.
trouble-living-too-late = The time for taking it back has passed. Please ask the domain company at once what can be done.
trouble-only-v6 = This website stands on the newer kind of line (IPv6) alone
trouble-only-v6-means = It cannot be looked at over this office's line. Switch the Wi-Fi of a mobile phone off and see whether it opens there.
trouble-cannot-tell = Too little could be seen to name the cause yet
trouble-cannot-tell-means = Please look again in a while.
trouble-guarded = The website works, but this check cannot see what is behind its gate
trouble-guarded-means = It asks for a password, or for proof that no robot sits in front. See whether it opens in your usual browser.
trouble-slow = The place of the website (server) takes the connection, but its page does not come
trouble-slow-means = Whether it stands still or is only slow cannot be said yet. Check again in a while.
trouble-address-gone = There is no record of the website's address (A in DNS)
trouble-address-gone-means = The signpost (DNS) does not say where the website is. Mail has another record.
trouble-auto-extended = The domain is past its end and only extended for the time being
trouble-auto-extended-means = The registry has extended it by itself. That the renewal fee was paid has not been confirmed. If it is not, mail and website will stop.
trouble-certificate-expired = The SSL certificate (it protects the connection) has expired
trouble-certificate-expired-means = Visitors of the website see a warning. Mail is a separate matter.
trouble-certificate-name = The SSL certificate (it protects the connection) is for another name
trouble-certificate-name-means = Visitors of the website see a warning. It often happens after a move to another server, or a change of its settings.
trouble-certificate-chain = Browsers cannot trust the SSL certificate (it protects the connection)
trouble-certificate-chain-means = The certificate in between is missing, or nobody vouches for it. Some visitors see a warning.
trouble-certificate-not-yet = The SSL certificate (it protects the connection) is not valid yet
trouble-certificate-not-yet-means = If this PC's date is right, it was put in too early.
trouble-certificate-www = The SSL certificate (it protects the connection) is good only for the name with www, or only for the one without
trouble-certificate-www-means = Only visitors who use the other address see a warning.
trouble-client-hold = The domain company has put this domain on hold
trouble-client-hold-means = That is usual when the mail that confirms the holder's address was not answered. There may be another reason, so please ask the domain company.
trouble-server-hold = The registry has put this domain on hold
trouble-server-hold-means = It was stopped above the domain company. The reason is asked through the domain company.
trouble-redemption = The domain has expired and its registration was ended
trouble-redemption-means = It can still be taken back for a fee. Mail and website are down.
trouble-pending-delete = The registration of the domain is about to be deleted for good
trouble-pending-delete-means = The time in which it could be taken back is over. Mail and website are down. Ask the domain company at once what can be done.
trouble-freed = The public record says that the company's domain is not registered
trouble-freed-means = Anybody may be able to register it now. Ask the domain company at once whether it can be registered again.
trouble-taken = The company's domain is registered in somebody else's name
trouble-taken-means = It seems to have been freed and taken. Even where website or mail seem to work, they are not the company's. Send no passwords or personal data there.
trouble-ending = The end of the domain has been requested
trouble-ending-means = It still works, and will stop at the end of the month. To keep it, ask to have the request withdrawn before that.
trouble-name-servers-foreign = The signpost (DNS) is kept by another company than before
trouble-name-servers-foreign-means = Mail and visitors go where the new signpost says. If nobody in the company moved it, ask the domain company how to put it back.
trouble-name-servers-dead = None of the signpost's (DNS) servers answers
trouble-name-servers-dead-means = Neither mail nor visitors know where to go. The DNS company may have a fault, or the contract may have ended.
trouble-name-server-half-dead = Some of the signpost's (DNS) servers do not answer
trouble-name-server-half-dead-means = The others answer, so things work, but sometimes badly.
trouble-dnssec-broken = The signature (DNSSEC) of the signpost (DNS) is broken
trouble-dnssec-broken-means = Lines that verify signatures find neither mail nor website. Lines that do not see them as usual.
trouble-v6-broken = The website cannot be reached over IPv6 only
trouble-v6-broken-means = It opens over IPv4. Some visitors see it and some do not.
trouble-v4-broken = The website cannot be reached over IPv4 only
trouble-v4-broken-means = It opens over IPv6. Some visitors see it and some do not.
trouble-server-refuses = The place of the website (server) refuses the connection
trouble-server-refuses-means = The machine is there, but what shows the website does not seem to run. Domain and mail are separate.
trouble-site-stranger = Another page than before stands at the website's address
trouble-site-stranger-means = If nobody in the company made it anew, somebody has changed it, or it leads to another company's.
trouble-null-mx = The settings say that this domain takes no mail
trouble-null-mx-means = Where the mail server should be, the record says that no mail is taken. Somebody may have changed it.
trouble-mx-not-public = The mail server that is set cannot be reached from outside
trouble-mx-not-public-means = It should be the name of a machine, but is a number (IP address) or an address of the inside.
trouble-mx-foreign = Mail is delivered to another company than the contract's
trouble-mx-foreign-means = Mail goes to that company. If nobody in the company moved it, have the setting put back.
trouble-spf-refuses = Mail that the company sends may be refused
trouble-spf-refuses-means = The setting for senders (SPF) has a fault. Receiving works, as seen from outside.
trouble-dmarc-refuses = Mail that the company sends may be taken for forged
trouble-dmarc-refuses-means = The setting (DMARC) asks others to refuse mail that cannot be verified. What can be seen from outside (SPF, DKIM) may not be enough to verify it by.
trouble-dkim-gone = The signature (DKIM) of the company's mail is gone
trouble-dkim-gone-means = The record of the signature that was there has left the signpost (DNS). Mail that is sent may land among junk.
trouble-mailbox = It seems to be the mailbox of that one address
trouble-mailbox-means = The settings seen from outside work. What is inside a mailbox cannot be seen from this place.
trouble-office-dns = Only here, the office's guide to addresses (DNS) says something else than the world's, or nothing
trouble-office-dns-means = It can be seen from outside. It seems to be the DNS setting of this office's router or PCs.
trouble-office-filter = Something in this office seems to stop the connection
trouble-office-filter-means = The line is alive. A filter or security software may stand between.
trouble-nobodys = Nobody has registered this name
trouble-nobodys-means = It may be mistyped. Compare it with a business card, or the part of a mail address after the @.
trouble-delegation-parent = The registry's list does not name the place of the signpost (DNS) any more
trouble-delegation-parent-means = The domain is still registered, but nobody can find its signpost, so neither mail nor visitors know where to go.
trouble-here-fine-means = Seen from outside, the website opens and the mail server is set. If it cannot be seen in this office only, it may be this place's line or the device in use.
trouble-delegation-unasked-means = Nobody can find its signpost, so neither mail nor visitors know where to go. Whether the domain is still registered could not be found out.
trouble-also = Besides: { $what }

## The chain

chain-own-line = Company's line
chain-site = Website
chain-expired = Expired
chain-no-answer = No answer
chain-not-delivered = Not delivered
chain-not-seen = Cannot be seen
chain-certificate-bad = Cannot be used
chain-warned = Warning shown
chain-setting-gone = Setting gone
chain-held = On hold
chain-ending = Being ended
chain-freed = Not registered
chain-foreign = Another company's
chain-here-only = Different here only
chain-half = Fails in part
chain-may-be-refused = May be refused
chain-mailbox = Mailbox
chain-elsewhere = Another page
chain-working = Works
chain-not-looked = Could not look
chain-line-down = Not connected
chain-stopped-on = It expired on { $day }
chain-effect = Because of { $cause }
chain-separate = This seems to be a separate matter
say-source-check = seen by a check, { $when }
say-source-check-plain = seen by a check
healthy-parts = Still working: { $parts }.

## What to do now

step-call-provider = Call { $name }
step-call-at-hand = If asked, give { $list }.
step-ask-mail-provider = Ask the mail company about the address that gets no mail
step-again = Look again
step-again-body = After a repair it can take a while until it is known everywhere.
step-own-line = See whether other devices are connected
step-own-line-body = When telephones and other PCs are not connected either, switch the router off and on, or ask the line's company.
step-restore = Ask whether somebody changed the settings, and have them put back
step-restore-body = Put the former values back on the DNS company's page. They are in this contract's results of checks.
step-restore-body-unknown = It is put right on the DNS company's page. Ask who set it up, or the DNS company, for the right values.
step-portal = Finish the page for logging in or agreeing in a browser
step-pay = Pay the renewal fee
step-certificate = Have the SSL certificate renewed
step-pay-restore = Ask how to restore it and what it costs, and pay
step-ask-sender = Ask the sender for the text of the automatic reply that the mail did not arrive
step-tell-staff = Tell everybody in the company
step-tell-staff-body = Print or copy the text below.
step-auto-renewal = Once it works again, switch automatic renewal on
step-last-day = It can probably be restored until { $day }.
step-last-day-passed = The last day to restore it ({ $day }) has passed. It may be too late, so please call at once.
step-button-login = Open the login page
step-button-contract = Open the contract
step-button-again = Look again
step-button-trouble-phone = Write the telephone number

## What to say on the telephone

matter-renewal = “About { $domain }, which has expired, and its renewal”
matter-hold = “About { $domain }, which has been put on hold”
matter-ending = “About withdrawing the request to end { $domain }”
matter-taken = “About { $domain }, which is registered in somebody else's name”
matter-name-servers = “About the name servers (DNS) of { $domain }”
matter-signature = “About the broken DNSSEC signature of { $domain }”
matter-address = “About the website's address (A record) of { $domain }”
matter-destination = “About the mail server (MX record) of { $domain }”
matter-sender = “About the sender settings (SPF, DKIM, DMARC) of { $domain }”
matter-server = “About the website of { $domain }, which does not open”
matter-certificate = “About the warning over the SSL certificate of { $domain }”
matter-mail = “About mail for { $domain }”
matter-page = “About another page that stands at { $domain }”

## Whom, and with what at hand

reach-contract = Contract concerned
reach-company = Company
reach-phone = Telephone
reach-hours = Hours
reach-number = Customer number and the like
reach-say = What to say
reach-login = Where the password is kept
reach-company-find = Not in the ledger yet. The invoice, the card statement and the sender of the renewal notices name the company.
reach-company-find-dns = Not in the ledger yet. The domain company or the server company may keep it as well. The invoice or the papers of the order tell.
reach-phone-find = Not in the ledger yet. It is on the invoice, or under “Contact” on the company's page.
reach-hours-unknown = Not in the ledger yet.
reach-hours-new-year = Around New Year nobody may answer. Then write through “Contact” on the company's page.
reach-number-find = Not in the ledger yet. It is on the invoice, or on the papers of the order.
reach-login-find = Not in the ledger yet. Ask the person in charge.
reach-login-find-of = Not in the ledger yet. Ask { $name }, who is in charge.

step-call-provider-plain = Call the company
step-find-and-call = Find out the { $who }, and call
step-confirmation = Answer the mail that confirms the holder's address
step-confirmation-body = A mail about “confirming the holder” or “ICANN” has been sent to the address given at registration. If it cannot be found, ask the domain company to send it again.
step-office-network = Tell whoever looks after this office's line and PCs
step-office-network-body = Say that it can be seen from outside, and not from this office. The report below can be handed over as it is.
step-clock = See whether this PC's date and time are right
step-clock-body = They stand in the corner of the screen. If they are wrong, put them right and look again.
step-spelling = See whether the name is spelled right
step-spelling-body = Compare it letter by letter with a business card, or the part of a mail address after the @.
step-outside = Switch the Wi-Fi of a mobile phone off, and see whether it opens there
step-outside-body = If it opens over the phone's own line, it is a matter of this office.
step-mailbox = Make room in the mailbox
step-mailbox-body = Delete mail with large attachments, and what is in trash and junk.
step-restore-servers = Have the name servers put back to the former company's
step-restore-servers-body = They are changed on the domain company's page. The former values are in the DNS contract's results of checks.
step-restore-servers-body-unknown = They are changed on the domain company's page. Ask who set them up, or the DNS company, for the right values.
step-ending = Withdraw the request to end the domain
step-ending-body = After the end of the month it cannot be withdrawn any more.
step-certificate-body-server = Tell the server company on whose server it stands, not the company that issued it.
step-certificate-body-mail = Tell the mail company, not the company that issued it.
step-done-by = Done by { $who } on { $when }

## Text for everybody in the company

letter-asking = The cause is found, and we are about to ask
letter-waiting = We did what we can, and are waiting
letter-mended = It works again
letter-asking-mail = [Notice] There is a problem with our company's mail ({ $domain }) at the moment. { $sentence }. We are about to ask { $who }. When it will work again is not known yet. Please use the telephone for anything urgent. (As of { $when })
letter-asking-site = [Notice] There is a problem with our company's website ({ $domain }) at the moment. { $sentence }. We are about to ask { $who }. When it will work again is not known yet. If customers ask, please tell them that we are looking into it. (As of { $when })
letter-asking-both = [Notice] There is a problem with our company's mail and website ({ $domain }) at the moment. { $sentence }. We are about to ask { $who }. When they will work again is not known yet. Please use the telephone for anything urgent. (As of { $when })
letter-who-unknown = the company in charge
letter-waiting-known = [Notice] About { $domain }: “{ $step }” was done on { $since }, and we are waiting for it to work again. The company says: “{ $takes }”. Please use the telephone for anything urgent. (As of { $when })
letter-waiting-unknown = [Notice] About { $domain }: “{ $step }” was done on { $since }, and we are waiting for it to work again. When it will is not known yet. We will tell you more at { $next }. Please use the telephone for anything urgent. (As of { $when })
letter-mended-mail = [Notice] Seen from outside, our company's mail ({ $domain }) can be delivered again. If something did not arrive, please ask the sender to send it again. (As of { $when })
letter-mended-site = [Notice] Seen from outside, our company's website ({ $domain }) opens again. If a PC cannot see it, please tell us. (As of { $when })
letter-mended-both = [Notice] Seen from outside, our company's mail and website ({ $domain }) work again. If something did not arrive, please ask the sender to send it again. (As of { $when })

## The report

report-title = What was found about { $domain } ({ $when })
report-lead = { $sentence }. Below is what was seen from outside at that time. Please look into it.
report-source = { $when }, { $source }

history-trouble-step = “{ $step }” was done in the trouble of { $domain }
history-trouble-mended = The trouble of { $domain } was put right: { $how }
