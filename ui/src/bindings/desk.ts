// Written by `cargo xtask gen` from the desk's commands and events; never edited by hand.
import type { AutoRenewal, Bundle, CalendarTarget, Card, Change, Check, Contract, DateAnswer, EntityKind, Fate, FieldControl, FieldSection, Kind, Office, PartKind, PcSettings, Person, RecipientKind, Row, Security, SeenIn, Status, Told, Trouble, WayKind, YearMonth } from "./facts";

/**
 * One backup.
 */
export type BackupLine = { 
/**
 * きのう18:00.
 */
when: string, 
/**
 * File name.
 */
file: string, 
/**
 * Which recovery sheet it wants, where it is not the one in force.
 */
sheet: string | null, };

/**
 * A 契約一式 by name alone.
 */
export type BundleName = { 
/**
 * Identifier.
 */
id: string, 
/**
 * 会社のサイトとメール.
 */
name: string, 
/**
 * example-kobe.co.jp (Unicode form).
 */
domain: string, };

/**
 * The whole screen.
 */
export type Calendar = { 
/**
 * Today.
 */
today: string, 
/**
 * The month whose list is whole; `None` = each.
 */
listed: string | null, 
/**
 * Twelve months from the asked one (default: the current).
 */
months: Array<CalendarMonth>, };

/**
 * One day.
 */
export type CalendarDay = { 
/**
 * The day.
 */
iso: string, 
/**
 * Its mark, the most urgent one.
 */
mark: MarkShape | null, 
/**
 * The holiday's name.
 */
holiday: string | null, };

/**
 * One month.
 */
export type CalendarMonth = { 
/**
 * `2026-12`.
 */
month: string, 
/**
 * 2026年12月.
 */
label: string, 
/**
 * Every day of it, first to last.
 */
days: Array<CalendarDay>, 
/**
 * The list of the month, in order: every mark of it, reminders included.
 */
rows: Array<CalendarRow>, 
/**
 * How many more the list has.
 */
more: number, 
/**
 * e.g. 年末年始は、登録先の窓口が休みになりがちです。手続きは28日(月)までに。
 */
note: string | null, };

/**
 * One line of a month's list.
 */
export type CalendarRow = { 
/**
 * The day.
 */
iso: string, 
/**
 * 4日(金).
 */
day: string, 
/**
 * Its mark.
 */
mark: MarkShape, 
/**
 * What falls on it.
 */
text: string, 
/**
 * 状態, when it says more.
 */
status: StatusLabel | null, 
/**
 * Where the date comes from.
 */
source: SourceLabel | null, 
/**
 * The contract.
 */
contract: string | null, };

/**
 * Whom to call.
 */
export type Call = { 
/**
 * The contract that holds the number.
 */
contract: string, 
/**
 * The company.
 */
provider: string | null, 
/**
 * Its number; `None` = nobody has written it down.
 */
phone: string | null, };

/**
 * One part of the chain.
 */
export type ChainPart = { 
/**
 * Which part of the chain.
 */
part: PartKind, 
/**
 * The kind of contract it hangs on; `other` for our own line.
 */
kind: Kind, 
/**
 * ドメイン / サイト.
 */
title: string, 
/**
 * Cause, effect, healthy, not looked.
 */
state: PartState, 
/**
 * 期限切れ / 見られません / 動いています.
 */
word: string, 
/**
 * 12月31日で期限が切れました.
 */
detail: string | null, 
/**
 * Where it was read.
 */
source: SourceLabel | null, };

/**
 * The whole screen.
 */
export type Checkup = { 
/**
 * 今朝9:12の点検で、気になることが 2つ ありました。
 */
sentence: string, 
/**
 * Its tone.
 */
tone: Tone, 
/**
 * Our own line is down: one grey sentence.
 */
line_note: string | null, 
/**
 * The running job, if any.
 */
progress: Progress | null, 
/**
 * 次は 13:00.
 */
next: string, 
/**
 * The five columns.
 */
columns: Array<CheckupColumn>, 
/**
 * One row per 契約一式, in the order of the ledger: all of them, or the most worrying ones when a number was asked
 * for.
 */
rows: Array<CheckupRow>, 
/**
 * How many 契約一式 there are.
 */
rows_all: number, 
/**
 * The last 30 days, oldest first.
 */
days: Array<CheckupDay>, 
/**
 * What happened lately, newest first.
 */
events: Array<CheckupEvent>, 
/**
 * Open questions.
 */
questions: Array<Question>, };

/**
 * One cell.
 */
export type CheckupCell = { 
/**
 * Which check.
 */
check: Check, 
/**
 * Its state.
 */
state: CheckupState, 
/**
 * 正常.
 */
word: string, 
/**
 * 0.4秒で開いた / JPRSに問い合わせできませんでした。昨日の値 12月31日 を出しています.
 */
detail: string | null, };

/**
 * One column.
 */
export type CheckupColumn = { 
/**
 * Which check.
 */
check: Check, 
/**
 * ドメイン期限.
 */
title: string, 
/**
 * 名前の期限.
 */
gloss: string, };

/**
 * One day of the last 30.
 */
export type CheckupDay = { 
/**
 * The day.
 */
iso: string, 
/**
 * 11月19日(木).
 */
text: string, 
/**
 * The most worrying result.
 */
state: CheckupState, 
/**
 * Its word.
 */
word: string, };

/**
 * Something that happened.
 */
export type CheckupEvent = { 
/**
 * 11月23日(月).
 */
when: string, 
/**
 * Its state.
 */
state: CheckupState, 
/**
 * What.
 */
text: string, 
/**
 * The contract, if one.
 */
contract: string | null, };

/**
 * One row.
 */
export type CheckupRow = { 
/**
 * 契約一式.
 */
bundle: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its domain (Unicode form).
 */
domain: string, 
/**
 * Five cells in the order of the columns.
 */
cells: Array<CheckupCell>, };

/**
 * The words of a check's result.
 */
export type CheckupState = "bad" | "changed" | "due" | "unused" | "not_yet" | "fine" | "queued" | "running" | "unseen";

/**
 * What kind of error.
 */
export type Code = "backup_unusable" | "card_last4" | "card_number" | "code_groups" | "code_length" | "code_whole" | "disk_full" | "domain_address" | "domain_empty" | "domain_inside" | "domain_known" | "domain_no_dot" | "domain_public_suffix" | "domain_too_long" | "domain_unreadable" | "field_empty" | "field_too_long" | "field_unreadable" | "file_is_ledger" | "file_unreadable" | "file_unwritable" | "folder_remote" | "internet_file_bad_value" | "internet_file_missing" | "internet_file_syntax" | "internet_file_trust" | "internet_file_unknown_key" | "invalid_argument" | "job_unknown" | "key_too_costly" | "keychain_missing" | "keychain_refused" | "ledger_closed" | "ledger_damaged" | "ledger_exists" | "ledger_in_use" | "ledger_missing" | "ledger_newer" | "ledger_none" | "ledger_rows_differ" | "ledger_unreadable" | "ledger_unwritable" | "no_current_person" | "next_person_needed" | "no_display" | "no_folder" | "no_key_file" | "no_tray" | "no_webview" | "not_erasable" | "not_found" | "notification_refused" | "paper_not_made" | "passphrase_empty" | "passphrase_short" | "password_like" | "period_differs" | "person_has_left" | "providers_file_row" | "providers_file_syntax" | "real_ledger" | "recovery_mismatch" | "recovery_not_shown" | "rehearsal_ledger" | "rehearsal_only" | "same_person" | "snooze_too_far" | "start_argument" | "start_now" | "start_rehearsal" | "trial_code_wrong" | "trial_none" | "undo_already" | "undo_changed_since" | "undo_erased" | "undo_refused" | "undo_too_late" | "unexpected" | "unknown_command" | "way_address" | "way_not_sent" | "wrong_code" | "wrong_key" | "unreadable_request" | "wrong_passphrase" | "zone_unknown";

