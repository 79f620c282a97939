// Written by `cargo xtask gen`; never edited by hand.

use crate::Words;

pub(crate) const EN: &[&str] = &[
    include_str!("../ftl/en/calendar.ftl"),
    include_str!("../ftl/en/checkup.ftl"),
    include_str!("../ftl/en/common.ftl"),
    include_str!("../ftl/en/contract.ftl"),
    include_str!("../ftl/en/error.ftl"),
    include_str!("../ftl/en/error-desk.ftl"),
    include_str!("../ftl/en/handover.ftl"),
    include_str!("../ftl/en/history.ftl"),
    include_str!("../ftl/en/home.ftl"),
    include_str!("../ftl/en/how.ftl"),
    include_str!("../ftl/en/leaving.ftl"),
    include_str!("../ftl/en/papers.ftl"),
    include_str!("../ftl/en/say-contract.ftl"),
    include_str!("../ftl/en/say-field.ftl"),
    include_str!("../ftl/en/say-home.ftl"),
    include_str!("../ftl/en/say-how.ftl"),
    include_str!("../ftl/en/say-reason.ftl"),
    include_str!("../ftl/en/say-screens.ftl"),
    include_str!("../ftl/en/say-trouble.ftl"),
    include_str!("../ftl/en/settings.ftl"),
    include_str!("../ftl/en/shell.ftl"),
    include_str!("../ftl/en/status.ftl"),
    include_str!("../ftl/en/tasks.ftl"),
    include_str!("../ftl/en/trouble.ftl"),
    include_str!("../ftl/en/ways.ftl"),
    include_str!("../ftl/en/welcome.ftl"),
    include_str!("../ftl/en/window.ftl"),
];

pub(crate) const JA: &[&str] = &[
    include_str!("../ftl/ja/calendar.ftl"),
    include_str!("../ftl/ja/checkup.ftl"),
    include_str!("../ftl/ja/common.ftl"),
    include_str!("../ftl/ja/contract.ftl"),
    include_str!("../ftl/ja/error.ftl"),
    include_str!("../ftl/ja/error-desk.ftl"),
    include_str!("../ftl/ja/handover.ftl"),
    include_str!("../ftl/ja/history.ftl"),
    include_str!("../ftl/ja/home.ftl"),
    include_str!("../ftl/ja/how.ftl"),
    include_str!("../ftl/ja/leaving.ftl"),
    include_str!("../ftl/ja/papers.ftl"),
    include_str!("../ftl/ja/say-contract.ftl"),
    include_str!("../ftl/ja/say-field.ftl"),
    include_str!("../ftl/ja/say-home.ftl"),
    include_str!("../ftl/ja/say-how.ftl"),
    include_str!("../ftl/ja/say-reason.ftl"),
    include_str!("../ftl/ja/say-screens.ftl"),
    include_str!("../ftl/ja/say-trouble.ftl"),
    include_str!("../ftl/ja/settings.ftl"),
    include_str!("../ftl/ja/shell.ftl"),
    include_str!("../ftl/ja/status.ftl"),
    include_str!("../ftl/ja/tasks.ftl"),
    include_str!("../ftl/ja/trouble.ftl"),
    include_str!("../ftl/ja/ways.ftl"),
    include_str!("../ftl/ja/welcome.ftl"),
    include_str!("../ftl/ja/window.ftl"),
];

impl Words {
    /// 「Outlook」
    pub fn give_target_outlook(self) -> String {
        self.format("give-target-outlook", [])
    }

    /// 「Google カレンダー」
    pub fn give_target_google(self) -> String {
        self.format("give-target-google", [])
    }

    /// 「Apple(Mac・iPhone)」
    pub fn give_target_apple(self) -> String {
        self.format("give-target-apple", [])
    }

    /// 「Thunderbird」
    pub fn give_target_thunderbird(self) -> String {
        self.format("give-target-thunderbird", [])
    }

    /// 「サイボウズ ガルーン」
    pub fn give_target_garoon(self) -> String {
        self.format("give-target-garoon", [])
    }

    /// 「LINE WORKS」
    pub fn give_target_line_works(self) -> String {
        self.format("give-target-line-works", [])
    }

    /// 「ほかの予定表(ICS)」
    pub fn give_target_ics(self) -> String {
        self.format("give-target-ics", [])
    }

    /// 「表のファイル(CSV)」
    pub fn give_target_csv(self) -> String {
        self.format("give-target-csv", [])
    }

    /// 「前回は{$day}に保存しました」
    pub fn give_last(self, day: &str) -> String {
        self.format("give-last", [("day", Words::text(day))])
    }

    /// 「新しい予定: {$counted}」
    pub fn give_news_new(self, counted: &str) -> String {
        self.format("give-news-new", [("counted", Words::text(counted))])
    }

    /// 「日付が動いた予定: {$counted}」
    pub fn give_news_moved(self, counted: &str) -> String {
        self.format("give-news-moved", [("counted", Words::text(counted))])
    }

    /// 「名前が変わった予定: {$counted}」
    pub fn give_news_changed(self, counted: &str) -> String {
        self.format("give-news-changed", [("counted", Words::text(counted))])
    }

    /// 「なくなった予定: {$counted}」
    pub fn give_news_gone(self, counted: &str) -> String {
        self.format("give-news-gone", [("counted", Words::text(counted))])
    }

    /// 「前回から変わった予定はありません」
    pub fn give_no_news(self) -> String {
        self.format("give-no-news", [])
    }

    /// 「入れられる期限が、まだありません。契約に期限を記入してください。」
    pub fn give_nothing_to_give(self) -> String {
        self.format("give-nothing-to-give", [])
    }

    /// 「同じ予定が2つあるときは、1つだけ消してください。」
    pub fn give_twin(self) -> String {
        self.format("give-twin", [])
    }

    /// 「Shift\_JIS」
    pub fn give_encoding_shift_jis(self) -> String {
        self.format("give-encoding-shift-jis", [])
    }

    /// 「UTF-8」
    pub fn give_encoding_utf8(self) -> String {
        self.format("give-encoding-utf8", [])
    }

    /// 「Outlookの「ファイル」→「開く/エクスポート」→「インポート/エクスポート」を押し、「iCalendar(.ics)またはvCalendarファイル」を選びます。新しいOutlookでは、予定表の「予定表を追加」→「ファイルからアップロード」です。」
    pub fn give_outlook_1(self) -> String {
        self.format("give-outlook-1", [])
    }

    /// 「保存したファイルを選びます。」
    pub fn give_outlook_2(self) -> String {
        self.format("give-outlook-2", [])
    }

    /// 「聞かれたら「インポート」を押します。「新しい予定表として開く」は選びません。別の予定表になり、お知らせが鳴りません。」
    pub fn give_outlook_3(self) -> String {
        self.format("give-outlook-3", [])
    }

    /// 「パソコンで calendar.google.com を開き、右上の歯車→「設定」→「インポート/エクスポート」を押します。スマートフォンではできません。」
    pub fn give_google_1(self) -> String {
        self.format("give-google-1", [])
    }

    /// 「「パソコンからファイルを選択」で保存したファイルを選び、「インポート」を押します。」
    pub fn give_google_2(self) -> String {
        self.format("give-google-2", [])
    }

    /// 「Googleは、ファイルに書いたお知らせを受け取りません。設定の「マイカレンダーの設定」→「予定の通知」に「0分前」を追加すると、9:00に鳴ります。」
    pub fn give_google_3(self) -> String {
        self.format("give-google-3", [])
    }

    /// 「Macの「カレンダー」で「ファイル」→「読み込む」を押し、保存したファイルを選びます。」
    pub fn give_apple_1(self) -> String {
        self.format("give-apple-1", [])
    }

    /// 「入れる先のカレンダーを選びます。次の回も、同じカレンダーを選んでください。動いた予定は、そこで動きます。」
    pub fn give_apple_2(self) -> String {
        self.format("give-apple-2", [])
    }

    /// 「やることは別のファイルです。「リマインダー」で「ファイル」→「読み込む」を押し、やることのファイルを選びます。」
    pub fn give_apple_3(self) -> String {
        self.format("give-apple-3", [])
    }

    /// 「はじめてのときは、Thunderbirdのカレンダーで「新しいカレンダー」→「ネットワークのカレンダー」を押します。」
    pub fn give_thunderbird_1(self) -> String {
        self.format("give-thunderbird-1", [])
    }

    /// 「場所に {$place} と入れます。やることのファイルも、同じように、もうひとつのカレンダーとして追加します。」
    pub fn give_thunderbird_2(self, place: &str) -> String {
        self.format("give-thunderbird-2", [("place", Words::text(place))])
    }

    /// 「次の回からは、同じ場所に同じ名前で保存するだけです。動いた予定は、Thunderbirdが読み直すと動きます。」
    pub fn give_thunderbird_3(self) -> String {
        self.format("give-thunderbird-3", [])
    }

    /// 「ガルーンの「個人設定」→「スケジュール」の、予定をファイルから読み込む画面を開きます。画面の名前は、バージョンによって少し違います。」
    pub fn give_garoon_1(self) -> String {
        self.format("give-garoon-1", [])
    }

    /// 「保存したファイルを選びます。文字コードは「{$encoding}」、「先頭行をスキップする」は「はい」にします。」
    pub fn give_garoon_2(self, encoding: &str) -> String {
        self.format("give-garoon-2", [("encoding", Words::text(encoding))])
    }

    /// 「「読み込む」を押します。同じファイルを2度読み込むと予定が二重になるので、1度だけにしてください。」
    pub fn give_garoon_3(self) -> String {
        self.format("give-garoon-3", [])
    }

    /// 「パソコンのブラウザーでLINE WORKSの「カレンダー」を開き、設定の中の、予定をファイルから読み込む画面を開きます。」
    pub fn give_line_works_1(self) -> String {
        self.format("give-line-works-1", [])
    }

    /// 「保存したファイルと、入れる先のカレンダーを選びます。」
    pub fn give_line_works_2(self) -> String {
        self.format("give-line-works-2", [])
    }

    /// 「入れたあと、いちばん近い予定をひとつ開き、9:00のお知らせが付いているか確かめてください。」
    pub fn give_line_works_3(self) -> String {
        self.format("give-line-works-3", [])
    }

    /// 「お使いの予定表の「インポート」(読み込み・取り込み)の画面を開きます。」
    pub fn give_ics_1(self) -> String {
        self.format("give-ics-1", [])
    }

    /// 「保存したファイルを選びます。入れる先を聞かれたら、いつも見ている予定表を選びます。」
    pub fn give_ics_2(self) -> String {
        self.format("give-ics-2", [])
    }

    /// 「入れたあと、いちばん近い予定をひとつ開き、9:00のお知らせが付いているか確かめてください。受け取らない予定表もあります。」
    pub fn give_ics_3(self) -> String {
        self.format("give-ics-3", [])
    }

    /// 「列は、件名・開始日・開始時刻・終了日・終了時刻・場所・内容です。文字コードは{$encoding}です。」
    pub fn give_csv_1(self, encoding: &str) -> String {
        self.format("give-csv-1", [("encoding", Words::text(encoding))])
    }

    /// 「サイボウズ Officeでは、システム管理者に、このファイルの読み込みを頼んでください。desknet's NEOとNI Collaboでは、スケジュールの、CSVを取り込む画面で、自分で入れます。」
    pub fn give_csv_2(self) -> String {
        self.format("give-csv-2", [])
    }

    /// 「同じファイルを2度入れると予定が二重になるので、1度だけにしてください。」
    pub fn give_csv_3(self) -> String {
        self.format("give-csv-3", [])
    }

    /// 「{-kigenban}」
    pub fn product(self) -> String {
        self.format("product", [])
    }

    /// 「契約一式」
    pub fn noun_bundle(self) -> String {
        self.format("noun-bundle", [])
    }

    /// 「ドメイン」
    pub fn noun_domain(self) -> String {
        self.format("noun-domain", [])
    }

    /// 「DNS」
    pub fn noun_dns(self) -> String {
        self.format("noun-dns", [])
    }

    /// 「サーバー」
    pub fn noun_server(self) -> String {
        self.format("noun-server", [])
    }

    /// 「SSL証明書」
    pub fn noun_certificate(self) -> String {
        self.format("noun-certificate", [])
    }

    /// 「メール」
    pub fn noun_mail(self) -> String {
        self.format("noun-mail", [])
    }

    /// 「そのほかの契約」
    pub fn noun_other(self) -> String {
        self.format("noun-other", [])
    }

    /// 「会社の住所の名前」
    pub fn noun_domain_explained(self) -> String {
        self.format("noun-domain-explained", [])
    }

    /// 「住所の案内板」
    pub fn noun_dns_explained(self) -> String {
        self.format("noun-dns-explained", [])
    }

    /// 「ホームページの置き場」
    pub fn noun_server_explained(self) -> String {
        self.format("noun-server-explained", [])
    }

    /// 「通信を守る証明書」
    pub fn noun_certificate_explained(self) -> String {
        self.format("noun-certificate-explained", [])
    }

    /// 「メールサーバーの契約」
    pub fn noun_mail_explained(self) -> String {
        self.format("noun-mail-explained", [])
    }

    /// 「ドメインの会社」
    pub fn noun_registrar(self) -> String {
        self.format("noun-registrar", [])
    }

    /// 「サーバーの会社」
    pub fn noun_server_provider(self) -> String {
        self.format("noun-server-provider", [])
    }

    /// 「DNSの会社」
    pub fn noun_dns_provider(self) -> String {
        self.format("noun-dns-provider", [])
    }

    /// 「発行元」
    pub fn noun_certificate_issuer(self) -> String {
        self.format("noun-certificate-issuer", [])
    }

    /// 「メールの会社」
    pub fn noun_mail_provider(self) -> String {
        self.format("noun-mail-provider", [])
    }

    /// 「契約先」
    pub fn noun_provider(self) -> String {
        self.format("noun-provider", [])
    }

    /// 「お知らせの届け先」
    pub fn noun_notice_addresses(self) -> String {
        self.format("noun-notice-addresses", [])
    }

    /// 「パスワードの保管場所」
    pub fn noun_password_place(self) -> String {
        self.format("noun-password-place", [])
    }

    /// 「ログインID」
    pub fn noun_account_id(self) -> String {
        self.format("noun-account-id", [])
    }

    /// 「お客様番号・契約番号」
    pub fn noun_customer_number(self) -> String {
        self.format("noun-customer-number", [])
    }

    /// 「お客様番号」
    pub fn noun_customer_number_short(self) -> String {
        self.format("noun-customer-number-short", [])
    }

    /// 「ログインページ」
    pub fn noun_login_page(self) -> String {
        self.format("noun-login-page", [])
    }

    /// 「電話番号」
    pub fn noun_phone(self) -> String {
        self.format("noun-phone", [])
    }

    /// 「電話の受付時間」
    pub fn noun_hours(self) -> String {
        self.format("noun-hours", [])
    }

    /// 「名義」
    pub fn noun_holder(self) -> String {
        self.format("noun-holder", [])
    }

    /// 「プラン」
    pub fn noun_plan(self) -> String {
        self.format("noun-plan", [])
    }

    /// 「契約の長さ」
    pub fn noun_term(self) -> String {
        self.format("noun-term", [])
    }

    /// 「料金」
    pub fn noun_price(self) -> String {
        self.format("noun-price", [])
    }

    /// 「支払い方法」
    pub fn noun_pay_method(self) -> String {
        self.format("noun-pay-method", [])
    }

    /// 「払う人」
    pub fn noun_payer(self) -> String {
        self.format("noun-payer", [])
    }

    /// 「メインのカード」
    pub fn noun_main_card(self) -> String {
        self.format("noun-main-card", [])
    }

    /// 「予備のカード」
    pub fn noun_spare_card(self) -> String {
        self.format("noun-spare-card", [])
    }

    /// 「カード」
    pub fn noun_card(self) -> String {
        self.format("noun-card", [])
    }

    /// 「自動更新」
    pub fn noun_auto_renewal(self) -> String {
        self.format("noun-auto-renewal", [])
    }

    /// 「切にしている理由」
    pub fn noun_auto_renewal_reason(self) -> String {
        self.format("noun-auto-renewal-reason", [])
    }

    /// 「担当者」
    pub fn noun_manager(self) -> String {
        self.format("noun-manager", [])
    }

    /// 「副担当」
    pub fn noun_deputy(self) -> String {
        self.format("noun-deputy", [])
    }

    /// 「二段階認証の予備コードの場所」
    pub fn noun_backup_codes(self) -> String {
        self.format("noun-backup-codes", [])
    }

    /// 「二段階認証ができる人」
    pub fn noun_custodians(self) -> String {
        self.format("noun-custodians", [])
    }

    /// 「貸しているログイン」
    pub fn noun_lent(self) -> String {
        self.format("noun-lent", [])
    }

    /// 「断る締切」
    pub fn noun_notice_by(self) -> String {
        self.format("noun-notice-by", [])
    }

    /// 「{$to}({$what})」
    pub fn lent_to_with(self, to: &str, what: &str) -> String {
        self.format("lent-to-with", [("to", Words::text(to)), ("what", Words::text(what))])
    }

    /// 「{$who} {$until}まで」
    pub fn lent_until(self, who: &str, until: &str) -> String {
        self.format("lent-until", [("who", Words::text(who)), ("until", Words::text(until))])
    }

    /// 「ネームサーバー」
    pub fn noun_name_servers(self) -> String {
        self.format("noun-name-servers", [])
    }

    /// 「設定の要点」
    pub fn noun_dns_essentials(self) -> String {
        self.format("noun-dns-essentials", [])
    }

    /// 「証明書の種類」
    pub fn noun_certificate_kind(self) -> String {
        self.format("noun-certificate-kind", [])
    }

    /// 「更新方法」
    pub fn noun_renewal_way(self) -> String {
        self.format("noun-renewal-way", [])
    }

    /// 「送受信の仕組み」
    pub fn noun_mail_flow(self) -> String {
        self.format("noun-mail-flow", [])
    }

    /// 「アカウント」
    pub fn noun_mail_accounts(self) -> String {
        self.format("noun-mail-accounts", [])
    }

    /// 「転送・共有のルール」
    pub fn noun_mail_rules(self) -> String {
        self.format("noun-mail-rules", [])
    }

    /// 「カレンダーの二重登録」
    pub fn noun_second_calendar(self) -> String {
        self.format("noun-second-calendar", [])
    }

    /// 「備考」
    pub fn noun_note(self) -> String {
        self.format("noun-note", [])
    }

    /// 「人」
    pub fn noun_person(self) -> String {
        self.format("noun-person", [])
    }

    /// 「名前」
    pub fn noun_name(self) -> String {
        self.format("noun-name", [])
    }

    /// 「部署」
    pub fn noun_department(self) -> String {
        self.format("noun-department", [])
    }

    /// 「メールアドレス」
    pub fn noun_email(self) -> String {
        self.format("noun-email", [])
    }

    /// 「払う日」
    pub fn noun_pay_by(self) -> String {
        self.format("noun-pay-by", [])
    }

    /// 「止まる日」
    pub fn noun_expires(self) -> String {
        self.format("noun-expires", [])
    }

    /// 「復旧コード」
    pub fn noun_recovery_code(self) -> String {
        self.format("noun-recovery-code", [])
    }

    /// 「合い言葉」
    pub fn noun_passphrase(self) -> String {
        self.format("noun-passphrase", [])
    }

    /// 「{$day}まで」
    pub fn pay_by_until(self, day: &str) -> String {
        self.format("pay-by-until", [("day", Words::text(day))])
    }

    /// 「(未記入)」
    pub fn value_missing(self) -> String {
        self.format("value-missing", [])
    }

    /// 「はい」
    pub fn value_yes(self) -> String {
        self.format("value-yes", [])
    }

    /// 「いいえ」
    pub fn value_no(self) -> String {
        self.format("value-no", [])
    }

    /// 「入」
    pub fn auto_renewal_on(self) -> String {
        self.format("auto-renewal-on", [])
    }

    /// 「切」
    pub fn auto_renewal_off(self) -> String {
        self.format("auto-renewal-off", [])
    }

    /// 「不明」
    pub fn auto_renewal_unknown(self) -> String {
        self.format("auto-renewal-unknown", [])
    }

    /// 「1か月ごと(月払い)」
    pub fn term_monthly(self) -> String {
        self.format("term-monthly", [])
    }

    /// 「{$count}か月ごと」
    pub fn term_months(self, count: &str) -> String {
        self.format("term-months", [("count", Words::text(count))])
    }

    /// 「1年ごと」
    pub fn term_yearly(self) -> String {
        self.format("term-yearly", [])
    }

    /// 「{$count}年ごと」
    pub fn term_years(self, count: &str) -> String {
        self.format("term-years", [("count", Words::text(count))])
    }

    /// 「会社」
    pub fn holder_company(self) -> String {
        self.format("holder-company", [])
    }

    /// 「社外」
    pub fn holder_outside(self) -> String {
        self.format("holder-outside", [])
    }

    /// 「不明」
    pub fn holder_unknown(self) -> String {
        self.format("holder-unknown", [])
    }

    /// 「口座振替」
    pub fn pay_bank_debit(self) -> String {
        self.format("pay-bank-debit", [])
    }

    /// 「銀行振込」
    pub fn pay_bank_transfer(self) -> String {
        self.format("pay-bank-transfer", [])
    }

    /// 「クレジットカード」
    pub fn pay_card(self) -> String {
        self.format("pay-card", [])
    }

    /// 「コンビニ払い」
    pub fn pay_convenience(self) -> String {
        self.format("pay-convenience", [])
    }

    /// 「請求書払い」
    pub fn pay_invoice(self) -> String {
        self.format("pay-invoice", [])
    }

    /// 「そのほか」
    pub fn pay_other(self) -> String {
        self.format("pay-other", [])
    }

    /// 「自動」
    pub fn renewal_automatic(self) -> String {
        self.format("renewal-automatic", [])
    }

    /// 「手で更新」
    pub fn renewal_manual(self) -> String {
        self.format("renewal-manual", [])
    }

    /// 「不明」
    pub fn renewal_unknown(self) -> String {
        self.format("renewal-unknown", [])
    }

    /// 「カードの明細」
    pub fn seen_in_card_statement(self) -> String {
        self.format("seen-in-card-statement", [])
    }

    /// 「領収書」
    pub fn seen_in_receipt(self) -> String {
        self.format("seen-in-receipt", [])
    }

    /// 「ドメインの会社の画面」
    pub fn seen_in_registrar_screen(self) -> String {
        self.format("seen-in-registrar-screen", [])
    }

    /// 「{$label}(下4桁 {$last4})」
    pub fn card_short(self, label: &str, last4: &str) -> String {
        self.format("card-short", [("label", Words::text(label)), ("last4", Words::text(last4))])
    }

    /// 「{$label}(下4桁 {$last4}、{$month}末まで)」
    pub fn card_with_end(self, label: &str, last4: &str, month: &str) -> String {
        self.format("card-with-end", [("label", Words::text(label)), ("last4", Words::text(last4)), ("month", Words::text(month))])
    }

    /// 「{$name}さん」
    pub fn person_polite(self, name: &str) -> String {
        self.format("person-polite", [("name", Words::text(name))])
    }

    /// 「、」
    pub fn list_separator(self) -> String {
        self.format("list-separator", [])
    }

    /// 「公の記録({$registry})」
    pub fn source_registry(self, registry: &str) -> String {
        self.format("source-registry", [("registry", Words::text(registry))])
    }

    /// 「公の記録({$registry})・{$when}に確認」
    pub fn source_registry_seen(self, registry: &str, when: &str) -> String {
        self.format("source-registry-seen", [("registry", Words::text(registry)), ("when", Words::text(when))])
    }

    /// 「ドメインの会社の記録({$registrar})」
    pub fn source_registrar(self, registrar: &str) -> String {
        self.format("source-registrar", [("registrar", Words::text(registrar))])
    }

    /// 「証明書から読み取り」
    pub fn source_certificate(self) -> String {
        self.format("source-certificate", [])
    }

    /// 「証明書から読み取り・{$when}」
    pub fn source_certificate_seen(self, when: &str) -> String {
        self.format("source-certificate-seen", [("when", Words::text(when))])
    }

    /// 「請求書・{$name}さんが記入・{$day}」
    pub fn source_invoice(self, name: &str, day: &str) -> String {
        self.format("source-invoice", [("name", Words::text(name)), ("day", Words::text(day))])
    }

    /// 「請求書・記入 {$day}」
    pub fn source_invoice_unknown(self, day: &str) -> String {
        self.format("source-invoice-unknown", [("day", Words::text(day))])
    }

    /// 「{$name}さんが記入・{$day}」
    pub fn source_typed(self, name: &str, day: &str) -> String {
        self.format("source-typed", [("name", Words::text(name)), ("day", Words::text(day))])
    }

    /// 「手で記入・{$day}」
    pub fn source_typed_unknown(self, day: &str) -> String {
        self.format("source-typed-unknown", [("day", Words::text(day))])
    }

    /// 「推定(請求書で確かめてください)」
    pub fn source_estimated(self) -> String {
        self.format("source-estimated", [])
    }

    /// 「あと{$days}日」
    pub fn date_days_left(self, days: &str) -> String {
        self.format("date-days-left", [("days", Words::choice(days))])
    }

    /// 「今日まで」
    pub fn date_days_left_today(self) -> String {
        self.format("date-days-left-today", [])
    }

    /// 「{$days}日過ぎました」
    pub fn date_days_past(self, days: &str) -> String {
        self.format("date-days-past", [("days", Words::choice(days))])
    }

    /// 「今朝{$time}」
    pub fn date_this_morning(self, time: &str) -> String {
        self.format("date-this-morning", [("time", Words::text(time))])
    }

    /// 「今日{$time}」
    pub fn date_today_at(self, time: &str) -> String {
        self.format("date-today-at", [("time", Words::text(time))])
    }

    /// 「昨日{$time}」
    pub fn date_yesterday_at(self, time: &str) -> String {
        self.format("date-yesterday-at", [("time", Words::text(time))])
    }

    /// 「明日{$time}」
    pub fn date_tomorrow_at(self, time: &str) -> String {
        self.format("date-tomorrow-at", [("time", Words::text(time))])
    }

    /// 「{$count}件」
    pub fn count_things(self, count: &str) -> String {
        self.format("count-things", [("count", Words::choice(count))])
    }

    /// 「{$count}日」
    pub fn count_days(self, count: &str) -> String {
        self.format("count-days", [("count", Words::choice(count))])
    }

    /// 「{$count}年」
    pub fn count_years(self, count: &str) -> String {
        self.format("count-years", [("count", Words::choice(count))])
    }

    /// 「払い方を見る」
    pub fn button_how_to_pay(self) -> String {
        self.format("button-how-to-pay", [])
    }

    /// 「支払いが済んだ」
    pub fn button_paid(self) -> String {
        self.format("button-paid", [])
    }

    /// 「替え方を見る」
    pub fn button_how_to_change_card(self) -> String {
        self.format("button-how-to-change-card", [])
    }

    /// 「替え終わった」
    pub fn button_card_changed(self) -> String {
        self.format("button-card-changed", [])
    }

    /// 「引き落とされたか確認した」
    pub fn button_charge_confirmed(self) -> String {
        self.format("button-charge-confirmed", [])
    }

    /// 「直す」
    pub fn button_edit(self) -> String {
        self.format("button-edit", [])
    }

    /// 「いま点検する」
    pub fn button_check_now(self) -> String {
        self.format("button-check-now", [])
    }

    /// 「詳しく見る」
    pub fn button_show(self) -> String {
        self.format("button-show", [])
    }

    /// 「{-kigenban}を開く」
    pub fn button_open_window(self) -> String {
        self.format("button-open-window", [])
    }

    /// 「終了」
    pub fn button_quit(self) -> String {
        self.format("button-quit", [])
    }

    /// 「名義(未記入)」
    pub fn ledger_no_holder(self) -> String {
        self.format("ledger-no-holder", [])
    }

    /// 「どの契約一式に入れますか」
    pub fn add_bundle(self) -> String {
        self.format("add-bundle", [])
    }

    /// 「思いがけないことが起きて、いまの操作はできませんでした。もう一度試して、同じことになるときは「{$code}」と書き添えてお知らせください。」
    pub fn error_unexpected(self, code: &str) -> String {
        self.format("error-unexpected", [("code", Words::text(code))])
    }

    /// 「そのほかの形式(Markdown)」
    pub fn handover_markdown(self) -> String {
        self.format("handover-markdown", [])
    }

    /// 「期限なし」
    pub fn home_no_date(self) -> String {
        self.format("home-no-date", [])
    }

    /// 「聞く相手」
    pub fn how_ask(self) -> String {
        self.format("how-ask", [])
    }

    /// 「手順」
    pub fn how_steps(self) -> String {
        self.format("how-steps", [])
    }

    /// 「手順を見る」
    pub fn how_open(self) -> String {
        self.format("how-open", [])
    }

    /// 「会社全体」
    pub fn leaving_office(self) -> String {
        self.format("leaving-office", [])
    }

    /// 「{$name}の名前は、台帳のどこにも残っていません。」
    pub fn leaving_nothing(self, name: &str) -> String {
        self.format("leaving-nothing", [("name", Words::text(name))])
    }

    /// 「{$name}の名前が、台帳の{$count}か所にあります。」
    pub fn leaving_sentence(self, name: &str, count: &str) -> String {
        self.format("leaving-sentence", [("name", Words::text(name)), ("count", Words::choice(count))])
    }

    /// 「引き継ぎの受け取り役」
    pub fn leaving_handover(self) -> String {
        self.format("leaving-handover", [])
    }

    /// 「契約先からのお知らせの届け先」
    pub fn leaving_provider_place(self) -> String {
        self.format("leaving-provider-place", [])
    }

    /// 「期限番からの連絡先」
    pub fn leaving_own_place(self) -> String {
        self.format("leaving-own-place", [])
    }

    /// 「カードの名前は変わりません。カードそのものを替えることが、ホームの「次にすること」に出ます。」
    pub fn leaving_note_card(self) -> String {
        self.format("leaving-note-card", [])
    }

