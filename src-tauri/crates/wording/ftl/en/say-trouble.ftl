### Sentences for trouble

trouble-when = Looked at { $when }

## The cause in one sentence, and what it means

trouble-own-line = The company's internet line does not seem to be connected
trouble-own-line-means = It seems to be this place's line, not the domain or the mail.
trouble-own-line-portal = A page for logging in or agreeing seems to stand before the internet
trouble-own-line-portal-means = Until that page is done, nothing beyond it can be looked at.
trouble-lapsed = The company's domain has expired
trouble-lapsed-hold = The company's domain has been put on hold
trouble-lapsed-deleted = The registration of the company's domain has been ended
trouble-lapsed-not-registered = The public record says that the company's domain is not registered
trouble-lapsed-means-mail = The domain cannot be used, so both mail and website are down. The renewal fee does not seem to have been paid yet.
trouble-lapsed-means-paid = The domain cannot be used, so both mail and website are down. The payment was confirmed, so please ask the domain company why it does not show.
trouble-delegation = The signboard of addresses (DNS) cannot answer any more
trouble-delegation-means = The domain is registered, but without the signboard neither mail nor visitors know where to go.
trouble-server = The place of the website (server) does not answer
trouble-server-means = Domain and mail are separate. The server company may have a fault, or the contract may have ended.
trouble-certificate = The key that protects the connection (SSL certificate) cannot be used any more
trouble-certificate-means = Visitors of the website see a warning. Where mail is delivered is a separate matter.
trouble-mail-certificate = The key that protects mail (SSL certificate) cannot be used any more
trouble-mail-certificate-means = Mail programs warn, and may not send or receive. The setting where mail is delivered is as it was.
trouble-mx = The setting that says where mail is delivered is gone
trouble-mx-means = Senders do not know where to deliver. Somebody may have changed the settings.
trouble-mail-host = The name where mail is delivered leads nowhere
trouble-mail-host-means = The setting is there, but the machine behind it cannot be found. Please ask the mail company.
trouble-parked = A page for expired or vacant names stands where the website was
trouble-parked-means = Such a page usually appears after the contract of server or domain has ended.
trouble-elsewhere = The website's address leads to a page under a domain that is not in the ledger
trouble-elsewhere-means = Somebody may have changed the settings, or the contract has moved to another company.
trouble-site-error = The place of the website (server) answers that it cannot show the page
trouble-site-error-means = The server works but cannot show the page. Please tell the company that made it or the server company.
trouble-nothing = Seen from outside, nothing is down
trouble-nothing-means-mail = The setting where mail is delivered looks right. It may be one person's address only, or the sender's side. Whether the machine there really takes mail cannot be judged from this place.
trouble-nothing-means-site = The website opened from outside. It may be this place's line or the device in use.
trouble-cannot-tell = Too little could be seen to name the cause yet
trouble-cannot-tell-means = Please look again in a while.
trouble-guarded = The website works, but this check cannot see what is behind its gate
trouble-guarded-means = It asks for a password, or for proof that no robot sits in front. See whether it opens in your usual browser.
trouble-slow = The place of the website (server) takes the connection, but its page does not come
trouble-slow-means = Whether it stands still or is only slow cannot be said yet. Check again in a while.

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
step-call-registrar = Call the domain company
step-call-body = Say that it is about { $domain }.
step-call-body-phone = Telephone { $phone }. Say that it is about { $domain }.
step-call-at-hand = If asked, give { $list }.
step-ask-mail-provider = Ask the mail company about the address that gets no mail
step-again = Look again
step-again-body = After a repair it can take a while until it is known everywhere.
step-own-line = See whether other devices are connected
step-own-line-body = When telephones and other PCs are not connected either, switch the router off and on, or ask the line's company.
step-restore = Ask whether somebody changed the settings, and have them put back
step-restore-body = Put the former values back on the DNS company's page. They are in this contract's results of checks.
step-portal = Finish the page for logging in or agreeing in a browser
step-pay = Pay the renewal fee
step-pay-body = Where the password is kept: { $kept }
step-pay-body-unknown = Where the password is kept is not filled in. Please ask the person in charge.
step-certificate = Have the SSL certificate renewed
step-certificate-body = Tell the company that set up the certificate, or the server company, that it has ended.
step-pay-restore = Ask how to restore it and what it costs, and pay
step-ask-sender = Ask the sender for the text of the error that came back
step-tell-staff = Tell everybody in the company
step-tell-staff-body = Print or copy the text below.
step-auto-renewal = Once it works again, switch automatic renewal on
step-last-day = It can probably be restored until { $day }.
step-last-day-passed = The last day to restore it ({ $day }) has passed. It may be too late, so please call at once.
step-button-login = Open the login page
step-button-contract = Open the contract
step-button-again = Look again
step-button-trouble-phone = Write the telephone number

## Text for everybody in the company

staff-message-mail-domain = [Notice] Mail to our company ({ $domain }) is not arriving at the moment. The cause is known and is being dealt with. Until it is repaired please use the telephone for anything urgent, and ask senders to send again what did not arrive. (As of { $when })
staff-message-mail-other = [Notice] Mail to our company ({ $domain }) may not be arriving at the moment. The cause is being looked into. Please use the telephone for anything urgent. (As of { $when })
staff-message-site = [Notice] Our company's website ({ $domain }) cannot be seen at the moment. It is being repaired. If customers ask, please tell them that we are working on it. (As of { $when })