/** Every command of the desk: its arguments and its answer. */
export type Commands = {
  "backup.place": { args: { path: string | null, }; reply: Record<string, never> };
  "backup.preview": { args: { file?: string, code?: string, passphrase?: string, }; reply: CopyPreview };
  "bundle.add": { args: { name: string, domain: string, } & { not_a_password?: Array<string>, }; reply: Bundle };
  "bundle.list": { args: Record<string, never>; reply: Array<BundleName> };
  "bundle.update": { args: { id: string, fields: Partial<Bundle>, } & { not_a_password?: Array<string>, }; reply: Bundle };
  "calendar.cleared": { args: { target: CalendarTarget, }; reply: Record<string, never> };
  "calendar.get": { args: { from?: YearMonth, month?: YearMonth, next?: boolean, most?: number, }; reply: Calendar };
  "calendar.give": { args: { target: CalendarTarget, path: string, all?: boolean, }; reply: { path: string, tasks: string | null, events: number, new: Array<GivenEvent>, moved: Array<MovedEvent>, gone: Array<GivenEvent>, by_itself: boolean, lines: Array<string>, } };
  "calendar.offer": { args: Record<string, never>; reply: Array<Offer> };
  "card.add": { args: { label: string, last4: string, expires?: YearMonth, note?: string, } & { not_a_password?: Array<string>, }; reply: Card };
  "card.remove": { args: { id: string, }; reply: { act: string | null, } };
  "card.update": { args: { id: string, fields: Partial<Card>, } & { not_a_password?: Array<string>, }; reply: Card };
  "change.answer": { args: { bundle: string, change: string, answer: Change, }; reply: { act: string | null, } };
  "check.run": { args: { domains?: Array<string>, }; reply: { job: number, } };
  "checkup.get": { args: { most?: number, }; reply: Checkup };
  "clock.set": { args: { now: string, }; reply: Record<string, never> };
  "clock.tick": { args: Record<string, never>; reply: { job: number | null, told: number, } };
  "contract.add": { args: { bundle?: string, domain?: string, kind: Kind, fields: Partial<Omit<Contract, 'provider' | 'pay_by' | 'notice_by' | 'expires'>> & { provider?: string | null; pay_by?: string | { date: string; paper?: boolean } | null; notice_by?: string | { date: string; paper?: boolean } | null; expires?: string | { date: string; paper?: boolean } | null }, } & { not_a_password?: Array<string>, }; reply: Contract };
  "contract.get": { args: { id: string, }; reply: ContractDetail };
  "contract.list": { args: { text?: string, status?: Status, who?: string, from?: number, count?: number, sort?: LedgerSort, }; reply: LedgerView };
  "contract.remove": { args: { id: string, }; reply: { act: string | null, } };
  "contract.update": { args: { id: string, fields: Partial<Omit<Contract, 'provider' | 'pay_by' | 'expires'>> & { provider?: string | null; pay_by?: string | { date: string; paper?: boolean } | null; expires?: string | { date: string; paper?: boolean } | null }, custodians?: Array<CustodianField>, lent?: Array<LentField>, recipients?: Array<RecipientField>, } & { not_a_password?: Array<string>, }; reply: Contract };
  "date.answer": { args: { contract: string, answer: DateAnswer, }; reply: { act: string | null, } };
  "discover": { args: { domain: string, }; reply: { job: number, } };
  "discover.accept": { args: { domain: string, name?: string, rows: Array<{ kind: Kind, answer: "right" | "unknown" | "wrong", provider?: string, }>, } & { not_a_password?: Array<string>, }; reply: { bundle: Bundle, contracts: Array<string>, } };
  "handover.get": { args: { bundle?: string, }; reply: HandoverView };
  "handover.stamp": { args: { handover: string, row: Row, }; reply: HandoverView };
  "handover.start": { args: { bundle: string, from: string, to: string, target?: string, }; reply: HandoverView };
  "help": { args: Record<string, never>; reply: Array<{ cmd: string, args: string, reply: string, }> };
  "history.list": { args: { contract?: string, limit?: number, }; reply: Array<HistoryEntry> };
  "history.undo": { args: { act: string, }; reply: Record<string, never> };
  "home.get": { args: { most?: number, }; reply: Home };
  "how.get": { args: { kind: HowKind, contract: string, }; reply: HowView };
  "how.tick": { args: { kind: HowKind, contract: string, step: string, done: boolean, }; reply: Record<string, never> };
  "ics.export": { args: { path: string, }; reply: { path: string, } };
  "job.stop": { args: { job: number, }; reply: Record<string, never> };
  "ledger.backup": { args: Record<string, never>; reply: { file: string, } };
  "ledger.begin_anew": { args: Record<string, never>; reply: Record<string, never> };
  "ledger.create": { args: { passphrase?: string, }; reply: Record<string, never> };
  "ledger.open": { args: { code?: string, passphrase?: string, }; reply: Record<string, never> };
  "ledger.open_file": { args: { path: string, code?: string, passphrase?: string, }; reply: Record<string, never> };
  "ledger.restore": { args: { file: string, code?: string, passphrase?: string, }; reply: Record<string, never> };
  "ledger_look.get": { args: Record<string, never>; reply: LedgerLook };
  "ledger_look.set": { args: { sort: LedgerSort | null, widths: { [column in LedgerColumn]?: number }, }; reply: Record<string, never> };
  "month.export": { args: { format: "md" | "pdf", path: string, }; reply: { path: string, } };
  "notice_list.get": { args: Record<string, never>; reply: NoticeList };
  "notify.test": { args: Record<string, never>; reply: Record<string, never> };
  "office.get": { args: Record<string, never>; reply: Office };
  "office.set": { args: { name: string, name_en?: string, time_zone?: string, } & { not_a_password?: Array<string>, }; reply: Office };
  "outbox.list": { args: { since?: string, }; reply: Array<{ at: string, task: string, contract: string, stage: string, title: string, person: string | null, recipient: string | null, way: string | null, kind: WayKind, outcome: Fate, why: string | null, tries: number, message_id: string | null, }> };
  "passphrase.set": { args: { passphrase: string, }; reply: Record<string, never> };
  "payment.confirm": { args: { contract: string, period: string, seen_in: SeenIn, number?: string, until?: string, by?: string, } & { not_a_password?: Array<string>, }; reply: { act: string, stamp: StampLabel, } };
  "payment.withdraw": { args: { contract: string, }; reply: { act: string | null, } };
  "person.add": { args: { name: string, department?: string, email?: string, phone?: string, } & { not_a_password?: Array<string>, }; reply: Person };
  "person.leave": { args: { id: string, to: string | null, items?: Record<string, string | null>, now?: string, }; reply: { act: string | null, tasks: Array<string>, } };
  "person.leaving": { args: { id: string, }; reply: LeavingView };
  "person.list": { args: Record<string, never>; reply: Array<PersonRow> };
  "person.update": { args: { id: string, fields: Partial<Person>, } & { not_a_password?: Array<string>, }; reply: Person };
  "recipient.arrived": { args: { id: string, }; reply: { act: string | null, } };
  "recipient.set": { args: { contract?: string, recipients: Array<RecipientField>, } & { not_a_password?: Array<string>, }; reply: Record<string, never> };
  "recovery.confirm": { args: { groups: Array<string>, }; reply: { former_wanted: boolean, } };
  "recovery.former": { args: { fate: "destroy" | "gone" | "keep", }; reply: Record<string, never> };
  "recovery.later": { args: Record<string, never>; reply: Record<string, never> };
  "recovery.make": { args: { passphrase?: string, }; reply: RecoveryCodeView };
  "recovery.renew": { args: Record<string, never>; reply: Record<string, never> };
  "recovery.sheet": { args: { path: string, }; reply: { path: string, } };
  "report.preview": { args: Record<string, never>; reply: { text: string, } };
  "report.save": { args: { path: string, }; reply: { path: string, } };
  "session.get": { args: Record<string, never>; reply: Session };
  "settings.get": { args: Record<string, never>; reply: SettingsView };
  "settings.set": { args: { fields: Partial<PcSettings>, }; reply: PcSettings };
  "sheet.export": { args: { format: "md" | "pdf", path: string, bundle?: string, others?: boolean, }; reply: { path: string, } };
  "task.done": { args: { task: string, }; reply: { act: string | null, } };
  "task.seen": { args: { task: string, }; reply: { act: string | null, } };
  "task.snooze": { args: { task: string, choice: "next_monday" | "this_afternoon" | "tomorrow", }; reply: { until_text: string, } };
  "trouble.diagnose": { args: { domain: string, trouble: Trouble, told?: Told, }; reply: { job: number, } };
  "trouble.mark": { args: { domain: string, detail: string, step: string, note?: string, } & { not_a_password?: Array<string>, }; reply: TroubleView };
  "trouble.mended": { args: { domain: string, how: string, } & { not_a_password?: Array<string>, }; reply: TroubleView };
  "value.erase": { args: { kind: EntityKind, id: string, field: string, }; reply: { act: string | null, } };
  "way.add": { args: { kind: WayKind, owner?: string, server?: string, port?: number, security?: Security, user?: string, password?: string, from?: string, url?: string, token?: string, room?: string, path?: string, }; reply: WayRow };
  "way.list": { args: Record<string, never>; reply: Array<WayRow> };
  "way.propose": { args: { from: string, }; reply: { closed: boolean, text: string | null, server: string | null, port: number | null, } };
  "way.prove": { args: { id: string, person?: string, code: string, }; reply: WayRow };
  "way.remove": { args: { id: string, }; reply: Record<string, never> };
  "way.try": { args: { id: string, person?: string, }; reply: { text: string, } };
  "way.update": { args: { id: string, fields: { kind: WayKind, owner?: string, server?: string, port?: number, security?: Security, user?: string, password?: string, from?: string, url?: string, token?: string, room?: string, path?: string, }, }; reply: WayRow };
  "who.set": { args: { id: string, }; reply: Record<string, never> };
  "xlsx.export": { args: { path: string, }; reply: { path: string, } };
};