    /// 「二段階認証の登録は、契約先の画面で行います。済むまで、ホームの「次にすること」に出ます。」
    pub fn leaving_note_custodian(self) -> String {
        self.format("leaving-note-custodian", [])
    }

    /// 「支払いの名義やカードは変わりません。請求書の送り先も確かめてください。」
    pub fn leaving_note_payer(self) -> String {
        self.format("leaving-note-payer", [])
    }

    /// 「契約先に届けてあるアドレスは変わりません。契約先の画面で替えるまで、ホームの「次にすること」に出ます。」
    pub fn leaving_note_place(self) -> String {
        self.format("leaving-note-place", [])
    }

    /// 「書いてある物や登録は、ひとりでには移りません。移すまで、ホームの「次にすること」に出ます。」
    pub fn leaving_note_text(self) -> String {
        self.format("leaving-note-text", [])
    }

    /// 「{$name}の二段階認証に、{$who}を登録する」
    pub fn leaving_task_custodian(self, name: &str, who: &str) -> String {
        self.format("leaving-task-custodian", [("name", Words::text(name)), ("who", Words::text(who))])
    }

    /// 「担当が決まっていない契約{$counted}の担当を決める」
    pub fn leaving_task_manager(self, counted: &str) -> String {
        self.format("leaving-task-manager", [("counted", Words::text(counted))])
    }

    /// 「{$name}のお知らせの届け先を、契約先の画面で替える」
    pub fn leaving_task_place(self, name: &str) -> String {
        self.format("leaving-task-place", [("name", Words::text(name))])
    }

    /// 「{$name}に残っている{$who}の名前のものを移す」
    pub fn leaving_task_text(self, name: &str, who: &str) -> String {
        self.format("leaving-task-text", [("name", Words::text(name)), ("who", Words::text(who))])
    }

    /// 「「{$what}」に、退職・異動した{$who}の名前が残っています。」
    pub fn leaving_named(self, what: &str, who: &str) -> String {
        self.format("leaving-named", [("what", Words::text(what)), ("who", Words::text(who))])
    }

    /// 「そこにある物を、いまいる人が分かる場所(総務の金庫など)に移し、台帳の場所を書き直してください。」
    pub fn leaving_how_place(self) -> String {
        self.format("leaving-how-place", [])
    }

    /// 「契約先の画面にログインして、登録してあるアドレスやIDを会社のものに替え、台帳を書き直してください。ログインできなければ、契約先に電話で「担当者が退職した」と伝えると、手続きを教えてもらえます。」
    pub fn leaving_how_account(self) -> String {
        self.format("leaving-how-account", [])
    }

    /// 「契約先に、名義を会社に移す手続きを頼み、済んだら台帳を書き直してください。」
    pub fn leaving_how_holder(self) -> String {
        self.format("leaving-how-holder", [])
    }

    /// 「カードの会社に、いまいる人の名前のカードを頼み、設定の「カード」を書き直してください。」
    pub fn leaving_how_card(self) -> String {
        self.format("leaving-how-card", [])
    }

    /// 「いまいる人に合わせて、台帳を書き直してください。」
    pub fn leaving_how_text(self) -> String {
        self.format("leaving-how-text", [])
    }

    /// 「{$day}までに{$who}に引き継ぎます。二人で見ていない項目が、あと{$counted}あります。」
    pub fn reason_handover_open(self, day: &str, who: &str, counted: &str) -> String {
        self.format("reason-handover-open", [("day", Words::text(day)), ("who", Words::text(who)), ("counted", Words::text(counted))])
    }

    /// 「退職・異動のあと、担当者がいません。期限が来ても、知らせる相手がいません。」
    pub fn reason_nobody_in_charge(self) -> String {
        self.format("reason-nobody-in-charge", [])
    }

    /// 「契約先には、退職・異動した人の {$was} が届けてあります。契約先の画面にログインして、連絡先のメールアドレスや電話番号を {$now} に替えてください。替えたら「済んだ」を押してください。」
    pub fn reason_notices_still_go(self, was: &str, now: &str) -> String {
        self.format("reason-notices-still-go", [("was", Words::text(was)), ("now", Words::text(now))])
    }

    /// 「契約先には、退職・異動した人の {$was} が届けてあります。だれが受け取るかを決め、契約先の画面で替えてから、台帳を書き直してください。」
    pub fn reason_notices_go_nowhere(self, was: &str) -> String {
        self.format("reason-notices-go-nowhere", [("was", Words::text(was))])
    }

    /// 「契約先の画面にログインして、二段階認証に{$who}の電話を登録してください。登録できたら「済んだ」を押してください。押すまで、{$who}は「二段階認証ができる人」に数えません。」
    pub fn reason_second_factor_awaited(self, who: &str) -> String {
        self.format("reason-second-factor-awaited", [("who", Words::text(who))])
    }

    /// 「{$domain} の引き継ぎを終える」
    pub fn say_task_finish_handover(self, domain: &str) -> String {
        self.format("say-task-finish-handover", [("domain", Words::text(domain))])
    }

    /// 「引き継ぎを開く」
    pub fn say_button_handover(self) -> String {
        self.format("say-button-handover", [])
    }

    /// 「別の人のことです」
    pub fn say_button_other_person(self) -> String {
        self.format("say-button-other-person", [])
    }

    /// 「設定を開く」
    pub fn say_button_settings(self) -> String {
        self.format("say-button-settings", [])
    }

    /// 「{$thing}の退職・異動を記録し、受け持ちを引き継ぎました」
    pub fn history_leave(self, thing: &str) -> String {
        self.format("history-leave", [("thing", Words::text(thing))])
    }

    /// 「期限番からの連絡の届け方」
    pub fn leaving_way(self) -> String {
        self.format("leaving-way", [])
    }

    /// 「世話をする人が替わります。アドレスやアカウントがその人のものなら、設定で新しく作ってください。」
    pub fn leaving_note_way(self) -> String {
        self.format("leaving-note-way", [])
    }

    /// 「ドメイン・サーバー引き継ぎシート」
    pub fn paper_handover_title(self) -> String {
        self.format("paper-handover-title", [])
    }

    /// 「作成 {$day}」
    pub fn paper_made(self, day: &str) -> String {
        self.format("paper-made", [("day", Words::text(day))])
    }

    /// 「練習用の台帳から作りました。本物ではありません。」
    pub fn paper_rehearsal(self) -> String {
        self.format("paper-rehearsal", [])
    }

    /// 「渡す人」
    pub fn paper_from(self) -> String {
        self.format("paper-from", [])
    }

    /// 「受ける人」
    pub fn paper_to(self) -> String {
        self.format("paper-to", [])
    }

    /// 「引き継ぎの日」
    pub fn paper_target(self) -> String {
        self.format("paper-target", [])
    }

    /// 「二段階認証ができる人(2名以上)」
    pub fn paper_two_step(self) -> String {
        self.format("paper-two-step", [])
    }

    /// 「ほか」
    pub fn paper_two_step_others(self) -> String {
        self.format("paper-two-step-others", [])
    }

    /// 「項目」
    pub fn paper_column_item(self) -> String {
        self.format("paper-column-item", [])
    }

    /// 「内容」
    pub fn paper_column_content(self) -> String {
        self.format("paper-column-content", [])
    }

    /// 「確認者」
    pub fn paper_column_confirmed(self) -> String {
        self.format("paper-column-confirmed", [])
    }

    /// 「日付」
    pub fn paper_column_day(self) -> String {
        self.format("paper-column-day", [])
    }

    /// 「ドメイン\\u200Bレジストラ」
    pub fn paper_row_registrar(self) -> String {
        self.format("paper-row-registrar", [])
    }

    /// 「ドメインを\\u200B登録している\\u200B会社」
    pub fn paper_row_registrar_explained(self) -> String {
        self.format("paper-row-registrar-explained", [])
    }

    /// 「サーバー契約」
    pub fn paper_row_server(self) -> String {
        self.format("paper-row-server", [])
    }

    /// 「ホームページの\\u200B置き場」
    pub fn paper_row_server_explained(self) -> String {
        self.format("paper-row-server-explained", [])
    }

    /// 「DNS設定」
    pub fn paper_row_dns(self) -> String {
        self.format("paper-row-dns", [])
    }

    /// 「住所の案内板」
    pub fn paper_row_dns_explained(self) -> String {
        self.format("paper-row-dns-explained", [])
    }

    /// 「SSL証明書」
    pub fn paper_row_certificate(self) -> String {
        self.format("paper-row-certificate", [])
    }

    /// 「通信を守る証明書」
    pub fn paper_row_certificate_explained(self) -> String {
        self.format("paper-row-certificate-explained", [])
    }

    /// 「メール運用」
    pub fn paper_row_mail(self) -> String {
        self.format("paper-row-mail", [])
    }

    /// 「メールサーバーの\\u200B契約と、\\u200Bお知らせの届け先」
    pub fn paper_row_mail_explained(self) -> String {
        self.format("paper-row-mail-explained", [])
    }

    /// 「名前」
    pub fn paper_field_domain(self) -> String {
        self.format("paper-field-domain", [])
    }

    /// 「登録先」
    pub fn paper_field_registrar_short(self) -> String {
        self.format("paper-field-registrar-short", [])
    }

    /// 「契約先」
    pub fn paper_field_provider(self) -> String {
        self.format("paper-field-provider", [])
    }

    /// 「発行元」
    pub fn paper_field_issuer(self) -> String {
        self.format("paper-field-issuer", [])
    }

    /// 「名義」
    pub fn paper_field_holder(self) -> String {
        self.format("paper-field-holder", [])
    }

    /// 「払う日」
    pub fn paper_field_pay_by(self) -> String {
        self.format("paper-field-pay-by", [])
    }

    /// 「止まる日」
    pub fn paper_field_expires(self) -> String {
        self.format("paper-field-expires", [])
    }

    /// 「{$source}。この日の{$time}まで」
    pub fn paper_pay_by_time(self, source: &str, time: &str) -> String {
        self.format("paper-pay-by-time", [("source", Words::text(source)), ("time", Words::text(time))])
    }

    /// 「期限」
    pub fn paper_field_due(self) -> String {
        self.format("paper-field-due", [])
    }

    /// 「支払い」
    pub fn paper_field_payment(self) -> String {
        self.format("paper-field-payment", [])
    }

    /// 「ログイン」
    pub fn paper_field_login(self) -> String {
        self.format("paper-field-login", [])
    }

    /// 「保管場所」
    pub fn paper_field_kept_at(self) -> String {
        self.format("paper-field-kept-at", [])
    }

    /// 「二段階認証」
    pub fn paper_field_backup_codes(self) -> String {
        self.format("paper-field-backup-codes", [])
    }

    /// 「担当」
    pub fn paper_field_in_charge(self) -> String {
        self.format("paper-field-in-charge", [])
    }

    /// 「届け先」
    pub fn paper_field_notices(self) -> String {
        self.format("paper-field-notices", [])
    }

    /// 「プラン」
    pub fn paper_field_plan(self) -> String {
        self.format("paper-field-plan", [])
    }

    /// 「ネームサーバー」
    pub fn paper_field_name_servers(self) -> String {
        self.format("paper-field-name-servers", [])
    }

    /// 「設定の要点」
    pub fn paper_field_essentials(self) -> String {
        self.format("paper-field-essentials", [])
    }

    /// 「変更の記録」
    pub fn paper_field_changes(self) -> String {
        self.format("paper-field-changes", [])
    }

    /// 「種類」
    pub fn paper_field_kind(self) -> String {
        self.format("paper-field-kind", [])
    }

    /// 「更新方法」
    pub fn paper_field_renewal(self) -> String {
        self.format("paper-field-renewal", [])
    }

    /// 「送受信」
    pub fn paper_field_mail_flow(self) -> String {
        self.format("paper-field-mail-flow", [])
    }

    /// 「アカウント」
    pub fn paper_field_accounts(self) -> String {
        self.format("paper-field-accounts", [])
    }

    /// 「転送・共有」
    pub fn paper_field_rules(self) -> String {
        self.format("paper-field-rules", [])
    }

    /// 「電話」
    pub fn paper_field_phone(self) -> String {
        self.format("paper-field-phone", [])
    }

    /// 「自動更新 {$state}」
    pub fn paper_auto_renewal(self, state: &str) -> String {
        self.format("paper-auto-renewal", [("state", Words::text(state))])
    }

    /// 「自動更新 {$state}({$reason})」
    pub fn paper_auto_renewal_reason(self, state: &str, reason: &str) -> String {
        self.format("paper-auto-renewal-reason", [("state", Words::text(state)), ("reason", Words::text(reason))])
    }

    /// 「払う人 {$payer}」
    pub fn paper_payer(self, payer: &str) -> String {
        self.format("paper-payer", [("payer", Words::text(payer))])
    }

    /// 「カード {$card}」
    pub fn paper_card(self, card: &str) -> String {
        self.format("paper-card", [("card", Words::text(card))])
    }

    /// 「予備は{$card}」
    pub fn paper_spare_card(self, card: &str) -> String {
        self.format("paper-spare-card", [("card", Words::text(card))])
    }

    /// 「ID {$id}」
    pub fn paper_account_id(self, id: &str) -> String {
        self.format("paper-account-id", [("id", Words::text(id))])
    }

    /// 「副担当 {$name}」
    pub fn paper_deputy(self, name: &str) -> String {
        self.format("paper-deputy", [("name", Words::text(name))])
    }

    /// 「予備コードは{$place}」
    pub fn paper_backup_place(self, place: &str) -> String {
        self.format("paper-backup-place", [("place", Words::text(place))])
    }

    /// 「{$name}({$means})」
    pub fn paper_custodian_means(self, name: &str, means: &str) -> String {
        self.format("paper-custodian-means", [("name", Words::text(name)), ("means", Words::text(means))])
    }

    /// 「{$holder}(社外)」
    pub fn paper_outside(self, holder: &str) -> String {
        self.format("paper-outside", [("holder", Words::text(holder))])
    }

    /// 「{$day}とも書かれています。確かめてください」
    pub fn paper_conflict(self, day: &str) -> String {
        self.format("paper-conflict", [("day", Words::text(day))])
    }

    /// 「点検で確認」
    pub fn paper_seen_by_check(self) -> String {
        self.format("paper-seen-by-check", [])
    }

    /// 「証明書」
    pub fn paper_source_short_certificate(self) -> String {
        self.format("paper-source-short-certificate", [])
    }

    /// 「推定・要確認」
    pub fn paper_source_short_estimated(self) -> String {
        self.format("paper-source-short-estimated", [])
    }

    /// 「請求書」
    pub fn paper_source_short_invoice(self) -> String {
        self.format("paper-source-short-invoice", [])
    }

    /// 「ドメインの会社」
    pub fn paper_source_short_registrar(self) -> String {
        self.format("paper-source-short-registrar", [])
    }

    /// 「公の記録」
    pub fn paper_source_short_registry(self) -> String {
        self.format("paper-source-short-registry", [])
    }

    /// 「記入」
    pub fn paper_source_short_typed(self) -> String {
        self.format("paper-source-short-typed", [])
    }

    /// 「{$day}に変わりました」
    pub fn paper_changed_on(self, day: &str) -> String {
        self.format("paper-changed-on", [("day", Words::text(day))])
    }

    /// 「{$day}から変わりなし」
    pub fn paper_unchanged_since(self, day: &str) -> String {
        self.format("paper-unchanged-since", [("day", Words::text(day))])
    }

    /// 「(台帳に契約がありません)」
    pub fn paper_no_contract(self) -> String {
        self.format("paper-no-contract", [])
    }

    /// 「使っていません」
    pub fn paper_not_used(self) -> String {
        self.format("paper-not-used", [])
    }

    /// 「印」
    pub fn paper_seal(self) -> String {
        self.format("paper-seal", [])
    }

    /// 「ドメインと同じログイン」
    pub fn paper_same_login(self) -> String {
        self.format("paper-same-login", [])
    }

    /// 「月 日」
    pub fn paper_date_blank(self) -> String {
        self.format("paper-date-blank", [])
    }

    /// 「このほかの契約」
    pub fn paper_others(self) -> String {
        self.format("paper-others", [])
    }

    /// 「{$day}までの支払い」
    pub fn paper_payments_until(self, day: &str) -> String {
        self.format("paper-payments-until", [("day", Words::text(day))])
    }

    /// 「次の支払い」
    pub fn paper_payments_next(self) -> String {
        self.format("paper-payments-next", [])
    }

    /// 「この日までに期限の来る支払いは、台帳にありません。」
    pub fn paper_payments_none(self) -> String {
        self.format("paper-payments-none", [])
    }

    /// 「日付の分かる支払いが、台帳にありません。」
    pub fn paper_payments_none_known(self) -> String {
        self.format("paper-payments-none-known", [])
    }

    /// 「その次」
    pub fn paper_payments_after(self) -> String {
        self.format("paper-payments-after", [])
    }

    /// 「{$day} {$what}」
    pub fn paper_payment_line(self, day: &str, what: &str) -> String {
        self.format("paper-payment-line", [("day", Words::text(day)), ("what", Words::text(what))])
    }

    /// 「払う人 {$name}」
    pub fn paper_payment_by(self, name: &str) -> String {
        self.format("paper-payment-by", [("name", Words::text(name))])
    }

    /// 「支払いは確認済み」
    pub fn paper_payment_settled(self) -> String {
        self.format("paper-payment-settled", [])
    }

    /// 「自動で引き落とし」
    pub fn paper_payment_auto(self) -> String {
        self.format("paper-payment-auto", [])
    }

    /// 「{$day}まで {$card}を替える」
    pub fn paper_card_ends(self, day: &str, card: &str) -> String {
        self.format("paper-card-ends", [("day", Words::text(day)), ("card", Words::text(card))])
    }

    /// 「ホームページやメールが止まったら」
    pub fn paper_stopped_title(self) -> String {
        self.format("paper-stopped-title", [])
    }

    /// 「ドメインの更新料が支払い済みか見ます。」
    pub fn paper_stopped_fee(self) -> String {
        self.format("paper-stopped-fee", [])
    }

    /// 「未払いなら、{$registrar}のログインページで払います。」
    pub fn paper_stopped_pay(self, registrar: &str) -> String {
        self.format("paper-stopped-pay", [("registrar", Words::text(registrar))])
    }

    /// 「分からないときは、{$registrar}に電話します。」
    pub fn paper_stopped_call(self, registrar: &str) -> String {
        self.format("paper-stopped-call", [("registrar", Words::text(registrar))])
    }

    /// 「ドメインの会社」
    pub fn paper_stopped_registrar(self) -> String {
        self.format("paper-stopped-registrar", [])
    }

    /// 「パスワードと、カードの番号の全部は書かないでください(下4桁だけ)。」
    pub fn paper_warning(self) -> String {
        self.format("paper-warning", [])
    }

    /// 「パスワードは、保管場所だけを書きます。」
    pub fn paper_warning_rest(self) -> String {
        self.format("paper-warning-rest", [])
    }

    /// 「備考(手書き)」
    pub fn paper_notes(self) -> String {
        self.format("paper-notes", [])
    }

    /// 「{-kigenban}で作成。日付のあとの小さな字は、その日付の出どころです。」
    pub fn paper_footer(self) -> String {
        self.format("paper-footer", [])
    }

    /// 「「〓」は、この紙の文字にない字です。手で書き足してください。」
    pub fn paper_geta(self) -> String {
        self.format("paper-geta", [])
    }

    /// 「復旧シート」
    pub fn recovery_title(self) -> String {
        self.format("recovery-title", [])
    }

    /// 「台帳は、ふだんはパソコンで自動で開きます。壊れたときは、この紙の文字で、台帳の控えを開けます。」
    pub fn recovery_lead(self) -> String {
        self.format("recovery-lead", [])
    }

    /// 「会社名」
    pub fn recovery_company(self) -> String {
        self.format("recovery-company", [])
    }

    /// 「作成日」
    pub fn recovery_made(self) -> String {
        self.format("recovery-made", [])
    }

    /// 「復旧コード」
    pub fn recovery_code_label(self) -> String {
        self.format("recovery-code-label", [])
    }

    /// 「{$number}組目」
    pub fn recovery_code_group(self, number: &str) -> String {
        self.format("recovery-code-group", [("number", Words::text(number))])
    }

    /// 「使い方」
    pub fn recovery_how_title(self) -> String {
        self.format("recovery-how-title", [])
    }

    /// 「新しいパソコンに{-kigenban}を入れます。」
    pub fn recovery_how_install(self) -> String {
        self.format("recovery-how-install", [])
    }

    /// 「ほかの場所に写しておいた台帳の控えを、新しいパソコンに置きます。」
    pub fn recovery_how_copy(self) -> String {
        self.format("recovery-how-copy", [])
    }

    /// 「「復旧コードで開く」を選び、上の文字を組ごとに入れます。QRコードにも同じ文字が入っています。」
    pub fn recovery_how_open(self) -> String {
        self.format("recovery-how-open", [])
    }

    /// 「なくしたときは」
    pub fn recovery_lost_title(self) -> String {
        self.format("recovery-lost-title", [])
    }

    /// 「この紙だけをなくしたら、{-kigenban}の設定で「復旧シートを作り直す」を押してください。前の紙は使えなくなります。」
    pub fn recovery_lost_sheet(self) -> String {
        self.format("recovery-lost-sheet", [])
    }

    /// 「パソコンが壊れ、この紙もなくすと、台帳はだれにも開けません。作った人にも開けません。」
    pub fn recovery_lost_both(self) -> String {
        self.format("recovery-lost-both", [])
    }

    /// 「しまい方」
    pub fn recovery_keep_title(self) -> String {
        self.format("recovery-keep-title", [])
    }

    /// 「金庫など、鍵のかかる場所にしまってください。パソコンと同じ場所には置かないでください。」
    pub fn recovery_keep_place(self) -> String {
        self.format("recovery-keep-place", [])
    }

    /// 「しまった場所を、二人以上が知っているようにしてください。」
    pub fn recovery_keep_two(self) -> String {
        self.format("recovery-keep-two", [])
    }

    /// 「写真に撮ったり、メールで送ったりしないでください。この紙を見た人は、台帳を開けます。」
    pub fn recovery_keep_photo(self) -> String {
        self.format("recovery-keep-photo", [])
    }

    /// 「担当が替わるときは、復旧シートを作り直してください。」
    pub fn recovery_keep_handover(self) -> String {
        self.format("recovery-keep-handover", [])
    }

    /// 「しまった場所」
    pub fn recovery_kept_at(self) -> String {
        self.format("recovery-kept-at", [])
    }

    /// 「知っている人」
    pub fn recovery_kept_by(self) -> String {
        self.format("recovery-kept-by", [])
    }

    /// 「文字は、数字と英字の大文字だけです。I・L・O・U は使いません。」
    pub fn recovery_letters(self) -> String {
        self.format("recovery-letters", [])
    }

    /// 「復旧コードのQRコード」
    pub fn recovery_qr_alt(self) -> String {
        self.format("recovery-qr-alt", [])
    }

    /// 「{-kigenban}(ドメイン・サーバーの期限)」
    pub fn ics_name(self) -> String {
        self.format("ics-name", [])
    }

    /// 「【払う日】{$what}」
    pub fn ics_pay_by(self, what: &str) -> String {
        self.format("ics-pay-by", [("what", Words::text(what))])
    }

    /// 「【止まる日】{$what}」
    pub fn ics_expires(self, what: &str) -> String {
        self.format("ics-expires", [("what", Words::text(what))])
    }

    /// 「【断る締切】{$what}」
    pub fn ics_notice_by(self, what: &str) -> String {
        self.format("ics-notice-by", [("what", Words::text(what))])
    }

    /// 「【貸しているログインの約束の日】{$who} {$what}」
    pub fn ics_access_ends(self, who: &str, what: &str) -> String {
        self.format("ics-access-ends", [("who", Words::text(who)), ("what", Words::text(what))])
    }

    /// 「【証明書の期限】{$what}」
    pub fn ics_certificate(self, what: &str) -> String {
        self.format("ics-certificate", [("what", Words::text(what))])
    }

    /// 「【カードの期限】{$card}」
    pub fn ics_card(self, card: &str) -> String {
        self.format("ics-card", [("card", Words::text(card))])
    }

    /// 「{$title}(支払いは確認済み)」
    pub fn ics_settled(self, title: &str) -> String {
        self.format("ics-settled", [("title", Words::text(title))])
    }

    /// 「この日までに更新料を払います。」
    pub fn ics_note_pay_by(self) -> String {
        self.format("ics-note-pay-by", [])
    }

    /// 「この日を過ぎると、次の更新を断れません。」
    pub fn ics_note_notice_by(self) -> String {
        self.format("ics-note-notice-by", [])
    }

    /// 「契約先の画面でログインを消すか、パスワードを替えます。」
    pub fn ics_note_access_ends(self) -> String {
        self.format("ics-note-access-ends", [])
    }

    /// 「この日を過ぎると止まるおそれがあります。」
    pub fn ics_note_expires(self) -> String {
        self.format("ics-note-expires", [])
    }

    /// 「この日を過ぎると、ホームページに警告が出るおそれがあります。」
    pub fn ics_note_certificate(self) -> String {
        self.format("ics-note-certificate", [])
    }

    /// 「この日を過ぎると、このカードでは払えません。」
    pub fn ics_note_card(self) -> String {
        self.format("ics-note-card", [])
    }

    /// 「出どころ {$source}」
    pub fn ics_note_source(self, source: &str) -> String {
        self.format("ics-note-source", [("source", Words::text(source))])
    }

    /// 「契約先 {$provider}」
    pub fn ics_note_provider(self, provider: &str) -> String {
        self.format("ics-note-provider", [("provider", Words::text(provider))])
    }

    /// 「ログインページ {$url}」
    pub fn ics_note_login(self, url: &str) -> String {
        self.format("ics-note-login", [("url", Words::text(url))])
    }

    /// 「担当 {$name}」
    pub fn ics_note_manager(self, name: &str) -> String {
        self.format("ics-note-manager", [("name", Words::text(name))])
    }

    /// 「日付は書き出した時点のものです。いまの日付は{-kigenban}で確かめてください。」
    pub fn ics_note_check(self) -> String {
        self.format("ics-note-check", [])
    }

    /// 「{$when}: {$what}の支払い {$day}まで」
    pub fn ics_stage_pay_by(self, when: &str, what: &str, day: &str) -> String {
        self.format("ics-stage-pay-by", [("when", Words::text(when)), ("what", Words::text(what)), ("day", Words::text(day))])
    }

    /// 「{$when}: {$what}の自動更新 {$day}」
    pub fn ics_stage_charge(self, when: &str, what: &str, day: &str) -> String {
        self.format("ics-stage-charge", [("when", Words::text(when)), ("what", Words::text(what)), ("day", Words::text(day))])
    }

    /// 「{$when}: {$what}の止まる日 {$day}」
    pub fn ics_stage_expires(self, when: &str, what: &str, day: &str) -> String {
        self.format("ics-stage-expires", [("when", Words::text(when)), ("what", Words::text(what)), ("day", Words::text(day))])
    }

    /// 「{$when}: {$what}の期限 {$day}」
    pub fn ics_stage_certificate(self, when: &str, what: &str, day: &str) -> String {
        self.format("ics-stage-certificate", [("when", Words::text(when)), ("what", Words::text(what)), ("day", Words::text(day))])
    }

    /// 「{$when}: カード {$what}の期限 {$day}」
    pub fn ics_stage_card(self, when: &str, what: &str, day: &str) -> String {
        self.format("ics-stage-card", [("when", Words::text(when)), ("what", Words::text(what)), ("day", Words::text(day))])
    }

    /// 「{$count}か月前」
    pub fn ics_months_before(self, count: &str) -> String {
        self.format("ics-months-before", [("count", Words::choice(count))])
    }

    /// 「{$count}週間前」
    pub fn ics_weeks_before(self, count: &str) -> String {
        self.format("ics-weeks-before", [("count", Words::choice(count))])
    }

    /// 「{$count}日前」
    pub fn ics_days_before(self, count: &str) -> String {
        self.format("ics-days-before", [("count", Words::choice(count))])
    }

    /// 「今日まで」
    pub fn ics_same_day(self) -> String {
        self.format("ics-same-day", [])
    }

    /// 「【取り消し】{$title}」
    pub fn ics_called_off(self, title: &str) -> String {
        self.format("ics-called-off", [("title", Words::text(title))])
    }

    /// 「{-kigenban}の台帳から、この予定はなくなりました。消してかまいません。」
    pub fn ics_note_called_off(self) -> String {
        self.format("ics-note-called-off", [])
    }

    /// 「名前を消した予定」
    pub fn ics_nameless(self) -> String {
        self.format("ics-nameless", [])
    }

    /// 「期限」
    pub fn ics_menu(self) -> String {
        self.format("ics-menu", [])
    }

    /// 「件名」
    pub fn ics_column_title(self) -> String {
        self.format("ics-column-title", [])
    }

    /// 「開始日」
    pub fn ics_column_start_day(self) -> String {
        self.format("ics-column-start-day", [])
    }

    /// 「開始時刻」
    pub fn ics_column_start_time(self) -> String {
        self.format("ics-column-start-time", [])
    }

    /// 「終了日」
    pub fn ics_column_end_day(self) -> String {
        self.format("ics-column-end-day", [])
    }

    /// 「終了時刻」
    pub fn ics_column_end_time(self) -> String {
        self.format("ics-column-end-time", [])
    }

    /// 「場所」
    pub fn ics_column_place(self) -> String {
        self.format("ics-column-place", [])
    }

    /// 「内容」
    pub fn ics_column_notes(self) -> String {
        self.format("ics-column-notes", [])
    }

    /// 「台帳」
    pub fn xlsx_sheet_ledger(self) -> String {
        self.format("xlsx-sheet-ledger", [])
    }

    /// 「会社の人」
    pub fn xlsx_sheet_people(self) -> String {
        self.format("xlsx-sheet-people", [])
    }

    /// 「カード」
    pub fn xlsx_sheet_cards(self) -> String {
        self.format("xlsx-sheet-cards", [])
    }

