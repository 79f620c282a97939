### Tasks, on home and in notifications

## How to pay, and that it is paid

pay-how-phone = Telephone
pay-how-nothing = Nothing was found that has to be paid for this contract now.
pay-form-title = Record the payment
pay-form-how-far = Paid through when?
pay-form-period = Which period was paid
pay-form-seen = Where did you see it
pay-form-seen-missing = Please choose where you saw it.
pay-form-by = Seen by
pay-form-by-missing = Please choose who saw it.
pay-form-number = Number of the order, receipt or statement
pay-form-number-hint = With a number, anybody can check later that the payment went through.
pay-form-until = The next day it stops (if known)
pay-form-explain = Kigenban keeps looking until the new date stands in the public record.
pay-form-saved = The payment is recorded
pay-form-not-yet = Not paid yet
date-answer-unknown = I do not know (we ask once a month)
date-answer-dateless = It has no date (we ask once a year)
date-answered = Your answer is recorded
payment-withdrawn = The record of the payment is taken back