/**
 * Whom to call.
 */
export type Contact = { 
/**
 * The company.
 */
name: string, 
/**
 * Its number, or `None`: 電話(未記入・いま調べて書く).
 */
phone: string | null, 
/**
 * The contract whose form takes the number.
 */
contract: string | null, };

/**
 * The whole screen.
 */
export type ContractDetail = { 
/**
 * Identifier.
 */
contract: string, 
/**
 * Which link of the chain.
 */
kind: Kind, 
/**
 * Its 契約一式.
 */
bundle: string, 
/**
 * The 契約一式's name.
 */
bundle_name: string, 
/**
 * ドメイン.
 */
kind_word: string, 
/**
 * example-kobe.co.jp, or the contract's title.
 */
title: string, 
/**
 * 状態.
 */
status: StatusLabel, 
/**
 * Why, in one sentence.
 */
reason: string | null, 
/**
 * The two-date line.
 */
dates: TwoDates, 
/**
 * What is to be done about it.
 */
tasks: Array<Task>, 
/**
 * How and until when to pay; `None` when no term is running.
 */
payable: Payable | null, 
/**
 * Seven sections.
 */
sections: Array<Section>, 
/**
 * 点検の結果, newest first.
 */
checks: Array<HistoryEntry>, 
/**
 * 変更の記録, newest first.
 */
history: Array<HistoryEntry>, 
/**
 * The last confirmation.
 */
stamp: StampLabel | null, 
/**
 * 前回の支払いは、2025年12月2日に 佐藤さんが確認しました。
 */
stamp_sentence: string | null, 
/**
 * The values as they are kept, for the edit form.
 */
fields: ContractFields, };

/**
 * The values as they are kept, and what can be chosen.
 */
export type ContractFields = { 
/**
 * The contract.
 */
contract: Contract, 
/**
 * Custodians of 2FA backup codes.
 */
custodians: Array<CustodianField>, 
/**
 * Access lent to people outside.
 */
lent: Array<LentField>, 
/**
 * Notice addresses of this contract (both roles).
 */
recipients: Array<RecipientField>, 
/**
 * The fields of this kind's form, in order.
 */
form: Array<EditField>, };

/**
 * What a copy holds, and what going back to it would change.
 */
export type CopyPreview = { 
/**
 * File name.
 */
file: string, 
/**
 * きのう18:00.
 */
when: string, 
/**
 * In words.
 */
text: string, 
/**
 * The newest of the changes that would be gone, one a line.
 */
changes: Array<string>, 
/**
 * How many more there are.
 */
changes_more: number | null, };

/**
 * Something that is copied out of the ledger.
 */
export type CopyValue = { 
/**
 * お客様番号.
 */
label: string, 
/**
 * The value.
 */
value: string, };

/**
 * One custodian.
 */
export type CustodianField = { 
/**
 * Identifier; `None` = new.
 */
id: string | null, 
/**
 * Who.
 */
person: string, 
/**
 * By what means.
 */
means: string | null, };

/**
 * A date as it is shown.
 */
export type DateLabel = { 
/**
 * The day.
 */
iso: string, 
/**
 * 12月4日(金), with the year when it is not this year.
 */
text: string, 
/**
 * 12/4(金): for date blocks.
 */
short: string, 
/**
 * あと10日, きょう, 3日過ぎています.
 */
left: string, 
/**
 * Days from today; negative when past.
 */
days: number, 
/**
 * Where it comes from.
 */
source: SourceLabel, };

/**
 * One event, `{"event": "changed"}` and so on.
 */
export type DeskEvent = { "event": "autostart", 
/**
 * On or off.
 */
on: boolean, } | { "event": "changed" } | { "event": "done", 
/**
 * The job.
 */
job: number, 
/**
 * What it found; absent when it was stopped or could not be done.
 */
result?: unknown, 
/**
 * Why it could not be done: `{code, message}`.
 */
error?: { code: Code, message: string, field?: string }, 
/**
 * It was stopped by `job.stop`.
 */
stopped: boolean, } | { "event": "notification", 
/**
 * Its id.
 */
id: string, 
/**
 * The task's kind.
 */
kind: string, 
/**
 * The contract.
 */
contract: string | null, 
/**
 * The stage.
 */
stage: string | null, 
/**
 * One line.
 */
title: string, 
/**
 * One or two sentences.
 */
body: string, } | { "event": "progress", 
/**
 * The job.
 */
job: number, 
/**
 * Looks done.
 */
done: number, 
/**
 * Looks in all.
 */
all: number, 
/**
 * What is being looked at, one sentence.
 */
now: string, 
/**
 * The domain being looked at.
 */
domain: string, 
/**
 * The check, when it is one.
 */
check: Check | null, 
/**
 * What a search for a cause can say already.
 */
so_far?: TroubleSoFar, } | { "event": "tray" } & Tray;

