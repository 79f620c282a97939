// Written by `cargo xtask gen` from the desk's commands and events; never edited by hand.

/**
 * 自動更新. `Unknown` counts as off in every judgement.
 */
export type AutoRenewal = "off" | "on" | "unknown";

/**
 * 契約一式: one domain and everything that hangs on it.
 */
export type Bundle = { 
/**
 * Identifier.
 */
id: BundleId, 
/**
 * The office this row belongs to.
 */
office: OfficeId, 
/**
 * What the office calls it, e.g. 会社のサイトとメール.
 */
name: string, 
/**
 * The registrable domain, lower-case A-label form.
 */
domain: string, };

/**
 * 契約一式.
 */
export type BundleId = string;

/**
 * A program whose calendar takes our dates.
 */
export type CalendarTarget = "apple" | "csv" | "garoon" | "google" | "ics" | "line_works" | "outlook" | "thunderbird";

/**
 * A payment card: never its number, only what tells it from the others.
 */
export type Card = { 
/**
 * Identifier.
 */
id: CardId, 
/**
 * The office this row belongs to.
 */
office: OfficeId, 
/**
 * What the office calls it, e.g. 会社のカード(青).
 */
label: string, 
/**
 * 下4桁.
 */
last4: string, 
/**
 * 有効期限, good through the month's last day.
 */
expires: YearMonth | null, 
/**
 * Free note.
 */
note: string | null, };

/**
 * A payment card.
 */
export type CardId = string;

/**
 * The answer to 「変えた人がいるか、確かめてください」.
 */
export type Change = "nobody" | "ours" | "unknown";

/**
 * The five checks.
 */
export type Check = "registration" | "dns" | "tls" | "web" | "mail";

/**
 * One contract of the ledger. Every field is what a *person* entered or accepted; what was observed lives in spans.
 *
 * It says *where* passwords and backup codes are kept, never the values.
 */
export type Contract = { 
/**
 * Identifier.
 */
id: ContractId, 
/**
 * The office this row belongs to.
 */
office: OfficeId, 
/**
 * The 契約一式 it belongs to.
 */
bundle: BundleId, 
/**
 * What kind of contract.
 */
kind: Kind, 
/**
 * What the office calls it; `None` = the kind's own word.
 */
title: string | null, 
/**
 * 契約先 (for a domain: ドメインの会社). The source tells a guess (推定) from a person's word.
 */
provider: Sourced<string> | null, 
/**
 * 名義, as a person entered it.
 */
holder: string | null, 
/**
 * Whether 名義 is the company.
 */
holder_is: HolderIs, 
/**
 * アカウントID (never a password).
 */
account_id: string | null, 
/**
 * 契約番号・お客様番号: by what the provider finds the contract.
 */
customer_number: string | null, 
/**
 * Login page.
 */
login_url: string | null, 
/**
 * パスワードの保管場所: where ID and password are kept.
 */
kept_at: string | null, 
/**
 * The provider's telephone number.
 */
phone: string | null, 
/**
 * 電話の受付時間, with what is said of 年末年始.
 */
hours: string | null, 
/**
 * プラン.
 */
plan: string | null, 
/**
 * 契約の長さ: how many months one payment buys (1 = 月払い); `None` = nobody has said.
 */
term: number | null, 
/**
 * What it costs, as written on the invoice (e.g. 年 3,982円).
 */
price: string | null, 
/**
 * 支払い方法.
 */
pay_method: PayMethod | null, 
/**
 * Who pays, when it is not the company.
 */
payer: string | null, 
/**
 * メインのカード.
 */
main_card: CardId | null, 
/**
 * 予備カード.
 */
spare_card: CardId | null, 
/**
 * 自動更新.
 */
auto_renewal: AutoRenewal, 
/**
 * Why it is off, if it is.
 */
auto_renewal_reason: string | null, 
/**
 * 担当者.
 */
manager: PersonId | null, 
/**
 * 副担当.
 */
deputy: PersonId | null, 
/**
 * Where the 2FA backup codes are kept (never the codes).
 */
backup_codes_at: string | null, 
/**
 * 支払期限: the last day the provider accepts payment, as a person entered it.
 */
pay_by: SourcedDate | null, 
/**
 * 断る締切: the last day to say no to a renewal that goes by itself, as a person entered it.
 */
notice_by: SourcedDate | null, 
/**
 * 有効期限, as a person entered it. For domains and certificates the public value is in the spans.
 */
expires: SourcedDate | null, 
/**
 * DNS: ネームサーバー, one a line.
 */
name_servers: string | null, 
/**
 * DNS: A/MX/TXT の要点.
 */
dns_essentials: string | null, 
/**
 * Certificate: 種類 (DV, OV, 無料独自SSL …).
 */
certificate_kind: string | null, 
/**
 * Certificate: 更新方法.
 */
renewal_way: RenewalWay, 
/**
 * Mail: 送受信の仕組み.
 */
mail_flow: string | null, 
/**
 * Mail: アカウント.
 */
mail_accounts: string | null, 
/**
 * Mail: 転送・共有のルール.
 */
mail_rules: string | null, 
/**
 * カレンダー二重登録: where the due date is written down a second time.
 */
second_calendar: string | null, 
/**
 * 対象外: the company does not use this kind for this domain.
 */
unused: boolean, 
/**
 * 備考.
 */
note: string | null, };