    /// 「種類」
    pub fn xlsx_kind(self) -> String {
        self.format("xlsx-kind", [])
    }

    /// 「{$date}の出どころ」
    pub fn xlsx_date_source(self, date: &str) -> String {
        self.format("xlsx-date-source", [("date", Words::text(date))])
    }

    /// 「下4桁」
    pub fn xlsx_last4(self) -> String {
        self.format("xlsx-last4", [])
    }

    /// 「在籍」
    pub fn xlsx_left(self) -> String {
        self.format("xlsx-left", [])
    }

    /// 「退職・異動」
    pub fn xlsx_left_yes(self) -> String {
        self.format("xlsx-left-yes", [])
    }

    /// 「在籍」
    pub fn xlsx_left_no(self) -> String {
        self.format("xlsx-left-no", [])
    }

    /// 「パスワードと、カードの番号の全部は書かないでください(下4桁だけ)。」
    pub fn xlsx_rule(self) -> String {
        self.format("xlsx-rule", [])
    }

    /// 「契約一式 {$counted}。ドメインが止まると、下も止まります」
    pub fn say_bundle_note(self, counted: &str) -> String {
        self.format("say-bundle-note", [("counted", Words::text(counted))])
    }

    /// 「契約一式 {$counted}」
    pub fn say_bundle_note_alone(self, counted: &str) -> String {
        self.format("say-bundle-note-alone", [("counted", Words::text(counted))])
    }

    /// 「契約先が分かりません」
    pub fn say_provider_unknown(self) -> String {
        self.format("say-provider-unknown", [])
    }

    /// 「ドメインの会社が分かりません」
    pub fn say_registrar_unknown(self) -> String {
        self.format("say-registrar-unknown", [])
    }

    /// 「期限が未記入」
    pub fn say_no_date_yet(self) -> String {
        self.format("say-no-date-yet", [])
    }

    /// 「対象外」
    pub fn say_no_date_unused(self) -> String {
        self.format("say-no-date-unused", [])
    }

    /// 「この契約だけの期限はありません」
    pub fn say_no_date_with_domain(self) -> String {
        self.format("say-no-date-with-domain", [])
    }

    /// 「名義と保管場所」
    pub fn say_ready_short_holder(self) -> String {
        self.format("say-ready-short-holder", [])
    }

    /// 「二段階認証」
    pub fn say_ready_short_two_factor(self) -> String {
        self.format("say-ready-short-two-factor", [])
    }

    /// 「自動更新」
    pub fn say_ready_short_auto_renewal(self) -> String {
        self.format("say-ready-short-auto-renewal", [])
    }

    /// 「予備のカード」
    pub fn say_ready_short_spare_card(self) -> String {
        self.format("say-ready-short-spare-card", [])
    }

    /// 「お知らせの届け先」
    pub fn say_ready_short_recipients(self) -> String {
        self.format("say-ready-short-recipients", [])
    }

    /// 「カレンダーの二重登録」
    pub fn say_ready_short_second_calendar(self) -> String {
        self.format("say-ready-short-second-calendar", [])
    }

    /// 「引き継ぎシート」
    pub fn say_ready_short_handover(self) -> String {
        self.format("say-ready-short-handover", [])
    }

    /// 「今日 {$day}」
    pub fn say_today_is(self, day: &str) -> String {
        self.format("say-today-is", [("day", Words::text(day))])
    }

    /// 「{$day}まで」
    pub fn say_period_text(self, day: &str) -> String {
        self.format("say-period-text", [("day", Words::text(day))])
    }

    /// 「{$day}まで({$years}分)」
    pub fn say_period_years(self, day: &str, years: &str) -> String {
        self.format("say-period-years", [("day", Words::text(day)), ("years", Words::text(years))])
    }

    /// 「{$day}の次の期間(長さはまだ書かれていません)」
    pub fn say_period_text_after(self, day: &str) -> String {
        self.format("say-period-text-after", [("day", Words::text(day))])
    }

    /// 「期限がまだ分かりません。契約先の画面か請求書で調べて、書いてください。」
    pub fn say_no_date_note(self) -> String {
        self.format("say-no-date-note", [])
    }

    /// 「この契約だけの期限はありません。ドメインと一緒に続きます。」
    pub fn say_no_date_of_own(self) -> String {
        self.format("say-no-date-of-own", [])
    }

    /// 「この会社では使っていません。」
    pub fn say_unused_note(self) -> String {
        self.format("say-unused-note", [])
    }

    /// 「{$method} {$card}」
    pub fn say_paid_by_card(self, method: &str, card: &str) -> String {
        self.format("say-paid-by-card", [("method", Words::text(method)), ("card", Words::text(card))])
    }

    /// 「{$period}の分の支払いは、{$day}に{$name}さんが確認しました。」
    pub fn say_stamp_sentence(self, period: &str, day: &str, name: &str) -> String {
        self.format("say-stamp-sentence", [("period", Words::text(period)), ("day", Words::text(day)), ("name", Words::text(name))])
    }

    /// 「{$department} {$name} {$day} 確認済み」
    pub fn say_stamp_label(self, department: &str, name: &str, day: &str) -> String {
        self.format("say-stamp-label", [("department", Words::text(department)), ("name", Words::text(name)), ("day", Words::text(day))])
    }

    /// 「契約と名義」
    pub fn section_holder(self) -> String {
        self.format("section-holder", [])
    }

    /// 「ログイン」
    pub fn section_login(self) -> String {
        self.format("section-login", [])
    }

    /// 「二段階認証」
    pub fn section_two_factor(self) -> String {
        self.format("section-two-factor", [])
    }

    /// 「支払い」
    pub fn section_payment(self) -> String {
        self.format("section-payment", [])
    }

    /// 「お知らせの届け先」
    pub fn section_notices(self) -> String {
        self.format("section-notices", [])
    }

    /// 「内容」
    pub fn section_details(self) -> String {
        self.format("section-details", [])
    }

    /// 「会社の名義」
    pub fn say_note_company(self) -> String {
        self.format("say-note-company", [])
    }

    /// 「会社の名義ではありません」
    pub fn say_note_outside(self) -> String {
        self.format("say-note-outside", [])
    }

    /// 「点検で見えたものからの推定です。請求書で確かめてください」
    pub fn say_note_guess(self) -> String {
        self.format("say-note-guess", [])
    }

    /// 「公の記録の名義と同じです」
    pub fn say_note_published_same(self) -> String {
        self.format("say-note-published-same", [])
    }

    /// 「公の記録の名義は「{$holder}」です」
    pub fn say_note_published_differs(self, holder: &str) -> String {
        self.format("say-note-published-differs", [("holder", Words::text(holder))])
    }

    /// 「ドメインが止まると届きません」
    pub fn say_note_address_inside(self) -> String {
        self.format("say-note-address-inside", [])
    }

    /// 「期限より先に切れます」
    pub fn say_note_card_ends_first(self) -> String {
        self.format("say-note-card-ends-first", [])
    }

    /// 「もう1名ふやしてください」
    pub fn say_note_one_custodian(self) -> String {
        self.format("say-note-one-custodian", [])
    }

    /// 「理由: {$reason}」
    pub fn say_note_auto_off_reason(self, reason: &str) -> String {
        self.format("say-note-auto-off-reason", [("reason", Words::text(reason))])
    }

    /// 「期限番からの連絡先」
    pub fn say_recipient_role_kigenban(self) -> String {
        self.format("say-recipient-role-kigenban", [])
    }

    /// 「契約先からのお知らせ」
    pub fn say_recipient_role_provider(self) -> String {
        self.format("say-recipient-role-provider", [])
    }

    /// 「{$name}({$means})」
    pub fn say_custodian(self, name: &str, means: &str) -> String {
        self.format("say-custodian", [("name", Words::text(name)), ("means", Words::text(means))])
    }

    /// 「書かれているものはありません」
    pub fn say_lent_none(self) -> String {
        self.format("say-lent-none", [])
    }

    /// 「止めたと記録されています」
    pub fn say_lent_ended(self) -> String {
        self.format("say-lent-ended", [])
    }

    /// 「約束の日を過ぎています。ログインを止めてください」
    pub fn say_lent_over(self) -> String {
        self.format("say-lent-over", [])
    }

    /// 「{$company}は、公の記録の日付とは別に、会社が決めた日(ご利用停止日、更新期限など)をメールで知らせます。届いたメールを見て、払う日に書いてください。」
    pub fn say_own_day(self, company: &str) -> String {
        self.format("say-own-day", [("company", Words::text(company))])
    }

    /// 「期限は{$day}です」
    pub fn say_check_registered(self, day: &str) -> String {
        self.format("say-check-registered", [("day", Words::text(day))])
    }

    /// 「登録の状態: {$state}」
    pub fn say_check_registration_state(self, state: &str) -> String {
        self.format("say-check-registration-state", [("state", Words::text(state))])
    }

    /// 「ホスティング会社から借りている名前か、社内だけの名前です(登録も更新料もありません)」
    pub fn say_check_registration_unregistrable(self) -> String {
        self.format("say-check-registration-unregistrable", [])
    }

    /// 「登録されています(この答えに、期限は書かれていませんでした)」
    pub fn say_check_registration_none(self) -> String {
        self.format("say-check-registration-none", [])
    }

    /// 「住所の案内板(DNS)は動いています」
    pub fn say_check_dns_ok(self) -> String {
        self.format("say-check-dns-ok", [])
    }

    /// 「住所の案内板(DNS)に、この名前がありません」
    pub fn say_check_dns_gone(self) -> String {
        self.format("say-check-dns-gone", [])
    }

    /// 「住所の案内板(DNS)から答えがありません」
    pub fn say_check_dns_fails(self) -> String {
        self.format("say-check-dns-fails", [])
    }

    /// 「SSL証明書は{$day}までです」
    pub fn say_check_tls_ok(self, day: &str) -> String {
        self.format("say-check-tls-ok", [("day", Words::text(day))])
    }

    /// 「SSL証明書に不具合があります({$day}まで)」
    pub fn say_check_tls_bad(self, day: &str) -> String {
        self.format("say-check-tls-bad", [("day", Words::text(day))])
    }

    /// 「SSL証明書({$host})は{$day}までです」
    pub fn say_check_host_tls_ok(self, host: &str, day: &str) -> String {
        self.format("say-check-host-tls-ok", [("host", Words::text(host)), ("day", Words::text(day))])
    }

    /// 「SSL証明書({$host})に不具合があります({$day}まで)」
    pub fn say_check_host_tls_bad(self, host: &str, day: &str) -> String {
        self.format("say-check-host-tls-bad", [("host", Words::text(host)), ("day", Words::text(day))])
    }

    /// 「住所の案内板(DNS)の署名(DNSSEC)が壊れています。署名を確かめるところからは、見つかりません」
    pub fn say_check_dnssec_broken(self) -> String {
        self.format("say-check-dnssec-broken", [])
    }

    /// 「ホームページは開きました」
    pub fn say_check_web_ok(self) -> String {
        self.format("say-check-web-ok", [])
    }

    /// 「ホームページは{$seconds}秒で開きました」
    pub fn say_check_web_ok_seconds(self, seconds: &str) -> String {
        self.format("say-check-web-ok-seconds", [("seconds", Words::text(seconds))])
    }

    /// 「ホームページが開きませんでした」
    pub fn say_check_web_bad(self) -> String {
        self.format("say-check-web-bad", [])
    }

    /// 「ホームページは動いていますが、パスワードや確認のページがあり、この点検では中まで見られません」
    pub fn say_check_web_guarded(self) -> String {
        self.format("say-check-web-guarded", [])
    }

    /// 「ホームページは開きますが、機械のうちひとつ({$address})が答えませんでした」
    pub fn say_check_web_machine(self, address: &str) -> String {
        self.format("say-check-web-machine", [("address", Words::text(address))])
    }

    /// 「メールサーバーは決まっています」
    pub fn say_check_mail_ok(self) -> String {
        self.format("say-check-mail-ok", [])
    }

    /// 「メールサーバーの設定がありません」
    pub fn say_check_mail_none(self) -> String {
        self.format("say-check-mail-none", [])
    }

    /// 「メールサーバーは決まっています。送るほうの設定に、直すところがあります」
    pub fn say_check_mail_remarks(self) -> String {
        self.format("say-check-mail-remarks", [])
    }

    /// 「メールのSSL証明書({$host})は{$day}までです」
    pub fn say_check_mail_tls_ok(self, host: &str, day: &str) -> String {
        self.format("say-check-mail-tls-ok", [("host", Words::text(host)), ("day", Words::text(day))])
    }

    /// 「メールのSSL証明書({$host})に不具合があります({$day}まで)」
    pub fn say_check_mail_tls_bad(self, host: &str, day: &str) -> String {
        self.format("say-check-mail-tls-bad", [("host", Words::text(host)), ("day", Words::text(day))])
    }

    /// 「{$said}。{$fault}」
    pub fn say_check_and_fault(self, said: &str, fault: &str) -> String {
        self.format("say-check-and-fault", [("said", Words::text(said)), ("fault", Words::text(fault))])
    }

    /// 「途中の証明書が欠けています」
    pub fn say_tls_fault_chain(self) -> String {
        self.format("say-tls-fault-chain", [])
    }

    /// 「期限が切れています」
    pub fn say_tls_fault_expired(self) -> String {
        self.format("say-tls-fault-expired", [])
    }

    /// 「使い始めの日が来ていません」
    pub fn say_tls_fault_not_yet(self) -> String {
        self.format("say-tls-fault-not-yet", [])
    }

    /// 「別の名前のものです」
    pub fn say_tls_fault_other_name(self) -> String {
        self.format("say-tls-fault-other-name", [])
    }

    /// 「発行元を確かめられません」
    pub fn say_tls_fault_untrusted(self) -> String {
        self.format("say-tls-fault-untrusted", [])
    }

    /// 「会社の名前をかたるメールを断ってもらう設定(DMARC)がありません。DNSの会社に、入れ方を聞いてください。」
    pub fn say_mail_no_dmarc(self) -> String {
        self.format("say-mail-no-dmarc", [])
    }

    /// 「差出人の証明(SPF)がありません。こちらから送ったメールが、迷惑メールにされることがあります。DNSの会社に、入れ方を聞いてください。」
    pub fn say_mail_no_spf(self) -> String {
        self.format("say-mail-no-spf", [])
    }

    /// 「差出人の証明(SPF)が調べさせる先が、10か所を超えています。相手先が読むのをやめ、こちらから送ったメールが届かないことがあります。DNSの会社に、減らし方を聞いてください。」
    pub fn say_mail_spf_lookups(self) -> String {
        self.format("say-mail-spf-lookups", [])
    }

    /// 「差出人の証明(SPF)が、2つ以上あります。相手先はどれも使えず、こちらから送ったメールが届かないことがあります。DNSの会社に、1つにまとめてもらってください。」
    pub fn say_mail_spf_many(self) -> String {
        self.format("say-mail-spf-many", [])
    }

    /// 「差出人の証明(SPF)が、だれでも会社の名前で送れる書き方(+all)になっています。DNSの会社に、直してもらってください。」
    pub fn say_mail_spf_open(self) -> String {
        self.format("say-mail-spf-open", [])
    }

    /// 「差出人の証明(SPF)の書き方に誤りがあります。こちらから送ったメールが届かないことがあります。DNSの会社に、直してもらってください。」
    pub fn say_mail_spf_syntax(self) -> String {
        self.format("say-mail-spf-syntax", [])
    }

    /// 「途中のソフトや機器が代わりに答えたため、確かめられませんでした」
    pub fn say_why_intercepted(self) -> String {
        self.format("say-why-intercepted", [])
    }

    /// 「この種類のドメインは、調べる窓口がありません」
    pub fn say_why_no_service(self) -> String {
        self.format("say-why-no-service", [])
    }

    /// 「このドメイン名から行き先が分からないので、確かめられません。ドメインが止まっていると、こうなります」
    pub fn say_why_no_address(self) -> String {
        self.format("say-why-no-address", [])
    }

    /// 「この場所の回線からは、つながりませんでした」
    pub fn say_why_offline(self) -> String {
        self.format("say-why-offline", [])
    }

    /// 「調べる相手が混み合っていました。あとでもう一度調べます」
    pub fn say_why_rate_limited(self) -> String {
        self.format("say-why-rate-limited", [])
    }

    /// 「調べる相手が答えを断りました」
    pub fn say_why_refused(self) -> String {
        self.format("say-why-refused", [])
    }

    /// 「時間内に答えがありませんでした」
    pub fn say_why_timeout(self) -> String {
        self.format("say-why-timeout", [])
    }

    /// 「答えは来ましたが、読み取れませんでした」
    pub fn say_why_unreadable(self) -> String {
        self.format("say-why-unreadable", [])
    }

    /// 「自動で延長(支払いは未確認)」
    pub fn state_auto_renewed(self) -> String {
        self.format("state-auto-renewed", [])
    }

    /// 「廃止」
    pub fn state_deleted(self) -> String {
        self.format("state-deleted", [])
    }

    /// 「廃止の手続き中」
    pub fn state_ending(self) -> String {
        self.format("state-ending", [])
    }

    /// 「利用を停止中」
    pub fn state_hold(self) -> String {
        self.format("state-hold", [])
    }

    /// 「登録のいらない名前」
    pub fn state_unregistrable(self) -> String {
        self.format("state-unregistrable", [])
    }

    /// 「登録なし」
    pub fn state_not_registered(self) -> String {
        self.format("state-not-registered", [])
    }

    /// 「まもなく手放される」
    pub fn state_pending_delete(self) -> String {
        self.format("state-pending-delete", [])
    }

    /// 「取り戻せる期間」
    pub fn state_redemption(self) -> String {
        self.format("state-redemption", [])
    }

    /// 「答えてもらえず」
    pub fn state_refused(self) -> String {
        self.format("state-refused", [])
    }

    /// 「登録中」
    pub fn state_registered(self) -> String {
        self.format("state-registered", [])
    }

    /// 「予約された名前」
    pub fn state_reserved(self) -> String {
        self.format("state-reserved", [])
    }

    /// 「利用を停止中」
    pub fn state_suspended(self) -> String {
        self.format("state-suspended", [])
    }

    /// 「読み取れず」
    pub fn state_unknown(self) -> String {
        self.format("state-unknown", [])
    }

    /// 「{$thing}を追加しました」
    pub fn history_add(self, thing: &str) -> String {
        self.format("history-add", [("thing", Words::text(thing))])
    }

    /// 「{$thing}の「{$field}」を「{$new}」にしました」
    pub fn history_update(self, thing: &str, field: &str, new: &str) -> String {
        self.format("history-update", [("thing", Words::text(thing)), ("field", Words::text(field)), ("new", Words::text(new))])
    }

    /// 「{$thing}の「{$field}」を空にしました」
    pub fn history_update_cleared(self, thing: &str, field: &str) -> String {
        self.format("history-update-cleared", [("thing", Words::text(thing)), ("field", Words::text(field))])
    }

    /// 「{$thing}の{$fields}を直しました」
    pub fn history_update_many(self, thing: &str, fields: &str) -> String {
        self.format("history-update-many", [("thing", Words::text(thing)), ("fields", Words::text(fields))])
    }

    /// 「{$thing}を直しました」
    pub fn history_update_plain(self, thing: &str) -> String {
        self.format("history-update-plain", [("thing", Words::text(thing))])
    }

    /// 「{$thing}の「{$field}」の値を消しました」
    pub fn history_erased(self, thing: &str, field: &str) -> String {
        self.format("history-erased", [("thing", Words::text(thing)), ("field", Words::text(field))])
    }

    /// 「{$thing}を台帳から外しました」
    pub fn history_remove(self, thing: &str) -> String {
        self.format("history-remove", [("thing", Words::text(thing))])
    }

    /// 「{$thing}の{$period}の分の支払いを確認しました({$place})」
    pub fn history_confirm_payment(self, thing: &str, period: &str, place: &str) -> String {
        self.format("history-confirm-payment", [("thing", Words::text(thing)), ("period", Words::text(period)), ("place", Words::text(place))])
    }

    /// 「{$address} にお知らせが届いたことを確かめました」
    pub fn history_arrived(self, address: &str) -> String {
        self.format("history-arrived", [("address", Words::text(address))])
    }

    /// 「{$thing} の契約一式を台帳に入れました」
    pub fn history_discover(self, thing: &str) -> String {
        self.format("history-discover", [("thing", Words::text(thing))])
    }

    /// 「「{$thing}」を済みにしました」
    pub fn history_finish_task(self, thing: &str) -> String {
        self.format("history-finish-task", [("thing", Words::text(thing))])
    }

    /// 「やることを1件、済みにしました」
    pub fn history_finish_task_plain(self) -> String {
        self.format("history-finish-task-plain", [])
    }

    /// 「「{$thing}」を確認しました(やることは続きます)」
    pub fn history_see(self, thing: &str) -> String {
        self.format("history-see", [("thing", Words::text(thing))])
    }

    /// 「お知らせを確認しました」
    pub fn history_see_plain(self) -> String {
        self.format("history-see-plain", [])
    }

    /// 「お知らせを{$until}まで下げました」
    pub fn history_snooze(self, until: &str) -> String {
        self.format("history-snooze", [("until", Words::text(until))])
    }

    /// 「設定の変化は「社内で変えた」と答えました」
    pub fn history_answer_ours(self) -> String {
        self.format("history-answer-ours", [])
    }

    /// 「設定の変化は「だれも変えていない」と答えました」
    pub fn history_answer_nobody(self) -> String {
        self.format("history-answer-nobody", [])
    }

    /// 「設定の変化は「分からない」と答えました」
    pub fn history_answer_unknown(self) -> String {
        self.format("history-answer-unknown", [])
    }

    /// 「{$thing}の引き継ぎを始めました」
    pub fn history_hand_over_start(self, thing: &str) -> String {
        self.format("history-hand-over-start", [("thing", Words::text(thing))])
    }

    /// 「引き継ぎの「{$row}」を二人で見ました」
    pub fn history_hand_over_stamp(self, row: &str) -> String {
        self.format("history-hand-over-stamp", [("row", Words::text(row))])
    }

    /// 「会社のことを書きました」
    pub fn history_set_office(self) -> String {
        self.format("history-set-office", [])
    }

    /// 「前の操作を取り消しました」
    pub fn history_undo(self) -> String {
        self.format("history-undo", [])
    }

    /// 「期限番」
    pub fn history_app(self) -> String {
        self.format("history-app", [])
    }

    /// 「不明」
    pub fn history_somebody(self) -> String {
        self.format("history-somebody", [])
    }

    /// 「{$name}さん」
    pub fn thing_person(self, name: &str) -> String {
        self.format("thing-person", [("name", Words::text(name))])
    }

    /// 「お知らせの届け先」
    pub fn thing_recipient(self) -> String {
        self.format("thing-recipient", [])
    }

    /// 「二段階認証ができる人」
    pub fn thing_custodian(self) -> String {
        self.format("thing-custodian", [])
    }

    /// 「{$to}に貸しているログイン」
    pub fn thing_lent(self, to: &str) -> String {
        self.format("thing-lent", [("to", Words::text(to))])
    }

    /// 「届け方」
    pub fn thing_way(self) -> String {
        self.format("thing-way", [])
    }

    /// 「会社」
    pub fn thing_office(self) -> String {
        self.format("thing-office", [])
    }

    /// 「台帳の値」
    pub fn thing_something(self) -> String {
        self.format("thing-something", [])
    }

    /// 「会社名(英語)」
    pub fn say_field_name_en(self) -> String {
        self.format("say-field-name-en", [])
    }

    /// 「時間帯」
    pub fn say_field_time_zone(self) -> String {
        self.format("say-field-time-zone", [])
    }

    /// 「IDだけを書きます。パスワードは書かないでください。」
    pub fn field_account_id_hint(self) -> String {
        self.format("field-account-id-hint", [])
    }

    /// 「何か月ごとに払うかを書きます。例: 月払い、3か月、1年」
    pub fn field_term_hint(self) -> String {
        self.format("field-term-hint", [])
    }

    /// 「予備コードの場所だけを書きます。コードそのものは書かないでください。」
    pub fn field_backup_codes_hint(self) -> String {
        self.format("field-backup-codes-hint", [])
    }

    /// 「止まる日(有効期限)」
    pub fn field_expires(self) -> String {
        self.format("field-expires", [])
    }

    /// 「名義は会社ですか」
    pub fn field_holder_is(self) -> String {
        self.format("field-holder-is", [])
    }

    /// 「しまってある場所だけを書きます。パスワードそのものは書かないでください。」
    pub fn field_kept_at_hint(self) -> String {
        self.format("field-kept-at-hint", [])
    }

    /// 「例: 平日 10時〜18時。年末年始に休む日も書いておくと、困ったときに出ます。」
    pub fn field_hours_hint(self) -> String {
        self.format("field-hours-hint", [])
    }

    /// 「1行に1つ書きます。」
    pub fn field_name_servers_hint(self) -> String {
        self.format("field-name-servers-hint", [])
    }

    /// 「払う日(支払期限)」
    pub fn field_pay_by(self) -> String {
        self.format("field-pay-by", [])
    }

    /// 「断る締切(自動更新や月ごとのプランを、やめると言える最後の日)」
    pub fn field_notice_by(self) -> String {
        self.format("field-notice-by", [])
    }

    /// 「契約の案内や管理画面に書かれています。分かっている会社の分は、期限番が推定します。契約の案内で確かめてください。」
    pub fn field_notice_by_hint(self) -> String {
        self.format("field-notice-by-hint", [])
    }

    /// 「制作会社などに、FTPや管理画面のログインを貸していたら書いてください。パスワードは書かないでください。」
    pub fn field_lent_hint(self) -> String {
        self.format("field-lent-hint", [])
    }

    /// 「呼び名」
    pub fn field_title(self) -> String {
        self.format("field-title", [])
    }

    /// 「(決めていない)」
    pub fn field_undecided(self) -> String {
        self.format("field-undecided", [])
    }

    /// 「この会社では使っていない(対象外)」
    pub fn field_unused(self) -> String {
        self.format("field-unused", [])
    }

    /// 「{$when}に点検したドメインは、{$domains}つです」
    pub fn say_checked_count(self, when: &str, domains: &str) -> String {
        self.format("say-checked-count", [("when", Words::text(when)), ("domains", Words::text(domains))])
    }

    /// 「まだ点検していません」
    pub fn say_checked_never(self) -> String {
        self.format("say-checked-never", [])
    }

    /// 「次は {$when}」
    pub fn say_next_check(self, when: &str) -> String {
        self.format("say-next-check", [("when", Words::text(when))])
    }

    /// 「点検するものがまだありません」
    pub fn say_next_check_none(self) -> String {
        self.format("say-next-check-none", [])
    }

    /// 「まもなく点検します」
    pub fn say_next_check_soon(self) -> String {
        self.format("say-next-check-soon", [])
    }

    /// 「まだ何も入っていません」
    pub fn say_home_empty(self) -> String {
        self.format("say-home-empty", [])
    }

    /// 「いま止まっているものが{$counted}あります」
    pub fn say_home_stopped(self, counted: &str) -> String {
        self.format("say-home-stopped", [("counted", Words::text(counted))])
    }

    /// 「止まりそうなものが{$counted}あります」
    pub fn say_home_at_risk(self, counted: &str) -> String {
        self.format("say-home-at-risk", [("counted", Words::text(counted))])
    }

    /// 「そろそろ手続きが要るものが{$counted}あります」
    pub fn say_home_soon(self, counted: &str) -> String {
        self.format("say-home-soon", [("counted", Words::text(counted))])
    }

    /// 「確かめてほしいことが{$counted}あります」
    pub fn say_home_questions(self, counted: &str) -> String {
        self.format("say-home-questions", [("counted", Words::text(counted))])
    }

    /// 「支払いの反映を待っています {$counted}」
    pub fn say_home_watching(self, counted: &str) -> String {
        self.format("say-home-watching", [("counted", Words::text(counted))])
    }

    /// 「期限がまだ分からないものが{$counted}あります」
    pub fn say_home_unconfirmed(self, counted: &str) -> String {
        self.format("say-home-unconfirmed", [("counted", Words::text(counted))])
    }

    /// 「いま、急ぐことはありません」
    pub fn say_home_calm(self) -> String {
        self.format("say-home-calm", [])
    }

    /// 「期限はまだ{$day}のままです。新しい日付になるまで調べ続けます。」
    pub fn say_home_watching_body(self, day: &str) -> String {
        self.format("say-home-watching-body", [("day", Words::text(day))])
    }

    /// 「期限はまだ前のままです。新しい日付になるまで調べ続けます。」
    pub fn say_home_watching_body_many(self) -> String {
        self.format("say-home-watching-body-many", [])
    }

    /// 「契約先の画面か請求書で期限を調べて、書いてください。」
    pub fn say_home_unconfirmed_body(self) -> String {
        self.format("say-home-unconfirmed-body", [])
    }

    /// 「次にすることはありません」
    pub fn say_home_tasks_none(self) -> String {
        self.format("say-home-tasks-none", [])
    }

    /// 「急ぐ順に{$counted}」
    pub fn say_home_tasks_all(self, counted: &str) -> String {
        self.format("say-home-tasks-all", [("counted", Words::text(counted))])
    }

    /// 「{$note}(ほかに、支払いの反映待ち {$counted})」
    pub fn say_home_tasks_and_watched(self, note: &str, counted: &str) -> String {
        self.format("say-home-tasks-and-watched", [("note", Words::text(note)), ("counted", Words::text(counted))])
    }

    /// 「{$domain} の更新料の支払いを確認しました」
    pub fn say_watched_domain(self, domain: &str) -> String {
        self.format("say-watched-domain", [("domain", Words::text(domain))])
    }

    /// 「{$name}の支払いを確認しました」
    pub fn say_watched_other(self, name: &str) -> String {
        self.format("say-watched-other", [("name", Words::text(name))])
    }

    /// 「{$all}つのうち{$done}つができました。ほかに{$decided}つは、手で払うと決めてあります」
    pub fn say_readiness_sentence_decided(self, all: &str, done: &str, decided: &str) -> String {
        self.format("say-readiness-sentence-decided", [("all", Words::text(all)), ("done", Words::choice(done)), ("decided", Words::text(decided))])
    }

