### One sentence of trouble: what happened, what it means, what to do

error-unexpected = Something unexpected happened, and what you were doing could not be done. Please try again. If it happens again, tell us and mention "{ $code }".

## Opening the ledger

error-ledger-in-use = Another { -kigenban } is using this ledger. It cannot be opened twice at once. Please use the window that is already open, or quit it first.
error-ledger-newer = This ledger was written by a newer version of { -kigenban }. Opening it here might harm it, so it was left alone. Please update { -kigenban } first.
error-ledger-damaged = The ledger file is damaged and could not be read. It has not been touched. If a backup is left, the newest can be restored.
error-ledger-missing = The ledger file cannot be found. Somebody may have moved or removed it. If a backup is left, "Restore this backup" opens it.
error-ledger-none = There is no ledger yet. Please make one on the first page.
error-ledger-exists = There is a ledger in this place already. It was not overwritten. Please open it, or choose another place.
error-ledger-closed = The ledger is not open yet, so this step has to wait. Please open it with the recovery code or the passphrase.
error-ledger-unwritable = The ledger could not be written, so this change is not in it. Please ask whoever looks after your PCs whether this folder may be written.
error-ledger-unreadable = The ledger file could not be read. Please ask whoever looks after your PCs whether this folder may be opened.
error-ledger-rows-differ = The ledger and its history of changes do not agree. Nothing has been touched. Please open the backup before this one with "Restore this backup".
error-wrong-code = This recovery code does not open the ledger. It may belong to another ledger, or to an older sheet. Please look at the company and the date on the sheet and enter it again.
error-code-groups = Group { $groups } of the recovery code seems to differ from the sheet. Please compare that group and enter it again.
error-code-length = The recovery code should have { $wanted } characters, but has { $found }. Please compare it with the sheet for a missing character.
error-code-whole = Each group of the recovery code can be read, but together they are no code. Groups of two sheets may be mixed. Please enter all of them from one sheet.
error-wrong-passphrase = The passphrase does not fit. The ledger is as it was. Please look at capitals and small letters and enter it again. The recovery code opens the ledger too.
error-wrong-key = The key kept on this PC does not open the ledger. The ledger may come from another PC, or its key was renewed. Please open it with the recovery code from the recovery sheet.
error-no-key-file = The key file (a small file whose name ends in .key) cannot be found, and the recovery code alone is not enough. If you copied a backup, please put the .key file of the same name beside it.
error-key-too-costly = The key file of the ledger asks for too much work, so reading it was stopped. Somebody may have changed the file. Please open a backup with "Restore this backup".
error-passphrase-empty = The passphrase is empty and would not protect the ledger. Please enter at least one character.
error-passphrase-short = The passphrase is so short that others might guess it. Please use { $least } characters or more.
error-keychain-missing = This PC has no keychain to keep the key in, so the ledger needs a passphrase every time. Please choose a passphrase, or set up a keychain.
error-keychain-refused = The keychain of this PC (where the key is kept) did not give or take the key. The ledger is as it was, and the recovery sheet you have goes on working. Please log in to the PC again and try once more.
error-recovery-mismatch = What you entered differs from group { $groups } on the recovery sheet. Without the sheet the ledger cannot be opened when this PC is lost. Please look at the sheet and enter it again.
error-recovery-not-shown = A recovery code is shown once, when it is made. It cannot be shown now. Please make a new sheet under Settings, "Make a new recovery sheet".
error-backup-unusable = This backup could not be opened. It is cut short, or belongs to another ledger. Please choose a backup of another day.

## Rehearsal and the real thing

error-rehearsal-ledger = This is a rehearsal ledger. It does not fit the real dates and the real internet, so it is not opened here. Please open it in rehearsal, or choose the real ledger.
error-real-ledger = This is the real ledger. With a rehearsal clock or internet its warnings would be wrong, so it was not opened. Please take away the rehearsal settings first.
error-rehearsal-only = This works with a rehearsal ledger only. The clock of the real ledger is not moved.

## Files and saving

error-disk-full = The disk is full, so nothing was saved. This change is not in, but everything before is as it was. Please remove files you do not need and try again.
error-file-unwritable = "{ $path }" could not be saved. Another program has it open, or the place cannot be written. Please close it, or choose another place.
error-file-is-ledger = "{ $path }" is in the folder of the ledger and its backups. To keep them safe, nothing was saved there. Please choose another place, such as the desktop or a shared folder.
error-file-unreadable = "{ $path }" could not be read. It was moved, or may not be opened. Please check where it is.
error-paper-not-made = The paper could not be made. This did not write anything to the ledger. Please try again; if it happens again, save it as Markdown.