/**
 * One field of a kind's form, as the table of fields has it: the window draws by it.
 */
export type EditField = { 
/**
 * The section it stands in.
 */
section: FieldSection, 
/**
 * Field name in JSON.
 */
field: string, 
/**
 * What the form asks for.
 */
label: string, 
/**
 * What stands under it.
 */
hint: string | null, 
/**
 * With what it is filled in.
 */
control: FieldControl, 
/**
 * What can be chosen, or is suggested; an empty id chooses nothing.
 */
choices: Array<Pick>, 
/**
 * What 値を消す calls it; `None` = it holds no words.
 */
erase: string | null, };

/**
 * An earlier recovery sheet.
 */
export type FormerSheetLine = { 
/**
 * この控えには、前の復旧シートがいります, or that it may be thrown away.
 */
text: string, 
/**
 * The copies that want it.
 */
copies: Array<string>, 
/**
 * What somebody answered, and when.
 */
answer_text: string | null, 
/**
 * No copy wants it any more.
 */
may_go: boolean, };

/**
 * What discovery found.
 */
export type Found = { 
/**
 * The registrable domain (A-label form).
 */
domain: string, 
/**
 * 見つかったもの 5件, or why nothing could be seen.
 */
sentence: string, 
/**
 * Our own line is down, or a portal stands between.
 */
offline: boolean, 
/**
 * The registry says the name is not registered.
 */
not_registered: boolean, 
/**
 * Five rows.
 */
rows: Array<FoundRow>, };

/**
 * One row.
 */
export type FoundRow = { 
/**
 * Which.
 */
kind: Kind, 
/**
 * ドメイン.
 */
title: string, 
/**
 * 会社の住所の名前.
 */
gloss: string, 
/**
 * The provider guessed, as the ledger would keep it.
 */
provider: string | null, 
/**
 * みほんドメインのようです。期限 2026年12月31日.
 */
text: string, 
/**
 * What is asked about it, in words that stand on an invoice; `None` = nothing can be asked.
 */
question: string | null, 
/**
 * Sources, one a line.
 */
sources: Array<SourceLabel>, 
/**
 * Nothing was found.
 */
empty: boolean, };

/**
 * One event in a list.
 */
export type GivenEvent = { 
/**
 * Its day.
 */
iso: string, 
/**
 * 12月4日(金).
 */
day: string, 
/**
 * What it is called there.
 */
title: string, 
/**
 * What to look out for.
 */
note: string | null, };

/**
 * One of the five.
 */
export type HandoverItem = { 
/**
 * Which row.
 */
row: Row, 
/**
 * ドメインレジストラ.
 */
title: string, 
/**
 * ドメインを登録している会社.
 */
gloss: string, 
/**
 * 二人で見ること: two or three points.
 */
points: Array<HandoverPoint>, 
/**
 * The stamp once 二人で見ました.
 */
stamp: StampLabel | null, 
/**
 * The contract it is about.
 */
contract: string | null, };

/**
 * One point to look at.
 */
export type HandoverPoint = { 
/**
 * What to look at.
 */
label: string, 
/**
 * What the ledger says.
 */
value: string, 
/**
 * Whether the ledger says nothing.
 */
missing: boolean, };

/**
 * The whole screen.
 */
export type HandoverView = { 
/**
 * The running handover; `None` = none has been started for this 契約一式.
 */
handover: string | null, 
/**
 * 契約一式 shown.
 */
bundle: string | null, 
/**
 * All of them, to choose.
 */
bundles: Array<Pick>, 
/**
 * People to choose.
 */
people: Array<Pick>, 
/**
 * 渡す人.
 */
from: Pick | null, 
/**
 * 受ける人.
 */
to: Pick | null, 
/**
 * 12月18日(金).
 */
target: string | null, 
/**
 * 5つのうち 3つ 済み.
 */
sentence: string, 
/**
 * Stamped rows.
 */
done: number, 
/**
 * Five rows.
 */
items: Array<HandoverItem>, 
/**
 * What must not be forgotten, at most two sentences each.
 */
notes: Array<string>, 
/**
 * What falls due before the target day, and who pays it.
 */
due_before: Array<string>, 
/**
 * The sheet as plain rows for the preview: (項目, 内容, 確認者, 日付).
 */
preview: Array<[string, string, string, string]>, 
/**
 * A file name to suggest, without extension.
 */
file_name: string, };

/**
 * One line of 点検の結果 or 変更の記録.
 */
export type HistoryEntry = { 
/**
 * 今朝 9:12 / 11月2日.
 */
when: string, 
/**
 * Who, for changes.
 */
who: string | null, 
/**
 * A status word for checks (正常, 変化あり …) with its icon.
 */
state: CheckupState | null, 
/**
 * What.
 */
text: string, 
/**
 * The act to take back, if it can be.
 */
undo: string | null, };

/**
 * The whole screen.
 */
export type Home = { 
/**
 * 2026年11月24日(火).
 */
today: string, 
/**
 * 今朝9:12に点検したドメインは、3つです, or that none has run yet.
 */
last_check: string, 
/**
 * The state in one sentence (the h1). The part to print in the tone's colour is `sentence_mark`.
 */
sentence: string, 
/**
 * The count inside the sentence to be stressed (1件), if any.
 */
sentence_mark: string | null, 
/**
 * Its tone.
 */
tone: Tone, 
/**
 * What follows for the work, one sentence.
 */
consequence: string | null, 
/**
 * Our own line is down or a portal stands between: one grey sentence; nothing else is red for that reason.
 */
line_note: string | null, 
/**
 * The ledger or its copies want looking at: one sentence; 設定 › 控え is where.
 */
copies_note: string | null, 
/**
 * The copies lie on this PC alone: one line with the way to a second place.
 */
copies_alone: boolean, 
/**
 * 急ぐ順に3件.
 */
tasks_note: string, 
/**
 * Tasks, most urgent first: all of them, or as many as were asked for and those whose stamp is fresh.
 */
tasks: Array<Task>, 
/**
 * How many there are.
 */
tasks_all: number, 
/**
 * The same number by month, so that many can be taken in.
 */
tasks_months: Array<TasksOfMonth>, 
/**
 * 7つのうち 3つ できました.
 */
readiness_sentence: string, 
/**
 * How many of seven are done.
 */
readiness_done: number, 
/**
 * How many are decided without running by themselves: neither done nor open.
 */
readiness_decided: number, 
/**
 * 7つの備え.
 */
readiness: Array<ReadinessItem>, 
/**
 * 2026年11月から2027年10月.
 */
strip_note: string, 
/**
 * The next day on which something falls, by name; `None` = nothing is coming.
 */
next_day: NextDay | null, 
/**
 * Twelve months from the current one.
 */
strip: Array<MonthStrip>, 
/**
 * Nothing is in the ledger yet.
 */
empty: boolean, };

/**
 * One line of what is known.
 */
export type HowFact = { 
/**
 * お客様番号.
 */
label: string, 
/**
 * What the ledger says; `None` = 未記入.
 */
value: string | null, 
/**
 * The part of the contract's form where it is written.
 */
section: string, };