    /// 「次は{$day}: {$what}({$left})」
    pub fn say_next_day(self, day: &str, what: &str, left: &str) -> String {
        self.format("say-next-day", [("day", Words::text(day)), ("what", Words::text(what)), ("left", Words::text(left))])
    }

    /// 「{$all}つのうち{$done}つができました」
    pub fn say_readiness_sentence(self, all: &str, done: &str) -> String {
        self.format("say-readiness-sentence", [("all", Words::text(all)), ("done", Words::choice(done))])
    }

    /// 「{$days} 動いていませんでした」
    pub fn say_absence_title(self, days: &str) -> String {
        self.format("say-absence-title", [("days", Words::text(days))])
    }

    /// 「そのあいだ、期限番は点検もお知らせもできていません。いまから順に点検します。」
    pub fn say_absence_body(self) -> String {
        self.format("say-absence-body", [])
    }

    /// 「そのあいだに知らせるはずだったことは、ありません。」
    pub fn say_absence_nothing(self) -> String {
        self.format("say-absence-nothing", [])
    }

    /// 「そのあいだに知らせるはずだったことが{$counted}あります: {$what}」
    pub fn say_absence_missed(self, counted: &str, what: &str) -> String {
        self.format("say-absence-missed", [("counted", Words::text(counted)), ("what", Words::text(what))])
    }

    /// 「パソコンと一緒に始まる設定が切れています」
    pub fn say_autostart_title(self) -> String {
        self.format("say-autostart-title", [])
    }

    /// 「このままだと、パソコンを入れ直したあと、期限番を開くまでお知らせが届きません。設定の「パソコンと一緒に始める」を、いちど切にしてから入にしてください。」
    pub fn say_autostart_body(self) -> String {
        self.format("say-autostart-body", [])
    }

    /// 「今週も大丈夫です」
    pub fn say_weekly_title(self) -> String {
        self.format("say-weekly-title", [])
    }

    /// 「見守っている{$counted}を、この3日のうちにすべて点検できました。」
    pub fn say_weekly_body(self, counted: &str) -> String {
        self.format("say-weekly-body", [("counted", Words::text(counted))])
    }

    /// 「大丈夫か、確かめられないものがあります」
    pub fn say_weekly_unseen_title(self) -> String {
        self.format("say-weekly-unseen-title", [])
    }

    /// 「この3日間、一度も確かめられていません: {$what}。パソコンとインターネットのつながりを見て、「いま点検する」を押してください。」
    pub fn say_weekly_unseen_body(self, what: &str) -> String {
        self.format("say-weekly-unseen-body", [("what", Words::text(what))])
    }

    /// 「期限番は動いています」
    pub fn say_weekly_nothing_title(self) -> String {
        self.format("say-weekly-nothing-title", [])
    }

    /// 「外から点検できるものは、まだ台帳にありません。」
    pub fn say_weekly_nothing_body(self) -> String {
        self.format("say-weekly-nothing-body", [])
    }

    /// 「急がないやることが{$counted}あります。」
    pub fn say_weekly_tasks(self, counted: &str) -> String {
        self.format("say-weekly-tasks", [("counted", Words::text(counted))])
    }

    /// 「次の期限は、{$what}です。」
    pub fn say_weekly_next(self, what: &str) -> String {
        self.format("say-weekly-next", [("what", Words::text(what))])
    }

    /// 「{$domain} の{$check}」
    pub fn say_look_of(self, domain: &str, check: &str) -> String {
        self.format("say-look-of", [("domain", Words::text(domain)), ("check", Words::text(check))])
    }

    /// 「{$day}: {$name}」
    pub fn say_tray_deadline(self, day: &str, name: &str) -> String {
        self.format("say-tray-deadline", [("day", Words::text(day)), ("name", Words::text(name))])
    }

    /// 「お知らせが{$counted}あります」
    pub fn say_many_title(self, counted: &str) -> String {
        self.format("say-many-title", [("counted", Words::text(counted))])
    }

    /// 「・{$title}」
    pub fn say_many_line(self, title: &str) -> String {
        self.format("say-many-line", [("title", Words::text(title))])
    }

    /// 「一覧を見る」
    pub fn say_many_open(self) -> String {
        self.format("say-many-open", [])
    }

    /// 「{$from}から{$to}」
    pub fn say_strip_note(self, from: &str, to: &str) -> String {
        self.format("say-strip-note", [("from", Words::text(from)), ("to", Words::text(to))])
    }

    /// 「今月」
    pub fn say_this_month(self) -> String {
        self.format("say-this-month", [])
    }

    /// 「{$month}月」
    pub fn say_month_short(self, month: &str) -> String {
        self.format("say-month-short", [("month", Words::choice(month))])
    }

    /// 「このパソコンがインターネットにつながっていないようです。いまは新しく調べられないので、前に見た値を出しています。」
    pub fn say_offline(self) -> String {
        self.format("say-offline", [])
    }

    /// 「インターネットの手前に、ログインや同意の画面があるようです。いまは新しく調べられないので、前に見た値を出しています。」
    pub fn say_portal(self) -> String {
        self.format("say-portal", [])
    }

    /// 「担当 {$name}」
    pub fn say_in_charge(self, name: &str) -> String {
        self.format("say-in-charge", [("name", Words::text(name))])
    }

    /// 「ほか{$counted}」
    pub fn say_others(self, counted: &str) -> String {
        self.format("say-others", [("counted", Words::text(counted))])
    }

    /// 「名義と保管場所」
    pub fn say_ready_holder(self) -> String {
        self.format("say-ready-holder", [])
    }

    /// 「二段階認証は2名以上」
    pub fn say_ready_two_factor(self) -> String {
        self.format("say-ready-two-factor", [])
    }

    /// 「自動更新」
    pub fn say_ready_auto_renewal(self) -> String {
        self.format("say-ready-auto-renewal", [])
    }

    /// 「予備のカード」
    pub fn say_ready_spare_card(self) -> String {
        self.format("say-ready-spare-card", [])
    }

    /// 「お知らせの届け先 3〜4件」
    pub fn say_ready_recipients(self) -> String {
        self.format("say-ready-recipients", [])
    }

    /// 「カレンダーの二重登録」
    pub fn say_ready_second_calendar(self) -> String {
        self.format("say-ready-second-calendar", [])
    }

    /// 「引き継ぎシート」
    pub fn say_ready_handover(self) -> String {
        self.format("say-ready-handover", [])
    }

    /// 「名義が会社になっていることと、パスワードの保管場所が要ります。」
    pub fn say_missing_holder(self) -> String {
        self.format("say-missing-holder", [])
    }

    /// 「二段階認証ができる人が、2名要ります。」
    pub fn say_missing_two_factor(self) -> String {
        self.format("say-missing-two-factor", [])
    }

    /// 「自動更新が入か、切なら理由が要ります。」
    pub fn say_missing_auto_renewal(self) -> String {
        self.format("say-missing-auto-renewal", [])
    }

    /// 「期限の切れていない、もう1枚のカードが要ります。」
    pub fn say_missing_spare_card(self) -> String {
        self.format("say-missing-spare-card", [])
    }

    /// 「契約先からのお知らせが届くと確かめたアドレスと、期限番からの連絡が届くと確かめた届け方を、合わせて3つ以上にしてください。見守っているドメインのアドレスは数えません。」
    pub fn say_missing_recipients(self) -> String {
        self.format("say-missing-recipients", [])
    }

    /// 「期限を、カレンダーの「予定表に入れる」で、会社の予定表にも渡してください。」
    pub fn say_missing_second_calendar(self) -> String {
        self.format("say-missing-second-calendar", [])
    }

    /// 「自動更新が切の契約が{$counted}あります。手で払います。払う日が近づくと知らせます。」
    pub fn say_missing_by_hand(self, counted: &str) -> String {
        self.format("say-missing-by-hand", [("counted", Words::text(counted))])
    }

    /// 「ほかに{$count}件あります。上から順に進めてください。」
    pub fn lack_more(self, count: &str) -> String {
        self.format("lack-more", [("count", Words::text(count))])
    }

    /// 「{$name}: {$what}」
    pub fn lack_of(self, name: &str, what: &str) -> String {
        self.format("lack-of", [("name", Words::text(name)), ("what", Words::text(what))])
    }

    /// 「{$address} に届いたことが、まだ確かめられていません。契約先からのお知らせがここに届いているのを見たら、「ここに届いた」を押してください。」
    pub fn lack_arrival(self, address: &str) -> String {
        self.format("lack-arrival", [("address", Words::text(address))])
    }

    /// 「{$address} に届いたのを最後に確かめたのは{$day}で、1年以上前です。最近のお知らせが届いているか見て、「ここに届いた」を押してください。」
    pub fn lack_arrival_old(self, address: &str, day: &str) -> String {
        self.format("lack-arrival-old", [("address", Words::text(address)), ("day", Words::text(day))])
    }

    /// 「自動更新が切です。切にしている理由を書いてください。」
    pub fn lack_auto_renewal_reason(self) -> String {
        self.format("lack-auto-renewal-reason", [])
    }

    /// 「自動更新が入か切か、書かれていません。契約先の画面で見て、書いてください。」
    pub fn lack_auto_renewal_unknown(self) -> String {
        self.format("lack-auto-renewal-unknown", [])
    }

    /// 「自動更新は切です。手で払います。」
    pub fn lack_by_hand(self) -> String {
        self.format("lack-by-hand", [])
    }

    /// 「自動更新は切です。{$day}までに手で払います。」
    pub fn lack_by_hand_until(self, day: &str) -> String {
        self.format("lack-by-hand-until", [("day", Words::text(day))])
    }

    /// 「二段階認証ができる人を、あと{$count}名ふやしてください。」
    pub fn lack_custodians(self, count: &str) -> String {
        self.format("lack-custodians", [("count", Words::text(count))])
    }

    /// 「名義が会社だと、まだ確かめられていません。契約先の画面で名義を見て、書いてください。」
    pub fn lack_holder(self) -> String {
        self.format("lack-holder", [])
    }

    /// 「パスワードの保管場所が書かれていません。」
    pub fn lack_keeping(self) -> String {
        self.format("lack-keeping", [])
    }

    /// 「パスワードの保管場所に、退職・異動した人の名前が残っています。物を移して、書き直してください。」
    pub fn lack_keeping_of_leaver(self) -> String {
        self.format("lack-keeping-of-leaver", [])
    }

    /// 「届くと確かめた届け先を、あと{$count}件ふやしてください。」
    pub fn lack_places(self, count: &str) -> String {
        self.format("lack-places", [("count", Words::text(count))])
    }

    /// 「契約先からのお知らせが届くと確かめたアドレスが、まだありません。契約先に届けてあるアドレスを書いて、届いたか見てください。」
    pub fn lack_provider_place(self) -> String {
        self.format("lack-provider-place", [])
    }

    /// 「期限を、まだ予定表に渡していないか、渡したあとに動いています。カレンダーの「予定表に入れる」で渡してください。」
    pub fn lack_second_calendar(self) -> String {
        self.format("lack-second-calendar", [])
    }

    /// 「まだ引き継ぎシートで見ていません。引き継ぎを始めてください。」
    pub fn lack_sheet(self) -> String {
        self.format("lack-sheet", [])
    }

    /// 「{$rows}は、確認印がありますが中身が未記入です。台帳に書いてください。」
    pub fn lack_sheet_blank(self, rows: &str) -> String {
        self.format("lack-sheet-blank", [("rows", Words::text(rows))])
    }

    /// 「受け取った人が退職・異動しました。いまいる人に引き継いでください。」
    pub fn lack_sheet_of_leaver(self) -> String {
        self.format("lack-sheet-of-leaver", [])
    }

    /// 「二人で見ていない項目が、あと{$count}件あります。」
    pub fn lack_sheet_rows(self, count: &str) -> String {
        self.format("lack-sheet-rows", [("count", Words::text(count))])
    }

    /// 「予備のカードが書かれていません。」
    pub fn lack_spare_card(self) -> String {
        self.format("lack-spare-card", [])
    }

    /// 「予備の{$card}は、期限が切れています。新しいカードに替えて、書き直してください。」
    pub fn lack_spare_card_ended(self, card: &str) -> String {
        self.format("lack-spare-card-ended", [("card", Words::text(card))])
    }

    /// 「予備の{$card}の期限が書かれていません。カードを見て、設定で書いてください。」
    pub fn lack_spare_card_undated(self, card: &str) -> String {
        self.format("lack-spare-card-undated", [("card", Words::text(card))])
    }

    /// 「期限番からの連絡が届くと確かめた届け方が、まだありません。」
    pub fn lack_way(self) -> String {
        self.format("lack-way", [])
    }

    /// 「あてはまる契約が、まだ登録されていません。」
    pub fn say_missing_any(self) -> String {
        self.format("say-missing-any", [])
    }

    /// 「カードで払う契約が、まだ書かれていません。支払い方法と、使うカードを書いてください。」
    pub fn say_missing_any_card(self) -> String {
        self.format("say-missing-any-card", [])
    }

    /// 「契約一式ごとに、書いてある5項目を二人で見てください。」
    pub fn say_missing_handover(self) -> String {
        self.format("say-missing-handover", [])
    }

    /// 「{$domain} の設定を変えた人がいるか、確かめる」
    pub fn say_task_answer_change(self, domain: &str) -> String {
        self.format("say-task-answer-change", [("domain", Words::text(domain))])
    }

    /// 「{$domain} のつながる先に心当たりがあるか、確かめる」
    pub fn say_task_ask_elsewhere(self, domain: &str) -> String {
        self.format("say-task-ask-elsewhere", [("domain", Words::text(domain))])
    }

    /// 「{$domain} のページを開いて、自社のページか確かめる」
    pub fn say_task_ask_words(self, domain: &str) -> String {
        self.format("say-task-ask-words", [("domain", Words::text(domain))])
    }

    /// 「{$domain} の答えない機械のことを、サーバーの会社に確かめる」
    pub fn say_task_ask_machine(self, domain: &str) -> String {
        self.format("say-task-ask-machine", [("domain", Words::text(domain))])
    }

    /// 「{$name}の自動更新の前に、カードの期限と届け先を確かめる」
    pub fn say_task_check_auto_renewal(self, name: &str) -> String {
        self.format("say-task-check-auto-renewal", [("name", Words::text(name))])
    }

    /// 「{$name}を続けるか、断るか決める」
    pub fn say_task_decide_renewal(self, name: &str) -> String {
        self.format("say-task-decide-renewal", [("name", Words::text(name))])
    }

    /// 「{$who}に貸しているログインを止める」
    pub fn say_task_end_access(self, who: &str) -> String {
        self.format("say-task-end-access", [("who", Words::text(who))])
    }

    /// 「引き継ぎシートを、年に一度見直す」
    pub fn say_task_look_at_sheet(self) -> String {
        self.format("say-task-look-at-sheet", [])
    }

    /// 「{$way}が届くか、年に一度試す」
    pub fn say_task_try_way(self, way: &str) -> String {
        self.format("say-task-try-way", [("way", Words::text(way))])
    }

    /// 「続けます」
    pub fn say_button_go_on(self) -> String {
        self.format("say-button-go-on", [])
    }

    /// 「見ました」
    pub fn say_button_seen(self) -> String {
        self.format("say-button-seen", [])
    }

    /// 「{$who}が{$day}に見ました」
    pub fn say_seen_by(self, who: &str, day: &str) -> String {
        self.format("say-seen-by", [("who", Words::text(who)), ("day", Words::text(day))])
    }

    /// 「止めました」
    pub fn say_button_access_ended(self) -> String {
        self.format("say-button-access-ended", [])
    }

    /// 「見直しました」
    pub fn say_button_looked(self) -> String {
        self.format("say-button-looked", [])
    }

    /// 「届け方を開く」
    pub fn say_button_try_way(self) -> String {
        self.format("say-button-try-way", [])
    }

    /// 「この日の{$time}までに済ませてください。」
    pub fn say_until_time(self, time: &str) -> String {
        self.format("say-until-time", [("time", Words::text(time))])
    }

    /// 「{$day}の更新と一緒に頼むと、手続きが一度で済みます。」
    pub fn say_move_with_renewal(self, day: &str) -> String {
        self.format("say-move-with-renewal", [("day", Words::text(day))])
    }

    /// 「{$domain} の名義が会社になっているか、確かめる」
    pub fn say_task_check_holder(self, domain: &str) -> String {
        self.format("say-task-check-holder", [("domain", Words::text(domain))])
    }

    /// 「{$domain} の登録のことを、確かめる」
    pub fn say_task_check_registry(self, domain: &str) -> String {
        self.format("say-task-check-registry", [("domain", Words::text(domain))])
    }

    /// 「{$name}の料金が引き落とされたか、確かめる」
    pub fn say_task_confirm_charge(self, name: &str) -> String {
        self.format("say-task-confirm-charge", [("name", Words::text(name))])
    }

    /// 「{$domain} が更新されたか、ドメインの会社に確かめる」
    pub fn say_task_confirm_renewal(self, domain: &str) -> String {
        self.format("say-task-confirm-renewal", [("domain", Words::text(domain))])
    }

    /// 「{$name}の期限を調べて書く」
    pub fn say_task_find_date(self, name: &str) -> String {
        self.format("say-task-find-date", [("name", Words::text(name))])
    }

    /// 「{$name}の次に払う日を調べて書く」
    pub fn say_task_find_next_date(self, name: &str) -> String {
        self.format("say-task-find-next-date", [("name", Words::text(name))])
    }

    /// 「{$name}の支払いの受付番号か明細を見ましたか」
    pub fn say_task_confirm_mark(self, name: &str) -> String {
        self.format("say-task-confirm-mark", [("name", Words::text(name))])
    }

    /// 「{$domain} の期限をだれが見ているか、確かめる」
    pub fn say_task_watch_domain(self, domain: &str) -> String {
        self.format("say-task-watch-domain", [("domain", Words::text(domain))])
    }

    /// 「あります」
    pub fn say_button_number_seen(self) -> String {
        self.format("say-button-number-seen", [])
    }

    /// 「まだです」
    pub fn say_button_not_yet(self) -> String {
        self.format("say-button-not-yet", [])
    }

    /// 「分からない」
    pub fn say_button_date_unknown(self) -> String {
        self.format("say-button-date-unknown", [])
    }

    /// 「書けないとき」
    pub fn say_button_answer_date(self) -> String {
        self.format("say-button-answer-date", [])
    }

    /// 「ほかで見ています」
    pub fn say_button_watched_elsewhere(self) -> String {
        self.format("say-button-watched-elsewhere", [])
    }

    /// 「{$domain} の期限は {$page} で見られます。」
    pub fn say_registry_page(self, domain: &str, page: &str) -> String {
        self.format("say-registry-page", [("domain", Words::text(domain)), ("page", Words::text(page))])
    }

    /// 「{$domain} の期限を調べられる会社は {$page} に書かれています。」
    pub fn say_registry_named(self, domain: &str, page: &str) -> String {
        self.format("say-registry-named", [("domain", Words::text(domain)), ("page", Words::text(page))])
    }

    /// 「{$day}に見た日付です。いまの日付はまだ見られていません。」
    pub fn say_notice_old_look(self, day: &str) -> String {
        self.format("say-notice-old-look", [("day", Words::text(day))])
    }

    /// 「副担当の{$name}にも伝えてください。」
    pub fn say_tell_deputy(self, name: &str) -> String {
        self.format("say-tell-deputy", [("name", Words::text(name))])
    }

    /// 「期限を確かめてほしい契約が{$counted}あります」
    pub fn say_questions_title(self, counted: &str) -> String {
        self.format("say-questions-title", [("counted", Words::text(counted))])
    }

    /// 「{$list}。契約先の画面か請求書で調べて、期限を書いてください。」
    pub fn say_questions_body(self, list: &str) -> String {
        self.format("say-questions-body", [("list", Words::text(list))])
    }

    /// 「{$name}は、{$who}が「日付のない契約」と答えています。いまもそうか、確かめてください。」
    pub fn say_questions_dateless(self, name: &str, who: &str) -> String {
        self.format("say-questions-dateless", [("name", Words::text(name)), ("who", Words::text(who))])
    }

    /// 「{$domain} のドメインの会社がどこかを確かめる」
    pub fn say_task_find_registrar(self, domain: &str) -> String {
        self.format("say-task-find-registrar", [("domain", Words::text(domain))])
    }

    /// 「{$domain} のSSL証明書を直してもらう」
    pub fn say_task_fix_certificate(self, domain: &str) -> String {
        self.format("say-task-fix-certificate", [("domain", Words::text(domain))])
    }

    /// 「{$domain} のメールのSSL証明書を直してもらう」
    pub fn say_task_fix_mail_certificate(self, domain: &str) -> String {
        self.format("say-task-fix-mail-certificate", [("domain", Words::text(domain))])
    }

    /// 「{$name}が動いていない理由を調べる」
    pub fn say_task_fix_outage(self, name: &str) -> String {
        self.format("say-task-fix-outage", [("name", Words::text(name))])
    }

    /// 「{$name}の名義を会社に移す」
    pub fn say_task_move_holder(self, name: &str) -> String {
        self.format("say-task-move-holder", [("name", Words::text(name))])
    }

    /// 「{$name}の支払いを会社に移す」
    pub fn say_task_move_payer(self, name: &str) -> String {
        self.format("say-task-move-payer", [("name", Words::text(name))])
    }

    /// 「{$name} の契約{$counted}」
    pub fn say_contracts_of(self, name: &str, counted: &str) -> String {
        self.format("say-contracts-of", [("name", Words::text(name)), ("counted", Words::text(counted))])
    }

    /// 「復旧シートを印刷して、紙に残す」
    pub fn say_task_keep_sheet(self) -> String {
        self.format("say-task-keep-sheet", [])
    }

    /// 「復旧シートを作る」
    pub fn say_button_make_sheet(self) -> String {
        self.format("say-button-make-sheet", [])
    }

    /// 「{$domain} の更新料を払う」
    pub fn say_task_pay_domain(self, domain: &str) -> String {
        self.format("say-task-pay-domain", [("domain", Words::text(domain))])
    }

    /// 「{$name}の料金を払う」
    pub fn say_task_pay_other(self, name: &str) -> String {
        self.format("say-task-pay-other", [("name", Words::text(name))])
    }

    /// 「{$domain} のSSL証明書を新しくする」
    pub fn say_task_renew_certificate(self, domain: &str) -> String {
        self.format("say-task-renew-certificate", [("domain", Words::text(domain))])
    }

    /// 「{$domain} のメールのSSL証明書を新しくしてもらう」
    pub fn say_task_renew_mail_certificate(self, domain: &str) -> String {
        self.format("say-task-renew-mail-certificate", [("domain", Words::text(domain))])
    }

    /// 「{$card}の支払いを、新しいカードに替える」
    pub fn say_task_replace_card(self, card: &str) -> String {
        self.format("say-task-replace-card", [("card", Words::text(card))])
    }

    /// 「{$name}の期限は、どちらの日付が正しいか確かめる」
    pub fn say_task_resolve_dates(self, name: &str) -> String {
        self.format("say-task-resolve-dates", [("name", Words::text(name))])
    }

    /// 「{$name}の払う日が、止まる日より後になっていないか確かめる」
    pub fn say_task_resolve_pay_by(self, name: &str) -> String {
        self.format("say-task-resolve-pay-by", [("name", Words::text(name))])
    }

    /// 「{$domain} を取り戻す」
    pub fn say_task_restore(self, domain: &str) -> String {
        self.format("say-task-restore", [("domain", Words::text(domain))])
    }

    /// 「{$domain} のことで、ドメインの会社に今日電話する」
    pub fn say_task_stop_ending(self, domain: &str) -> String {
        self.format("say-task-stop-ending", [("domain", Words::text(domain))])
    }

    /// 「{$domain} の{$kind}」
    pub fn say_name_of_bundle(self, domain: &str, kind: &str) -> String {
        self.format("say-name-of-bundle", [("domain", Words::text(domain)), ("kind", Words::text(kind))])
    }

    /// 「{$source}では {$day}」
    pub fn say_conflict(self, source: &str, day: &str) -> String {
        self.format("say-conflict", [("source", Words::text(source)), ("day", Words::text(day))])
    }

    /// 「日付が二つあります。どちらが正しいか、契約先の画面か請求書で確かめてください。」
    pub fn say_conflict_ask(self) -> String {
        self.format("say-conflict-ask", [])
    }

    /// 「公の記録の名義は「{$holder}」です。」
    pub fn say_holder_published(self, holder: &str) -> String {
        self.format("say-holder-published", [("holder", Words::text(holder))])
    }

    /// 「{$text}({$day}に見たもの)」
    pub fn say_seen_then(self, text: &str, day: &str) -> String {
        self.format("say-seen-then", [("text", Words::text(text)), ("day", Words::text(day))])
    }

    /// 「この支払いは、ほかに{$things}にも使っています。」
    pub fn say_paid_with(self, things: &str) -> String {
        self.format("say-paid-with", [("things", Words::text(things))])
    }

    /// 「変えた人を確かめる」
    pub fn say_button_answer_change(self) -> String {
        self.format("say-button-answer-change", [])
    }

    /// 「名義を確かめる」
    pub fn say_button_check_holder(self) -> String {
        self.format("say-button-check-holder", [])
    }

    /// 「期限を書く」
    pub fn say_button_find_date(self) -> String {
        self.format("say-button-find-date", [])
    }

    /// 「後払いです」
    pub fn say_button_paid_afterwards(self) -> String {
        self.format("say-button-paid-afterwards", [])
    }

    /// 「ドメインの会社を書く」
    pub fn say_button_find_registrar(self) -> String {
        self.format("say-button-find-registrar", [])
    }

    /// 「済んだ」
    pub fn say_button_done(self) -> String {
        self.format("say-button-done", [])
    }

    /// 「心当たりがある」
    pub fn say_button_known(self) -> String {
        self.format("say-button-known", [])
    }

    /// 「理由を調べる」
    pub fn say_button_trouble(self) -> String {
        self.format("say-button-trouble", [])
    }

    /// 「{$left}: {$task}」
    pub fn say_notice_title_left(self, left: &str, task: &str) -> String {
        self.format("say-notice-title-left", [("left", Words::text(left)), ("task", Words::text(task))])
    }

    /// 「練習: {$title}」
    pub fn say_notice_rehearsal(self, title: &str) -> String {
        self.format("say-notice-rehearsal", [("title", Words::text(title))])
    }

    /// 「明日知らせる」
    pub fn say_notice_tomorrow(self) -> String {
        self.format("say-notice-tomorrow", [])
    }

    /// 「お知らせする日は{$day}でした。過ぎていたため、いまお知らせしています。」
    pub fn say_notice_late(self, day: &str) -> String {
        self.format("say-notice-late", [("day", Words::text(day))])
    }

    /// 「お知らせの試しです」
    pub fn say_notice_test_title(self) -> String {
        self.format("say-notice-test-title", [])
    }

    /// 「お知らせは、このように出ます。期限が近づくと、ここに出ます。」
    pub fn say_notice_test_body(self) -> String {
        self.format("say-notice-test-body", [])
    }

    /// 「期限の見守りが止まっています」
    pub fn say_notice_locked_title(self) -> String {
        self.format("say-notice-locked-title", [])
    }

    /// 「台帳に鍵がかかっているため、期限を見守れません。期限番を開いて、合い言葉か復旧コードを入れてください。」
    pub fn say_notice_locked_body(self) -> String {
        self.format("say-notice-locked-body", [])
    }

    /// 「パソコンの時計がずれているようです」
    pub fn say_notice_clock_title(self) -> String {
        self.format("say-notice-clock-title", [])
    }

    /// 「パソコンの時計が、インターネットの時刻より{$span}ほど進んでいます。このままだと、お知らせの日がずれます。パソコンの「日付と時刻」の設定を確かめてください。台帳の日付は変えていません。」
    pub fn say_notice_clock_ahead(self, span: &str) -> String {
        self.format("say-notice-clock-ahead", [("span", Words::text(span))])
    }

    /// 「パソコンの時計が、インターネットの時刻より{$span}ほど遅れています。このままだと、お知らせの日がずれます。パソコンの「日付と時刻」の設定を確かめてください。台帳の日付は変えていません。」
    pub fn say_notice_clock_behind(self, span: &str) -> String {
        self.format("say-notice-clock-behind", [("span", Words::text(span))])
    }

    /// 「{$count}時間」
    pub fn say_span_hours(self, count: &str) -> String {
        self.format("say-span-hours", [("count", Words::text(count))])
    }

    /// 「{$count}日」
    pub fn say_span_days(self, count: &str) -> String {
        self.format("say-span-days", [("count", Words::choice(count))])
    }

    /// 「期限の見守りが止まっています」
    pub fn say_notice_broken_title(self) -> String {
        self.format("say-notice-broken-title", [])
    }

    /// 「台帳が開いていないので、見守っていません」
    pub fn say_tray_locked(self) -> String {
        self.format("say-tray-locked", [])
    }

    /// 「まだ台帳がありません」
    pub fn say_tray_new(self) -> String {
        self.format("say-tray-new", [])
    }

    /// 「{$name}の担当を替える」
    pub fn say_how_change_person(self, name: &str) -> String {
        self.format("say-how-change-person", [("name", Words::text(name))])
    }

    /// 「この契約を引き受ける人を決めます。台帳の担当を替えると、お知らせも新しい人に届きます。」
    pub fn say_how_lead_person(self) -> String {
        self.format("say-how-lead-person", [])
    }

    /// 「更新料を払う先の会社を見つけます。会社の名前が分かれば、払う日も払い方も分かります。」
    pub fn say_how_lead_registrar(self) -> String {
        self.format("say-how-lead-registrar", [])
    }

    /// 「ドメインを、会社の名義にします。名義が社外のままだと、会社の判断だけでは更新も引っ越しもできません。」
    pub fn say_how_lead_holder(self) -> String {
        self.format("say-how-lead-holder", [])
    }