/**
 * A contract.
 */
export type ContractId = string;

/**
 * What somebody answered of a contract whose day is not known.
 */
export type DateAnswer = "dateless" | "unknown";

/**
 * The kinds of entity the ledger holds.
 */
export type EntityKind = "bundle" | "card" | "change_answer" | "contract" | "custodian" | "done" | "handover" | "lent" | "office" | "payment" | "person" | "recipient" | "snooze" | "stamp" | "way";

/**
 * What became of it.
 */
export type Fate = "failed" | "sent" | "waiting" | "withdrawn";

/**
 * With what a field is filled in, and so what kind of value it holds.
 */
export type FieldControl = "area" | "card" | "check" | "choice" | "custodians" | "day" | "lent" | "person" | "phone" | "provider" | "recipients" | "select" | "text" | "url";

/**
 * The sections of a contract's form, in order.
 */
export type FieldSection = "holder" | "login" | "two_factor" | "payment" | "notices" | "details";

/**
 * Whose name a contract stands in, as a person judged it.
 */
export type HolderIs = "company" | "outside" | "unknown";

/**
 * The six kinds, in the order of the chain (契約一式).
 */
export type Kind = "domain" | "dns" | "server" | "certificate" | "mail" | "other";

/**
 * Language of window, notifications and papers.
 */
export type Language = "en" | "ja";

/**
 * The company whose ledger this is.
 */
export type Office = { 
/**
 * Identifier.
 */
id: OfficeId, 
/**
 * 会社名, as it is registered (名義 is compared with it).
 */
name: string, 
/**
 * The company's name in English, for registries that publish it so.
 */
name_en: string | null, 
/**
 * IANA zone of the office; empty means Asia/Tokyo.
 */
time_zone: string, };

/**
 * An office (one company's ledger).
 */
export type OfficeId = string;

/**
 * Who was asked, and by which way.
 *
 * Ledgers and programs hold it as the one line every version wrote (`JPRS WHOIS`, `RDAP rdap.example`, `example.jp`), so
 * that older ledgers are read by this version and newer ones by older versions. Reading that line is the one place that
 * takes it apart.
 */
export type Origin = string;

/**
 * The parts in the order of the chain.
 */
export type PartKind = "own_line" | "domain" | "dns" | "server" | "certificate" | "site" | "mail";

/**
 * 支払い方法.
 */
export type PayMethod = "bank_debit" | "bank_transfer" | "card" | "convenience" | "invoice" | "other";

/**
 * This PC's settings.
 */