/**
 * Which kind of task.
 */
export type HowKind = "change_person" | "find_registrar" | "move_holder" | "pay" | "replace_card";

/**
 * What to send or say.
 */
export type HowLetter = { 
/**
 * 経理に聞く文面.
 */
title: string, 
/**
 * The text.
 */
text: string, };

/**
 * One step with its tick.
 */
export type HowStepView = { 
/**
 * Stable within the page; `how.tick` takes it.
 */
id: string, 
/**
 * What to do.
 */
text: string, 
/**
 * Whether somebody ticked it.
 */
done: boolean, 
/**
 * 11月24日 佐藤さん.
 */
by: string | null, };

/**
 * The whole page.
 */
export type HowView = { 
/**
 * Which kind.
 */
kind: HowKind, 
/**
 * The contract it was opened for.
 */
contract: string, 
/**
 * example-kobe.co.jp の更新料を払う.
 */
title: string, 
/**
 * What it is for, in one or two sentences.
 */
lead: string, 
/**
 * 払う日 12月4日(金)まで, where there is a day.
 */
until: string | null, 
/**
 * What to look for, and where.
 */
look_for: Array<string>, 
/**
 * Whom to ask, and what they ask for.
 */
ask: Array<HowFact>, 
/**
 * The login page.
 */
login_url: string | null, 
/**
 * The number to call.
 */
phone: string | null, 
/**
 * In order.
 */
steps: Array<HowStepView>, 
/**
 * A letter or what to say on the telephone, filled from the ledger.
 */
letter: HowLetter, 
/**
 * Contracts whose result is recorded at once.
 */
contracts: Array<Pick>, 
/**
 * People who can take over (担当を替える).
 */
people: Array<Pick>, 
/**
 * Who is in charge now, and may be leaving (担当を替える).
 */
manager: Pick | null, 
/**
 * The value the form at the end begins with: the company's name, the card's label.
 */
value: string | null, 
/**
 * Who pays, when that is not the company (名義を移す): both are settled in one talk.
 */
payer: string | null, 
/**
 * The card (カードを替える).
 */
card: string | null, };

/**
 * What she holds of one contract, or of the whole office.
 */
export type LeavingGroup = { 
/**
 * The contract's name.
 */
title: string, 
/**
 * One line each.
 */
items: Array<LeavingItem>, };

/**
 * One thing.
 */
export type LeavingItem = { 
/**
 * What `person.leave` calls it.
 */
reference: string, 
/**
 * 担当者.
 */
what: string, 
/**
 * The words that stand there.
 */
value: string | null, 
/**
 * The ledger hands it on; otherwise it becomes a task.
 */
hands_on: boolean, 
/**
 * What is still to be done afterwards.
 */
note: string | null, };

/**
 * Everything one person holds.
 */
export type LeavingView = { 
/**
 * Who leaves.
 */
person: Pick, 
/**
 * She is marked as having left already: what is left over can still be handed on.
 */
left: boolean, 
/**
 * She is いまの人 of this PC.
 */
is_current: boolean, 
/**
 * Everybody else who is still here.
 */
people: Array<Pick>, 
/**
 * 佐藤さんの名前が、台帳の12か所にあります.
 */
sentence: string, 
/**
 * What she holds, contract by contract.
 */
groups: Array<LeavingGroup>, };

/**
 * What comes after a page.
 */
export type LedgerBelow = { 
/**
 * 2027年3月.
 */
label: string, 
/**
 * How many.
 */
count: number, };

/**
 * One 契約一式.
 */
export type LedgerBundle = { 
/**
 * Identifier.
 */
id: string, 
/**
 * 会社のサイトとメール.
 */
name: string, 
/**
 * example-kobe.co.jp (Unicode form).
 */
domain: string, 
/**
 * 契約一式 5件。ドメインが止まると、下も止まります.
 */
note: string, 
/**
 * Its contracts, in chain order.
 */
rows: Array<LedgerRow>, };

/**
 * A column of the screen.
 */
export type LedgerColumn = "auto" | "date" | "holder" | "kind" | "manager" | "ready" | "status";

/**
 * How the ledger is laid out on this PC.
 */
export type LedgerLook = { 
/**
 * By what it is sorted.
 */
sort: LedgerSort | null, 
/**
 * Widths of columns in thousandths of the table; empty = as the window makes them.
 */
widths: { [column in LedgerColumn]?: number }, };

/**
 * One contract.
 */
export type LedgerRow = { 
/**
 * The contract.
 */
contract: string, 
/**
 * Which link of the chain.
 */
kind: Kind, 
/**
 * ドメイン / its own title.
 */
title: string, 
/**
 * The domain of its 契約一式 (Unicode form).
 */
domain: string, 
/**
 * What can be copied.
 */
copies: Array<CopyValue>, 
/**
 * 名義.
 */
holder: string | null, 
/**
 * Whether 名義 is outside the company.
 */
holder_outside: boolean, 
/**
 * 契約先 or 登録先が分かりません.
 */
provider: string, 
/**
 * 推定.
 */
provider_guess: boolean, 
/**
 * 払う日 when known.
 */
pay_by: DateLabel | null, 
/**
 * 止まる日 when known.
 */
expires: DateLabel | null, 
/**
 * In place of a date: ドメインと同じ, 未入力.
 */
no_date: SourceLabel | null, 
/**
 * 状態.
 */
status: StatusLabel, 
/**
 * 自動更新.
 */
auto_renewal: AutoRenewal, 
/**
 * 担当 (name), if any.
 */
manager: string | null, 
/**
 * Its id, for the filter.
 */
manager_id: string | null, 
/**
 * 備え: done of all that apply.
 */
ready_done: number, 
/**
 * 備え: how many apply.
 */
ready_all: number, 
/**
 * Which are missing, in words.
 */
ready_missing: Array<string>, 
/**
 * Said in place of the numbers: (未記入) while nobody has entered anything, 対象外.
 */
ready_note: string | null, };

/**
 * By what the ledger is sorted.
 */
export type LedgerSort = { 
/**
 * The column.
 */
by: LedgerColumn, 
/**
 * From the last to the first.
 */
down?: boolean, };

/**
 * The screen: all of the ledger, or the page that was asked for.
 */
export type LedgerView = { 
/**
 * 契約一式, the most urgent first, with those of their contracts that are wanted; sorted by a column, the heads of that
 * column (a month, a company) with their contracts.
 */
bundles: Array<LedgerBundle>, 
/**
 * Sorted by a column: the next heads after this page, and how many stand under each.
 */
below: Array<LedgerBelow>, 
/**
 * 担当者 to filter by: (id, name).
 */
people: Array<[string, string]>, 
/**
 * Contracts in the ledger.
 */
all: number, 
/**
 * Those that are wanted, on this page and on others.
 */
found: number, 
/**
 * Contracts in each 状態, of the whole ledger.
 */
counts: Array<[Status, number]>, };

/**
 * One lending of access.
 */
export type LentField = { 
/**
 * Identifier; `None` = new.
 */
id: string | null, 
/**
 * To whom.
 */
to: string, 
/**
 * What is lent, never the password itself.
 */
what: string | null, 
/**
 * Until when (`2027-03-31`).
 */
until: string | null, 
/**
 * At which company, when it is not the contract's own.
 */
provider: string | null, };

/**
 * What a message says is so.
 */
export type LetterStage = "asking" | "mended" | "waiting";