    /// 「更新料を払い、払ったことを記録します。ふつう15分ほどで終わります。」
    pub fn say_how_lead_pay(self) -> String {
        self.format("say-how-lead-pay", [])
    }

    /// 「新しいカードを、このカードで払っている会社すべてに伝え、最後に台帳のカードを書き替えます。」
    pub fn say_how_lead_card(self) -> String {
        self.format("say-how-lead-card", [])
    }

    /// 「これまでの担当者が持っている、パスワードの保管場所と、届いているメールを確かめます。」
    pub fn say_how_look_person(self) -> String {
        self.format("say-how-look-person", [])
    }

    /// 「「ドメイン更新のお知らせ」「更新手続きのご案内」という題のメールを探します。差出人が、ドメインの会社です。」
    pub fn say_how_look_mail(self) -> String {
        self.format("say-how-look-mail", [])
    }

    /// 「カードの明細か請求書で、年に一度、数千円ほどの引き落としを探します。」
    pub fn say_how_look_statement(self) -> String {
        self.format("say-how-look-statement", [])
    }

    /// 「登録の名前になっている会社や人の連絡先を、名刺や古いメール、制作の請求書で探します。」
    pub fn say_how_look_holder(self) -> String {
        self.format("say-how-look-holder", [])
    }

    /// 「自動更新が入なので、カードから自動で引き落とされます。落ちたことを確かめます。」
    pub fn say_how_look_auto(self) -> String {
        self.format("say-how-look-auto", [])
    }

    /// 「自動では落ちません。自分で払います。」
    pub fn say_how_look_by_hand(self) -> String {
        self.format("say-how-look-by-hand", [])
    }

    /// 「台帳の料金: {$price}」
    pub fn say_how_look_price(self, price: &str) -> String {
        self.format("say-how-look-price", [("price", Words::text(price))])
    }

    /// 「請求書か「更新のお知らせ」のメールを手もとに出します。」
    pub fn say_how_look_invoice(self) -> String {
        self.format("say-how-look-invoice", [])
    }

    /// 「新しいカードを手もとに出します。台帳に書くのは、下4桁と有効期限だけです。」
    pub fn say_how_look_card(self) -> String {
        self.format("say-how-look-card", [])
    }

    /// 「会社」
    pub fn say_how_company(self) -> String {
        self.format("say-how-company", [])
    }

    /// 「電話」
    pub fn say_how_phone(self) -> String {
        self.format("say-how-phone", [])
    }

    /// 「受付時間」
    pub fn say_how_hours(self) -> String {
        self.format("say-how-hours", [])
    }

    /// 「お客様番号」
    pub fn say_how_customer(self) -> String {
        self.format("say-how-customer", [])
    }

    /// 「ログインID」
    pub fn say_how_account(self) -> String {
        self.format("say-how-account", [])
    }

    /// 「パスワードの保管場所」
    pub fn say_how_kept(self) -> String {
        self.format("say-how-kept", [])
    }

    /// 「開ける人」
    pub fn say_how_who(self) -> String {
        self.format("say-how-who", [])
    }

    /// 「支払い方法」
    pub fn say_how_paid_by(self) -> String {
        self.format("say-how-paid-by", [])
    }

    /// 「{$day} {$name}」
    pub fn say_how_done_by(self, day: &str, name: &str) -> String {
        self.format("say-how-done-by", [("day", Words::text(day)), ("name", Words::text(name))])
    }

    /// 「お客様番号: {$number}」
    pub fn say_how_number(self, number: &str) -> String {
        self.format("say-how-number", [("number", Words::text(number))])
    }

    /// 「＿＿＿＿＿＿」
    pub fn say_how_number_blank(self) -> String {
        self.format("say-how-number-blank", [])
    }

    /// 「できるだけ早く」
    pub fn say_how_soon(self) -> String {
        self.format("say-how-soon", [])
    }

    /// 「ドメインの会社の画面か書類で、登録者名の変更を申し込む」
    pub fn say_how_step_apply(self) -> String {
        self.format("say-how-step-apply", [])
    }

    /// 「経理に、だれに払っているかを聞く(このページの文面が使えます)」
    pub fn say_how_step_ask_accounting(self) -> String {
        self.format("say-how-step-ask-accounting", [])
    }

    /// 「前の担当者と、ホームページを作った会社に聞く」
    pub fn say_how_step_ask_before(self) -> String {
        self.format("say-how-step-ask-before", [])
    }

    /// 「いまの名義の会社に、名義を移したいと頼む(このページの文面が使えます)」
    pub fn say_how_step_ask_holder(self) -> String {
        self.format("say-how-step-ask-holder", [])
    }

    /// 「引き落とされたかを、画面か明細で確かめる」
    pub fn say_how_step_check_charge(self) -> String {
        self.format("say-how-step-check-charge", [])
    }

    /// 「「更新」か「お支払い」を選び、更新するものと年数を確かめる」
    pub fn say_how_step_choose_renewal(self) -> String {
        self.format("say-how-step-choose-renewal", [])
    }

    /// 「請求書か「更新のお知らせ」のメールを見つける」
    pub fn say_how_step_find_invoice(self) -> String {
        self.format("say-how-step-find-invoice", [])
    }

    /// 「パスワードの保管場所を、新しい担当者と二人で確かめる」
    pub fn say_how_step_hand_login(self) -> String {
        self.format("say-how-step-hand-login", [])
    }

    /// 「領収書か、終わったあとの画面を保存する」
    pub fn say_how_step_keep_receipt(self) -> String {
        self.format("say-how-step-keep-receipt", [])
    }

    /// 「会社の画面にログインする」
    pub fn say_how_step_log_in(self) -> String {
        self.format("say-how-step-log-in", [])
    }

    /// 「新しいカードの、下4桁と有効期限を確かめる」
    pub fn say_how_step_new_card(self) -> String {
        self.format("say-how-step-new-card", [])
    }

    /// 「払う」
    pub fn say_how_step_pay_it(self) -> String {
        self.format("say-how-step-pay-it", [])
    }

    /// 「{$name}の会社の画面で、支払いのカードを新しいものに替える」
    pub fn say_how_step_replace_at(self, name: &str) -> String {
        self.format("say-how-step-replace-at", [("name", Words::text(name))])
    }

    /// 「古いメールを「ドメイン」「更新」で検索する」
    pub fn say_how_step_search_mail(self) -> String {
        self.format("say-how-step-search-mail", [])
    }

    /// 「公の記録の名前が会社になったことを、点検で確かめる」
    pub fn say_how_step_see_name(self) -> String {
        self.format("say-how-step-see-name", [])
    }

    /// 「会社の登記簿や印鑑証明など、求められた書類をそろえる」
    pub fn say_how_step_see_papers(self) -> String {
        self.format("say-how-step-see-papers", [])
    }

    /// 「引き受ける人に、期限と手順を話す」
    pub fn say_how_step_tell_colleague(self) -> String {
        self.format("say-how-step-tell-colleague", [])
    }

    /// 「契約先の会社に登録した連絡先のメールを、新しい担当者に替える」
    pub fn say_how_step_tell_company(self) -> String {
        self.format("say-how-step-tell-company", [])
    }

    /// 「契約先の会社に出す文面」
    pub fn say_how_letter_person(self) -> String {
        self.format("say-how-letter-person", [])
    }

    /// 「いつもお世話になっております。{$office}です。{$domain} の契約({$number})について、担当者が替わります。ご連絡先を新しい担当者に変更する手続きを教えてください。」
    pub fn say_how_letter_person_text(self, office: &str, domain: &str, number: &str) -> String {
        self.format("say-how-letter-person-text", [("office", Words::text(office)), ("domain", Words::text(domain)), ("number", Words::text(number))])
    }

    /// 「経理に聞く文面」
    pub fn say_how_letter_registrar(self) -> String {
        self.format("say-how-letter-registrar", [])
    }

    /// 「お疲れさまです。{$office}のドメイン「{$domain}」の更新料を、どの会社に払っているか調べています。年に一度、数千円ほどの支払いです。請求書かカードの明細に、会社の名前があれば教えてください。」
    pub fn say_how_letter_registrar_text(self, office: &str, domain: &str) -> String {
        self.format("say-how-letter-registrar-text", [("office", Words::text(office)), ("domain", Words::text(domain))])
    }

    /// 「名義を移す相手に出す文面」
    pub fn say_how_letter_holder(self) -> String {
        self.format("say-how-letter-holder", [])
    }

    /// 「いつもお世話になっております。{$office}です。{$names}の登録の名義を、当社に移したいと考えております。必要な手続きと書類、費用があればお知らせください。移るまでのあいだ、更新を止めないようお願いいたします。」
    pub fn say_how_letter_holder_text(self, office: &str, names: &str) -> String {
        self.format("say-how-letter-holder-text", [("office", Words::text(office)), ("names", Words::text(names))])
    }

    /// 「経理に頼む文面」
    pub fn say_how_letter_pay(self) -> String {
        self.format("say-how-letter-pay", [])
    }

    /// 「お疲れさまです。{$name}の更新料の支払いをお願いします。払う日は{$until}です。払えないと、止まるおそれがあります。払い終わったら、領収書か画面のコピーをください。」
    pub fn say_how_letter_pay_text(self, name: &str, until: &str) -> String {
        self.format("say-how-letter-pay-text", [("name", Words::text(name)), ("until", Words::text(until))])
    }

    /// 「電話で話すこと」
    pub fn say_how_letter_card(self) -> String {
        self.format("say-how-letter-card", [])
    }

    /// 「{$office}です。支払いに使っているカードが替わります({$number})。画面でカードを替える場所と、次の引き落としに間に合う締切を教えてください。カードの番号は、電話では言わず、画面で入れます。」
    pub fn say_how_letter_card_text(self, office: &str, number: &str) -> String {
        self.format("say-how-letter-card-text", [("office", Words::text(office)), ("number", Words::text(number))])
    }

    /// 「{$day}に自動で更新されます。カードの期限と、お知らせの届け先だけ確かめてください。」
    pub fn reason_auto_charge(self, day: &str) -> String {
        self.format("reason-auto-charge", [("day", Words::text(day))])
    }

    /// 「自動で更新されることになっていますが、公の記録の期限は{$day}のままです。更新できる見込みか、ドメインの会社に確かめてください。」
    pub fn reason_auto_not_moved(self, day: &str) -> String {
        self.format("reason-auto-not-moved", [("day", Words::text(day))])
    }

    /// 「公の記録では1年延びていますが、支払いはまだ確認できていません。{$day}までは、取り消されることがあります。」
    pub fn reason_auto_renewed(self, day: &str) -> String {
        self.format("reason-auto-renewed", [("day", Words::text(day))])
    }

    /// 「支払いに使う{$card}が、{$day}で切れます。」
    pub fn reason_card_ends(self, card: &str, day: &str) -> String {
        self.format("reason-card-ends", [("card", Words::text(card)), ("day", Words::text(day))])
    }

    /// 「SSL証明書が、{$day}で切れます。」
    pub fn reason_certificate_ends(self, day: &str) -> String {
        self.format("reason-certificate-ends", [("day", Words::text(day))])
    }

    /// 「SSL証明書が、{$day}で切れました。ホームページを開く人に、警告が出ます。」
    pub fn reason_certificate_expired(self, day: &str) -> String {
        self.format("reason-certificate-expired", [("day", Words::text(day))])
    }

    /// 「SSL証明書の期限が切れています。ホームページを開く人に、警告が出ます。」
    pub fn reason_certificate_ended(self) -> String {
        self.format("reason-certificate-ended", [])
    }

    /// 「SSL証明書の一部が欠けています。ホームページを開けない機種があるおそれがあります。」
    pub fn reason_certificate_chain(self) -> String {
        self.format("reason-certificate-chain", [])
    }

    /// 「SSL証明書の使い始めの日が、まだ来ていません。ホームページを開く人に、警告が出ます。」
    pub fn reason_certificate_not_yet(self) -> String {
        self.format("reason-certificate-not-yet", [])
    }

    /// 「SSL証明書が、別の名前のものです。ホームページを開く人に、警告が出ます。」
    pub fn reason_certificate_other_name(self) -> String {
        self.format("reason-certificate-other-name", [])
    }

    /// 「SSL証明書の発行元を確かめられません。ホームページを開く人に、警告が出ます。」
    pub fn reason_certificate_untrusted(self) -> String {
        self.format("reason-certificate-untrusted", [])
    }

    /// 「自動で新しくなるはずのSSL証明書が、まだ替わっていません。いまのものは{$day}で切れます。サーバーの会社に確かめてください。」
    pub fn reason_certificate_stuck(self, day: &str) -> String {
        self.format("reason-certificate-stuck", [("day", Words::text(day))])
    }

    /// 「メールのSSL証明書が、{$day}で切れます。新しくなるか、メールの会社に確かめてください。」
    pub fn reason_mail_certificate_ends(self, day: &str) -> String {
        self.format("reason-mail-certificate-ends", [("day", Words::text(day))])
    }

    /// 「メールのSSL証明書が、{$day}で切れました。メールソフトに警告が出ます。メールの会社に確かめてください。」
    pub fn reason_mail_certificate_expired(self, day: &str) -> String {
        self.format("reason-mail-certificate-expired", [("day", Words::text(day))])
    }

    /// 「メールのSSL証明書の一部が欠けています。送受信できないメールソフトがあるおそれがあります。」
    pub fn reason_mail_certificate_chain(self) -> String {
        self.format("reason-mail-certificate-chain", [])
    }

    /// 「メールのSSL証明書の使い始めの日が、まだ来ていません。メールソフトに警告が出ます。」
    pub fn reason_mail_certificate_not_yet(self) -> String {
        self.format("reason-mail-certificate-not-yet", [])
    }

    /// 「メールのSSL証明書が、別の名前のものです。メールソフトに警告が出ます。」
    pub fn reason_mail_certificate_other_name(self) -> String {
        self.format("reason-mail-certificate-other-name", [])
    }

    /// 「メールのSSL証明書の発行元を確かめられません。メールソフトに警告が出ます。」
    pub fn reason_mail_certificate_untrusted(self) -> String {
        self.format("reason-mail-certificate-untrusted", [])
    }

    /// 「自動で新しくなるはずの、メールのSSL証明書が、まだ替わっていません。いまのものは{$day}で切れます。メールの会社に確かめてください。」
    pub fn reason_mail_certificate_stuck(self, day: &str) -> String {
        self.format("reason-mail-certificate-stuck", [("day", Words::text(day))])
    }

    /// 「{$day}に自動で更新される予定でした。引き落としを、カードの明細か会社の画面で確かめてください。」
    pub fn reason_charge_unconfirmed(self, day: &str) -> String {
        self.format("reason-charge-unconfirmed", [("day", Words::text(day))])
    }

    /// 「公の記録は「{$state}」と答えましたが、ホームページやメールは動いています。公の記録のほうの間違いかもしれません。ドメインの会社の画面で、登録が続いているか確かめてください。」
    pub fn reason_contradicted(self, state: &str) -> String {
        self.format("reason-contradicted", [("state", Words::text(state))])
    }

    /// 「公の記録は「{$state}」と答えましたが、住所の案内板(DNS)から答えがなく、本当かどうかを確認できませんでした。ドメインの会社の画面で、登録が続いているか確かめてください。」
    pub fn reason_registry_alone(self, state: &str) -> String {
        self.format("reason-registry-alone", [("state", Words::text(state))])
    }

    /// 「公の記録の期限が、{$day}に早まりました。廃止の手続きが出ているおそれがあります。ドメインの会社に確かめてください。」
    pub fn reason_date_moved_earlier(self, day: &str) -> String {
        self.format("reason-date-moved-earlier", [("day", Words::text(day))])
    }

    /// 「{$day}が近づいています。支払いはまだ確認できていません。」
    pub fn reason_date_near(self, day: &str) -> String {
        self.format("reason-date-near", [("day", Words::text(day))])
    }

    /// 「支払いは確認されていますが、公の記録は{$day}のままです。ドメインの会社に確かめてください。」
    pub fn reason_date_not_moved(self, day: &str) -> String {
        self.format("reason-date-not-moved", [("day", Words::text(day))])
    }

    /// 「{$day}を過ぎましたが、支払いがまだ確認できていません。」
    pub fn reason_date_passed(self, day: &str) -> String {
        self.format("reason-date-passed", [("day", Words::text(day))])
    }

    /// 「{$days}のあいだ、公の記録に期限が書かれていません。最後に分かった期限で、お知らせを続けます。ドメインの会社の画面で、期限を確かめてください。」
    pub fn reason_date_unsaid(self, days: &str) -> String {
        self.format("reason-date-unsaid", [("days", Words::text(days))])
    }

    /// 「止まる日が二つあります。書いてある日は{$own}、公の記録は{$public}です。」
    pub fn reason_dates_differ(self, own: &str, public: &str) -> String {
        self.format("reason-dates-differ", [("own", Words::text(own)), ("public", Words::text(public))])
    }

    /// 「公の記録で、利用が停止されています。」
    pub fn reason_dead_suspended(self) -> String {
        self.format("reason-dead-suspended", [])
    }

    /// 「公の記録で、登録が廃止されています。」
    pub fn reason_dead_deleted(self) -> String {
        self.format("reason-dead-deleted", [])
    }

    /// 「公の記録で、利用が止められています。」
    pub fn reason_dead_hold(self) -> String {
        self.format("reason-dead-hold", [])
    }

    /// 「登録が取り消され、取り戻せる期間に入っています。」
    pub fn reason_dead_redemption(self) -> String {
        self.format("reason-dead-redemption", [])
    }

    /// 「登録が取り消され、まもなく手放されます。もう取り戻せない見込みです。」
    pub fn reason_dead_pending(self) -> String {
        self.format("reason-dead-pending", [])
    }

    /// 「{$day}までなら、取り戻せる見込みです。」
    pub fn reason_recover_until(self, day: &str) -> String {
        self.format("reason-recover-until", [("day", Words::text(day))])
    }

    /// 「住所の案内板(DNS)への道しるべが外れています。」
    pub fn reason_delegation_gone(self) -> String {
        self.format("reason-delegation-gone", [])
    }

    /// 「住所の案内板(DNS)から答えがありません。」
    pub fn reason_dns_fails(self) -> String {
        self.format("reason-dns-fails", [])
    }

    /// 「住所の案内板(DNS)に付ける署名(DNSSEC。なりすましを防ぐしるし)が壊れています。署名を確かめる通信会社からは、ホームページもメールも届きません。案内板(DNS)の会社に「DNSSECの署名が合わない」と伝えてください。案内板の会社を替えたばかりなら、ドメインの会社に残っている古い署名の登録(DSレコード)を消してもらいます。」
    pub fn reason_dnssec_broken(self) -> String {
        self.format("reason-dnssec-broken", [])
    }

    /// 「廃止の手続きが出ているようです。ドメインの会社に、今日確かめてください。」
    pub fn reason_ending(self) -> String {
        self.format("reason-ending", [])
    }

    /// 「廃止の手続きが出ているようです。このままだと{$day}で使えなくなります。ドメインの会社に、今日確かめてください。」
    pub fn reason_ending_on(self, day: &str) -> String {
        self.format("reason-ending-on", [("day", Words::text(day))])
    }

    /// 「{$day}までの約束で貸しています。契約先の画面でこのログインを消すか、パスワードを替えてから、「止めました」を押してください。」
    pub fn reason_access_ends(self, day: &str) -> String {
        self.format("reason-access-ends", [("day", Words::text(day))])
    }

    /// 「{$day}を過ぎると、次の更新を断れません。続けるなら「続けます」を押してください。やめるなら、契約先の画面で自動更新を止めて、台帳の自動更新も「切」に直してください。」
    pub fn reason_notice_day(self, day: &str) -> String {
        self.format("reason-notice-day", [("day", Words::text(day))])
    }

    /// 「最後に二人で見たのは{$day}です。書いてあることが今も正しいか見て、変わったところを直してください。」
    pub fn reason_sheet_old(self, day: &str) -> String {
        self.format("reason-sheet-old", [("day", Words::text(day))])
    }

    /// 「届いたのを最後に確かめたのは{$day}です。1年たつと、届くと確かめた届け方には数えません。「試す」を押して、届いた番号を入れてください。」
    pub fn reason_way_old(self, day: &str) -> String {
        self.format("reason-way-old", [("day", Words::text(day))])
    }

    /// 「公の記録に、会社とは別の名義が出ています。会社の名義かどうか、確かめてください。」
    pub fn reason_holder_differs(self) -> String {
        self.format("reason-holder-differs", [])
    }

    /// 「名義が会社ではありません。相手と連絡がつかなくなると、会社だけでは動かせません。」
    pub fn reason_holder_outside(self) -> String {
        self.format("reason-holder-outside", [])
    }

    /// 「ネームサーバーが、期限切れのときに使われるものに替わっています。いまは使えなくなっているようです。」
    pub fn reason_lapse_sign(self) -> String {
        self.format("reason-lapse-sign", [])
    }

    /// 「{$day}から、ほかの会社へ移せないようにする設定(移管ロック)が外れています。外した人がいるか、確かめてください。心当たりがなければ、ドメインの会社に電話してください。」
    pub fn reason_lock_lifted(self, day: &str) -> String {
        self.format("reason-lock-lifted", [("day", Words::text(day))])
    }

    /// 「メールサーバーの設定がなくなっています。」
    pub fn reason_mx_gone(self) -> String {
        self.format("reason-mx-gone", [])
    }

    /// 「公の記録からネームサーバーの登録がなくなり、住所の案内板(DNS)への道しるべも外れています。」
    pub fn reason_name_servers_lost(self) -> String {
        self.format("reason-name-servers-lost", [])
    }

    /// 「期限がまだ分かりません。契約先の画面か請求書で調べて、書いてください。」
    pub fn reason_no_date_known(self) -> String {
        self.format("reason-no-date-known", [])
    }

    /// 「この契約だけの期限はありません。」
    pub fn reason_no_date_of_its_own(self) -> String {
        self.format("reason-no-date-of-its-own", [])
    }

    /// 「{$day}までの支払いは確認済みです。契約の長さが分からないので、次に払う日を決められません。請求書か契約先の画面で調べて、止まる日か契約の長さを書いてください。」
    pub fn reason_next_day_unknown(self, day: &str) -> String {
        self.format("reason-next-day-unknown", [("day", Words::text(day))])
    }

    /// 「払う日が{$pay\_by}、止まる日が{$ends}と書かれています。払う日の年が1年先になっていませんか。それとも後払いですか。答えがあるまで、早い方の日に合わせてお知らせします。」
    pub fn reason_pay_by_after_end(self, pay_by: &str, ends: &str) -> String {
        self.format("reason-pay-by-after-end", [("pay_by", Words::text(pay_by)), ("ends", Words::text(ends))])
    }

    /// 「{$seen}に見たときの期限は{$on}でした。そのあと更新されたかどうかは、まだ見られていません。支払いが済んでいるか、契約先の画面で確かめてください。」
    pub fn reason_date_unseen(self, seen: &str, on: &str) -> String {
        self.format("reason-date-unseen", [("seen", Words::text(seen)), ("on", Words::text(on))])
    }

    /// 「このドメインの契約が台帳にない(または対象外)ので、期限を見守れていません。ホームページかメールは、このドメインで動いています。」
    pub fn reason_domain_not_watched(self) -> String {
        self.format("reason-domain-not-watched", [])
    }

    /// 「このドメインの契約が台帳にない(または対象外)ので、期限を見守れていません。ホームページかメールは、このドメインで動いています。最後に見た期限は{$last}です。」
    pub fn reason_domain_not_watched_last(self, last: &str) -> String {
        self.format("reason-domain-not-watched-last", [("last", Words::text(last))])
    }

    /// 「{$period}までの分は支払い済みと記録されていますが、受付番号や明細の記録がありません。画面で申し込んだだけで、支払いがまだ通っていないことがあります。払う日は{$pay\_by}です。」
    pub fn reason_mark_unproved(self, period: &str, pay_by: &str) -> String {
        self.format("reason-mark-unproved", [("period", Words::text(period)), ("pay_by", Words::text(pay_by))])
    }

    /// 「{$days}、点検できていません。」
    pub fn reason_not_checked_days(self, days: &str) -> String {
        self.format("reason-not-checked-days", [("days", Words::text(days))])
    }

    /// 「まだ一度も確かめられていません。」
    pub fn reason_not_checked_ever(self) -> String {
        self.format("reason-not-checked-ever", [])
    }

    /// 「公の記録では、登録されていないと出ています。つづりと、手放していないかを確かめてください。」
    pub fn reason_not_registered(self) -> String {
        self.format("reason-not-registered", [])
    }

    /// 「公の記録がまだ書きかわっていません。月のはじめは、ふつうのことです。」
    pub fn reason_not_turned(self) -> String {
        self.format("reason-not-turned", [])
    }

    /// 「支払いの反映を待っています。期限はまだ{$day}のままです。新しい日付になるまで調べ続けます。」
    pub fn reason_paid(self, day: &str) -> String {
        self.format("reason-paid", [("day", Words::text(day))])
    }

    /// 「支払っているのが会社ではありません。相手の都合で止まるおそれがあります。」
    pub fn reason_payer_outside(self) -> String {
        self.format("reason-payer-outside", [])
    }

    /// 「仮登録です。いま払うものはなく、止まるものもありません。本登録の手続きを忘れないようにしてください。」
    pub fn reason_provisional(self) -> String {
        self.format("reason-provisional", [])
    }

    /// 「仮登録です。いま払うものはなく、止まるものもありません。{$day}までに、本登録の手続きをしてください。」
    pub fn reason_provisional_until(self, day: &str) -> String {
        self.format("reason-provisional-until", [("day", Words::text(day))])
    }

    /// 「設定が変わっています。変えた人がいるか、確かめてください。」
    pub fn reason_records_changed(self) -> String {
        self.format("reason-records-changed", [])
    }

    /// 「ドメインの会社がまだ分かりません。更新料をどこに払うのか、確かめてください。」
    pub fn reason_registrar_unknown(self) -> String {
        self.format("reason-registrar-unknown", [])
    }

    /// 「{$day}から、公の記録に「別のドメイン名に変更」と出ています。変えた人がいるか、確かめてください。いまの名前は、やがて使えなくなります。」
    pub fn reason_renamed(self, day: &str) -> String {
        self.format("reason-renamed", [("day", Words::text(day))])
    }

    /// 「ホームページの住所が、台帳にないドメイン({$host})のページにつながっています。心当たりがあるか、確かめてください。」
    pub fn reason_site_elsewhere(self, host: &str) -> String {
        self.format("reason-site-elsewhere", [("host", Words::text(host))])
    }

    /// 「ホームページの置き場(サーバー)が答えていません。」
    pub fn reason_site_down(self) -> String {
        self.format("reason-site-down", [])
    }

    /// 「ホームページのあった所に、期限切れや売り出し中などの仮のページが出ています。」
    pub fn reason_site_parked(self) -> String {
        self.format("reason-site-parked", [])
    }

    /// 「ホームページに、期限切れや売り出し中のページのような文があります。ほかは前のままなので、自社のページの文かもしれません。開いて確かめてください。」
    pub fn reason_site_speaks_of_expiry(self) -> String {
        self.format("reason-site-speaks-of-expiry", [])
    }

    /// 「ホームページの機械のうち、ひとつ({$address})が答えていません。見られる人と見られない人がいるおそれがあります。サーバーの会社に確かめてください。」
    pub fn reason_machine_fails(self, address: &str) -> String {
        self.format("reason-machine-fails", [("address", Words::text(address))])
    }

    /// 「公の記録の日付が過ぎていますが、新しい日付をまだ見られていません。」
    pub fn reason_stale(self) -> String {
        self.format("reason-stale", [])
    }

    /// 「復旧シートが、まだ紙にありません。このパソコンが壊れると、台帳を開けなくなるおそれがあります。印刷できるところで、設定から作ってください。」
    pub fn reason_sheet_put_off(self) -> String {
        self.format("reason-sheet-put-off", [])
    }

    /// 「{$day}から、このドメインをほかの会社へ移す手続きが進んでいます。頼んだ人がいるか、確かめてください。心当たりがなければ、今日ドメインの会社に電話してください。止められるのは、ふつう5日間です。」
    pub fn reason_transfer_pending(self, day: &str) -> String {
        self.format("reason-transfer-pending", [("day", Words::text(day))])
    }

    /// 「公の記録は前に「{$state}」と答えましたが、いまの答えには、そのことが書かれていません。終わったのかどうか分かりません。ドメインの会社の画面で確かめてください。」
    pub fn reason_unrepeated(self, state: &str) -> String {
        self.format("reason-unrepeated", [("state", Words::text(state))])
    }

    /// 「公の記録は前に「ほかの会社へ移す手続き中」と答えましたが、いまの答えには、そのことが書かれていません。終わったのかどうか分かりません。ドメインの会社の画面で確かめてください。」
    pub fn reason_unrepeated_transfer(self) -> String {
        self.format("reason-unrepeated-transfer", [])
    }

    /// 「この会社では使っていません。」
    pub fn reason_unused(self) -> String {
        self.format("reason-unused", [])
    }

    /// 「{$day}を過ぎると、メールが届かなくなるおそれがあります。」
    pub fn consequence_mail_stops(self, day: &str) -> String {
        self.format("consequence-mail-stops", [("day", Words::text(day))])
    }

    /// 「{$day}を過ぎると、メールソフトに警告が出て、送受信できなくなるおそれがあります。」
    pub fn consequence_mail_warns(self, day: &str) -> String {
        self.format("consequence-mail-warns", [("day", Words::text(day))])
    }

    /// 「会社だけでは、移すことも続けることもできなくなるおそれがあります。」
    pub fn consequence_not_ours(self) -> String {
        self.format("consequence-not-ours", [])
    }

    /// 「{$day}を過ぎると支払いができず、サービスが止まるおそれがあります。」
    pub fn consequence_payment_fails(self, day: &str) -> String {
        self.format("consequence-payment-fails", [("day", Words::text(day))])
    }

    /// 「{$day}までに払わないと、ホームページとメールが同時に止まるおそれがあります。」
    pub fn consequence_site_and_mail_stop(self, day: &str) -> String {
        self.format("consequence-site-and-mail-stop", [("day", Words::text(day))])
    }

