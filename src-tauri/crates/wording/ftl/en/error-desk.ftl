### What happened, what it means, what to do: at the start, and others

error-start-argument = The argument "{ $value }" is not known. Kigenban was not started, so that nothing unexpected happens. Please check its spelling.
error-start-now = The rehearsal time "{ $value }" cannot be read. Kigenban was not started, because the clock cannot be set. Please write it like 2026-11-24T09:30:00+09:00.
error-start-rehearsal = This { -kigenban } was made without rehearsals. It was not started, because it would use the real clock and internet. Please leave the rehearsal settings out.
error-no-display = No screen was found, so { -kigenban } cannot be shown. Log in where there is a screen, and start again.
error-no-folder = The folder for the ledger cannot be found. Kigenban was not started, because the ledger cannot be opened. Please ask whoever looks after your PCs where documents are kept.
error-no-tray = This desktop has no place for small pictures (a tray). So as not to vanish, { -kigenban } folds its window up instead of closing it, and the watch goes on. To see it again, choose { -kigenban } from the list of windows.
error-no-webview = This PC lacks the part that shows the screen (Microsoft Edge WebView2). { -kigenban } cannot show its screen, but the watch goes on in the small picture at the bottom right (the tray). "OK" opens Microsoft's page. Install it from there, then press the small picture.
error-folder-remote = The folder for the ledger ({ $path }) lies on another PC. A broken connection, or two PCs writing at once, would break the ledger, so it was not started. Please ask whoever looks after your PCs for a folder on this PC.
error-zone-unknown = The time zone "{ $text }" is not known. The former setting stays. For Japan please enter Asia/Tokyo.
error-trial-code-wrong = That is another number. Please type the four digits that arrived once more.
error-trial-none = No number is waiting. Please press Try once more.
error-way-address = This address cannot be used. Enter a Slack entrance (https://hooks.slack.com/…), the address of a Teams workflow, or the address of a Chatwork room.
error-way-not-sent = It could not be sent. { $why }.