## Domain names and the internet

error-domain-empty = There is no domain name yet. Please enter the name after @ or www of your company's mail address or website, for example example-kobe.co.jp.
error-domain-unreadable = "{ $text }" could not be read as a domain name. It seems to have characters that no domain name has. You can also paste the address of the website as it is.
error-domain-inside = "{ $domain }" is a name used only inside the office. It has no registration and no fee, so there is nothing to watch. Please enter the name of a website or mail that can be reached from outside.
error-domain-no-dot = "{ $text }" has no dot, so it does not seem to be a domain name. Please enter it up to .co.jp or .com.
error-domain-address = "{ $text }" is the number of a machine (IP address), not a domain name, so it has no date to look up. Please enter a name like example-kobe.co.jp.
error-domain-too-long = This is too long for a domain name. Please enter the domain name alone.
error-domain-public-suffix = "{ $suffix }" is the common ending that many names share, so it does not say which company is meant. Please put the company's name before it, for example example-kobe.{ $suffix }.
error-domain-known = "{ $domain }" is in the ledger already and was not added twice. Please open it in the ledger.
error-internet-file-missing = The internet file "{ $path }" could not be read. Going on without it would look at the real internet, so nothing was started. Please check where it is.
error-internet-file-syntax = Line { $line } of the internet file could not be read, so nothing was started. Please correct that line.
error-internet-file-unknown-key = Line { $line } of the internet file has an unknown name "{ $key }". It may be a slip of the pen, so nothing was started. Please check the name.
error-internet-file-bad-value = The value of "{ $key }" in line { $line } of the internet file could not be read, so nothing was started. Please write { $expected }.
error-internet-file-trust = The certificate "{ $path }" named by the internet file could not be read, so nothing was started. Please check the file.
error-providers-file-row = A date or rule of "{ $row }" in the table of companies (providers.toml) could not be read. The table read last goes on. Please correct and save it; it is read again at once.
error-providers-file-syntax = Line { $line } of the table of companies (providers.toml) could not be read. The table read last goes on. Please correct and save it; it is read again at once.

## Entries

error-card-number = This looks like a whole card number, so it was not taken in. Neither ledger nor paper keeps it. Please enter the last four digits only.
error-card-last4 = Please enter the last digits of the card as four digits. No others are needed.
error-password-like = What is written in "{ $field }" looks like a password. The ledger keeps only where the password is, for example "office safe, blue envelope". Keep the password itself on paper in a safe, or in a program for passwords.
error-field-empty = "{ $field }" is still empty. Please fill it in and save again.
error-field-unreadable = "{ $text }" could not be read as "{ $field }". The value before is still there. Please check how it is written.
error-field-too-long = "{ $field }" is too long. Please use { $most } characters at most. The value before is still there.
error-same-person = The person handing over and the person taking over are the same. A handover takes two. Please choose another person.
error-person-has-left = { $name } is entered as somebody who has left. Please choose somebody who is here.
error-no-current-person = Nobody is chosen as the person using this PC, so it could not be recorded who did this. Please choose one on the left.
error-period-differs = The period you checked is not the one that runs now. The date seems to have changed meanwhile. Please look at the date on the page and check once more.
error-snooze-too-far = The pay-by date is near, so this cannot wait that long. Please choose an earlier day.

## Undo

error-undo-already = This has been undone already. Nothing else has changed.
error-undo-changed-since = The same place was changed later, so this was not undone: the newer value would be lost. Please look at the value and correct it by hand.
error-undo-erased = These values were erased and cannot be brought back. Please enter them again if you need them.
error-undo-too-late = Undo works for 24 hours. Please look at the value and correct it by hand.
error-undo-refused = This cannot be undone. The ledger is as it was. Please look at the value and correct it by hand.
error-not-erasable = There is nothing to erase in this field. Nothing was written in it yet, or it holds the ledger together. Please choose the field you remember writing in.

## Window and terminal

error-not-found = What was chosen is not in the ledger. It may have been taken out meanwhile. Please open the list again.
error-unknown-command = There is no command "{ $command }". Nothing was done. See the list with help.
error-invalid-argument = The argument "{ $argument }" could not be read. Nothing was done. See how it is written with help.
error-unreadable-request = The line could not be read. Nothing was done. Please write one JSON request a line.
error-job-unknown = That job has ended, or is not known. Nothing was done.
error-notification-refused = The reminder could not be shown. The settings of this PC seem to hold it back. Please allow { -kigenban } in the notification settings.