    /// 「{$day}を過ぎると、ホームページが見られなくなるおそれがあります。」
    pub fn consequence_site_stops(self, day: &str) -> String {
        self.format("consequence-site-stops", [("day", Words::text(day))])
    }

    /// 「{$day}を過ぎると、ホームページを開く人に警告が出ます。」
    pub fn consequence_site_warns(self, day: &str) -> String {
        self.format("consequence-site-warns", [("day", Words::text(day))])
    }

    /// 「{$day}を過ぎると、使えなくなるおそれがあります。」
    pub fn consequence_stops(self, day: &str) -> String {
        self.format("consequence-stops", [("day", Words::text(day))])
    }

    /// 「いま、メールが届いていないおそれがあります。」
    pub fn consequence_now_mail_stops(self) -> String {
        self.format("consequence-now-mail-stops", [])
    }

    /// 「いま、メールソフトに警告が出て、送受信できないおそれがあります。」
    pub fn consequence_now_mail_warns(self) -> String {
        self.format("consequence-now-mail-warns", [])
    }

    /// 「支払いができず、サービスが止まるおそれがあります。」
    pub fn consequence_now_payment_fails(self) -> String {
        self.format("consequence-now-payment-fails", [])
    }

    /// 「いま、ホームページとメールが同時に止まっているおそれがあります。」
    pub fn consequence_now_site_and_mail_stop(self) -> String {
        self.format("consequence-now-site-and-mail-stop", [])
    }

    /// 「いま、ホームページが見られないおそれがあります。」
    pub fn consequence_now_site_stops(self) -> String {
        self.format("consequence-now-site-stops", [])
    }

    /// 「いま、ホームページを開く人に警告が出ています。」
    pub fn consequence_now_site_warns(self) -> String {
        self.format("consequence-now-site-warns", [])
    }

    /// 「いま、使えなくなっているおそれがあります。」
    pub fn consequence_now_stops(self) -> String {
        self.format("consequence-now-stops", [])
    }

    /// 「{$day}日({$weekday})」
    pub fn say_cal_day(self, day: &str, weekday: &str) -> String {
        self.format("say-cal-day", [("day", Words::text(day)), ("weekday", Words::text(weekday))])
    }

    /// 「{$name}の払う日」
    pub fn say_cal_pay_by(self, name: &str) -> String {
        self.format("say-cal-pay-by", [("name", Words::text(name))])
    }

    /// 「{$name}の払う日(支払いは確認済み)」
    pub fn say_cal_pay_by_paid(self, name: &str) -> String {
        self.format("say-cal-pay-by-paid", [("name", Words::text(name))])
    }

    /// 「{$name}の止まる日」
    pub fn say_cal_expires(self, name: &str) -> String {
        self.format("say-cal-expires", [("name", Words::text(name))])
    }

    /// 「{$name}を断る締切」
    pub fn say_cal_notice_by(self, name: &str) -> String {
        self.format("say-cal-notice-by", [("name", Words::text(name))])
    }

    /// 「{$who}に貸しているログインの約束の日」
    pub fn say_cal_access_ends(self, who: &str) -> String {
        self.format("say-cal-access-ends", [("who", Words::text(who))])
    }

    /// 「引き継ぎシートを見直す日」
    pub fn say_cal_look_at_sheet(self) -> String {
        self.format("say-cal-look-at-sheet", [])
    }

    /// 「{$way}を試す日」
    pub fn say_cal_try_way(self, way: &str) -> String {
        self.format("say-cal-try-way", [("way", Words::text(way))])
    }

    /// 「{$name}が切れる日」
    pub fn say_cal_certificate(self, name: &str) -> String {
        self.format("say-cal-certificate", [("name", Words::text(name))])
    }

    /// 「{$card}が切れる日」
    pub fn say_cal_card(self, card: &str) -> String {
        self.format("say-cal-card", [("card", Words::text(card))])
    }

    /// 「{$name}のお知らせの日」
    pub fn say_cal_notice(self, name: &str) -> String {
        self.format("say-cal-notice", [("name", Words::text(name))])
    }

    /// 「{$name}のお知らせの日({$before})」
    pub fn say_cal_notice_before(self, name: &str, before: &str) -> String {
        self.format("say-cal-notice-before", [("name", Words::text(name)), ("before", Words::text(before))])
    }

    /// 「年末年始は、契約先の窓口が休みになりがちです。手続きは{$day}までに済ませておくと安心です。」
    pub fn say_cal_new_year(self, day: &str) -> String {
        self.format("say-cal-new-year", [("day", Words::text(day))])
    }

    /// 「自動更新が{$word}」
    pub fn say_head_auto(self, word: &str) -> String {
        self.format("say-head-auto", [("word", Words::text(word))])
    }

    /// 「担当がまだ決まっていない」
    pub fn say_head_no_manager(self) -> String {
        self.format("say-head-no-manager", [])
    }

    /// 「まだ点検していません。「いま点検する」で調べられます。」
    pub fn say_checkup_never(self) -> String {
        self.format("say-checkup-never", [])
    }

    /// 「いま点検しています。」
    pub fn say_checkup_running(self) -> String {
        self.format("say-checkup-running", [])
    }

    /// 「{$when}の点検で、気になることはありませんでした。」
    pub fn say_checkup_fine(self, when: &str) -> String {
        self.format("say-checkup-fine", [("when", Words::text(when))])
    }

    /// 「{$when}の点検で、気になることが{$counted}ありました。」
    pub fn say_checkup_attention(self, when: &str, counted: &str) -> String {
        self.format("say-checkup-attention", [("when", Words::text(when)), ("counted", Words::text(counted))])
    }

    /// 「{$when}の点検では、まだ確かめられていないものが{$counted}あります。」
    pub fn say_checkup_unseen(self, when: &str, counted: &str) -> String {
        self.format("say-checkup-unseen", [("when", Words::text(when)), ("counted", Words::text(counted))])
    }

    /// 「{$when}の点検で、動いていないものが{$counted}ありました。」
    pub fn say_checkup_bad(self, when: &str, counted: &str) -> String {
        self.format("say-checkup-bad", [("when", Words::text(when)), ("counted", Words::text(counted))])
    }

    /// 「{$domain} の{$check}を調べています」
    pub fn say_checkup_now(self, domain: &str, check: &str) -> String {
        self.format("say-checkup-now", [("domain", Words::text(domain)), ("check", Words::text(check))])
    }

    /// 「インターネットにつながっているかを確かめています」
    pub fn say_checkup_line(self) -> String {
        self.format("say-checkup-line", [])
    }

    /// 「名前の期限」
    pub fn say_gloss_registration(self) -> String {
        self.format("say-gloss-registration", [])
    }

    /// 「住所の案内板」
    pub fn say_gloss_dns(self) -> String {
        self.format("say-gloss-dns", [])
    }

    /// 「通信を守る証明書」
    pub fn say_gloss_tls(self) -> String {
        self.format("say-gloss-tls", [])
    }

    /// 「開くかどうか」
    pub fn say_gloss_web(self) -> String {
        self.format("say-gloss-web", [])
    }

    /// 「メールサーバー」
    pub fn say_gloss_mail(self) -> String {
        self.format("say-gloss-mail", [])
    }

    /// 「{$why}。{$when}に見た値を出しています」
    pub fn say_cell_unseen(self, why: &str, when: &str) -> String {
        self.format("say-cell-unseen", [("why", Words::text(why)), ("when", Words::text(when))])
    }

    /// 「{$why}。{$when}に見た値 {$day} を出しています」
    pub fn say_cell_unseen_until(self, why: &str, when: &str, day: &str) -> String {
        self.format("say-cell-unseen-until", [("why", Words::text(why)), ("when", Words::text(when)), ("day", Words::text(day))])
    }

    /// 「念のため、もう一度調べます」
    pub fn say_cell_pending(self) -> String {
        self.format("say-cell-pending", [])
    }

    /// 「{$day}まで」
    pub fn say_cell_until(self, day: &str) -> String {
        self.format("say-cell-until", [("day", Words::text(day))])
    }

    /// 「{$day}のままです」
    pub fn say_cell_not_moved(self, day: &str) -> String {
        self.format("say-cell-not-moved", [("day", Words::text(day))])
    }

    /// 「{$domain} の{$check}: {$text}」
    pub fn say_event_first(self, domain: &str, check: &str, text: &str) -> String {
        self.format("say-event-first", [("domain", Words::text(domain)), ("check", Words::text(check)), ("text", Words::text(text))])
    }

    /// 「{$domain} のメールサーバーの設定が、{$day}に変わりました。変えた人がいるか、確かめてください。」
    pub fn say_change_mail_destination(self, domain: &str, day: &str) -> String {
        self.format("say-change-mail-destination", [("domain", Words::text(domain)), ("day", Words::text(day))])
    }

    /// 「{$domain} のメールの差出人を証明する設定が、{$day}に変わりました。変えた人がいるか、確かめてください。」
    pub fn say_change_mail_proof(self, domain: &str, day: &str) -> String {
        self.format("say-change-mail-proof", [("domain", Words::text(domain)), ("day", Words::text(day))])
    }

    /// 「{$domain} の住所の案内板(ネームサーバー)が、{$day}に変わりました。変えた人がいるか、確かめてください。」
    pub fn say_change_name_servers(self, domain: &str, day: &str) -> String {
        self.format("say-change-name-servers", [("domain", Words::text(domain)), ("day", Words::text(day))])
    }

    /// 「{$domain} のホームページの置き場の設定が、{$day}に変わりました。変えた人がいるか、確かめてください。」
    pub fn say_change_site_address(self, domain: &str, day: &str) -> String {
        self.format("say-change-site-address", [("domain", Words::text(domain)), ("day", Words::text(day))])
    }

    /// 「{$domain} の公の記録の名義が、{$day}に変わりました。変えた人がいるか、確かめてください。」
    pub fn say_change_holder(self, domain: &str, day: &str) -> String {
        self.format("say-change-holder", [("domain", Words::text(domain)), ("day", Words::text(day))])
    }

    /// 「{$domain} のドメインの会社が、{$day}に変わりました。変えた人がいるか、確かめてください。」
    pub fn say_change_registrar(self, domain: &str, day: &str) -> String {
        self.format("say-change-registrar", [("domain", Words::text(domain)), ("day", Words::text(day))])
    }

    /// 「{$domain} の設定が、{$day}に変わりました。変えた人がいるか、確かめてください。」
    pub fn say_change_other(self, domain: &str, day: &str) -> String {
        self.format("say-change-other", [("domain", Words::text(domain)), ("day", Words::text(day))])
    }

    /// 「{$domain} のメールサーバーの設定が変わりました」
    pub fn say_changed_mail_destination(self, domain: &str) -> String {
        self.format("say-changed-mail-destination", [("domain", Words::text(domain))])
    }

    /// 「{$domain} のメールの差出人を証明する設定が変わりました」
    pub fn say_changed_mail_proof(self, domain: &str) -> String {
        self.format("say-changed-mail-proof", [("domain", Words::text(domain))])
    }

    /// 「{$domain} の住所の案内板(ネームサーバー)が変わりました」
    pub fn say_changed_name_servers(self, domain: &str) -> String {
        self.format("say-changed-name-servers", [("domain", Words::text(domain))])
    }

    /// 「{$domain} のホームページの置き場の設定が変わりました」
    pub fn say_changed_site_address(self, domain: &str) -> String {
        self.format("say-changed-site-address", [("domain", Words::text(domain))])
    }

    /// 「{$domain} の公の記録の名義が変わりました」
    pub fn say_changed_holder(self, domain: &str) -> String {
        self.format("say-changed-holder", [("domain", Words::text(domain))])
    }

    /// 「{$domain} のドメインの会社が変わりました」
    pub fn say_changed_registrar(self, domain: &str) -> String {
        self.format("say-changed-registrar", [("domain", Words::text(domain))])
    }

    /// 「{$domain} の設定が変わりました」
    pub fn say_changed_other(self, domain: &str) -> String {
        self.format("say-changed-other", [("domain", Words::text(domain))])
    }

    /// 「見つかったもの {$counted}」
    pub fn say_found_all(self, counted: &str) -> String {
        self.format("say-found-all", [("counted", Words::text(counted))])
    }

    /// 「この名前について、見つかったものはありませんでした。名前を確かめるか、そのまま台帳に入れて、あとで書いてください。」
    pub fn say_found_none(self) -> String {
        self.format("say-found-none", [])
    }

    /// 「このパソコンがインターネットにつながっていないようなので、まだ調べられません。名前だけ先に台帳に入れて、つながってから調べることもできます。」
    pub fn say_found_offline(self) -> String {
        self.format("say-found-offline", [])
    }

    /// 「インターネットの手前に、ログインや同意の画面があるようなので、まだ調べられません。ブラウザーで画面を済ませてから、もう一度調べてください。」
    pub fn say_found_portal(self) -> String {
        self.format("say-found-portal", [])
    }

    /// 「「{$domain}」は、ホスティング会社から借りている名前です。この名前の登録も更新料もありません。サーバーとメールの契約を見守ります。」
    pub fn say_found_lent(self, domain: &str) -> String {
        self.format("say-found-lent", [("domain", Words::text(domain))])
    }

    /// 「「{$domain}」は、だれにも登録されていないようです。つづりが違うか、期限が切れて手放された名前かもしれません。」
    pub fn say_found_not_registered(self, domain: &str) -> String {
        self.format("say-found-not-registered", [("domain", Words::text(domain))])
    }

    /// 「{$provider}のようです」
    pub fn say_found_provider(self, provider: &str) -> String {
        self.format("say-found-provider", [("provider", Words::text(provider))])
    }

    /// 「{$provider}のようです。期限 {$day}」
    pub fn say_found_provider_expires(self, provider: &str, day: &str) -> String {
        self.format("say-found-provider-expires", [("provider", Words::text(provider)), ("day", Words::text(day))])
    }

    /// 「期限 {$day}」
    pub fn say_found_expires(self, day: &str) -> String {
        self.format("say-found-expires", [("day", Words::text(day))])
    }

    /// 「使っていないようです」
    pub fn say_found_unused(self) -> String {
        self.format("say-found-unused", [])
    }

    /// 「見つかりませんでした」
    pub fn say_found_nothing(self) -> String {
        self.format("say-found-nothing", [])
    }

    /// 「動いています。どの会社のものかは、まだ分かりません」
    pub fn say_found_company_unknown(self) -> String {
        self.format("say-found-company-unknown", [])
    }

    /// 「請求書に「{$name}」とありますか」
    pub fn say_found_ask_company(self, name: &str) -> String {
        self.format("say-found-ask-company", [("name", Words::text(name))])
    }

    /// 「使っていないのは、合っていますか」
    pub fn say_found_ask_unused(self) -> String {
        self.format("say-found-ask-unused", [])
    }

    /// 「サーバーの住所から」
    pub fn say_found_evidence_address(self) -> String {
        self.format("say-found-evidence-address", [])
    }

    /// 「証明書の発行元から」
    pub fn say_found_evidence_issuer(self) -> String {
        self.format("say-found-evidence-issuer", [])
    }

    /// 「メールサーバーの名前から」
    pub fn say_found_evidence_mx(self) -> String {
        self.format("say-found-evidence-mx", [])
    }

    /// 「ネームサーバーの名前から」
    pub fn say_found_evidence_name_server(self) -> String {
        self.format("say-found-evidence-name-server", [])
    }

    /// 「公の記録から」
    pub fn say_found_evidence_registrar(self) -> String {
        self.format("say-found-evidence-registrar", [])
    }

    /// 「メールの差出人の設定から」
    pub fn say_found_evidence_spf(self) -> String {
        self.format("say-found-evidence-spf", [])
    }

    /// 「推定({$from})。請求書で確かめてください」
    pub fn say_source_estimated_from(self, from: &str) -> String {
        self.format("say-source-estimated-from", [("from", Words::text(from))])
    }

    /// 「会社で書き足した{$count}件を使っています」
    pub fn say_own_rows(self, count: &str) -> String {
        self.format("say-own-rows", [("count", Words::choice(count))])
    }

    /// 「控えはまだありません」
    pub fn say_backup_none(self) -> String {
        self.format("say-backup-none", [])
    }

    /// 「{$when}に保存」
    pub fn say_backup_last(self, when: &str) -> String {
        self.format("say-backup-last", [("when", Words::text(when))])
    }

    /// 「期限番の、困ったときの記録です。人の名前、ドメイン、鍵、パスワードは入っていません。」
    pub fn say_report_head(self) -> String {
        self.format("say-report-head", [])
    }

    /// 「うまくいかなかったことの記録は、まだありません。」
    pub fn say_report_none(self) -> String {
        self.format("say-report-none", [])
    }

    /// 「{$day}に作りました」
    pub fn say_recovery_made(self, day: &str) -> String {
        self.format("say-recovery-made", [("day", Words::text(day))])
    }

    /// 「まだ確かめていません」
    pub fn say_recovery_open(self) -> String {
        self.format("say-recovery-open", [])
    }

    /// 「作ってありません」
    pub fn say_recovery_unknown(self) -> String {
        self.format("say-recovery-unknown", [])
    }

    /// 「{$when}にもう一度お知らせします」
    pub fn say_task_snoozed(self, when: &str) -> String {
        self.format("say-task-snoozed", [("when", Words::text(when))])
    }

    /// 「まだ引き継ぎを始めていません。渡す人と受ける人を選んでください。」
    pub fn say_handover_none(self) -> String {
        self.format("say-handover-none", [])
    }

    /// 「{$all}つのうち{$done}つが済みました」
    pub fn say_handover_progress(self, all: &str, done: &str) -> String {
        self.format("say-handover-progress", [("all", Words::text(all)), ("done", Words::choice(done))])
    }

    /// 「{$all}つとも、二人で見ました」
    pub fn say_handover_complete(self, all: &str) -> String {
        self.format("say-handover-complete", [("all", Words::text(all))])
    }

    /// 「パスワードと、カードの番号の全部は書かないでください(下4桁だけ)。」
    pub fn say_handover_no_secret(self) -> String {
        self.format("say-handover-no-secret", [])
    }

    /// 「引き継ぎが済んだら、設定の「復旧シートを作り直す」で、古いシートを使えなくしてください。」
    pub fn say_handover_recovery(self) -> String {
        self.format("say-handover-recovery", [])
    }

    /// 「{$day} {$name}。払うのは{$who}です。」
    pub fn say_handover_due(self, day: &str, name: &str, who: &str) -> String {
        self.format("say-handover-due", [("day", Words::text(day)), ("name", Words::text(name)), ("who", Words::text(who))])
    }

    /// 「{$day} {$name}。払う人がまだ決まっていません。」
    pub fn say_handover_due_nobody(self, day: &str, name: &str) -> String {
        self.format("say-handover-due-nobody", [("day", Words::text(day)), ("name", Words::text(name))])
    }

    /// 「引き継ぎシート\_{$domain}\_{$day}」
    pub fn say_handover_file(self, domain: &str, day: &str) -> String {
        self.format("say-handover-file", [("domain", Words::text(domain)), ("day", Words::text(day))])
    }

    /// 「(未記入)」
    pub fn say_handover_value_missing(self) -> String {
        self.format("say-handover-value-missing", [])
    }

    /// 「ドメインレジストラ」
    pub fn row_registrar(self) -> String {
        self.format("row-registrar", [])
    }

    /// 「サーバー契約」
    pub fn row_server(self) -> String {
        self.format("row-server", [])
    }

    /// 「DNS設定」
    pub fn row_dns(self) -> String {
        self.format("row-dns", [])
    }

    /// 「SSL証明書」
    pub fn row_certificate(self) -> String {
        self.format("row-certificate", [])
    }

    /// 「メール運用」
    pub fn row_mail(self) -> String {
        self.format("row-mail", [])
    }

    /// 「ドメインを登録している会社」
    pub fn row_registrar_gloss(self) -> String {
        self.format("row-registrar-gloss", [])
    }

    /// 「ホームページの置き場」
    pub fn row_server_gloss(self) -> String {
        self.format("row-server-gloss", [])
    }

    /// 「住所の案内板」
    pub fn row_dns_gloss(self) -> String {
        self.format("row-dns-gloss", [])
    }

    /// 「通信を守る証明書」
    pub fn row_certificate_gloss(self) -> String {
        self.format("row-certificate-gloss", [])
    }

    /// 「メールサーバーの契約」
    pub fn row_mail_gloss(self) -> String {
        self.format("row-mail-gloss", [])
    }

    /// 「期限番の予定表({$name})」
    pub fn say_file_calendar_for(self, name: &str) -> String {
        self.format("say-file-calendar-for", [("name", Words::text(name))])
    }

    /// 「{$stem} やること」
    pub fn say_file_tasks(self, stem: &str) -> String {
        self.format("say-file-tasks", [("stem", Words::text(stem))])
    }

    /// 「この控えの最後の記入は{$when}です。戻すと、そのあとの記入や変更が{$count}件なくなります。いまの台帳は消さずに、となりに取っておきます。」
    pub fn say_copy_loses(self, when: &str, count: &str) -> String {
        self.format("say-copy-loses", [("when", Words::text(when)), ("count", Words::choice(count))])
    }

    /// 「この控えには、いまの台帳の記入がすべて入っています。戻しても、なくなる記入はありません。」
    pub fn say_copy_same(self) -> String {
        self.format("say-copy-same", [])
    }

    /// 「この控えには、契約が{$count}件入っています。」
    pub fn say_copy_holds(self, count: &str) -> String {
        self.format("say-copy-holds", [("count", Words::choice(count))])
    }

    /// 「契約は、この控えに{$copy}件、いまの台帳に{$now}件です。」
    pub fn say_copy_contracts(self, copy: &str, now: &str) -> String {
        self.format("say-copy-contracts", [("copy", Words::text(copy)), ("now", Words::text(now))])
    }

    /// 「契約は、この控えに{$copy}件、いちばん新しい控えに{$now}件です。」
    pub fn say_copy_contracts_newest(self, copy: &str, now: &str) -> String {
        self.format("say-copy-contracts-newest", [("copy", Words::text(copy)), ("now", Words::text(now))])
    }

    /// 「この控えの最後の記入は{$when}です。いまの台帳が読めないため、そのあとに記入したものがあったかどうかは分かりません。あったとしても、戻すとなくなります。いまのファイルは消さずに、となりに取っておきます。」
    pub fn say_copy_unknown(self, when: &str) -> String {
        self.format("say-copy-unknown", [("when", Words::text(when))])
    }

    /// 「これは、いちばん新しい控えと比べた数です。いまの台帳は読めませんでした。」
    pub fn say_copy_unread(self) -> String {
        self.format("say-copy-unread", [])
    }

    /// 「{$when} {$text}」
    pub fn say_copy_change(self, when: &str, text: &str) -> String {
        self.format("say-copy-change", [("when", Words::text(when)), ("text", Words::text(text))])
    }

    /// 「{$when} {$who} {$text}」
    pub fn say_copy_change_by(self, when: &str, who: &str, text: &str) -> String {
        self.format("say-copy-change-by", [("when", Words::text(when)), ("who", Words::text(who)), ("text", Words::text(text))])
    }

    /// 「この控えには、{$day}に作った前の復旧シートがいります。」
    pub fn say_copy_wants_sheet_of(self, day: &str) -> String {
        self.format("say-copy-wants-sheet-of", [("day", Words::text(day))])
    }

    /// 「この控えには、前の復旧シートがいります。」
    pub fn say_copy_wants_former_sheet(self) -> String {
        self.format("say-copy-wants-former-sheet", [])
    }

    /// 「この控えの鍵のファイル(.key)が見つかりません。このままでは開けません。」
    pub fn say_copy_wants_key_file(self) -> String {
        self.format("say-copy-wants-key-file", [])
    }

    /// 「{$when}に写して、読み返して確かめました。」
    pub fn say_place_laid_down(self, when: &str) -> String {
        self.format("say-place-laid-down", [("when", Words::text(when))])
    }

    /// 「まだ写していません。」
    pub fn say_place_empty(self) -> String {
        self.format("say-place-empty", [])
    }

    /// 「いまは、この場所に書きこめません。USBメモリや共有フォルダーがつながっているか、確かめてください。」
    pub fn say_place_away(self) -> String {
        self.format("say-place-away", [])
    }

    /// 「台帳のファイルの一部が壊れていて、読み返せませんでした。いちばん新しい控えに戻せます。設定の「控え」で、何が変わるかを見てから戻してください。」
    pub fn say_copies_damaged(self) -> String {
        self.format("say-copies-damaged", [])
    }

    /// 「2日以上、控えを作れていません。ディスクの空きと、台帳のフォルダーに書きこめるかを確かめてください。設定の「控え」から、いま保存してみることもできます。」
    pub fn say_copies_none(self) -> String {
        self.format("say-copies-none", [])
    }

    /// 「2日以上、ほかの場所への控えを写せていません。設定の「控え」で、USBメモリや共有フォルダーがつながっているか確かめてください。」
    pub fn say_copies_place_away(self) -> String {
        self.format("say-copies-place-away", [])
    }

    /// 「台帳のファイルの一部が壊れています」
    pub fn say_copies_damaged_title(self) -> String {
        self.format("say-copies-damaged-title", [])
    }

    /// 「2日以上、控えを作れていません」
    pub fn say_copies_none_title(self) -> String {
        self.format("say-copies-none-title", [])
    }

    /// 「2日以上、ほかの場所への控えを写せていません」
    pub fn say_copies_place_away_title(self) -> String {
        self.format("say-copies-place-away-title", [])
    }

    /// 「{$place} にある、{$when}の控え」
    pub fn say_former_copy(self, place: &str, when: &str) -> String {
        self.format("say-former-copy", [("place", Words::text(place)), ("when", Words::text(when))])
    }

    /// 「{$place} にある控え」
    pub fn say_former_copy_unnamed(self, place: &str) -> String {
        self.format("say-former-copy-unnamed", [("place", Words::text(place))])
    }

    /// 「前の復旧シートは、とっておきます({$who}、{$when})。」
    pub fn say_former_kept(self, who: &str, when: &str) -> String {
        self.format("say-former-kept", [("who", Words::text(who)), ("when", Words::text(when))])
    }

    /// 「前の復旧シートは、捨てました({$who}、{$when})。この控えは、置いてある場所がまたつながるまで開けません。」
    pub fn say_former_destroyed(self, who: &str, when: &str) -> String {
        self.format("say-former-destroyed", [("who", Words::text(who)), ("when", Words::text(when))])
    }

    /// 「前の復旧シートがいる控えは、もうありません。どれも、いまの復旧シートで開けます。前のシートは、細かく切って捨ててください。」
    pub fn say_former_may_go(self) -> String {
        self.format("say-former-may-go", [])
    }

    /// 「{$day}に作った前の復旧シートがいる控えは、もうありません。どれも、いまの復旧シートで開けます。前のシートは、細かく切って捨ててください。」
    pub fn say_former_may_go_of(self, day: &str) -> String {
        self.format("say-former-may-go-of", [("day", Words::text(day))])
    }

    /// 「前の復旧シートを捨てられます」
    pub fn say_former_may_go_title(self) -> String {
        self.format("say-former-may-go-title", [])
    }

    /// 「いまつながっていない場所に、前の復旧シートがいる控えがあります。前のシートをとっておくか捨てるかを、設定の「控え」で答えてください。」
    pub fn say_former_asked(self) -> String {
        self.format("say-former-asked", [])
    }

    /// 「{$when}に調べました」
    pub fn trouble_when(self, when: &str) -> String {
        self.format("trouble-when", [("when", Words::text(when))])
    }

    /// 「会社のインターネットの回線が、つながっていないようです」
    pub fn trouble_own_line(self) -> String {
        self.format("trouble-own-line", [])
    }

    /// 「ドメインやメールが止まったのではなく、この場所の回線のことのようです。」
    pub fn trouble_own_line_means(self) -> String {
        self.format("trouble-own-line-means", [])
    }

    /// 「インターネットの手前に、ログインや同意の画面があるようです」
    pub fn trouble_own_line_portal(self) -> String {
        self.format("trouble-own-line-portal", [])
    }

    /// 「その画面を済ませるまで、先のことは調べられません。」
    pub fn trouble_own_line_portal_means(self) -> String {
        self.format("trouble-own-line-portal-means", [])
    }

    /// 「会社のドメインの期限が切れています」
    pub fn trouble_lapsed(self) -> String {
        self.format("trouble-lapsed", [])
    }

    /// 「ドメインが使えないため、メールもホームページも止まっています。更新料の支払いがまだのようです。」
    pub fn trouble_lapsed_means_mail(self) -> String {
        self.format("trouble-lapsed-means-mail", [])
    }

    /// 「ドメインが使えないため、メールもホームページも止まっています。支払いは確認されているので、ドメインの会社に反映を確かめてください。」
    pub fn trouble_lapsed_means_paid(self) -> String {
        self.format("trouble-lapsed-means-paid", [])
    }

    /// 「ホームページの置き場(サーバー)が答えていません」
    pub fn trouble_server(self) -> String {
        self.format("trouble-server", [])
    }

    /// 「ドメインとメールは別の仕組みです。サーバーの会社の不具合か、契約が切れたのかもしれません。」
    pub fn trouble_server_means(self) -> String {
        self.format("trouble-server-means", [])
    }

    /// 「メールのSSL証明書(通信を守る証明書)が使えなくなっています」
    pub fn trouble_mail_certificate(self) -> String {
        self.format("trouble-mail-certificate", [])
    }

    /// 「メールソフトが警告を出し、送ったり受けたりできないことがあります。メールサーバーの設定はそのままです。」
    pub fn trouble_mail_certificate_means(self) -> String {
        self.format("trouble-mail-certificate-means", [])
    }

    /// 「メールサーバーの設定(MXレコード)がありません」
    pub fn trouble_mx(self) -> String {
        self.format("trouble-mx", [])
    }

    /// 「相手は、どこへ送ればよいか分かりません。前は届いていたのなら、だれかが設定を変えたのかもしれません。」
    pub fn trouble_mx_means(self) -> String {
        self.format("trouble-mx-means", [])
    }