/**
 * Marks differ by shape.
 */
export type MarkShape = "urgent" | "pay_by" | "expiry" | "notice";

/**
 * One month of the strip.
 */
export type MonthStrip = { 
/**
 * `2026-12`.
 */
month: string, 
/**
 * 12月, きょうの月 = 今月.
 */
label: string, 
/**
 * What falls into it, in order of day; when a number was asked for, the worst ones and each thing once.
 */
marks: Array<StripMark>, 
/**
 * How many more there are.
 */
more: number, };

/**
 * One event that has moved.
 */
export type MovedEvent = { 
/**
 * The day on which it stood.
 */
from: string, 
/**
 * 12月4日(金).
 */
from_day: string, 
/**
 * The day on which it stands now.
 */
iso: string, 
/**
 * 12月10日(木).
 */
day: string, 
/**
 * What it is called.
 */
title: string, };

/**
 * The next day on which something falls.
 */
export type NextDay = { 
/**
 * 次は12月4日(金): example-kobe.co.jp の払う日(あと10日).
 */
text: string, 
/**
 * The month, `2026-12`.
 */
month: string, };

/**
 * お知らせ.
 */
export type NoticeList = { 
/**
 * Whom nothing was seen to reach; `None` = everybody is reached.
 */
reach: string | null, 
/**
 * What was told, newest first.
 */
notices: Array<NoticeRow>, 
/**
 * The ways.
 */
ways: Array<WayRow>, };

/**
 * One telling.
 */
export type NoticeRow = { 
/**
 * きょう 9:30.
 */
when: string, 
/**
 * What.
 */
title: string, 
/**
 * To whom.
 */
who: string, 
/**
 * By which way.
 */
way: string, 
/**
 * What became of it.
 */
fate: Fate, 
/**
 * Its tone.
 */
tone: Tone, 
/**
 * What became of it, in words.
 */
outcome_text: string, };

/**
 * One program, and what it could be given now.
 */
export type Offer = { 
/**
 * The program.
 */
target: CalendarTarget, 
/**
 * What it is called.
 */
name: string, 
/**
 * The name under which its file is saved.
 */
file_name: string, 
/**
 * 前回は11月20日に保存; `None` = never.
 */
given_text: string | null, 
/**
 * What is new for it, in one sentence.
 */
summary: string, 
/**
 * Events of the file that would be written now; 0 = nothing new.
 */
news: number, 
/**
 * Everything there is to give.
 */
all: number, 
/**
 * 消してもらう予定: what stands there and has to be deleted by hand.
 */
to_delete: Array<GivenEvent>, };

/**
 * A part's role in the chain.
 */
export type PartState = "cause" | "effect" | "healthy" | "unknown";

/**
 * What is needed to pay, on one dialog.
 */
export type Payable = { 
/**
 * The contract.
 */
contract: string, 
/**
 * Its title, for the dialog's head.
 */
title: string, 
/**
 * Whether the term can be marked as paid now: it is not yet, and its end is not far.
 */
to_pay: boolean, 
/**
 * The period to be marked (the running term's end).
 */
period: string, 
/**
 * 2027年12月31日まで: the term that the payment buys, in words.
 */
period_text: string, 
/**
 * Ends that the payment may reach, the usual one first, each with its words (2028年12月31日(日)まで・2年分).
 */
terms: Array<TermChoice>, 
/**
 * Nobody knows how long the term is: the form asks for the day of the next payment.
 */
term_unknown: boolean, };

/**
 * One person.
 */
export type PersonRow = { 
/**
 * The person.
 */
person: Person, 
/**
 * Contracts in his or her charge.
 */
contracts: number, };

/**
 * Something to choose.
 */
export type Pick = { 
/**
 * Identifier.
 */
id: string, 
/**
 * Its name.
 */
label: string, };

/**
 * A running checkup.
 */
export type Progress = { 
/**
 * The job; `job.stop` takes it.
 */
job: number, 
/**
 * Looks done.
 */
done: number, 
/**
 * Looks in all.
 */
all: number, 
/**
 * What is being looked at now, one sentence.
 */
now: string, };

/**
 * A change that asks whether somebody made it.
 */
export type Question = { 
/**
 * Stable key; `change.answer` takes it.
 */
change: string, 
/**
 * 契約一式.
 */
bundle: string, 
/**
 * メールの届け先の設定が、11月19日に変わりました。変えた人がいるか、確かめてください。
 */
text: string, 
/**
 * Before, one value a line.
 */
before: Array<string>, 
/**
 * After.
 */
after: Array<string>, 
/**
 * Whom to call when nobody changed it.
 */
contact: Contact | null, };

/**
 * Which of 7つの備え. The contract's form opens at the section of the same name where there is one.
 */
export type ReadinessId = "auto_renewal" | "handover" | "holder" | "notices" | "second_calendar" | "spare_card" | "two_factor";

/**
 * One of 7つの備え.
 */
export type ReadinessItem = { 
/**
 * Which.
 */
id: ReadinessId, 
/**
 * 名義と保管場所.
 */
title: string, 
/**
 * How far.
 */
state: ReadinessState, 
/**
 * できた / 残り1件 / 未登録.
 */
word: string, 
/**
 * What is missing, in one sentence.
 */
missing: string | null, 
/**
 * What is missing, one by one, each with what to do next.
 */
lines: Array<ReadinessLine>, 
/**
 * The contract to open for it, if one.
 */
contract: string | null, };

/**
 * One thing that is missing.
 */
export type ReadinessLine = { 
/**
 * example-kobe.co.jp: パスワードの保管場所が書かれていません.
 */
text: string, 
/**
 * The contract whose form is opened for it.
 */
contract: string | null, 
/**
 * The address at which ここに届いた can be said.
 */
arrival: string | null, 
/**
 * Nothing is missing: it is decided that way.
 */
decided: boolean, };

/**
 * How ready one of the seven is.
 */
export type ReadinessState = "decided" | "done" | "missing" | "partly";

/**
 * One notice address.
 */
export type RecipientField = { 
/**
 * Identifier; `None` = new.
 */
id: string | null, 
/**
 * `true` = 業者からの通知先, `false` = 期限番からの連絡先.
 */
provider: boolean, 
/**
 * What kind of place.
 */
kind: RecipientKind, 
/**
 * The address.
 */
address: string, };

/**
 * A freshly made recovery code, shown once.
 */
export type RecoveryCodeView = { 
/**
 * Groups to write down, in order.
 */
groups: Array<string>, 
/**
 * The two groups (1-based) that are asked back.
 */
ask: [number, number], };

/**
 * A screen of the window, by the first part of its address.
 */
export type Screen = "add" | "calendar" | "checkup" | "contract" | "handover" | "home" | "how" | "leave" | "ledger" | "settings" | "trouble" | "ways";

/**
 * One section of the form.
 */
export type Section = { 
/**
 * Which; the edit form opens there.
 */
id: FieldSection, 
/**
 * 契約と名義.
 */
title: string, 
/**
 * Its lines.
 */
lines: Array<SectionLine>, };

/**
 * One line of a section.
 */
export type SectionLine = { 
/**
 * 名義.
 */
label: string, 
/**
 * 株式会社…, or 未記入.
 */
value: string, 
/**
 * Whether it is empty.
 */
empty: boolean, 
/**
 * People copy it into forms and calls: a button does.
 */
copy: boolean, 
/**
 * 会社の名義 / ドメインが止まると届きません.
 */
note: string | null, 
/**
 * Whether the note is a warning.
 */
warn: boolean, };