export type PcSettings = { 
/**
 * Language.
 */
language: Language, 
/**
 * 文字の大きさ.
 */
text_size: TextSize, 
/**
 * 明るさ.
 */
theme: Theme, 
/**
 * いまの人.
 */
who: PersonId | null, 
/**
 * 1か月前 (and 2か月前 for .jp).
 */
remind_month: boolean, 
/**
 * 2週間前.
 */
remind_two_weeks: boolean, 
/**
 * 3日前: always on in the window; kept so that the file says all.
 */
remind_three_days: boolean, 
/**
 * 当日.
 */
remind_day: boolean, 
/**
 * 土日・祝日にあたるときは前の平日に.
 */
move_to_workday: boolean, 
/**
 * 今週も大丈夫です: once a week, when everything was seen.
 */
weekly_word: boolean, 
/**
 * Working days without an answer of the 担当者 after which the deputy is told, too.
 */
deputy_after_workdays: number, 
/**
 * Days before the day from which the deputy is told in any case.
 */
deputy_before_days: number, 
/**
 * Days before the day from which everybody is told.
 */
everybody_before_days: number, 
/**
 * Check when the app starts.
 */
check_at_start: boolean, 
/**
 * Hours between checks of DNS, certificate, site and mail.
 */
check_every_hours: number, 
/**
 * Start with the PC; `None` = not asked yet.
 */
autostart: boolean | null, 
/**
 * The day on which the recovery sheet was put off; `None` = it was not, or it is on paper by now.
 */
sheet_later: string | null, };

/**
 * Somebody in charge of something.
 */
export type Person = { 
/**
 * Identifier.
 */
id: PersonId, 
/**
 * The office this row belongs to.
 */
office: OfficeId, 
/**
 * 名前.
 */
name: string, 
/**
 * 部署.
 */
department: string, 
/**
 * Mail address, if known.
 */
email: string | null, 
/**
 * Telephone number, if known.
 */
phone: string | null, 
/**
 * No longer in the office: kept for the record, offered nowhere.
 */
left: boolean, };

/**
 * A person.
 */
export type PersonId = string;

/**
 * What kind of place a notice goes to.
 */
export type RecipientKind = "calendar" | "mail" | "paper" | "phone";

/**
 * How a certificate is renewed.
 */
export type RenewalWay = "automatic" | "manual" | "unknown";

/**
 * The five rows of the handover sheet.
 */
export type Row = "registrar" | "server" | "dns" | "certificate" | "mail";

/**
 * How a mail server is spoken to. In the clear is no choice.
 */
export type Security = "starttls" | "tls";

/**
 * Where a payment was seen to be through.
 */
export type SeenIn = "card_statement" | "receipt" | "registrar_screen";

/**
 * 出どころ: where a value comes from.
 */
export type Source = { "kind": "certificate" } | { "kind": "estimated", 
/**
 * The rule's id.
 */
rule: string, } | { "kind": "invoice", 
/**
 * Who entered it.
 */
by: PersonId, } | { "kind": "registrar", 
/**
 * The registrar's name as published.
 */
name: string, } | { "kind": "registry", 
/**
 * Which registry was asked, and by which way.
 */
name: Origin, } | { "kind": "typed", 
/**
 * Who entered it.
 */
by: PersonId, };

/**
 * A value with its source and the instant it was seen or entered.
 */
export type Sourced<T> = { 
/**
 * The value.
 */
value: T, 
/**
 * Where it comes from.
 */
source: Source, 
/**
 * When it was seen or entered.
 */
seen_at: string, };

/**
 * A civil day in the office's zone with its source.
 */
export type SourcedDate = { 
/**
 * The day.
 */
date: string, 
/**
 * Where it comes from.
 */
source: Source, 
/**
 * When it was seen or entered.
 */
seen_at: string, };

/**
 * 状態, the most urgent first. Its names on the wire are those the window always had.
 */
export type Status = "stopped" | "about_to_stop" | "soon" | "holder_outside" | "unconfirmed" | "watching" | "fine" | "no_date" | "unused";

/**
 * 文字の大きさ.
 */
export type TextSize = "bigger" | "double" | "large" | "normal" | "xl";

/**
 * 明るさ.
 */
export type Theme = "auto" | "dark" | "light";

/**
 * What the person knows and no look can see.
 */
export type Told = "mailbox_full" | "one_address";

/**
 * What the person sees not working.
 */
export type Trouble = "here" | "mail" | "site";

/**
 * What kind of way it is.
 */
export type WayKind = "desktop" | "folder" | "mail" | "web";

/**
 * A month of a year: how a card's expiry is printed. Written `YYYY-MM`.
 */
export type YearMonth = string;