    /// 「メールサーバーの名前が、どこにもつながっていません」
    pub fn trouble_mail_host(self) -> String {
        self.format("trouble-mail-host", [])
    }

    /// 「メールサーバーの設定はありますが、その先の機械が見つかりません。メールの会社に確かめてください。」
    pub fn trouble_mail_host_means(self) -> String {
        self.format("trouble-mail-host-means", [])
    }

    /// 「ホームページのあった所に、期限切れや売り出し中などの仮のページが出ています」
    pub fn trouble_parked(self) -> String {
        self.format("trouble-parked", [])
    }

    /// 「サーバーかドメインの契約が切れたあとに出るページのようです。」
    pub fn trouble_parked_means(self) -> String {
        self.format("trouble-parked-means", [])
    }

    /// 「ホームページの住所が、台帳にないドメインのページにつながっています」
    pub fn trouble_elsewhere(self) -> String {
        self.format("trouble-elsewhere", [])
    }

    /// 「だれかが設定を変えたか、契約が別の会社に移ったのかもしれません。」
    pub fn trouble_elsewhere_means(self) -> String {
        self.format("trouble-elsewhere-means", [])
    }

    /// 「ホームページの置き場(サーバー)が、ページを出せないと答えています」
    pub fn trouble_site_error(self) -> String {
        self.format("trouble-site-error", [])
    }

    /// 「サーバーは動いていますが、ページを出せていません。作った会社かサーバーの会社に知らせてください。」
    pub fn trouble_site_error_means(self) -> String {
        self.format("trouble-site-error-means", [])
    }

    /// 「外から見たところ、止まっているものはありません」
    pub fn trouble_nothing(self) -> String {
        self.format("trouble-nothing", [])
    }

    /// 「メールサーバーの設定は正しく見えます。ひとりのアドレスだけのことか、相手の側のことかもしれません。メールサーバーが本当に受け取るかどうかは、この場所からは判定できません。」
    pub fn trouble_nothing_means_mail(self) -> String {
        self.format("trouble-nothing-means-mail", [])
    }

    /// 「ホームページは外から開けました。この場所の回線か、見ている機械のことかもしれません。」
    pub fn trouble_nothing_means_site(self) -> String {
        self.format("trouble-nothing-means-site", [])
    }

    /// 「外から見たところ、メールサーバーの設定は正しく見えます」
    pub fn trouble_nothing_mail(self) -> String {
        self.format("trouble-nothing-mail", [])
    }

    /// 「ホームページは、外から開けました」
    pub fn trouble_nothing_site(self) -> String {
        self.format("trouble-nothing-site", [])
    }

    /// 「メールサーバーも、ホームページと同じサーバーになっています。メールも同じ理由で届いていないのかもしれません。サーバーの会社に聞いてください。」
    pub fn trouble_server_means_mail_too(self) -> String {
        self.format("trouble-server-means-mail-too", [])
    }

    /// 「{$parts}は、まだ動いて見えます。前の案内が残っている間だけのことが多いので、まもなく止まるおそれがあります。」
    pub fn trouble_still_living(self, parts: &str) -> String {
        self.format("trouble-still-living", [("parts", Words::text(parts))])
    }

    /// 「更新料の支払いがまだのようです。」
    pub fn trouble_living_unpaid(self) -> String {
        self.format("trouble-living-unpaid", [])
    }

    /// 「支払いは確認されているので、ドメインの会社に反映を確かめてください。」
    pub fn trouble_living_paid(self) -> String {
        self.format("trouble-living-paid", [])
    }

    /// 「いまなら、取り戻すための料金を払って戻せる期間です。」
    pub fn trouble_living_restore(self) -> String {
        self.format("trouble-living-restore", [])
    }

    /// 「取り戻せる期間は過ぎています。どうできるかを、ドメインの会社に急いで聞いてください。」
    pub fn trouble_living_too_late(self) -> String {
        self.format("trouble-living-too-late", [])
    }

    /// 「このホームページは、新しい方式の回線(IPv6)だけで出ています」
    pub fn trouble_only_v6(self) -> String {
        self.format("trouble-only-v6", [])
    }

    /// 「この事務所の回線からは調べられません。携帯電話のWi-Fiを切って、開けるか確かめてください。」
    pub fn trouble_only_v6_means(self) -> String {
        self.format("trouble-only-v6-means", [])
    }

    /// 「調べられたことが少なく、まだ原因を言えません」
    pub fn trouble_cannot_tell(self) -> String {
        self.format("trouble-cannot-tell", [])
    }

    /// 「しばらくして、もう一度調べてください。」
    pub fn trouble_cannot_tell_means(self) -> String {
        self.format("trouble-cannot-tell-means", [])
    }

    /// 「ホームページは動いていますが、この点検では中まで見られません」
    pub fn trouble_guarded(self) -> String {
        self.format("trouble-guarded", [])
    }

    /// 「パスワードや、ロボットでないことの確認を求めるページが出ています。いつものブラウザーで開けるか、確かめてください。」
    pub fn trouble_guarded_means(self) -> String {
        self.format("trouble-guarded-means", [])
    }

    /// 「ホームページの置き場(サーバー)はつながりますが、ページがなかなか出てきません」
    pub fn trouble_slow(self) -> String {
        self.format("trouble-slow", [])
    }

    /// 「止まっているのか、遅いだけなのか、まだ言えません。しばらくして、もう一度調べてください。」
    pub fn trouble_slow_means(self) -> String {
        self.format("trouble-slow-means", [])
    }

    /// 「ホームページの住所の記録(DNSのAレコード)がありません」
    pub fn trouble_address_gone(self) -> String {
        self.format("trouble-address-gone", [])
    }

    /// 「案内板(DNS)に、ホームページの置き場が書かれていません。メールとは別の記録です。」
    pub fn trouble_address_gone_means(self) -> String {
        self.format("trouble-address-gone-means", [])
    }

    /// 「ドメインの期限を過ぎ、仮の延長になっています」
    pub fn trouble_auto_extended(self) -> String {
        self.format("trouble-auto-extended", [])
    }

    /// 「登録の元締めが自動で延ばしている間です。更新料の支払いは、まだ確かめられていません。支払いがないまま過ぎると、メールもホームページも止まります。」
    pub fn trouble_auto_extended_means(self) -> String {
        self.format("trouble-auto-extended-means", [])
    }

    /// 「SSL証明書(通信を守る証明書)の期限が切れています」
    pub fn trouble_certificate_expired(self) -> String {
        self.format("trouble-certificate-expired", [])
    }

    /// 「ホームページを開く人に警告が出ます。メールとは別のことです。」
    pub fn trouble_certificate_expired_means(self) -> String {
        self.format("trouble-certificate-expired-means", [])
    }

    /// 「SSL証明書(通信を守る証明書)が、別の名前のものになっています」
    pub fn trouble_certificate_name(self) -> String {
        self.format("trouble-certificate-name", [])
    }

    /// 「ホームページを開く人に警告が出ます。サーバーを移したときや、設定を変えたあとによく起こります。」
    pub fn trouble_certificate_name_means(self) -> String {
        self.format("trouble-certificate-name-means", [])
    }

    /// 「SSL証明書(通信を守る証明書)を、ブラウザーが信用できません」
    pub fn trouble_certificate_chain(self) -> String {
        self.format("trouble-certificate-chain", [])
    }

    /// 「一緒に置く中間の証明書が足りないか、だれも保証していない証明書です。開く人によって警告が出ます。」
    pub fn trouble_certificate_chain_means(self) -> String {
        self.format("trouble-certificate-chain-means", [])
    }

    /// 「SSL証明書(通信を守る証明書)の使い始めの日が、まだ来ていません」
    pub fn trouble_certificate_not_yet(self) -> String {
        self.format("trouble-certificate-not-yet", [])
    }

    /// 「このパソコンの日付が合っているのに出るときは、証明書を入れるのが早すぎたようです。」
    pub fn trouble_certificate_not_yet_means(self) -> String {
        self.format("trouble-certificate-not-yet-means", [])
    }

    /// 「SSL証明書(通信を守る証明書)が、www の付く名前と付かない名前の、片方にしか使えません」
    pub fn trouble_certificate_www(self) -> String {
        self.format("trouble-certificate-www", [])
    }

    /// 「片方の住所で開く人にだけ、警告が出ます。」
    pub fn trouble_certificate_www_means(self) -> String {
        self.format("trouble-certificate-www-means", [])
    }

    /// 「ドメインの会社が、このドメインを使えなくしています」
    pub fn trouble_client_hold(self) -> String {
        self.format("trouble-client-hold", [])
    }

    /// 「登録者の連絡先を確かめるメールに返事をしていないときに、よくある状態です。ほかの理由のこともあるので、ドメインの会社に聞いてください。」
    pub fn trouble_client_hold_means(self) -> String {
        self.format("trouble-client-hold-means", [])
    }

    /// 「登録の元締め(レジストリ)が、このドメインを使えなくしています」
    pub fn trouble_server_hold(self) -> String {
        self.format("trouble-server-hold", [])
    }

    /// 「ドメインの会社ではなく、その上で止められています。理由は、ドメインの会社を通して聞きます。」
    pub fn trouble_server_hold_means(self) -> String {
        self.format("trouble-server-hold-means", [])
    }

    /// 「ドメインの期限が切れ、登録が取り消されています」
    pub fn trouble_redemption(self) -> String {
        self.format("trouble-redemption", [])
    }

    /// 「いまなら、取り戻すための料金を払って戻せる期間です。メールもホームページも止まっています。」
    pub fn trouble_redemption_means(self) -> String {
        self.format("trouble-redemption-means", [])
    }

    /// 「ドメインの登録が、まもなく完全に消えます」
    pub fn trouble_pending_delete(self) -> String {
        self.format("trouble-pending-delete", [])
    }

    /// 「取り戻せる期間は過ぎています。メールもホームページも止まっています。どうできるかを、ドメインの会社に急いで聞いてください。」
    pub fn trouble_pending_delete_means(self) -> String {
        self.format("trouble-pending-delete-means", [])
    }

    /// 「公の記録では、会社のドメインは登録されていません」
    pub fn trouble_freed(self) -> String {
        self.format("trouble-freed", [])
    }

    /// 「いまは、だれでも登録できる状態かもしれません。先に登録し直せるかを、ドメインの会社に急いで聞いてください。」
    pub fn trouble_freed_means(self) -> String {
        self.format("trouble-freed-means", [])
    }

    /// 「会社のドメインが、ほかの人の名前で登録されています」
    pub fn trouble_taken(self) -> String {
        self.format("trouble-taken", [])
    }

    /// 「登録が一度切れて、ほかの人が取ったようです。ホームページやメールが動いて見えても、会社のものではありません。そこへパスワードや個人の情報を送らないでください。」
    pub fn trouble_taken_means(self) -> String {
        self.format("trouble-taken-means", [])
    }

    /// 「ドメインの廃止の手続きが出されています」
    pub fn trouble_ending(self) -> String {
        self.format("trouble-ending", [])
    }

    /// 「いまはまだ使えますが、月末で止まります。続けて使うなら、月末までに取り消しを頼んでください。」
    pub fn trouble_ending_means(self) -> String {
        self.format("trouble-ending-means", [])
    }

    /// 「案内板(DNS)の会社が、前と別の会社になっています」
    pub fn trouble_name_servers_foreign(self) -> String {
        self.format("trouble-name-servers-foreign", [])
    }

    /// 「メールもホームページも、新しい案内板に書かれた先へ行きます。社内で移したのでなければ、ドメインの会社に戻し方を聞いてください。」
    pub fn trouble_name_servers_foreign_means(self) -> String {
        self.format("trouble-name-servers-foreign-means", [])
    }

    /// 「案内板(DNS)のサーバーが、どれも答えていません」
    pub fn trouble_name_servers_dead(self) -> String {
        self.format("trouble-name-servers-dead", [])
    }

    /// 「メールもホームページも、行き先が分かりません。DNSの会社の不具合か、契約が切れたのかもしれません。」
    pub fn trouble_name_servers_dead_means(self) -> String {
        self.format("trouble-name-servers-dead-means", [])
    }

    /// 「案内板(DNS)のサーバーが、一部答えていません」
    pub fn trouble_name_server_half_dead(self) -> String {
        self.format("trouble-name-server-half-dead", [])
    }

    /// 「残りが答えているので動きますが、つながりにくいことがあります。」
    pub fn trouble_name_server_half_dead_means(self) -> String {
        self.format("trouble-name-server-half-dead-means", [])
    }

    /// 「案内板(DNS)の署名(DNSSEC)が壊れています」
    pub fn trouble_dnssec_broken(self) -> String {
        self.format("trouble-dnssec-broken", [])
    }

    /// 「署名を確かめる回線からは、メールもホームページも見つかりません。確かめない回線からは、いつもどおりに見えます。」
    pub fn trouble_dnssec_broken_means(self) -> String {
        self.format("trouble-dnssec-broken-means", [])
    }

    /// 「ホームページに、新しい方式の回線(IPv6)からだけ、つながりません」
    pub fn trouble_v6_broken(self) -> String {
        self.format("trouble-v6-broken", [])
    }

    /// 「IPv4の回線からは見られます。開く人によって、見られたり見られなかったりします。」
    pub fn trouble_v6_broken_means(self) -> String {
        self.format("trouble-v6-broken-means", [])
    }

    /// 「ホームページに、従来の方式の回線(IPv4)からだけ、つながりません」
    pub fn trouble_v4_broken(self) -> String {
        self.format("trouble-v4-broken", [])
    }

    /// 「IPv6の回線からは見られます。開く人によって、見られたり見られなかったりします。」
    pub fn trouble_v4_broken_means(self) -> String {
        self.format("trouble-v4-broken-means", [])
    }

    /// 「ホームページの置き場(サーバー)が、つなぐのを断っています」
    pub fn trouble_server_refuses(self) -> String {
        self.format("trouble-server-refuses", [])
    }

    /// 「機械はありますが、ホームページの仕組みが動いていないようです。ドメインとメールは別の仕組みです。」
    pub fn trouble_server_refuses_means(self) -> String {
        self.format("trouble-server-refuses-means", [])
    }

    /// 「ホームページの住所に、前とは別のページが出ています」
    pub fn trouble_site_stranger(self) -> String {
        self.format("trouble-site-stranger", [])
    }

    /// 「社内で作り替えたのでなければ、だれかが書き換えたか、別の会社のものにつながっています。」
    pub fn trouble_site_stranger_means(self) -> String {
        self.format("trouble-site-stranger-means", [])
    }

    /// 「メールを受け取らない、という設定になっています」
    pub fn trouble_null_mx(self) -> String {
        self.format("trouble-null-mx", [])
    }

    /// 「メールサーバーの設定に「メールは受け取りません」と書かれています。だれかが設定を変えたのかもしれません。」
    pub fn trouble_null_mx_means(self) -> String {
        self.format("trouble-null-mx-means", [])
    }

    /// 「メールサーバーに、外からは届かない所が書かれています」
    pub fn trouble_mx_not_public(self) -> String {
        self.format("trouble-mx-not-public", [])
    }

    /// 「ここには機械の名前を書きますが、番号(IPアドレス)や、社内だけの住所になっています。」
    pub fn trouble_mx_not_public_means(self) -> String {
        self.format("trouble-mx-not-public-means", [])
    }

    /// 「メールサーバーが、いまの契約とは別の会社になっています」
    pub fn trouble_mx_foreign(self) -> String {
        self.format("trouble-mx-foreign", [])
    }

    /// 「メールは、そちらの会社へ送られています。社内で移したのでなければ、設定を戻してもらってください。」
    pub fn trouble_mx_foreign_means(self) -> String {
        self.format("trouble-mx-foreign-means", [])
    }

    /// 「会社から送ったメールが、相手に断られるおそれがあります」
    pub fn trouble_spf_refuses(self) -> String {
        self.format("trouble-spf-refuses", [])
    }

    /// 「送信元の設定(SPF)に問題があります。受け取るほうは、外から見たところ動いています。」
    pub fn trouble_spf_refuses_means(self) -> String {
        self.format("trouble-spf-refuses-means", [])
    }

    /// 「会社から送ったメールが、なりすましと見なされるおそれがあります」
    pub fn trouble_dmarc_refuses(self) -> String {
        self.format("trouble-dmarc-refuses", [])
    }

    /// 「「確かめられないメールは断ってください」という設定(DMARC)です。外から見える手がかり(SPF・DKIM)だけでは、本物と確かめてもらえないことがあります。」
    pub fn trouble_dmarc_refuses_means(self) -> String {
        self.format("trouble-dmarc-refuses-means", [])
    }

    /// 「会社から送るメールの署名(DKIM)がなくなっています」
    pub fn trouble_dkim_gone(self) -> String {
        self.format("trouble-dkim-gone", [])
    }

    /// 「前にあった署名の記録が、案内板(DNS)から消えています。送ったメールが迷惑メールに入ることがあります。」
    pub fn trouble_dkim_gone_means(self) -> String {
        self.format("trouble-dkim-gone-means", [])
    }

    /// 「そのメールアドレスの受信箱のことのようです」
    pub fn trouble_mailbox(self) -> String {
        self.format("trouble-mailbox", [])
    }

    /// 「外から見たメールサーバーの設定は動いています。受信箱の中のことは、この場所からは見えません。」
    pub fn trouble_mailbox_means(self) -> String {
        self.format("trouble-mailbox-means", [])
    }

    /// 「この事務所だけ、行き先の案内(DNS)が外と違うか、答えていません」
    pub fn trouble_office_dns(self) -> String {
        self.format("trouble-office-dns", [])
    }

    /// 「外からは見えています。この事務所のルーターやパソコンのDNSの設定のことのようです。」
    pub fn trouble_office_dns_means(self) -> String {
        self.format("trouble-office-dns-means", [])
    }

    /// 「この事務所の中の何かが、つながるのを止めているようです」
    pub fn trouble_office_filter(self) -> String {
        self.format("trouble-office-filter", [])
    }

    /// 「回線は生きています。フィルターやセキュリティーソフトが間に入っていることがあります。」
    pub fn trouble_office_filter_means(self) -> String {
        self.format("trouble-office-filter-means", [])
    }

    /// 「この名前は、だれにも登録されていません」
    pub fn trouble_nobodys(self) -> String {
        self.format("trouble-nobodys", [])
    }

    /// 「打ち間違いかもしれません。名刺や、メールアドレスの @ より後ろと見くらべてください。」
    pub fn trouble_nobodys_means(self) -> String {
        self.format("trouble-nobodys-means", [])
    }

    /// 「登録の元締めの名簿から、案内板(DNS)の場所が外れています」
    pub fn trouble_delegation_parent(self) -> String {
        self.format("trouble-delegation-parent", [])
    }

    /// 「ドメインの登録は残っていますが、案内板の場所が分からないため、メールもホームページも行き先が分かりません。」
    pub fn trouble_delegation_parent_means(self) -> String {
        self.format("trouble-delegation-parent-means", [])
    }

    /// 「ホームページもメールサーバーも、外から見たところ動いています。見られないのがこの事務所だけなら、この場所の回線か、見ている機械のことかもしれません。」
    pub fn trouble_here_fine_means(self) -> String {
        self.format("trouble-here-fine-means", [])
    }

    /// 「案内板の場所が分からないため、メールもホームページも行き先が分かりません。ドメインの登録が残っているかどうかは、調べられませんでした。」
    pub fn trouble_delegation_unasked_means(self) -> String {
        self.format("trouble-delegation-unasked-means", [])
    }

    /// 「ほかにも: {$what}」
    pub fn trouble_also(self, what: &str) -> String {
        self.format("trouble-also", [("what", Words::text(what))])
    }

    /// 「会社の回線」
    pub fn chain_own_line(self) -> String {
        self.format("chain-own-line", [])
    }

    /// 「ホームページ」
    pub fn chain_site(self) -> String {
        self.format("chain-site", [])
    }

    /// 「期限切れ」
    pub fn chain_expired(self) -> String {
        self.format("chain-expired", [])
    }

    /// 「答えなし」
    pub fn chain_no_answer(self) -> String {
        self.format("chain-no-answer", [])
    }

    /// 「届きません」
    pub fn chain_not_delivered(self) -> String {
        self.format("chain-not-delivered", [])
    }

    /// 「見られません」
    pub fn chain_not_seen(self) -> String {
        self.format("chain-not-seen", [])
    }

    /// 「使えません」
    pub fn chain_certificate_bad(self) -> String {
        self.format("chain-certificate-bad", [])
    }

    /// 「警告が出ます」
    pub fn chain_warned(self) -> String {
        self.format("chain-warned", [])
    }

    /// 「設定なし」
    pub fn chain_setting_gone(self) -> String {
        self.format("chain-setting-gone", [])
    }

    /// 「利用を停止中」
    pub fn chain_held(self) -> String {
        self.format("chain-held", [])
    }

    /// 「廃止の手続き中」
    pub fn chain_ending(self) -> String {
        self.format("chain-ending", [])
    }

    /// 「登録なし」
    pub fn chain_freed(self) -> String {
        self.format("chain-freed", [])
    }

    /// 「別の会社です」
    pub fn chain_foreign(self) -> String {
        self.format("chain-foreign", [])
    }

    /// 「ここだけ違います」
    pub fn chain_here_only(self) -> String {
        self.format("chain-here-only", [])
    }

    /// 「一部だけ使えません」
    pub fn chain_half(self) -> String {
        self.format("chain-half", [])
    }

    /// 「断られるおそれ」
    pub fn chain_may_be_refused(self) -> String {
        self.format("chain-may-be-refused", [])
    }

    /// 「受信箱」
    pub fn chain_mailbox(self) -> String {
        self.format("chain-mailbox", [])
    }

    /// 「別のページ」
    pub fn chain_elsewhere(self) -> String {
        self.format("chain-elsewhere", [])
    }

    /// 「動いています」
    pub fn chain_working(self) -> String {
        self.format("chain-working", [])
    }

    /// 「調べられず」
    pub fn chain_not_looked(self) -> String {
        self.format("chain-not-looked", [])
    }

    /// 「つながりません」
    pub fn chain_line_down(self) -> String {
        self.format("chain-line-down", [])
    }

    /// 「{$day}で期限が切れました」
    pub fn chain_stopped_on(self, day: &str) -> String {
        self.format("chain-stopped-on", [("day", Words::text(day))])
    }

    /// 「{$cause}が原因です」
    pub fn chain_effect(self, cause: &str) -> String {
        self.format("chain-effect", [("cause", Words::text(cause))])
    }

    /// 「これとは別のことのようです」
    pub fn chain_separate(self) -> String {
        self.format("chain-separate", [])
    }

    /// 「点検で確認・{$when}」
    pub fn say_source_check(self, when: &str) -> String {
        self.format("say-source-check", [("when", Words::text(when))])
    }

    /// 「点検で確認」
    pub fn say_source_check_plain(self) -> String {
        self.format("say-source-check-plain", [])
    }

    /// 「{$parts}は、いまも動いています。」
    pub fn healthy_parts(self, parts: &str) -> String {
        self.format("healthy-parts", [("parts", Words::text(parts))])
    }

    /// 「{$name}に電話で聞く」
    pub fn step_call_provider(self, name: &str) -> String {
        self.format("step-call-provider", [("name", Words::text(name))])
    }

    /// 「聞かれたら、{$list}を伝えます。」
    pub fn step_call_at_hand(self, list: &str) -> String {
        self.format("step-call-at-hand", [("list", Words::text(list))])
    }

    /// 「メールの会社に、届かないアドレスを伝えて聞く」
    pub fn step_ask_mail_provider(self) -> String {
        self.format("step-ask-mail-provider", [])
    }

    /// 「もう一度調べる」
    pub fn step_again(self) -> String {
        self.format("step-again", [])
    }

    /// 「直したあとは、全国に伝わるまで時間がかかることがあります。」
    pub fn step_again_body(self) -> String {
        self.format("step-again-body", [])
    }

    /// 「ほかの機械でもつながらないか確かめる」
    pub fn step_own_line(self) -> String {
        self.format("step-own-line", [])
    }

    /// 「電話やほかのパソコンでもつながらなければ、ルーターの電源を入れ直すか、回線の会社に聞いてください。」
    pub fn step_own_line_body(self) -> String {
        self.format("step-own-line-body", [])
    }

    /// 「設定を変えた人がいるか聞いて、元に戻してもらう」
    pub fn step_restore(self) -> String {
        self.format("step-restore", [])
    }

    /// 「DNSの会社の画面で、前の値に戻します。前の値は、この契約の点検の結果に残っています。」
    pub fn step_restore_body(self) -> String {
        self.format("step-restore-body", [])
    }

    /// 「DNSの会社の画面で直します。正しい値は、設定した人かDNSの会社に聞いてください。」
    pub fn step_restore_body_unknown(self) -> String {
        self.format("step-restore-body-unknown", [])
    }

    /// 「ブラウザーで、ログインや同意の画面を済ませる」
    pub fn step_portal(self) -> String {
        self.format("step-portal", [])
    }

    /// 「更新料を払う」
    pub fn step_pay(self) -> String {
        self.format("step-pay", [])
    }

    /// 「SSL証明書を新しくしてもらう」
    pub fn step_certificate(self) -> String {
        self.format("step-certificate", [])
    }

    /// 「取り戻す手続きと料金を聞いて、払う」
    pub fn step_pay_restore(self) -> String {
        self.format("step-pay-restore", [])
    }

    /// 「送った人に、届かなかったという自動返信の文面を聞く」
    pub fn step_ask_sender(self) -> String {
        self.format("step-ask-sender", [])
    }

    /// 「社内に知らせる」
    pub fn step_tell_staff(self) -> String {
        self.format("step-tell-staff", [])
    }

    /// 「下の文面を印刷するか、コピーして使えます。」
    pub fn step_tell_staff_body(self) -> String {
        self.format("step-tell-staff-body", [])
    }

    /// 「直ったら、自動更新を「入」にする」
    pub fn step_auto_renewal(self) -> String {
        self.format("step-auto-renewal", [])
    }

    /// 「{$day}までなら、取り戻せる見込みです。」
    pub fn step_last_day(self, day: &str) -> String {
        self.format("step-last-day", [("day", Words::text(day))])
    }

    /// 「取り戻せる最後の日は{$day}でした。過ぎているので、取り戻せないこともあります。急いで電話してください。」
    pub fn step_last_day_passed(self, day: &str) -> String {
        self.format("step-last-day-passed", [("day", Words::text(day))])
    }

    /// 「ログインページを開く」
    pub fn step_button_login(self) -> String {
        self.format("step-button-login", [])
    }

    /// 「契約を開く」
    pub fn step_button_contract(self) -> String {
        self.format("step-button-contract", [])
    }

    /// 「もう一度調べる」
    pub fn step_button_again(self) -> String {
        self.format("step-button-again", [])
    }

    /// 「電話番号を書く」
    pub fn step_button_trouble_phone(self) -> String {
        self.format("step-button-trouble-phone", [])
    }