/**
 * Where the program stands (`session.get`).
 */
export type Session = { 
/**
 * What the window must show.
 */
state: SessionState, 
/**
 * 練習: under an injected clock or internet.
 */
rehearsal: boolean, 
/**
 * The recovery sheet was made and two of its groups typed back.
 */
sheet: boolean, 
/**
 * Company name, once open.
 */
office: string | null, 
/**
 * いまの人.
 */
who: Person | null, 
/**
 * Others to change to.
 */
people: Array<Person>, 
/**
 * This PC's settings (defaults before a ledger is open).
 */
settings: PcSettings, 
/**
 * 今朝9:12に点検.
 */
last_check: string, 
/**
 * 次は 13:00.
 */
next_check: string, 
/**
 * What has stopped or is about to stop (causes), for the red badge in the sidebar.
 */
tasks: number, 
/**
 * Today, ISO, in the office's zone.
 */
today: string, 
/**
 * An OS keychain is there; otherwise a 合い言葉 must be set in welcome.
 */
keychain: boolean, };

/**
 * Which of the first screens.
 */
export type SessionState = { "kind": "broken", 
/**
 * Error code.
 */
code: Code, 
/**
 * What happened, what it means, what to do.
 */
message: string, 
/**
 * Backups to restore from, newest first (file, when).
 */
backups: Array<[string, string]>, 
/**
 * A copy or a new beginning may take its place; everything of it is kept aside.
 */
may_leave: boolean, } | { "kind": "locked", 
/**
 * Whether a 合い言葉 was set.
 */
passphrase: boolean, 
/**
 * Backups to restore from, newest first (file, when).
 */
backups: Array<[string, string]>, } | { "kind": "new" } | { "kind": "open" } | { "kind": "welcome" } | { "kind": "who" };

/**
 * The whole screen.
 */
export type SettingsView = { 
/**
 * This PC's settings.
 */
settings: PcSettings, 
/**
 * The office.
 */
office: Office, 
/**
 * People.
 */
people: Array<PersonRow>, 
/**
 * Cards.
 */
cards: Array<Card>, 
/**
 * Backups, newest first.
 */
backups: Array<BackupLine>, 
/**
 * きのう18:00に保存.
 */
backup_text: string, 
/**
 * The second place for copies, where one was chosen.
 */
place: string | null, 
/**
 * How the copies there fare.
 */
place_text: string | null, 
/**
 * Earlier recovery sheets that copies outside want, or wanted until now.
 */
former_sheets: Array<FormerSheetLine>, 
/**
 * Where the ledger lies.
 */
folder: string, 
/**
 * What the office's own file of companies came to; `None` when there is none.
 */
companies_text: string | null, 
/**
 * 合い言葉 is set.
 */
has_passphrase: boolean, 
/**
 * The key is in this PC's keychain.
 */
has_keychain: boolean, 
/**
 * When the recovery sheet was made, in words.
 */
recovery_text: string, 
/**
 * The version of the program.
 */
version: string, };

/**
 * Where the window should go: a notification or the tray was pressed.
 */
export type Show = { 
/**
 * The screen.
 */
screen: Screen, 
/**
 * The contract.
 */
contract: string | null, };

/**
 * 出どころ.
 */
export type SourceLabel = { 
/**
 * The icon.
 */
mark: SourceMark, 
/**
 * The words, e.g. 公の記録(JPRS)・今朝9:12に確認.
 */
text: string, 
/**
 * An older look than usual: said in the text too.
 */
stale: boolean, };

/**
 * The icon beside a source.
 */
export type SourceMark = "certificate" | "guess" | "paper" | "person" | "registry";

/**
 * データ印.
 */
export type StampLabel = { 
/**
 * Upper line: 部署.
 */
department: string, 
/**
 * Middle line: 26.11.24.
 */
date: string, 
/**
 * Lower line: family name.
 */
name: string, 
/**
 * What a screen reader says.
 */
label: string, 
/**
 * The act that 取り消す takes back, while it may (24 hours).
 */
undo: string | null, };

/**
 * A status as it is shown: icon (chosen by `status`), word, colour.
 */
export type StatusLabel = { 
/**
 * Which.
 */
status: Status, 
/**
 * Its colour role.
 */
tone: Tone, 
/**
 * The word; carries the reason when the reason is not the date (カード切れ 12/31).
 */
word: string, 
/**
 * One line below, e.g. あと37日.
 */
detail: string | null, };

/**
 * Whom a step concerns.
 */
export type StepContact = { 
/**
 * The kind of contract.
 */
kind: Kind, 
/**
 * The number to press; `None` = not written down.
 */
phone: string | null, 
/**
 * The contract whose form takes what is missing.
 */
contract: string | null, 
/**
 * 契約, 会社, 電話, 受付時間, お客様番号, 言うこと, パスワードの保管場所; where one is unknown, how to find it.
 */
lines: Array<StepLine>, };

/**
 * One line of what to have at hand.
 */
export type StepLine = { 
/**
 * What it is.
 */
label: string, 
/**
 * Its words.
 */
text: string, };

/**
 * One mark of the strip.
 */
export type StripMark = { 
/**
 * ドメイン, カード, SSL ….
 */
label: string, 
/**
 * Its tone.
 */
tone: Tone, 
/**
 * The contract, if one.
 */
contract: string | null, };

/**
 * One task.
 */
export type Task = { 
/**
 * Stable key; `task.snooze` and `task.done` take it.
 */
key: string, 
/**
 * The contract it is about.
 */
contract: string | null, 
/**
 * Status tag.
 */
status: StatusLabel, 
/**
 * 会社のドメインの更新料を払う.
 */
title: string, 
/**
 * Why, when the dates do not say it already.
 */
body: string | null, 
/**
 * 担当 佐藤さん.
 */
who: string | null, 
/**
 * The date of the date block; `None` = 期限なし, 早めに.
 */
due: DateLabel | null, 
/**
 * Label and date: 払う日 … まで (支払期限).
 */
pay_by: DateLabel | null, 
/**
 * Label and date: 止まる日 … を過ぎると (有効期限).
 */
stops: DateLabel | null, 
/**
 * Two sources disagree: the other value and where it comes from.
 */
conflict: SourceLabel | null, 
/**
 * The stamp, once confirmed (見守り中).
 */
stamp: StampLabel | null, 
/**
 * At most two buttons, the first is the main one; snoozing (あとで) and details come beside them.
 */
actions: Array<TaskAction>, 
/**
 * Whether あとで is offered.
 */
can_snooze: boolean, 
/**
 * Who has read of it last, and when.
 */
seen?: string, 
/**
 * Put off: 明日9:00にもう一度お知らせします. It stays on the screen, smaller.
 */
snoozed: string | null, 
/**
 * The last day on which a stopped or ending name can be saved, as far as it is known; it may have passed.
 */
last_day: DateLabel | null, 
/**
 * Whom to call, where only a call helps.
 */
call: Call | null, };

/**
 * One button of a task.
 */
export type TaskAction = { 
/**
 * What it does.
 */
kind: TaskActionKind, 
/**
 * Its words.
 */
label: string, 
/**
 * The page it opens, for `guide` and `record`.
 */
how: HowKind | null, };

/**
 * What a button does. `data-action` is this in kebab-case.
 */
