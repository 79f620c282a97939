# Somebody leaves

leaving-office = The whole office
leaving-nothing = { $name } is named nowhere in the ledger.
leaving-sentence = { $count ->
    [1] { $name } is named in one place of the ledger.
   *[other] { $name } is named in { $count } places of the ledger.
}
leaving-handover = Taking over in a handover
leaving-provider-place = Where the provider's notices go
leaving-own-place = Where Kigenban reminds
leaving-note-card = The name on the card stays. Replacing the card itself becomes something to do.
leaving-note-custodian = The two-step login is registered on the provider's page. Until then it stays among the things to do.
leaving-note-payer = The account or card that pays stays the same. Please check where the invoice goes, too.
leaving-note-place = The provider still has the old address. Until it is changed on the provider's page it stays among the things to do.
leaving-note-text = What is written here does not move by itself. Until somebody moves it, it stays among the things to do.
leaving-task-custodian = Register { $who } for the two-step login of { $name }
leaving-task-manager = Name somebody in charge of { $counted }
leaving-task-place = Change where the provider's notices for { $name } go
leaving-task-text = Move what { $name } still has in the name of { $who }
leaving-named = { $what } still names { $who }, who has left.
leaving-how-place = Please move what is kept there to a place that those who are here know, such as the office safe, and write the new place down.
leaving-how-account = Please log in to the provider, change the address or ID to one of the company's, and correct the ledger. If you cannot log in, call the provider and say that the person in charge has left; they will tell you how.
leaving-how-holder = Please ask the provider how to move the contract into the company's name, then correct the ledger.
leaving-how-card = Please ask the card company for a card of somebody who is here, then correct the card in the settings.
leaving-how-text = Please correct the ledger for those who are here.
reason-handover-open = To be handed over to { $who } by { $day }. Not yet looked at by two people: { $counted }.
reason-nobody-in-charge = Since somebody left, nobody is in charge. When a day comes near there is nobody to tell.
reason-notices-still-go = The provider has { $was } of somebody who left. Please log in to the provider and change the contact to { $now }. Then press "Done".
reason-notices-go-nowhere = The provider has { $was } of somebody who left. Please decide who is to receive the notices, change it on the provider's page, and correct the ledger.
reason-second-factor-awaited = Please log in to the provider and register the telephone of { $who } for the two-step login. Then press "Done". Until then { $who } does not count.
say-task-finish-handover = Finish the handover of { $domain }
say-button-handover = Open the handover
say-button-other-person = It is another person
say-button-settings = Open the settings
history-leave = Recorded that { $thing } left, and handed everything on
error-next-person-needed = { $name }, who is using this PC, is leaving. Please choose who uses it next. Nothing was changed yet.

leaving-title = { $name } is leaving
leaving-lead = What this person holds is handed on to those who are here. Nothing changes until you press "Hand on and record".
leaving-to = Who takes over
leaving-to-hint = Each thing can go to somebody else. For what is not decided, choose "not decided yet".
leaving-undecided = Not decided yet
leaving-choose = Please choose
leaving-now = Who uses this PC next
leaving-now-hint = { $name } is using this PC now, so somebody has to come next.
leaving-becomes-task = Becomes something to do
leaving-do = Hand on and record
leaving-done = Recorded that { $name } has left
leaving-left-over = What is left to do by hand
leaving-left-none = Nothing is left to do by hand.
leaving-to-home = Go on at home
leaving-back = Back to the settings
leaving-open = Has left
leaving-open-for = { $name } has left: hand everything on
leaving-people-none = Nobody else is in the ledger who could take over. Please add somebody who is here first.
leaving-came-back = This person has come back
leaving-after-handover = Go on with the leaving of { $name }
leaving-same = As chosen above
leaving-item-for = { $what }: taken over by
leaving-choose-to = Please choose who takes over. If it is not decided, choose "Not decided yet".
leaving-choose-now = Please choose who uses this PC next.
leaving-way = A way on which Kigenban reminds
leaving-note-way = Somebody else looks after it. If the address or account is that person's own, please set up a new one in the settings.