    /// 「「{$domain} の期限切れと更新のことで」」
    pub fn matter_renewal(self, domain: &str) -> String {
        self.format("matter-renewal", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} が使えなくされていることで」」
    pub fn matter_hold(self, domain: &str) -> String {
        self.format("matter-hold", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} の廃止の取り消しのことで」」
    pub fn matter_ending(self, domain: &str) -> String {
        self.format("matter-ending", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} がほかの人の名前で登録されていることで」」
    pub fn matter_taken(self, domain: &str) -> String {
        self.format("matter-taken", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} のネームサーバー(DNS)のことで」」
    pub fn matter_name_servers(self, domain: &str) -> String {
        self.format("matter-name-servers", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} のDNSSECの署名が壊れていることで」」
    pub fn matter_signature(self, domain: &str) -> String {
        self.format("matter-signature", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} のホームページの住所(Aレコード)のことで」」
    pub fn matter_address(self, domain: &str) -> String {
        self.format("matter-address", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} のメールサーバーの設定(MXレコード)のことで」」
    pub fn matter_destination(self, domain: &str) -> String {
        self.format("matter-destination", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} の送信元の設定(SPF・DKIM・DMARC)のことで」」
    pub fn matter_sender(self, domain: &str) -> String {
        self.format("matter-sender", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} のホームページが開かないことで」」
    pub fn matter_server(self, domain: &str) -> String {
        self.format("matter-server", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} のSSL証明書の警告のことで」」
    pub fn matter_certificate(self, domain: &str) -> String {
        self.format("matter-certificate", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} のメールのことで」」
    pub fn matter_mail(self, domain: &str) -> String {
        self.format("matter-mail", [("domain", Words::text(domain))])
    }

    /// 「「{$domain} に別のページが出ていることで」」
    pub fn matter_page(self, domain: &str) -> String {
        self.format("matter-page", [("domain", Words::text(domain))])
    }

    /// 「関係する契約」
    pub fn reach_contract(self) -> String {
        self.format("reach-contract", [])
    }

    /// 「会社」
    pub fn reach_company(self) -> String {
        self.format("reach-company", [])
    }

    /// 「電話」
    pub fn reach_phone(self) -> String {
        self.format("reach-phone", [])
    }

    /// 「受付時間」
    pub fn reach_hours(self) -> String {
        self.format("reach-hours", [])
    }

    /// 「お客様番号など」
    pub fn reach_number(self) -> String {
        self.format("reach-number", [])
    }

    /// 「言うこと」
    pub fn reach_say(self) -> String {
        self.format("reach-say", [])
    }

    /// 「パスワードの保管場所」
    pub fn reach_login(self) -> String {
        self.format("reach-login", [])
    }

    /// 「まだ台帳にありません。請求書、カードの明細、「更新のお知らせ」メールの差出人に、会社の名前があります。」
    pub fn reach_company_find(self) -> String {
        self.format("reach-company-find", [])
    }

    /// 「まだ台帳にありません。ドメインの会社かサーバーの会社が一緒に預かっていることもあります。請求書や、申し込んだときの書類で確かめてください。」
    pub fn reach_company_find_dns(self) -> String {
        self.format("reach-company-find-dns", [])
    }

    /// 「まだ台帳にありません。請求書か、会員画面の「お問い合わせ」にあります。」
    pub fn reach_phone_find(self) -> String {
        self.format("reach-phone-find", [])
    }

    /// 「まだ台帳にありません。」
    pub fn reach_hours_unknown(self) -> String {
        self.format("reach-hours-unknown", [])
    }

    /// 「年末年始は休みのことがあります。休みなら、会員画面の「お問い合わせ」から送れます。」
    pub fn reach_hours_new_year(self) -> String {
        self.format("reach-hours-new-year", [])
    }

    /// 「まだ台帳にありません。請求書か、申し込んだときの書類にあります。」
    pub fn reach_number_find(self) -> String {
        self.format("reach-number-find", [])
    }

    /// 「まだ台帳にありません。担当者に聞いてください。」
    pub fn reach_login_find(self) -> String {
        self.format("reach-login-find", [])
    }

    /// 「まだ台帳にありません。担当者の{$name}に聞いてください。」
    pub fn reach_login_find_of(self, name: &str) -> String {
        self.format("reach-login-find-of", [("name", Words::text(name))])
    }

    /// 「会社に電話で聞く」
    pub fn step_call_provider_plain(self) -> String {
        self.format("step-call-provider-plain", [])
    }

    /// 「{$who}を調べて、電話で聞く」
    pub fn step_find_and_call(self, who: &str) -> String {
        self.format("step-find-and-call", [("who", Words::text(who))])
    }

    /// 「登録者情報の確認のメールに答える」
    pub fn step_confirmation(self) -> String {
        self.format("step-confirmation", [])
    }

    /// 「「登録者情報の確認」「ICANN」などの件名のメールが、登録したときのメールアドレスに届いています。見つからなければ、ドメインの会社に送り直しを頼みます。」
    pub fn step_confirmation_body(self) -> String {
        self.format("step-confirmation-body", [])
    }

    /// 「この事務所の回線やパソコンを見ている人に伝える」
    pub fn step_office_network(self) -> String {
        self.format("step-office-network", [])
    }

    /// 「「外からは見えているのに、この事務所からだけ見えない」と伝えてください。下の「調べた結果の紙」がそのまま使えます。」
    pub fn step_office_network_body(self) -> String {
        self.format("step-office-network-body", [])
    }

    /// 「このパソコンの日付と時刻が合っているか確かめる」
    pub fn step_clock(self) -> String {
        self.format("step-clock", [])
    }

    /// 「画面の右下の日付です。ずれていたら、直してからもう一度調べます。」
    pub fn step_clock_body(self) -> String {
        self.format("step-clock-body", [])
    }

    /// 「名前の打ち間違いがないか確かめる」
    pub fn step_spelling(self) -> String {
        self.format("step-spelling", [])
    }

    /// 「名刺や、メールアドレスの @ より後ろと、1文字ずつ見くらべてください。」
    pub fn step_spelling_body(self) -> String {
        self.format("step-spelling-body", [])
    }

    /// 「携帯電話のWi-Fiを切って、同じ所が見られるか確かめる」
    pub fn step_outside(self) -> String {
        self.format("step-outside", [])
    }

    /// 「携帯電話の回線で見られれば、この事務所の中のことです。」
    pub fn step_outside_body(self) -> String {
        self.format("step-outside-body", [])
    }

    /// 「受信箱の空きを作る」
    pub fn step_mailbox(self) -> String {
        self.format("step-mailbox", [])
    }

    /// 「大きい添付ファイルのあるメールや、ごみ箱、迷惑メールを消します。」
    pub fn step_mailbox_body(self) -> String {
        self.format("step-mailbox-body", [])
    }

    /// 「ネームサーバーを前の会社に戻してもらう」
    pub fn step_restore_servers(self) -> String {
        self.format("step-restore-servers", [])
    }

    /// 「ドメインの会社の画面で変えられます。前の値は、DNSの契約の点検の結果に残っています。」
    pub fn step_restore_servers_body(self) -> String {
        self.format("step-restore-servers-body", [])
    }

    /// 「ドメインの会社の画面で変えられます。正しい値は、設定した人かDNSの会社に聞いてください。」
    pub fn step_restore_servers_body_unknown(self) -> String {
        self.format("step-restore-servers-body-unknown", [])
    }

    /// 「廃止の申し込みを取り消す」
    pub fn step_ending(self) -> String {
        self.format("step-ending", [])
    }

    /// 「月末を過ぎると取り消せません。」
    pub fn step_ending_body(self) -> String {
        self.format("step-ending-body", [])
    }

    /// 「証明書を置いているサーバーの会社に伝えます。証明書を出した会社ではありません。」
    pub fn step_certificate_body_server(self) -> String {
        self.format("step-certificate-body-server", [])
    }

    /// 「メールの会社に伝えます。証明書を出した会社ではありません。」
    pub fn step_certificate_body_mail(self) -> String {
        self.format("step-certificate-body-mail", [])
    }

    /// 「{$when}に{$who}が済ませました」
    pub fn step_done_by(self, when: &str, who: &str) -> String {
        self.format("step-done-by", [("when", Words::text(when)), ("who", Words::text(who))])
    }

    /// 「原因が分かり、これから問い合わせます」
    pub fn letter_asking(self) -> String {
        self.format("letter-asking", [])
    }

    /// 「できることを済ませ、直るのを待っています」
    pub fn letter_waiting(self) -> String {
        self.format("letter-waiting", [])
    }

    /// 「直りました」
    pub fn letter_mended(self) -> String {
        self.format("letter-mended", [])
    }

    /// 「【お知らせ】いま、会社のメール({$domain})に問題が出ています。{$sentence}。これから{$who}に問い合わせます。直る時刻は、まだ分かりません。急ぎの連絡は電話でお願いします。({$when}現在)」
    pub fn letter_asking_mail(self, domain: &str, sentence: &str, who: &str, when: &str) -> String {
        self.format("letter-asking-mail", [("domain", Words::text(domain)), ("sentence", Words::text(sentence)), ("who", Words::text(who)), ("when", Words::text(when))])
    }

    /// 「【お知らせ】いま、会社のホームページ({$domain})に問題が出ています。{$sentence}。これから{$who}に問い合わせます。直る時刻は、まだ分かりません。お客さまから聞かれたら「いま調べています」とお伝えください。({$when}現在)」
    pub fn letter_asking_site(self, domain: &str, sentence: &str, who: &str, when: &str) -> String {
        self.format("letter-asking-site", [("domain", Words::text(domain)), ("sentence", Words::text(sentence)), ("who", Words::text(who)), ("when", Words::text(when))])
    }

    /// 「【お知らせ】いま、会社のメールとホームページ({$domain})に問題が出ています。{$sentence}。これから{$who}に問い合わせます。直る時刻は、まだ分かりません。急ぎの連絡は電話でお願いします。({$when}現在)」
    pub fn letter_asking_both(self, domain: &str, sentence: &str, who: &str, when: &str) -> String {
        self.format("letter-asking-both", [("domain", Words::text(domain)), ("sentence", Words::text(sentence)), ("who", Words::text(who)), ("when", Words::text(when))])
    }

    /// 「担当の会社」
    pub fn letter_who_unknown(self) -> String {
        self.format("letter-who-unknown", [])
    }

    /// 「【お知らせ】{$domain} のことです。{$since}に「{$step}」を済ませ、直るのを待っています。会社の話では「{$takes}」とのことです。急ぎの連絡は電話でお願いします。({$when}現在)」
    pub fn letter_waiting_known(self, domain: &str, since: &str, step: &str, takes: &str, when: &str) -> String {
        self.format("letter-waiting-known", [("domain", Words::text(domain)), ("since", Words::text(since)), ("step", Words::text(step)), ("takes", Words::text(takes)), ("when", Words::text(when))])
    }

    /// 「【お知らせ】{$domain} のことです。{$since}に「{$step}」を済ませ、直るのを待っています。いつ直るかは、まだ分かりません。{$next}にまた知らせます。急ぎの連絡は電話でお願いします。({$when}現在)」
    pub fn letter_waiting_unknown(self, domain: &str, since: &str, step: &str, next: &str, when: &str) -> String {
        self.format("letter-waiting-unknown", [("domain", Words::text(domain)), ("since", Words::text(since)), ("step", Words::text(step)), ("next", Words::text(next)), ("when", Words::text(when))])
    }

    /// 「【お知らせ】会社のメール({$domain})は、外から見て、届く状態に戻りました。届かなかったメールがあれば、相手に送り直してもらってください。({$when}現在)」
    pub fn letter_mended_mail(self, domain: &str, when: &str) -> String {
        self.format("letter-mended-mail", [("domain", Words::text(domain)), ("when", Words::text(when))])
    }

    /// 「【お知らせ】会社のホームページ({$domain})は、外から見て、開くように戻りました。見られないパソコンがあれば、知らせてください。({$when}現在)」
    pub fn letter_mended_site(self, domain: &str, when: &str) -> String {
        self.format("letter-mended-site", [("domain", Words::text(domain)), ("when", Words::text(when))])
    }

    /// 「【お知らせ】会社のメールとホームページ({$domain})は、外から見て、使える状態に戻りました。届かなかったメールがあれば、相手に送り直してもらってください。({$when}現在)」
    pub fn letter_mended_both(self, domain: &str, when: &str) -> String {
        self.format("letter-mended-both", [("domain", Words::text(domain)), ("when", Words::text(when))])
    }

    /// 「{$domain} の調べた結果({$when})」
    pub fn report_title(self, domain: &str, when: &str) -> String {
        self.format("report-title", [("domain", Words::text(domain)), ("when", Words::text(when))])
    }

    /// 「{$sentence}。下は、そのときに外から調べた結果です。ご確認をお願いします。」
    pub fn report_lead(self, sentence: &str) -> String {
        self.format("report-lead", [("sentence", Words::text(sentence))])
    }

    /// 「{$when}・{$source}」
    pub fn report_source(self, when: &str, source: &str) -> String {
        self.format("report-source", [("when", Words::text(when)), ("source", Words::text(source))])
    }

    /// 「{$domain} の困ったときの手順「{$step}」を済ませました」
    pub fn history_trouble_step(self, domain: &str, step: &str) -> String {
        self.format("history-trouble-step", [("domain", Words::text(domain)), ("step", Words::text(step))])
    }

    /// 「{$domain} が直ったことを記録しました: {$how}」
    pub fn history_trouble_mended(self, domain: &str, how: &str) -> String {
        self.format("history-trouble-mended", [("domain", Words::text(domain)), ("how", Words::text(how))])
    }

    /// 「有効期限」
    pub fn settings_card_expires(self) -> String {
        self.format("settings-card-expires", [])
    }

    /// 「止まっています」
    pub fn status_down(self) -> String {
        self.format("status-down", [])
    }

    /// 「止まっています(要確認)」
    pub fn status_down_check(self) -> String {
        self.format("status-down-check", [])
    }

    /// 「止まりそう」
    pub fn status_stopping(self) -> String {
        self.format("status-stopping", [])
    }

    /// 「そろそろ」
    pub fn status_soon(self) -> String {
        self.format("status-soon", [])
    }

    /// 「名義が社外」
    pub fn status_outside(self) -> String {
        self.format("status-outside", [])
    }

    /// 「支払いの反映待ち」
    pub fn status_watching(self) -> String {
        self.format("status-watching", [])
    }

    /// 「余裕あり」
    pub fn status_ok(self) -> String {
        self.format("status-ok", [])
    }

    /// 「期限が不明」
    pub fn status_unknown_date(self) -> String {
        self.format("status-unknown-date", [])
    }

    /// 「未確認」
    pub fn status_unconfirmed(self) -> String {
        self.format("status-unconfirmed", [])
    }

    /// 「確かめてください」
    pub fn status_please_check(self) -> String {
        self.format("status-please-check", [])
    }

    /// 「確認できていません({$days})」
    pub fn status_unsaid(self, days: &str) -> String {
        self.format("status-unsaid", [("days", Words::text(days))])
    }

    /// 「期限なし」
    pub fn status_no_date(self) -> String {
        self.format("status-no-date", [])
    }

    /// 「対象外」
    pub fn status_unused(self) -> String {
        self.format("status-unused", [])
    }

    /// 「カード切れ {$day}」
    pub fn status_card_ends(self, day: &str) -> String {
        self.format("status-card-ends", [("day", Words::text(day))])
    }

    /// 「正常」
    pub fn check_ok(self) -> String {
        self.format("check-ok", [])
    }

    /// 「まだ延びていません」
    pub fn check_no_news(self) -> String {
        self.format("check-no-news", [])
    }

    /// 「直すところあり」
    pub fn check_mail_remarks(self) -> String {
        self.format("check-mail-remarks", [])
    }

    /// 「変化あり」
    pub fn check_changed(self) -> String {
        self.format("check-changed", [])
    }

    /// 「つながらない」
    pub fn check_unreachable(self) -> String {
        self.format("check-unreachable", [])
    }

    /// 「見られません」
    pub fn check_site_unseen(self) -> String {
        self.format("check-site-unseen", [])
    }

    /// 「届きません」
    pub fn check_mail_undelivered(self) -> String {
        self.format("check-mail-undelivered", [])
    }

    /// 「調べられず」
    pub fn check_not_possible(self) -> String {
        self.format("check-not-possible", [])
    }

    /// 「調べ中」
    pub fn check_running(self) -> String {
        self.format("check-running", [])
    }

    /// 「順番待ち」
    pub fn check_queued(self) -> String {
        self.format("check-queued", [])
    }

    /// 「点検なし」
    pub fn check_none(self) -> String {
        self.format("check-none", [])
    }

    /// 「ドメインの期限」
    pub fn check_registration(self) -> String {
        self.format("check-registration", [])
    }

    /// 「DNS」
    pub fn check_dns(self) -> String {
        self.format("check-dns", [])
    }

    /// 「SSL証明書」
    pub fn check_tls(self) -> String {
        self.format("check-tls", [])
    }

    /// 「ホームページ」
    pub fn check_web(self) -> String {
        self.format("check-web", [])
    }

    /// 「メール」
    pub fn check_mail(self) -> String {
        self.format("check-mail", [])
    }

    /// 「できた」
    pub fn readiness_done(self) -> String {
        self.format("readiness-done", [])
    }

    /// 「手で払う {$counted}」
    pub fn readiness_by_hand(self, counted: &str) -> String {
        self.format("readiness-by-hand", [("counted", Words::text(counted))])
    }

    /// 「残り{$count}件」
    pub fn readiness_left_things(self, count: &str) -> String {
        self.format("readiness-left-things", [("count", Words::text(count))])
    }

    /// 「残り{$count}名」
    pub fn readiness_left_people(self, count: &str) -> String {
        self.format("readiness-left-people", [("count", Words::choice(count))])
    }

    /// 「未登録」
    pub fn readiness_missing(self) -> String {
        self.format("readiness-missing", [])
    }

    /// 「いますること」
    pub fn trouble_steps(self) -> String {
        self.format("trouble-steps", [])
    }

    /// 「このパソコンの画面」
    pub fn way_kind_desktop(self) -> String {
        self.format("way-kind-desktop", [])
    }

    /// 「共有フォルダー」
    pub fn way_kind_folder(self) -> String {
        self.format("way-kind-folder", [])
    }

    /// 「メール」
    pub fn way_kind_mail(self) -> String {
        self.format("way-kind-mail", [])
    }

    /// 「{$service} の部屋」
    pub fn way_kind_web(self, service: &str) -> String {
        self.format("way-kind-web", [("service", Words::text(service))])
    }

    /// 「{$kind}({$tail})」
    pub fn way_named(self, kind: &str, tail: &str) -> String {
        self.format("way-named", [("kind", Words::text(kind)), ("tail", Words::text(tail))])
    }

    /// 「世話をする人: {$name}」
    pub fn way_owner(self, name: &str) -> String {
        self.format("way-owner", [("name", Words::text(name))])
    }

    /// 「世話をする人が決まっていません」
    pub fn way_owner_none(self) -> String {
        self.format("way-owner-none", [])
    }

    /// 「世話をする人は、もういない人です。ほかの人に替えてください」
    pub fn way_owner_left(self) -> String {
        self.format("way-owner-left", [])
    }

    /// 「{$names} に届くことを、{$day}に確かめました」
    pub fn way_proved(self, names: &str, day: &str) -> String {
        self.format("way-proved", [("names", Words::text(names)), ("day", Words::text(day))])
    }

    /// 「まだ届くことを確かめていません。確かめるまで、お知らせには使いません」
    pub fn way_unproved(self) -> String {
        self.format("way-unproved", [])
    }

    /// 「確かめてください。パスワード(または部屋の住所)がこのパソコンにありません。もう一度入れて、試してください」
    pub fn way_lost(self) -> String {
        self.format("way-lost", [])
    }

    /// 「届いていません。{$why}」
    pub fn way_failing(self, why: &str) -> String {
        self.format("way-failing", [("why", Words::text(why))])
    }

    /// 「最後に届けたのは {$when}」
    pub fn way_last_sent(self, when: &str) -> String {
        self.format("way-last-sent", [("when", Words::text(when))])
    }

    /// 「{$address} は見守っているドメインのアドレスです。ドメインが止まると届きません。ほかの届け方も用意してください」
    pub fn way_watched(self, address: &str) -> String {
        self.format("way-watched", [("address", Words::text(address))])
    }

    /// 「Teams の部屋への送り口は、作った人のものです。その人がやめると届かなくなります」
    pub fn way_teams_owner(self) -> String {
        self.format("way-teams-owner", [])
    }

    /// 「紙面を書きました({$when})」
    pub fn way_page_written(self, when: &str) -> String {
        self.format("way-page-written", [("when", Words::text(when))])
    }

    /// 「届け先のアドレスが、相手のメールサーバーに断られました。アドレスを確かめてください」
    pub fn way_why_address(self) -> String {
        self.format("way-why-address", [])
    }

    /// 「相手のサーバーの証明書が正しくないため、何も送りませんでした。サーバーの名前を確かめてください」
    pub fn way_why_certificate(self) -> String {
        self.format("way-why-certificate", [])
    }

    /// 「フォルダーが見つかりません。つながっているか、確かめてください。期限番は続けて試します」
    pub fn way_why_folder_away(self) -> String {
        self.format("way-why-folder-away", [])
    }

    /// 「フォルダーのあるディスクがいっぱいです。空きを作ってください。期限番は続けて試します」
    pub fn way_why_folder_full(self) -> String {
        self.format("way-why-folder-full", [])
    }

    /// 「フォルダーに書き込めません。書き込む許可があるか、確かめてください。期限番は続けて試します」
    pub fn way_why_folder_read_only(self) -> String {
        self.format("way-why-folder-read-only", [])
    }

    /// 「部屋または送り口がなくなっています。新しい送り口を作って、入れ直してください」
    pub fn way_why_gone(self) -> String {
        self.format("way-why-gone", [])
    }

    /// 「期限番が送れる相手ではありません。サーバーの名前かポート(465か587)を確かめてください」
    pub fn way_why_guarded(self) -> String {
        self.format("way-why-guarded", [])
    }

    /// 「相手が、あとでもう一度と答えました。期限番が、あとで自動で試します」
    pub fn way_why_later(self) -> String {
        self.format("way-why-later", [])
    }

    /// 「ユーザー名かパスワードが違うようです。メールの契約書類で確かめて、入れ直してください」
    pub fn way_why_login(self) -> String {
        self.format("way-why-login", [])
    }

    /// 「このメールの会社は、パスワードでの送信を受け付けていません。部屋(Slackなど)か共有フォルダーをお使いください」
    pub fn way_why_login_closed(self) -> String {
        self.format("way-why-login-closed", [])
    }

    /// 「パスワード(または部屋の住所)がこのパソコンにありません。もう一度入れてください」
    pub fn way_why_lost(self) -> String {
        self.format("way-why-lost", [])
    }

    /// 「部屋の住所が変わったようです。安全のため、新しい先には送っていません。新しい送り口を入れ直してください」
    pub fn way_why_moved(self) -> String {
        self.format("way-why-moved", [])
    }

    /// 「相手のサーバーが暗号に対応していないため、何も送りませんでした。ポートを465か587にしてください」
    pub fn way_why_no_tls(self) -> String {
        self.format("way-why-no-tls", [])
    }

    /// 「インターネットにつながっていないようです。つながったら、自動で試します」
    pub fn way_why_offline(self) -> String {
        self.format("way-why-offline", [])
    }

    /// 「相手が、送りすぎと答えました。時間をおいて、自動で試します」
    pub fn way_why_rate_limited(self) -> String {
        self.format("way-why-rate-limited", [])
    }

    /// 「相手が受け取りませんでした。差出人のアドレスを確かめてください」
    pub fn way_why_refused(self) -> String {
        self.format("way-why-refused", [])
    }

    /// 「相手のサーバーから答えがありません。期限番が、あとで自動で試します」
    pub fn way_why_silent(self) -> String {
        self.format("way-why-silent", [])
    }

    /// 「期限番の試し: 番号 {$code}」
    pub fn way_trial_subject(self, code: &str) -> String {
        self.format("way-trial-subject", [("code", Words::text(code))])
    }

    /// 「番号は {$code} です。期限番の「設定」→「届け方」で、この番号を入れてください。届くことを確かめるための試しです。」
    pub fn way_trial_body(self, code: &str) -> String {
        self.format("way-trial-body", [("code", Words::text(code))])
    }

    /// 「{$where} に4けたの番号を送りました。届いたら、番号を入れてください。数分かかることがあります」
    pub fn way_trial_sent(self, where_: &str) -> String {
        self.format("way-trial-sent", [("where", Words::text(where_))])
    }

    /// 「期限番の試し.txt」
    pub fn way_trial_file(self) -> String {
        self.format("way-trial-file", [])
    }

    /// 「番号は {$code} です」
    pub fn way_trial_notice(self, code: &str) -> String {
        self.format("way-trial-notice", [("code", Words::text(code))])
    }

    /// 「届けました」
    pub fn notice_sent(self) -> String {
        self.format("notice-sent", [])
    }

    /// 「これから送ります」
    pub fn notice_waiting(self) -> String {
        self.format("notice-waiting", [])
    }

    /// 「まだ届いていません。{$why}」
    pub fn notice_trying(self, why: &str) -> String {
        self.format("notice-trying", [("why", Words::text(why))])
    }

    /// 「届きませんでした。{$why}」
    pub fn notice_failed(self, why: &str) -> String {
        self.format("notice-failed", [("why", Words::text(why))])
    }

    /// 「やることが済んだので、取りやめました」
    pub fn notice_withdrawn(self) -> String {
        self.format("notice-withdrawn", [])
    }

    /// 「全員」
    pub fn notice_everybody(self) -> String {
        self.format("notice-everybody", [])
    }

    /// 「いま、お知らせが届くと確かめた人はいません。このパソコンの画面だけで知らせています」
    pub fn notice_reach_none(self) -> String {
        self.format("notice-reach-none", [])
    }

    /// 「お知らせが届くと確かめていない人: {$names}」
    pub fn notice_reach_missing(self, names: &str) -> String {
        self.format("notice-reach-missing", [("names", Words::text(names))])
    }

    /// 「届いていないお知らせがあります」
    pub fn notice_ways_title(self) -> String {
        self.format("notice-ways-title", [])
    }

    /// 「{$way}: {$why}」
    pub fn notice_ways_body(self, way: &str, why: &str) -> String {
        self.format("notice-ways-body", [("way", Words::text(way)), ("why", Words::text(why))])
    }

    /// 「期限番({$company})」
    pub fn post_sender(self, company: &str) -> String {
        self.format("post-sender", [("company", Words::text(company))])
    }

    /// 「期限番: {$title}」
    pub fn post_subject(self, title: &str) -> String {
        self.format("post-subject", [("title", Words::text(title))])
    }

    /// 「期限番: {$title} ほか{$count}件」
    pub fn post_subject_more(self, title: &str, count: &str) -> String {
        self.format("post-subject-more", [("title", Words::text(title)), ("count", Words::text(count))])
    }

    /// 「{$day}まで: {$title}」
    pub fn post_title_day(self, day: &str, title: &str) -> String {
        self.format("post-title-day", [("day", Words::text(day)), ("title", Words::text(title))])
    }

    /// 「{$names}」
    pub fn post_to(self, names: &str) -> String {
        self.format("post-to", [("names", Words::text(names))])
    }

    /// 「みなさん」
    pub fn post_to_all(self) -> String {
        self.format("post-to-all", [])
    }

    /// 「期限番からのお知らせです({$count}件)。」
    pub fn post_lead(self, count: &str) -> String {
        self.format("post-lead", [("count", Words::text(count))])
    }

    /// 「担当者: {$name}」
    pub fn post_who(self, name: &str) -> String {
        self.format("post-who", [("name", Words::text(name))])
    }

    /// 「担当者: 決まっていません」
    pub fn post_who_none(self) -> String {
        self.format("post-who-none", [])
    }

    /// 「手続きの場所: {$url}」
    pub fn post_where(self, url: &str) -> String {
        self.format("post-where", [("url", Words::text(url))])
    }

    /// 「{$name}さんは退職・異動のため、ほかの人にお知らせしています。」
    pub fn post_passed_gone(self, name: &str) -> String {
        self.format("post-passed-gone", [("name", Words::text(name))])
    }

    /// 「担当が決まっていないため、ほかの人にお知らせしています。」
    pub fn post_passed_nobody(self) -> String {
        self.format("post-passed-nobody", [])
    }

    /// 「{$name}さんに届くことを確かめられていないため、ほかの人にもお知らせしています。」
    pub fn post_passed_unreached(self, name: &str) -> String {
        self.format("post-passed-unreached", [("name", Words::text(name))])
    }

    /// 「済んだら、期限番で「支払いが済んだ」または「済んだ」を押してください。全員へのお知らせが止まります。」
    pub fn post_end(self) -> String {
        self.format("post-end", [])
    }

    /// 「{$company} の期限番({$pc})が自動で送りました。このお知らせに、パスワードは書かれていません。」
    pub fn post_footer(self, company: &str, pc: &str) -> String {
        self.format("post-footer", [("company", Words::text(company)), ("pc", Words::text(pc))])
    }

    /// 「今月の期限 {$company}」
    pub fn month_title(self, company: &str) -> String {
        self.format("month-title", [("company", Words::text(company))])
    }

    /// 「期限番が最後に動いた日時: {$when}({$pc})」
    pub fn month_moved(self, when: &str, pc: &str) -> String {
        self.format("month-moved", [("when", Words::text(when)), ("pc", Words::text(pc))])
    }

    /// 「この日時が3日以上前なら、見守りが止まっています。そのパソコンで期限番を開いてください。」
    pub fn month_moved_hint(self) -> String {
        self.format("month-moved-hint", [])
    }

    /// 「期限番のパソコン」
    pub fn month_this_pc(self) -> String {
        self.format("month-this-pc", [])
    }

    /// 「いま、すること」
    pub fn month_tasks(self) -> String {
        self.format("month-tasks", [])
    }

    /// 「これからの期限(60日先まで)」
    pub fn month_coming(self) -> String {
        self.format("month-coming", [])
    }

    /// 「いま、することはありません。」
    pub fn month_no_tasks(self) -> String {
        self.format("month-no-tasks", [])
    }

    /// 「60日先までに、分かっている期限はありません。」
    pub fn month_nothing_coming(self) -> String {
        self.format("month-nothing-coming", [])
    }

    /// 「日付」
    pub fn month_day(self) -> String {
        self.format("month-day", [])
    }

    /// 「のこり」
    pub fn month_left(self) -> String {
        self.format("month-left", [])
    }

    /// 「内容」
    pub fn month_what(self) -> String {
        self.format("month-what", [])
    }

    /// 「担当」
    pub fn month_who(self) -> String {
        self.format("month-who", [])
    }

    /// 「早めに」
    pub fn month_no_day(self) -> String {
        self.format("month-no-day", [])
    }

    /// 「払う日: {$name}」
    pub fn month_pay_by(self, name: &str) -> String {
        self.format("month-pay-by", [("name", Words::text(name))])
    }

    /// 「止まる日: {$name}」
    pub fn month_expires(self, name: &str) -> String {
        self.format("month-expires", [("name", Words::text(name))])
    }

    /// 「支払いを確認した分」
    pub fn month_settled(self) -> String {
        self.format("month-settled", [])
    }

    /// 「期限番が作りました。パスワードは書かれていません。」
    pub fn month_footer(self) -> String {
        self.format("month-footer", [])
    }

    /// 「今月の期限」
    pub fn month_file(self) -> String {
        self.format("month-file", [])
    }

    /// 「このアドレスのメールは Microsoft 365 です。パスワードでの送信は、2026年12月の末から標準で受け付けられません。部屋(Slack・Teams・Chatwork)か共有フォルダーをお使いください。」
    pub fn way_propose_microsoft(self) -> String {
        self.format("way-propose-microsoft", [])
    }

    /// 「このアドレスのメールは Google です。ふだんのパスワードでは送れません。Google のアカウントで「アプリ パスワード」を作って、それを入れてください。」
    pub fn way_propose_google(self) -> String {
        self.format("way-propose-google", [])
    }

    /// 「このアドレスのメールサーバーは {$host} です。送信サーバーも同じことが多いですが、契約書類で確かめてください。」
    pub fn way_propose_server(self, host: &str) -> String {
        self.format("way-propose-server", [("host", Words::text(host))])
    }

    /// 「{$company}の送信サーバーを入れました。違うときは直してください。試しのメールで確かめられます。」
    pub fn way_propose_known(self, company: &str) -> String {
        self.format("way-propose-known", [("company", Words::text(company))])
    }

    /// 「{$company}の送信サーバーは「{$shape}」という形の名前です。契約のときに届いたメールか管理画面で見て、入れてください。」
    pub fn way_propose_shape(self, company: &str, shape: &str) -> String {
        self.format("way-propose-shape", [("company", Words::text(company)), ("shape", Words::text(shape))])
    }

    /// 「(お客様ごとの文字)」
    pub fn way_propose_own_part(self) -> String {
        self.format("way-propose-own-part", [])
    }
}