export type TaskActionKind = "answer_change" | "answer_date" | "confirm_payment" | "date_unknown" | "done" | "edit" | "handover" | "guide" | "how_to_pay" | "not_paid_yet" | "settings" | "sheet" | "record" | "trouble" | "view" | "ways";

/**
 * How many tasks fall into a month.
 */
export type TasksOfMonth = { 
/**
 * `2026-12`; `None` = they have no day.
 */
month: string | null, 
/**
 * 12月, 2027年1月, 期限なし.
 */
label: string, 
/**
 * How many.
 */
count: number, };

/**
 * How far a payment may reach.
 */
export type TermChoice = { 
/**
 * Paid through this day.
 */
until: string, 
/**
 * 2028年12月31日(日)まで・2年分.
 */
label: string, };

/**
 * The colour role of a status. Never shown without icon and word.
 */
export type Tone = "none" | "ok" | "soon" | "stop" | "watch";

/**
 * What the tray shows, in the office's language.
 */
export type Tray = { 
/**
 * The icon's state: `none` also while nothing is watched (no ledger, locked).
 */
state: Tone, 
/**
 * One line for the tooltip.
 */
tooltip: string, 
/**
 * What is red, then the next deadlines: at most three lines.
 */
lines: Array<TrayLine>, 
/**
 * When the last look was made; `None` while no ledger is open.
 */
checked: string | null, 
/**
 * The fixed entries of the menu.
 */
menu: TrayMenu, };

/**
 * One line of the tray's menu.
 */
export type TrayLine = { 
/**
 * Its words.
 */
text: string, 
/**
 * The contract it opens.
 */
contract: string | null, };

/**
 * The words of the tray's fixed entries.
 */
export type TrayMenu = { 
/**
 * 期限番を開く.
 */
open: string, 
/**
 * いま点検する; `None` while no ledger is open.
 */
check: string | null, 
/**
 * 終了.
 */
quit: string, };

/**
 * How it was put right before.
 */
export type TroubleBefore = { 
/**
 * When.
 */
when: string, 
/**
 * What it was.
 */
what: string, 
/**
 * How it was put right.
 */
how: string, };

/**
 * One fact of a report.
 */
export type TroubleFact = { 
/**
 * DNS, SSL, ….
 */
look: string, 
/**
 * When and by whom.
 */
when: string, 
/**
 * What was answered.
 */
text: string, 
/**
 * It shows something broken.
 */
bad: boolean, };

/**
 * One message to colleagues.
 */
export type TroubleLetter = { 
/**
 * What it says is so.
 */
stage: LetterStage, 
/**
 * 原因が分かり、問い合わせています.
 */
title: string, 
/**
 * The message.
 */
text: string, };

/**
 * A page for whoever puts it right: facts, times and addresses.
 */
export type TroubleReport = { 
/**
 * Its head.
 */
title: string, 
/**
 * What is asked of the reader.
 */
lead: string, 
/**
 * Every fact, one a row.
 */
facts: Array<TroubleFact>, 
/**
 * The same as one text, to be copied.
 */
text: string, };

/**
 * What can be said while the looks still run.
 */
export type TroubleSoFar = { 
/**
 * The cause, where what is still to come cannot change it any more.
 */
sentence: string | null, 
/**
 * The chain as far as it was seen.
 */
chain: Array<ChainPart>, };

/**
 * One step.
 */
export type TroubleStep = { 
/**
 * What its button does.
 */
kind: TroubleStepKind, 
/**
 * What to do.
 */
title: string, 
/**
 * Where and how.
 */
body: string | null, 
/**
 * The button's words; `None` = no button.
 */
label: string | null, 
/**
 * The address to open, for `open`.
 */
url: string | null, 
/**
 * The contract it concerns.
 */
contract: string | null, 
/**
 * Whom it concerns, and what to have at hand.
 */
to: StepContact | null, 
/**
 * The name by which it can be marked as done; `None` = nothing to mark.
 */
mark: string | null, 
/**
 * Who has done it, and when.
 */
done: string | null, };

/**
 * What a step's button does.
 */
export type TroubleStepKind = "again" | "contract" | "none" | "open";

/**
 * The answer.
 */
export type TroubleView = { 
/**
 * What was asked.
 */
trouble: Trouble, 
/**
 * The domain (Unicode form).
 */
domain: string, 
/**
 * 2027年1月5日(火) 8:40に調べました.
 */
when: string, 
/**
 * Stable code of the coarse cause for drivers: `own_line lapsed delegation_gone server_down certificate mx_gone
 * mail_host_gone elsewhere site_error parked nothing_seen cannot_tell`.
 */
cause: string, 
/**
 * Stable code of the cause: one of `advice::Detail`.
 */
detail: string, 
/**
 * Codes of further causes of their own.
 */
also: Array<string>, 
/**
 * The cause in one sentence.
 */
sentence: string, 
/**
 * What it means, one sentence.
 */
meaning: string, 
/**
 * The further causes, one sentence each.
 */
also_said: Array<string>, 
/**
 * Its tone.
 */
tone: Tone, 
/**
 * The causal chain, in order.
 */
chain: Array<ChainPart>, 
/**
 * What is healthy, in one calm sentence.
 */
healthy: string | null, 
/**
 * いますること.
 */
steps: Array<TroubleStep>, 
/**
 * The last day on which it can still be saved, in words, bold under step 1.
 */
last_day: string | null, 
/**
 * Whom to call first.
 */
contact: Contact | null, 
/**
 * 社内に知らせる文面: every one that is so now, the newest first.
 */
letters: Array<TroubleLetter>, 
/**
 * What to hand to the agency or the provider.
 */
report: TroubleReport, 
/**
 * How it was put right the times before, newest first.
 */
before: Array<TroubleBefore>, 
/**
 * It works again, and nobody has written down how it was put right.
 */
asks_how: boolean, };

/**
 * The line from 払う日 to 止まる日.
 */
export type TwoDates = { 
/**
 * きょう 11月24日.
 */
today: string, 
/**
 * 支払期限.
 */
pay_by: DateLabel | null, 
/**
 * 有効期限.
 */
expires: DateLabel | null, 
/**
 * The value of another source that disagrees, and the question.
 */
conflict: SourceLabel | null, 
/**
 * Said when there is no date.
 */
note: string | null, };

/**
 * One person on one way.
 */
export type WayReader = { 
/**
 * The person.
 */
person: string, 
/**
 * The name.
 */
name: string, 
/**
 * The address, for mail.
 */
email: string | null, 
/**
 * The day on which something was seen to arrive.
 */
proved_text: string | null, };

/**
 * One way. Of what is secret it shows the host and the last four letters, nothing else.
 */
export type WayRow = { 
/**
 * Its identifier.
 */
id: string, 
/**
 * Its kind.
 */
kind: WayKind, 
/**
 * What it is called.
 */
title: string, 
/**
 * The host of the server or the room.
 */
host: string | null, 
/**
 * The last four letters of the secret.
 */
tail: string | null, 
/**
 * Who looks after it, in words.
 */
owner_text: string, 
/**
 * When it was last seen to work.
 */
proved_at: string | null, 
/**
 * How it stands.
 */
state: WayState, 
/**
 * The same in a sentence, with what to do.
 */
state_text: string, 
/**
 * When something was delivered last.
 */
last_text: string | null, 
/**
 * What to think of.
 */
warnings: Array<string>, 
/**
 * Who may be reached on it.
 */
readers: Array<WayReader>, };

/**
 * How a way stands.
 */
export type WayState = "failing" | "lost" | "proved" | "unproved";
