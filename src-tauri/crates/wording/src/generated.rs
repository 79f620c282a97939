// Written by `cargo run -q -p kigenban-wording --example gen`; never edited by hand.

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
    include_str!("../ftl/en/papers.ftl"),
    include_str!("../ftl/en/say-contract.ftl"),
    include_str!("../ftl/en/say-field.ftl"),
    include_str!("../ftl/en/say-home.ftl"),
    include_str!("../ftl/en/say-reason.ftl"),
    include_str!("../ftl/en/say-screens.ftl"),
    include_str!("../ftl/en/say-trouble.ftl"),
    include_str!("../ftl/en/settings.ftl"),
    include_str!("../ftl/en/shell.ftl"),
    include_str!("../ftl/en/status.ftl"),
    include_str!("../ftl/en/tasks.ftl"),
    include_str!("../ftl/en/trouble.ftl"),
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
    include_str!("../ftl/ja/papers.ftl"),
    include_str!("../ftl/ja/say-contract.ftl"),
    include_str!("../ftl/ja/say-field.ftl"),
    include_str!("../ftl/ja/say-home.ftl"),
    include_str!("../ftl/ja/say-reason.ftl"),
    include_str!("../ftl/ja/say-screens.ftl"),
    include_str!("../ftl/ja/say-trouble.ftl"),
    include_str!("../ftl/ja/settings.ftl"),
    include_str!("../ftl/ja/shell.ftl"),
    include_str!("../ftl/ja/status.ftl"),
    include_str!("../ftl/ja/tasks.ftl"),
    include_str!("../ftl/ja/trouble.ftl"),
    include_str!("../ftl/ja/welcome.ftl"),
    include_str!("../ftl/ja/window.ftl"),
];

impl Words {
    /// 「しるしの見かた」
    pub fn calendar_legend(self) -> String {
        self.format("calendar-legend", [])
    }

    /// 「急ぐ支払期限」
    pub fn calendar_urgent(self) -> String {
        self.format("calendar-urgent", [])
    }

    /// 「支払期限」
    pub fn calendar_pay_by(self) -> String {
        self.format("calendar-pay-by", [])
    }

    /// 「有効期限」
    pub fn calendar_expiry(self) -> String {
        self.format("calendar-expiry", [])
    }

    /// 「お知らせの日」
    pub fn calendar_notice(self) -> String {
        self.format("calendar-notice", [])
    }

    /// 「今日」
    pub fn calendar_today(self) -> String {
        self.format("calendar-today", [])
    }

    /// 「赤い数字は日曜・祝日」
    pub fn calendar_red(self) -> String {
        self.format("calendar-red", [])
    }

    /// 「12か月」
    pub fn calendar_months(self) -> String {
        self.format("calendar-months", [])
    }

    /// 「前の12か月」
    pub fn calendar_earlier(self) -> String {
        self.format("calendar-earlier", [])
    }

    /// 「つぎの12か月」
    pub fn calendar_later(self) -> String {
        self.format("calendar-later", [])
    }

    /// 「今月から」
    pub fn calendar_this_year(self) -> String {
        self.format("calendar-this-year", [])
    }

    /// 「矢印キーで日、PageUp・PageDownで月、Enterでその月の予定」
    pub fn calendar_keys(self) -> String {
        self.format("calendar-keys", [])
    }

    /// 「{$month}の予定を見る」
    pub fn calendar_show_month(self, month: &str) -> String {
        self.format("calendar-show-month", [("month", Words::text(month))])
    }

    /// 「この月に予定はありません。」
    pub fn calendar_nothing(self) -> String {
        self.format("calendar-nothing", [])
    }

    /// 「予定表のファイル(ICS)を保存しました。Outlook・Google・Appleの予定表で、このファイルを開くと入ります。」
    pub fn calendar_file_saved(self) -> String {
        self.format("calendar-file-saved", [])
    }

    /// 「印刷」
    pub fn calendar_print(self) -> String {
        self.format("calendar-print", [])
    }

    /// 「点検の進みぐあい」
    pub fn checkup_progress(self) -> String {
        self.format("checkup-progress", [])
    }

    /// 「点検しています」
    pub fn checkup_running(self) -> String {
        self.format("checkup-running", [])
    }

    /// 「点検が終わりました」
    pub fn checkup_finished(self) -> String {
        self.format("checkup-finished", [])
    }

    /// 「点検を中止しました。済んだ分の結果は残っています。」
    pub fn checkup_stopped(self) -> String {
        self.format("checkup-stopped", [])
    }

    /// 「点検するものが、まだありません。会社のドメイン名を入れると、自動で点検します。」
    pub fn checkup_empty(self) -> String {
        self.format("checkup-empty", [])
    }

    /// 「点検の結果」
    pub fn checkup_table(self) -> String {
        self.format("checkup-table", [])
    }

    /// 「点検するもの」
    pub fn checkup_subject(self) -> String {
        self.format("checkup-subject", [])
    }

    /// 「この下に、あと{$count}行」
    pub fn checkup_more_below(self, count: &str) -> String {
        self.format("checkup-more-below", [("count", Words::text(count))])
    }

    /// 「この30日」
    pub fn checkup_days(self) -> String {
        self.format("checkup-days", [])
    }

    /// 「1日に1つ。いちばん気になる結果を出しています」
    pub fn checkup_days_note(self) -> String {
        self.format("checkup-days-note", [])
    }

    /// 「今日」
    pub fn checkup_days_today(self) -> String {
        self.format("checkup-days-today", [])
    }

    /// 「あったこと」
    pub fn checkup_events(self) -> String {
        self.format("checkup-events", [])
    }

    /// 「この30日に、新しい出来事はありません。」
    pub fn checkup_events_none(self) -> String {
        self.format("checkup-events-none", [])
    }

    /// 「確かめてください」
    pub fn checkup_question(self) -> String {
        self.format("checkup-question", [])
    }

    /// 「前」
    pub fn checkup_before(self) -> String {
        self.format("checkup-before", [])
    }

    /// 「いま」
    pub fn checkup_after(self) -> String {
        self.format("checkup-after", [])
    }

    /// 「(なし)」
    pub fn checkup_nothing(self) -> String {
        self.format("checkup-nothing", [])
    }

    /// 「この変更について」
    pub fn checkup_answer(self) -> String {
        self.format("checkup-answer", [])
    }

    /// 「社内で変えた」
    pub fn checkup_ours(self) -> String {
        self.format("checkup-ours", [])
    }

    /// 「だれも変えていない」
    pub fn checkup_nobody(self) -> String {
        self.format("checkup-nobody", [])
    }

    /// 「分からない」
    pub fn checkup_unknown(self) -> String {
        self.format("checkup-unknown", [])
    }

    /// 「社内で変えたことを記録しました」
    pub fn checkup_ours_done(self) -> String {
        self.format("checkup-ours-done", [])
    }

    /// 「だれも変えていないことを記録しました」
    pub fn checkup_nobody_done(self) -> String {
        self.format("checkup-nobody-done", [])
    }

    /// 「まだ分からないことを記録しました」
    pub fn checkup_unknown_done(self) -> String {
        self.format("checkup-unknown-done", [])
    }

    /// 「設定を勝手に変えられたのかもしれません。早めに{$name}に電話して、だれがいつ変えたかを聞いてください。」
    pub fn checkup_nobody_next(self, name: &str) -> String {
        self.format("checkup-nobody-next", [("name", Words::text(name))])
    }

    /// 「設定を勝手に変えられたのかもしれません。早めにDNSの会社に電話して、だれがいつ変えたかを聞いてください。」
    pub fn checkup_nobody_next_unknown(self) -> String {
        self.format("checkup-nobody-next-unknown", [])
    }

    /// 「知っていそうな人に、つぎの文面で聞いてください。答えが分かったら、もう一度ここで選べます。」
    pub fn checkup_unknown_next(self) -> String {
        self.format("checkup-unknown-next", [])
    }

    /// 「{$text} 前は「{$before}」、いまは「{$after}」です。心当たりがあれば、教えてください。」
    pub fn checkup_pass_on(self, text: &str, before: &str, after: &str) -> String {
        self.format("checkup-pass-on", [("text", Words::text(text)), ("before", Words::text(before)), ("after", Words::text(after))])
    }

    /// 「電話 {$phone}」
    pub fn checkup_call(self, phone: &str) -> String {
        self.format("checkup-call", [("phone", Words::text(phone))])
    }

    /// 「電話(未記入・いま調べて書く)」
    pub fn checkup_call_missing(self) -> String {
        self.format("checkup-call-missing", [])
    }

    /// 「契約を開く」
    pub fn checkup_open_contract(self) -> String {
        self.format("checkup-open-contract", [])
    }

    /// 「文面をコピー」
    pub fn checkup_copy(self) -> String {
        self.format("checkup-copy", [])
    }

    /// 「文面をコピーしました」
    pub fn checkup_copied(self) -> String {
        self.format("checkup-copied", [])
    }

    /// 「コピーできませんでした。文面を選んで、Ctrlキーを押しながらCキーで写してください。」
    pub fn checkup_copy_by_hand(self) -> String {
        self.format("checkup-copy-by-hand", [])
    }

    /// 「この案内を閉じる」
    pub fn checkup_close_next(self) -> String {
        self.format("checkup-close-next", [])
    }

    /// 「{-kigenban}」
    pub fn product(self) -> String {
        self.format("product", [])
    }

    /// 「ドメインやサーバーの期限を見守る番人です」
    pub fn product_tagline(self) -> String {
        self.format("product-tagline", [])
    }

    /// 「ひとそろい」
    pub fn noun_bundle(self) -> String {
        self.format("noun-bundle", [])
    }

    /// 「台帳」
    pub fn noun_ledger(self) -> String {
        self.format("noun-ledger", [])
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

    /// 「ホームページ」
    pub fn noun_website(self) -> String {
        self.format("noun-website", [])
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

    /// 「通信を守る鍵」
    pub fn noun_certificate_explained(self) -> String {
        self.format("noun-certificate-explained", [])
    }

    /// 「届け先の契約」
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

    /// 「ドメインの更新料」
    pub fn noun_renewal_fee(self) -> String {
        self.format("noun-renewal-fee", [])
    }

    /// 「お知らせの届け先」
    pub fn noun_notice_addresses(self) -> String {
        self.format("noun-notice-addresses", [])
    }

    /// 「パスワードの保管場所」
    pub fn noun_password_place(self) -> String {
        self.format("noun-password-place", [])
    }

    /// 「アカウントID」
    pub fn noun_account_id(self) -> String {
        self.format("noun-account-id", [])
    }

    /// 「ログインページ」
    pub fn noun_login_page(self) -> String {
        self.format("noun-login-page", [])
    }

    /// 「電話番号」
    pub fn noun_phone(self) -> String {
        self.format("noun-phone", [])
    }

    /// 「名義」
    pub fn noun_holder(self) -> String {
        self.format("noun-holder", [])
    }

    /// 「プラン」
    pub fn noun_plan(self) -> String {
        self.format("noun-plan", [])
    }

    /// 「料金」
    pub fn noun_price(self) -> String {
        self.format("noun-price", [])
    }

    /// 「支払い方法」
    pub fn noun_pay_method(self) -> String {
        self.format("noun-pay-method", [])
    }

    /// 「支払う人」
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

    /// 「管理責任者」
    pub fn noun_manager(self) -> String {
        self.format("noun-manager", [])
    }

    /// 「副担当」
    pub fn noun_deputy(self) -> String {
        self.format("noun-deputy", [])
    }

    /// 「二段階認証の控えの場所」
    pub fn noun_backup_codes(self) -> String {
        self.format("noun-backup-codes", [])
    }

    /// 「二段階認証ができる人」
    pub fn noun_custodians(self) -> String {
        self.format("noun-custodians", [])
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

    /// 「会社名」
    pub fn noun_company(self) -> String {
        self.format("noun-company", [])
    }

    /// 「メールアドレス」
    pub fn noun_email(self) -> String {
        self.format("noun-email", [])
    }

    /// 「支払期限」
    pub fn noun_pay_by(self) -> String {
        self.format("noun-pay-by", [])
    }

    /// 「有効期限」
    pub fn noun_expires(self) -> String {
        self.format("noun-expires", [])
    }

    /// 「払う日」
    pub fn noun_pay_by_plain(self) -> String {
        self.format("noun-pay-by-plain", [])
    }

    /// 「止まる日」
    pub fn noun_expires_plain(self) -> String {
        self.format("noun-expires-plain", [])
    }

    /// 「復旧シート」
    pub fn noun_recovery_sheet(self) -> String {
        self.format("noun-recovery-sheet", [])
    }

    /// 「復旧コード」
    pub fn noun_recovery_code(self) -> String {
        self.format("noun-recovery-code", [])
    }

    /// 「合い言葉」
    pub fn noun_passphrase(self) -> String {
        self.format("noun-passphrase", [])
    }

    /// 「引き継ぎ」
    pub fn noun_handover(self) -> String {
        self.format("noun-handover", [])
    }

    /// 「引き継ぎシート」
    pub fn noun_handover_sheet(self) -> String {
        self.format("noun-handover-sheet", [])
    }

    /// 「変更の記録」
    pub fn noun_history(self) -> String {
        self.format("noun-history", [])
    }

    /// 「7つの備え」
    pub fn noun_readiness(self) -> String {
        self.format("noun-readiness", [])
    }

    /// 「練習」
    pub fn noun_rehearsal(self) -> String {
        self.format("noun-rehearsal", [])
    }

    /// 「{$day}まで」
    pub fn pay_by_until(self, day: &str) -> String {
        self.format("pay-by-until", [("day", Words::text(day))])
    }

    /// 「{$day}を過ぎると」
    pub fn expires_after(self, day: &str) -> String {
        self.format("expires-after", [("day", Words::text(day))])
    }

    /// 「(未記入)」
    pub fn value_missing(self) -> String {
        self.format("value-missing", [])
    }

    /// 「不明」
    pub fn value_unknown(self) -> String {
        self.format("value-unknown", [])
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
    pub fn value_on(self) -> String {
        self.format("value-on", [])
    }

    /// 「切」
    pub fn value_off(self) -> String {
        self.format("value-off", [])
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

    /// 「予定表」
    pub fn recipient_calendar(self) -> String {
        self.format("recipient-calendar", [])
    }

    /// 「メール」
    pub fn recipient_mail(self) -> String {
        self.format("recipient-mail", [])
    }

    /// 「紙」
    pub fn recipient_paper(self) -> String {
        self.format("recipient-paper", [])
    }

    /// 「電話」
    pub fn recipient_phone(self) -> String {
        self.format("recipient-phone", [])
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

    /// 「{$name}({$department})」
    pub fn person_with_department(self, name: &str, department: &str) -> String {
        self.format("person-with-department", [("name", Words::text(name)), ("department", Words::text(department))])
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

    /// 「推定」
    pub fn source_estimated(self) -> String {
        self.format("source-estimated", [])
    }

    /// 「推定です。契約先の画面か請求書で、正しい日を確かめてください。」
    pub fn source_estimated_explained(self) -> String {
        self.format("source-estimated-explained", [])
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

    /// 「{$month}末」
    pub fn date_month_end(self, month: &str) -> String {
        self.format("date-month-end", [("month", Words::text(month))])
    }

    /// 「{$count}件」
    pub fn count_things(self, count: &str) -> String {
        self.format("count-things", [("count", Words::choice(count))])
    }

    /// 「{$count}名」
    pub fn count_people(self, count: &str) -> String {
        self.format("count-people", [("count", Words::choice(count))])
    }

    /// 「{$count}日」
    pub fn count_days(self, count: &str) -> String {
        self.format("count-days", [("count", Words::choice(count))])
    }

    /// 「{$done} / {$all}」
    pub fn count_done_of(self, done: &str, all: &str) -> String {
        self.format("count-done-of", [("done", Words::text(done)), ("all", Words::text(all))])
    }

    /// 「この下に、あと{$count}件」
    pub fn count_more_below(self, count: &str) -> String {
        self.format("count-more-below", [("count", Words::text(count))])
    }

    /// 「払い方を見る」
    pub fn button_how_to_pay(self) -> String {
        self.format("button-how-to-pay", [])
    }

    /// 「支払いが済んだ」
    pub fn button_paid(self) -> String {
        self.format("button-paid", [])
    }

    /// 「支払いを確認した」
    pub fn button_confirm_payment(self) -> String {
        self.format("button-confirm-payment", [])
    }

    /// 「まだ払っていない」
    pub fn button_not_paid_yet(self) -> String {
        self.format("button-not-paid-yet", [])
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

    /// 「あとで」
    pub fn button_later(self) -> String {
        self.format("button-later", [])
    }

    /// 「今日の午後」
    pub fn button_later_afternoon(self) -> String {
        self.format("button-later-afternoon", [])
    }

    /// 「明日」
    pub fn button_later_tomorrow(self) -> String {
        self.format("button-later-tomorrow", [])
    }

    /// 「来週の月曜」
    pub fn button_later_monday(self) -> String {
        self.format("button-later-monday", [])
    }

    /// 「取り消す」
    pub fn button_undo(self) -> String {
        self.format("button-undo", [])
    }

    /// 「保存する」
    pub fn button_save(self) -> String {
        self.format("button-save", [])
    }

    /// 「もどる」
    pub fn button_back(self) -> String {
        self.format("button-back", [])
    }

    /// 「閉じる」
    pub fn button_close(self) -> String {
        self.format("button-close", [])
    }

    /// 「直す」
    pub fn button_edit(self) -> String {
        self.format("button-edit", [])
    }

    /// 「1件追加する」
    pub fn button_add(self) -> String {
        self.format("button-add", [])
    }

    /// 「台帳から外す」
    pub fn button_remove(self) -> String {
        self.format("button-remove", [])
    }

    /// 「写し取る」
    pub fn button_copy(self) -> String {
        self.format("button-copy", [])
    }

    /// 「写し取りました」
    pub fn button_copied(self) -> String {
        self.format("button-copied", [])
    }

    /// 「印刷する」
    pub fn button_print(self) -> String {
        self.format("button-print", [])
    }

    /// 「PDFで保存」
    pub fn button_save_pdf(self) -> String {
        self.format("button-save-pdf", [])
    }

    /// 「Markdownで保存」
    pub fn button_save_markdown(self) -> String {
        self.format("button-save-markdown", [])
    }

    /// 「Excelで保存」
    pub fn button_save_excel(self) -> String {
        self.format("button-save-excel", [])
    }

    /// 「予定表に入れる(Outlook・Google・Apple)」
    pub fn button_save_calendar(self) -> String {
        self.format("button-save-calendar", [])
    }

    /// 「ログインページを開く」
    pub fn button_open_login(self) -> String {
        self.format("button-open-login", [])
    }

    /// 「いま点検する」
    pub fn button_check_now(self) -> String {
        self.format("button-check-now", [])
    }

    /// 「点検を中止」
    pub fn button_check_stop(self) -> String {
        self.format("button-check-stop", [])
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

    /// 「つぎへ」
    pub fn button_next(self) -> String {
        self.format("button-next", [])
    }

    /// 「いまはしない」
    pub fn button_skip(self) -> String {
        self.format("button-skip", [])
    }

    /// 「人を替える」
    pub fn button_change_person(self) -> String {
        self.format("button-change-person", [])
    }

    /// 「保存しました」
    pub fn notice_saved(self) -> String {
        self.format("notice-saved", [])
    }

    /// 「取り消しました」
    pub fn notice_undone(self) -> String {
        self.format("notice-undone", [])
    }

    /// 「調べています」
    pub fn notice_working(self) -> String {
        self.format("notice-working", [])
    }

    /// 「練習用の台帳です。日付や相手は本物ではありません。」
    pub fn notice_rehearsal(self) -> String {
        self.format("notice-rehearsal", [])
    }

    /// 「名前・契約先・担当者で探す」
    pub fn ledger_search(self) -> String {
        self.format("ledger-search", [])
    }

    /// 「しぼり込み」
    pub fn ledger_filters(self) -> String {
        self.format("ledger-filters", [])
    }

    /// 「すべて {$count}」
    pub fn ledger_all(self, count: &str) -> String {
        self.format("ledger-all", [("count", Words::text(count))])
    }

    /// 「{$status} {$count}」
    pub fn ledger_filter(self, status: &str, count: &str) -> String {
        self.format("ledger-filter", [("status", Words::text(status)), ("count", Words::text(count))])
    }

    /// 「担当者」
    pub fn ledger_who(self) -> String {
        self.format("ledger-who", [])
    }

    /// 「全員」
    pub fn ledger_who_all(self) -> String {
        self.format("ledger-who-all", [])
    }

    /// 「種類」
    pub fn ledger_kind(self) -> String {
        self.format("ledger-kind", [])
    }

    /// 「名義・契約先」
    pub fn ledger_holder(self) -> String {
        self.format("ledger-holder", [])
    }

    /// 「期限と出どころ」
    pub fn ledger_date(self) -> String {
        self.format("ledger-date", [])
    }

    /// 「状態」
    pub fn ledger_status(self) -> String {
        self.format("ledger-status", [])
    }

    /// 「自動更新」
    pub fn ledger_auto(self) -> String {
        self.format("ledger-auto", [])
    }

    /// 「担当」
    pub fn ledger_manager(self) -> String {
        self.format("ledger-manager", [])
    }

    /// 「備え」
    pub fn ledger_ready(self) -> String {
        self.format("ledger-ready", [])
    }

    /// 「まだのもの: {$list}」
    pub fn ledger_ready_missing(self, list: &str) -> String {
        self.format("ledger-ready-missing", [("list", Words::text(list))])
    }

    /// 「すべてできています」
    pub fn ledger_ready_all(self) -> String {
        self.format("ledger-ready-all", [])
    }

    /// 「名義(未記入)」
    pub fn ledger_no_holder(self) -> String {
        self.format("ledger-no-holder", [])
    }

    /// 「なし」
    pub fn ledger_no_manager(self) -> String {
        self.format("ledger-no-manager", [])
    }

    /// 「推定」
    pub fn ledger_guess(self) -> String {
        self.format("ledger-guess", [])
    }

    /// 「この条件に合うものはありません。」
    pub fn ledger_none(self) -> String {
        self.format("ledger-none", [])
    }

    /// 「条件を外す」
    pub fn ledger_clear(self) -> String {
        self.format("ledger-clear", [])
    }

    /// 「まだ何も入っていません。会社のドメイン名を入れると、自動で見つけます。」
    pub fn ledger_empty(self) -> String {
        self.format("ledger-empty", [])
    }

    /// 「{$name}をたたむ」
    pub fn ledger_fold(self, name: &str) -> String {
        self.format("ledger-fold", [("name", Words::text(name))])
    }

    /// 「{$name}を開く」
    pub fn ledger_unfold(self, name: &str) -> String {
        self.format("ledger-unfold", [("name", Words::text(name))])
    }

    /// 「{$count}件あります」
    pub fn ledger_found(self, count: &str) -> String {
        self.format("ledger-found", [("count", Words::text(count))])
    }

    /// 「Excelに書き出す」
    pub fn ledger_excel(self) -> String {
        self.format("ledger-excel", [])
    }

    /// 「期限番の台帳.xlsx」
    pub fn ledger_excel_name(self) -> String {
        self.format("ledger-excel-name", [])
    }

    /// 「Excelに書き出しました」
    pub fn ledger_excel_saved(self) -> String {
        self.format("ledger-excel-saved", [])
    }

    /// 「まだ点検していません。」
    pub fn contract_checks_none(self) -> String {
        self.format("contract-checks-none", [])
    }

    /// 「まだ変更はありません。」
    pub fn contract_history_none(self) -> String {
        self.format("contract-history-none", [])
    }

    /// 「書いた値を記録からも消す」
    pub fn contract_erase(self) -> String {
        self.format("contract-erase", [])
    }

    /// 「パスワードなど、書いてはいけないものを書いたときに使います。選んだ欄の値を、台帳と変更の記録の両方から消します。だれがいつ書いたかは残ります。」
    pub fn contract_erase_explain(self) -> String {
        self.format("contract-erase-explain", [])
    }

    /// 「消す欄」
    pub fn contract_erase_field(self) -> String {
        self.format("contract-erase-field", [])
    }

    /// 「どの欄の値を消すか、選んでください。」
    pub fn contract_erase_field_missing(self) -> String {
        self.format("contract-erase-field-missing", [])
    }

    /// 「消した値は、元に戻せません。これまでの控えには、新しい控えに替わるまで残ります。書いたものがパスワードなら、パスワードも変えてください。」
    pub fn contract_erase_for_good(self) -> String {
        self.format("contract-erase-for-good", [])
    }

    /// 「消す」
    pub fn contract_erase_do(self) -> String {
        self.format("contract-erase-do", [])
    }

    /// 「値を消しました」
    pub fn contract_erased(self) -> String {
        self.format("contract-erased", [])
    }

    /// 「この契約でつぎにすること」
    pub fn contract_tasks(self) -> String {
        self.format("contract-tasks", [])
    }

    /// 「{$title}を直す」
    pub fn contract_edit_title(self, title: &str) -> String {
        self.format("contract-edit-title", [("title", Words::text(title))])
    }

    /// 「分かるところだけで、かまいません。あとから何度でも直せます。」
    pub fn contract_edit_lead(self) -> String {
        self.format("contract-edit-lead", [])
    }

    /// 「前に直しかけた内容が残っています。保存すると台帳に入ります。」
    pub fn contract_edit_kept(self) -> String {
        self.format("contract-edit-kept", [])
    }

    /// 「直しかけを捨てる」
    pub fn contract_edit_forget(self) -> String {
        self.format("contract-edit-forget", [])
    }

    /// 「変わったところはありません。」
    pub fn contract_edit_nothing(self) -> String {
        self.format("contract-edit-nothing", [])
    }

    /// 「{$title}を保存しました」
    pub fn contract_saved(self, title: &str) -> String {
        self.format("contract-saved", [("title", Words::text(title))])
    }

    /// 「{$title}を台帳から外しました」
    pub fn contract_removed(self, title: &str) -> String {
        self.format("contract-removed", [("title", Words::text(title))])
    }

    /// 「台帳から外しますか」
    pub fn contract_remove_title(self) -> String {
        self.format("contract-remove-title", [])
    }

    /// 「「{$title}」の見守りとお知らせが止まります。24時間以内なら取り消せます。変更の記録は残ります。」
    pub fn contract_remove_explain(self, title: &str) -> String {
        self.format("contract-remove-explain", [("title", Words::text(title))])
    }

    /// 「呼び名」
    pub fn contract_title(self) -> String {
        self.format("contract-title", [])
    }

    /// 「会社の中で通じる名前。空なら「{$kind}」と出します。」
    pub fn contract_title_hint(self, kind: &str) -> String {
        self.format("contract-title-hint", [("kind", Words::text(kind))])
    }

    /// 「名義は会社ですか」
    pub fn contract_holder_is(self) -> String {
        self.format("contract-holder-is", [])
    }

    /// 「しまってある場所だけを書きます。パスワードそのものは書かないでください。」
    pub fn contract_kept_hint(self) -> String {
        self.format("contract-kept-hint", [])
    }

    /// 「控えの場所だけを書きます。コードそのものは書かないでください。」
    pub fn contract_codes_hint(self) -> String {
        self.format("contract-codes-hint", [])
    }

    /// 「IDだけを書きます。パスワードは書かないでください。」
    pub fn contract_account_hint(self) -> String {
        self.format("contract-account-hint", [])
    }

    /// 「請求書や領収書を見て書いた」
    pub fn contract_paper(self) -> String {
        self.format("contract-paper", [])
    }

    /// 「1行に1つ書きます。」
    pub fn contract_lines_hint(self) -> String {
        self.format("contract-lines-hint", [])
    }

    /// 「この会社では使っていない(対象外)」
    pub fn contract_unused(self) -> String {
        self.format("contract-unused", [])
    }

    /// 「できる人を足す」
    pub fn contract_custodian_add(self) -> String {
        self.format("contract-custodian-add", [])
    }

    /// 「人」
    pub fn contract_custodian_person(self) -> String {
        self.format("contract-custodian-person", [])
    }

    /// 「方法(例: 電話のアプリ、金庫の控え)」
    pub fn contract_custodian_means(self) -> String {
        self.format("contract-custodian-means", [])
    }

    /// 「{$name}を外す」
    pub fn contract_custodian_remove(self, name: &str) -> String {
        self.format("contract-custodian-remove", [("name", Words::text(name))])
    }

    /// 「届け先を足す」
    pub fn contract_recipient_add(self) -> String {
        self.format("contract-recipient-add", [])
    }

    /// 「だれからのお知らせ」
    pub fn contract_recipient_role(self) -> String {
        self.format("contract-recipient-role", [])
    }

    /// 「契約先から」
    pub fn contract_recipient_provider(self) -> String {
        self.format("contract-recipient-provider", [])
    }

    /// 「期限番から」
    pub fn contract_recipient_kigenban(self) -> String {
        self.format("contract-recipient-kigenban", [])
    }

    /// 「届け方」
    pub fn contract_recipient_kind(self) -> String {
        self.format("contract-recipient-kind", [])
    }

    /// 「届け先」
    pub fn contract_recipient_address(self) -> String {
        self.format("contract-recipient-address", [])
    }

    /// 「{$address}を外す」
    pub fn contract_recipient_remove(self, address: &str) -> String {
        self.format("contract-recipient-remove", [("address", Words::text(address))])
    }

    /// 「3〜4件あると、だれかが休んでも気がつけます。」
    pub fn contract_recipient_hint(self) -> String {
        self.format("contract-recipient-hint", [])
    }

    /// 「(決めていない)」
    pub fn contract_card_none(self) -> String {
        self.format("contract-card-none", [])
    }

    /// 「カードを足す」
    pub fn contract_card_add(self) -> String {
        self.format("contract-card-add", [])
    }

    /// 「カードを足す」
    pub fn contract_card_title(self) -> String {
        self.format("contract-card-title", [])
    }

    /// 「カードの呼び名」
    pub fn contract_card_label(self) -> String {
        self.format("contract-card-label", [])
    }

    /// 「例: 総務カード」
    pub fn contract_card_label_hint(self) -> String {
        self.format("contract-card-label-hint", [])
    }

    /// 「下4桁」
    pub fn contract_card_last4(self) -> String {
        self.format("contract-card-last4", [])
    }

    /// 「番号の全部は書かないでください。下4桁だけです。」
    pub fn contract_card_last4_hint(self) -> String {
        self.format("contract-card-last4-hint", [])
    }

    /// 「有効期限」
    pub fn contract_card_expires(self) -> String {
        self.format("contract-card-expires", [])
    }

    /// 「カードに書いてある年と月です。」
    pub fn contract_card_month_hint(self) -> String {
        self.format("contract-card-month-hint", [])
    }

    /// 「カードを足しました」
    pub fn contract_card_saved(self) -> String {
        self.format("contract-card-saved", [])
    }

    /// 「(決めていない)」
    pub fn contract_nobody(self) -> String {
        self.format("contract-nobody", [])
    }

    /// 「1件追加する」
    pub fn add_title(self) -> String {
        self.format("add-title", [])
    }

    /// 「会社のドメイン名を入れると、ドメイン・DNS・サーバー・SSL証明書・メールの5件を自動で見つけます。」
    pub fn add_domain_lead(self) -> String {
        self.format("add-domain-lead", [])
    }

    /// 「手で1件だけ足す」
    pub fn add_by_hand(self) -> String {
        self.format("add-by-hand", [])
    }

    /// 「ドメインのほかの契約(会計ソフト、電話など)も、日付があれば見守れます。」
    pub fn add_by_hand_lead(self) -> String {
        self.format("add-by-hand-lead", [])
    }

    /// 「種類」
    pub fn add_kind(self) -> String {
        self.format("add-kind", [])
    }

    /// 「どのひとそろいに入れますか」
    pub fn add_bundle(self) -> String {
        self.format("add-bundle", [])
    }

    /// 「新しいひとそろい」
    pub fn add_bundle_new(self) -> String {
        self.format("add-bundle-new", [])
    }

    /// 「ドメイン名」
    pub fn add_domain(self) -> String {
        self.format("add-domain", [])
    }

    /// 「呼び名」
    pub fn add_name(self) -> String {
        self.format("add-name", [])
    }

    /// 「例: 会計ソフト」
    pub fn add_name_hint(self) -> String {
        self.format("add-name-hint", [])
    }

    /// 「台帳に入れる」
    pub fn add_send(self) -> String {
        self.format("add-send", [])
    }

    /// 「台帳に入れました。分かるところを書き足してください。」
    pub fn add_saved(self) -> String {
        self.format("add-saved", [])
    }

    /// 「{$plain}({$term})」
    pub fn contract_date_label(self, plain: &str, term: &str) -> String {
        self.format("contract-date-label", [("plain", Words::text(plain)), ("term", Words::text(term))])
    }

    /// 「思いがけないことが起きて、いまの操作はできませんでした。台帳の中身はそのままです。もう一度ためして、同じことになるときは「{$code}」と書き添えてお知らせください。」
    pub fn error_unexpected(self, code: &str) -> String {
        self.format("error-unexpected", [("code", Words::text(code))])
    }

    /// 「この台帳は、もうひとつの{-kigenban}が使っています。同時に二つからは開けません。先に開いているほうの窓を使うか、終了してから開いてください。」
    pub fn error_ledger_in_use(self) -> String {
        self.format("error-ledger-in-use", [])
    }

    /// 「この台帳は、新しい版の{-kigenban}で書かれています。この版で開くと中身を損なうおそれがあるため、開きませんでした。台帳はそのままです。{-kigenban}を新しくしてから開いてください。」
    pub fn error_ledger_newer(self) -> String {
        self.format("error-ledger-newer", [])
    }

    /// 「台帳のファイルが壊れていて、読めませんでした。ファイルには手を加えていません。控えが残っていれば、いちばん新しいものから戻せます。」
    pub fn error_ledger_damaged(self) -> String {
        self.format("error-ledger-damaged", [])
    }

    /// 「台帳のファイルが見つかりません。移したか、消した人がいるかもしれません。控えが残っていれば、「この控えから戻す」で開けます。」
    pub fn error_ledger_missing(self) -> String {
        self.format("error-ledger-missing", [])
    }

    /// 「まだ台帳がありません。「はじめに」から台帳を作ってください。」
    pub fn error_ledger_none(self) -> String {
        self.format("error-ledger-none", [])
    }

    /// 「この場所には、もう台帳があります。上書きはしませんでした。いまある台帳を開くか、別の場所を選んでください。」
    pub fn error_ledger_exists(self) -> String {
        self.format("error-ledger-exists", [])
    }

    /// 「台帳がまだ開いていません。いまの操作は台帳を開いてからできます。復旧コードか合い言葉で台帳を開いてください。」
    pub fn error_ledger_closed(self) -> String {
        self.format("error-ledger-closed", [])
    }

    /// 「台帳に書きこめませんでした。いまの変更は入っていません。このフォルダに書きこむ許可があるか、社内のPC担当に確かめてください。」
    pub fn error_ledger_unwritable(self) -> String {
        self.format("error-ledger-unwritable", [])
    }

    /// 「台帳のファイルを読めませんでした。台帳はそのままです。このフォルダを開く許可があるか、社内のPC担当に確かめてください。」
    pub fn error_ledger_unreadable(self) -> String {
        self.format("error-ledger-unreadable", [])
    }

    /// 「台帳の中身と変更の記録が合いません。台帳には手を加えていません。「この控えから戻す」で、一つ前の控えを開いてください。」
    pub fn error_ledger_rows_differ(self) -> String {
        self.format("error-ledger-rows-differ", [])
    }

    /// 「この復旧コードでは台帳が開きませんでした。別の台帳の復旧シートか、作り直す前の古いシートかもしれません。シートの会社名と日付を確かめて、もう一度入れてください。」
    pub fn error_wrong_code(self) -> String {
        self.format("error-wrong-code", [])
    }

    /// 「復旧コードの {$groups} 組目が、シートと違うようです。その組だけ見くらべて、入れ直してください。」
    pub fn error_code_groups(self, groups: &str) -> String {
        self.format("error-code-groups", [("groups", Words::text(groups))])
    }

    /// 「復旧コードの文字の数が合いません。{$wanted}文字のところ、{$found}文字あります。抜けた文字がないか、シートと見くらべてください。」
    pub fn error_code_length(self, wanted: &str, found: &str) -> String {
        self.format("error-code-length", [("wanted", Words::text(wanted)), ("found", Words::text(found))])
    }

    /// 「復旧コードのそれぞれの組は読めますが、ひとつのコードになりません。二枚のシートの組が混ざっているかもしれません。一枚のシートから続けて入れてください。」
    pub fn error_code_whole(self) -> String {
        self.format("error-code-whole", [])
    }

    /// 「合い言葉が違うようです。台帳はそのままです。大文字と小文字、半角と全角を確かめて、もう一度入れてください。分からないときは復旧コードで開けます。」
    pub fn error_wrong_passphrase(self) -> String {
        self.format("error-wrong-passphrase", [])
    }

    /// 「このPCにしまってある鍵では、台帳が開きませんでした。台帳が別のPCのものか、鍵が替わったようです。復旧シートの復旧コードで開いてください。」
    pub fn error_wrong_key(self) -> String {
        self.format("error-wrong-key", [])
    }

    /// 「鍵のファイル(名前の終わりが .key の小さなファイル)が見つかりません。復旧コードだけでは開けない状態です。控えを写したときは、同じ名前の .key のファイルも、同じ場所に置いてください。」
    pub fn error_no_key_file(self) -> String {
        self.format("error-no-key-file", [])
    }

    /// 「台帳の鍵のファイルの値が大きすぎて、読みこみを止めました。ファイルが書きかえられたおそれがあります。「この控えから戻す」で、控えを開いてください。」
    pub fn error_key_too_costly(self) -> String {
        self.format("error-key-too-costly", [])
    }

    /// 「合い言葉が空のままです。このままでは台帳を守れません。ひと文字以上の合い言葉を入れてください。」
    pub fn error_passphrase_empty(self) -> String {
        self.format("error-passphrase-empty", [])
    }

    /// 「合い言葉が短すぎます。短いと、ほかの人に当てられるおそれがあります。{$least}文字以上にしてください。」
    pub fn error_passphrase_short(self, least: &str) -> String {
        self.format("error-passphrase-short", [("least", Words::text(least))])
    }

    /// 「このPCに、鍵をしまう場所(キーチェーン)が見つかりません。鍵をしまえないので、開くたびに合い言葉が要ります。合い言葉を決めるか、キーチェーンを使えるようにしてください。」
    pub fn error_keychain_missing(self) -> String {
        self.format("error-keychain-missing", [])
    }

    /// 「このPCのキーチェーン(鍵をしまう場所)が、鍵の出し入れを断りました。台帳はそのままで、いままでの復旧シートもそのまま使えます。パソコンにログインし直してから、もう一度ためしてください。」
    pub fn error_keychain_refused(self) -> String {
        self.format("error-keychain-refused", [])
    }

    /// 「入れた文字が、復旧シートの {$groups} 組目と合いません。シートが手元にないと、このPCが使えなくなったとき台帳を開けません。シートを見て、もう一度入れてください。」
    pub fn error_recovery_mismatch(self, groups: &str) -> String {
        self.format("error-recovery-mismatch", [("groups", Words::text(groups))])
    }

    /// 「復旧コードは、作ったときに一度だけ出ます。いまは出せません。設定の「復旧シートを作り直す」で、新しいシートを作ってください。」
    pub fn error_recovery_not_shown(self) -> String {
        self.format("error-recovery-not-shown", [])
    }

    /// 「この控えは開けませんでした。ファイルが途中で切れているか、別の台帳の控えのようです。別の日の控えを選んでください。」
    pub fn error_backup_unusable(self) -> String {
        self.format("error-backup-unusable", [])
    }

    /// 「使える控えが見つかりません。ほかの場所に写した控えがあれば、そのファイルを選んでください。」
    pub fn error_backup_none(self) -> String {
        self.format("error-backup-none", [])
    }

    /// 「これは練習用の台帳です。本物の日付やインターネットとは合わないため、ふだんの{-kigenban}では開きません。練習の設定で開くか、本番の台帳を選んでください。」
    pub fn error_rehearsal_ledger(self) -> String {
        self.format("error-rehearsal-ledger", [])
    }

    /// 「これは本番の台帳です。時計かインターネットを練習用にしたままでは、まちがった知らせになるため開きませんでした。練習の設定を外してから開いてください。」
    pub fn error_real_ledger(self) -> String {
        self.format("error-real-ledger", [])
    }

    /// 「練習用の時刻「{$value}」が読めませんでした。時計を合わせられないので、始めませんでした。2026-11-24T09:30:00+09:00 の形で書いてください。」
    pub fn error_bad_now(self, value: &str) -> String {
        self.format("error-bad-now", [("value", Words::text(value))])
    }

    /// 「この操作は練習用の台帳だけでできます。本番の台帳の時計は動かしません。」
    pub fn error_rehearsal_only(self) -> String {
        self.format("error-rehearsal-only", [])
    }

    /// 「ディスクがいっぱいで、保存できませんでした。いまの変更は入っていません。前の中身はそのままです。要らないファイルを消してから、もう一度ためしてください。」
    pub fn error_disk_full(self) -> String {
        self.format("error-disk-full", [])
    }

    /// 「「{$path}」に保存できませんでした。ほかのソフトで開いているか、書きこめない場所のようです。閉じるか、別の場所を選んでください。」
    pub fn error_file_unwritable(self, path: &str) -> String {
        self.format("error-file-unwritable", [("path", Words::text(path))])
    }

    /// 「「{$path}」は、台帳と控えを置くフォルダです。台帳を守るため、ここには保存しませんでした。デスクトップや社内の共有フォルダなど、別の場所を選んでください。」
    pub fn error_file_is_ledger(self, path: &str) -> String {
        self.format("error-file-is-ledger", [("path", Words::text(path))])
    }

    /// 「「{$path}」を読めませんでした。ファイルが移されたか、開く許可がないようです。場所を確かめてください。」
    pub fn error_file_unreadable(self, path: &str) -> String {
        self.format("error-file-unreadable", [("path", Words::text(path))])
    }

    /// 「「{$path}」は、ここで使える種類のファイルではありません。{$wanted} を選んでください。」
    pub fn error_file_kind(self, path: &str, wanted: &str) -> String {
        self.format("error-file-kind", [("path", Words::text(path)), ("wanted", Words::text(wanted))])
    }

    /// 「書類を作れませんでした。台帳の中身はそのままです。もう一度ためして、同じことになるときは Markdown で保存してください。」
    pub fn error_paper_not_made(self) -> String {
        self.format("error-paper-not-made", [])
    }

    /// 「印刷の画面を開けませんでした。PDFで保存して、そのファイルから印刷してください。」
    pub fn error_print_unavailable(self) -> String {
        self.format("error-print-unavailable", [])
    }

    /// 「ドメイン名がまだ入っていません。会社のホームページやメールアドレスの、@ や www のあとの名前を入れてください。例 example-kobe.co.jp」
    pub fn error_domain_empty(self) -> String {
        self.format("error-domain-empty", [])
    }

    /// 「「{$text}」は、ドメイン名として読めませんでした。使えない文字が入っているようです。ホームページのアドレスをそのまま貼りつけても読めます。」
    pub fn error_domain_unreadable(self, text: &str) -> String {
        self.format("error-domain-unreadable", [("text", Words::text(text))])
    }

    /// 「「{$domain}」は社内だけで使う名前です。登録も更新料もないので、見張るものはありません。外から開けるホームページやメールの名前を入れてください。」
    pub fn error_domain_inside(self, domain: &str) -> String {
        self.format("error-domain-inside", [("domain", Words::text(domain))])
    }

    /// 「「{$text}」には点(.)がないので、ドメイン名ではないようです。.co.jp や .com まで続けて入れてください。」
    pub fn error_domain_no_dot(self, text: &str) -> String {
        self.format("error-domain-no-dot", [("text", Words::text(text))])
    }

    /// 「「{$text}」は機械の番号(IPアドレス)です。ドメイン名ではないので、期限を調べられません。example-kobe.co.jp のような名前を入れてください。」
    pub fn error_domain_address(self, text: &str) -> String {
        self.format("error-domain-address", [("text", Words::text(text))])
    }

    /// 「入れた名前は、ドメイン名としては長すぎます。ドメイン名のところだけを入れてください。」
    pub fn error_domain_too_long(self) -> String {
        self.format("error-domain-too-long", [])
    }

    /// 「「{$suffix}」は、名前のうしろに付く共通の部分です。このままでは、どの会社のことか分かりません。前に会社の名前を付けて入れてください。例 example-kobe.{$suffix}」
    pub fn error_domain_public_suffix(self, suffix: &str) -> String {
        self.format("error-domain-public-suffix", [("suffix", Words::text(suffix))])
    }

    /// 「「{$domain}」は、だれにも登録されていないようです。つづりが違うか、期限が切れて手放された名前かもしれません。つづりを確かめてください。」
    pub fn error_domain_not_registered(self, domain: &str) -> String {
        self.format("error-domain-not-registered", [("domain", Words::text(domain))])
    }

    /// 「「{$domain}」は、もう台帳に入っています。二重には入れませんでした。台帳で開いてください。」
    pub fn error_domain_known(self, domain: &str) -> String {
        self.format("error-domain-known", [("domain", Words::text(domain))])
    }

    /// 「「{$domain}」は、この契約のドメインと違います。どちらが正しいか、確かめてから入れてください。」
    pub fn error_domain_differs(self, domain: &str) -> String {
        self.format("error-domain-differs", [("domain", Words::text(domain))])
    }

    /// 「インターネットにつながっていません。会社の回線のことなので、ドメインやホームページが止まったとは限りません。つながってから、もう一度調べてください。」
    pub fn error_offline(self) -> String {
        self.format("error-offline", [])
    }

    /// 「インターネットの手前に、ログインや同意の画面があるようです。その先が見えないので、何も判断しませんでした。ブラウザーで画面を済ませてから、もう一度調べてください。」
    pub fn error_portal(self) -> String {
        self.format("error-portal", [])
    }

    /// 「{$registry}に問い合わせできませんでした。前に調べた値はそのまま出しています。しばらくしてから、もう一度調べます。」
    pub fn error_registry_unreachable(self, registry: &str) -> String {
        self.format("error-registry-unreachable", [("registry", Words::text(registry))])
    }

    /// 「インターネットの設定ファイル「{$path}」が読めませんでした。設定なしで進めると本物のインターネットを見にいくため、始めませんでした。場所を確かめてください。」
    pub fn error_internet_file_missing(self, path: &str) -> String {
        self.format("error-internet-file-missing", [("path", Words::text(path))])
    }

    /// 「インターネットの設定ファイルの {$line} 行目が読めませんでした。設定がはっきりしないので、始めませんでした。その行を直してください。」
    pub fn error_internet_file_syntax(self, line: &str) -> String {
        self.format("error-internet-file-syntax", [("line", Words::text(line))])
    }

    /// 「インターネットの設定ファイルの {$line} 行目に、知らない名前「{$key}」があります。書きまちがいかもしれないので、始めませんでした。名前を確かめてください。」
    pub fn error_internet_file_unknown_key(self, line: &str, key: &str) -> String {
        self.format("error-internet-file-unknown-key", [("line", Words::text(line)), ("key", Words::text(key))])
    }

    /// 「インターネットの設定ファイルの {$line} 行目、「{$key}」の値が読めませんでした。{$expected} を書いてください。設定がはっきりしないので、始めませんでした。」
    pub fn error_internet_file_bad_value(self, line: &str, key: &str, expected: &str) -> String {
        self.format("error-internet-file-bad-value", [("line", Words::text(line)), ("key", Words::text(key)), ("expected", Words::text(expected))])
    }

    /// 「インターネットの設定ファイルにある証明書「{$path}」が読めませんでした。設定がはっきりしないので、始めませんでした。ファイルを確かめてください。」
    pub fn error_internet_file_trust(self, path: &str) -> String {
        self.format("error-internet-file-trust", [("path", Words::text(path))])
    }

    /// 「会社の表(providers.toml)の「{$row}」の日付か決まりが読めませんでした。前に読めた表で続けています。直して保存すると、すぐに読み直します。」
    pub fn error_providers_file_row(self, row: &str) -> String {
        self.format("error-providers-file-row", [("row", Words::text(row))])
    }

    /// 「会社の表(providers.toml)の {$line} 行目が読めませんでした。前に読めた表で続けています。直して保存すると、すぐに読み直します。」
    pub fn error_providers_file_syntax(self, line: &str) -> String {
        self.format("error-providers-file-syntax", [("line", Words::text(line))])
    }

    /// 「カードの番号の全部のように見えたので、入れませんでした。番号は台帳にも紙にも残さない決まりです。下4桁だけを入れてください。」
    pub fn error_card_number(self) -> String {
        self.format("error-card-number", [])
    }

    /// 「カードの下4桁は、数字4つで入れてください。ほかの桁は要りません。」
    pub fn error_card_last4(self) -> String {
        self.format("error-card-last4", [])
    }

    /// 「「{$field}」に書いたものは、パスワードのようです。台帳には、置き場所だけを書きます。例 総務の金庫、青い封筒。パスワードそのものは、金庫に入れた紙か、パスワードをしまうソフトに残してください。」
    pub fn error_password_like(self, field: &str) -> String {
        self.format("error-password-like", [("field", Words::text(field))])
    }

    /// 「「{$field}」がまだ入っていません。入れてから保存してください。」
    pub fn error_field_empty(self, field: &str) -> String {
        self.format("error-field-empty", [("field", Words::text(field))])
    }

    /// 「「{$field}」に入れた「{$text}」が読めませんでした。前の値はそのままです。書き方を確かめてください。」
    pub fn error_field_unreadable(self, field: &str, text: &str) -> String {
        self.format("error-field-unreadable", [("field", Words::text(field)), ("text", Words::text(text))])
    }

    /// 「「{$field}」が長すぎます。{$most}文字までにしてください。前の値はそのままです。」
    pub fn error_field_too_long(self, field: &str, most: &str) -> String {
        self.format("error-field-too-long", [("field", Words::text(field)), ("most", Words::text(most))])
    }

    /// 「「{$text}」は、日付として読めませんでした。2026年12月4日 や 2026/12/4 のように入れてください。」
    pub fn error_date_unreadable(self, text: &str) -> String {
        self.format("error-date-unreadable", [("text", Words::text(text))])
    }

    /// 「「{$text}」という日は、カレンダーにありません。月と日を確かめてください。」
    pub fn error_date_impossible(self, text: &str) -> String {
        self.format("error-date-impossible", [("text", Words::text(text))])
    }

    /// 「支払期限が、有効期限よりあとになっています。どちらかが違うようです。契約先の画面で確かめてください。」
    pub fn error_date_order(self) -> String {
        self.format("error-date-order", [])
    }

    /// 「渡す人と受ける人が同じです。引き継ぎは二人で行います。別の人を選んでください。」
    pub fn error_same_person(self) -> String {
        self.format("error-same-person", [])
    }

    /// 「{$name}さんは、もう在籍していない人として登録されています。いまいる人を選んでください。」
    pub fn error_person_has_left(self, name: &str) -> String {
        self.format("error-person-has-left", [("name", Words::text(name))])
    }

    /// 「いま使っている人が決まっていません。だれの操作か残せないので、止めました。左の「いまの人」を選んでください。」
    pub fn error_no_current_person(self) -> String {
        self.format("error-no-current-person", [])
    }

    /// 「支払いを確認した期間が、いまの期限と合いません。調べている間に期限が変わったようです。画面の日付を見て、もう一度確かめてください。」
    pub fn error_period_differs(self) -> String {
        self.format("error-period-differs", [])
    }

    /// 「支払期限が近いので、そこまで先には延ばせません。もっと手前の日を選んでください。」
    pub fn error_snooze_too_far(self) -> String {
        self.format("error-snooze-too-far", [])
    }

    /// 「この操作は、もう取り消してあります。ほかに変わったところはありません。」
    pub fn error_undo_already(self) -> String {
        self.format("error-undo-already", [])
    }

    /// 「あとから同じところが変わっているので、取り消しませんでした。取り消すと、新しいほうの値が消えます。いまの値を見て、手で直してください。」
    pub fn error_undo_changed_since(self) -> String {
        self.format("error-undo-changed-since", [])
    }

    /// 「値を消したところなので、取り消せません。要るときは、もう一度入れてください。」
    pub fn error_undo_erased(self) -> String {
        self.format("error-undo-erased", [])
    }

    /// 「取り消せるのは24時間以内です。いまの値を見て、手で直してください。」
    pub fn error_undo_too_late(self) -> String {
        self.format("error-undo-too-late", [])
    }

    /// 「この操作は取り消せません。台帳はそのままです。いまの値を見て、手で直してください。」
    pub fn error_undo_refused(self) -> String {
        self.format("error-undo-refused", [])
    }

    /// 「この欄には、消すものがありません。まだ何も書かれていないか、台帳のつながりに使っている欄です。書いた覚えのある欄を選んでください。」
    pub fn error_not_erasable(self) -> String {
        self.format("error-not-erasable", [])
    }

    /// 「指したものが、台帳に見つかりません。ほかの操作で外れたのかもしれません。一覧を開き直してください。」
    pub fn error_not_found(self) -> String {
        self.format("error-not-found", [])
    }

    /// 「「{$command}」という命令はありません。何もしませんでした。help で一覧を見てください。」
    pub fn error_unknown_command(self, command: &str) -> String {
        self.format("error-unknown-command", [("command", Words::text(command))])
    }

    /// 「命令の「{$argument}」が読めませんでした。何もしませんでした。help で書き方を見てください。」
    pub fn error_invalid_argument(self, argument: &str) -> String {
        self.format("error-invalid-argument", [("argument", Words::text(argument))])
    }

    /// 「受け取った行が読めませんでした。何もしませんでした。1行に1つ、JSON で書いてください。」
    pub fn error_unreadable_request(self) -> String {
        self.format("error-unreadable-request", [])
    }

    /// 「その作業は、もう終わっているか、見つかりません。何もしませんでした。」
    pub fn error_job_unknown(self) -> String {
        self.format("error-job-unknown", [])
    }

    /// 「ほかの作業がまだ続いています。終わってから、もう一度ためしてください。」
    pub fn error_busy(self) -> String {
        self.format("error-busy", [])
    }

    /// 「途中で止めました。それまでに調べた分は残っています。」
    pub fn error_stopped(self) -> String {
        self.format("error-stopped", [])
    }

    /// 「{-kigenban}は、もう動いています。画面の隅の「番」の印から開いてください。」
    pub fn error_already_running(self) -> String {
        self.format("error-already-running", [])
    }

    /// 「画面を出せませんでした。見守りは続いています。画面の隅の「番」の印から開き直してください。」
    pub fn error_window_lost(self) -> String {
        self.format("error-window-lost", [])
    }

    /// 「お知らせを出せませんでした。このPCの設定で止められているようです。PCの通知の設定で、{-kigenban}を入にしてください。」
    pub fn error_notification_refused(self) -> String {
        self.format("error-notification-refused", [])
    }

    /// 「PCを入れたときに始める設定にできませんでした。閉じている間は、お知らせが届きません。PCを入れたら{-kigenban}を開いてください。」
    pub fn error_autostart_refused(self) -> String {
        self.format("error-autostart-refused", [])
    }

    /// 「ログインページのアドレスが https で始まっていないので、開きませんでした。にせのページのおそれがあります。台帳のアドレスを確かめてください。」
    pub fn error_login_page_unsafe(self) -> String {
        self.format("error-login-page-unsafe", [])
    }

    /// 「ログインページがまだ入っていません。契約先の名前で調べて、台帳に書いてください。」
    pub fn error_login_page_missing(self) -> String {
        self.format("error-login-page-missing", [])
    }

    /// 「始めるときの指定「{$value}」が分かりませんでした。思わぬ動きをしないよう、始めませんでした。つづりを確かめてください。」
    pub fn error_start_argument(self, value: &str) -> String {
        self.format("error-start-argument", [("value", Words::text(value))])
    }

    /// 「練習用の時刻「{$value}」が読めませんでした。時計を合わせられないので、始めませんでした。2026-11-24T09:30:00+09:00 の形で書いてください。」
    pub fn error_start_now(self, value: &str) -> String {
        self.format("error-start-now", [("value", Words::text(value))])
    }

    /// 「この{-kigenban}には、練習のしくみが入っていません。本物の時計とインターネットで動くことになるので、始めませんでした。練習の指定を外してください。」
    pub fn error_start_rehearsal(self) -> String {
        self.format("error-start-rehearsal", [])
    }

    /// 「台帳を置くフォルダが見つかりませんでした。台帳を開けないので、始めませんでした。社内のPC担当に、書類を置く場所の設定を確かめてください。」
    pub fn error_no_folder(self) -> String {
        self.format("error-no-folder", [])
    }

    /// 「「{$text}」という時間帯は分かりませんでした。前の設定のままです。日本なら Asia/Tokyo と入れてください。」
    pub fn error_zone_unknown(self, text: &str) -> String {
        self.format("error-zone-unknown", [("text", Words::text(text))])
    }

    /// 「5つの項目を二人で見て、最後に1枚の紙に残します。」
    pub fn handover_lead(self) -> String {
        self.format("handover-lead", [])
    }

    /// 「引き継ぐひとそろい」
    pub fn handover_bundle(self) -> String {
        self.format("handover-bundle", [])
    }

    /// 「渡す人」
    pub fn handover_from(self) -> String {
        self.format("handover-from", [])
    }

    /// 「受ける人」
    pub fn handover_to(self) -> String {
        self.format("handover-to", [])
    }

    /// 「目標日」
    pub fn handover_target(self) -> String {
        self.format("handover-target", [])
    }

    /// 「決めていません」
    pub fn handover_target_none(self) -> String {
        self.format("handover-target-none", [])
    }

    /// 「引き継ぎを始める」
    pub fn handover_start(self) -> String {
        self.format("handover-start", [])
    }

    /// 「新しい引き継ぎを始める」
    pub fn handover_start_again(self) -> String {
        self.format("handover-start-again", [])
    }

    /// 「いままでの確認印は記録に残り、新しい引き継ぎは0から始まります。」
    pub fn handover_start_again_note(self) -> String {
        self.format("handover-start-again-note", [])
    }

    /// 「引き継ぎを始めました」
    pub fn handover_started(self) -> String {
        self.format("handover-started", [])
    }

    /// 「引き継ぎを始めると、ここで確認印を押せます。」
    pub fn handover_not_started(self) -> String {
        self.format("handover-not-started", [])
    }

    /// 「渡す人がまだ選ばれていません。選んでから、もう一度押してください。」
    pub fn handover_choose_from(self) -> String {
        self.format("handover-choose-from", [])
    }

    /// 「受ける人がまだ選ばれていません。選んでから、もう一度押してください。」
    pub fn handover_choose_to(self) -> String {
        self.format("handover-choose-to", [])
    }

    /// 「渡す人と受ける人が同じです。別の人を選んでください。」
    pub fn handover_same(self) -> String {
        self.format("handover-same", [])
    }

    /// 「目標日がまだ正しく入っていません。直すか、空にしてください。」
    pub fn handover_bad_date(self) -> String {
        self.format("handover-bad-date", [])
    }

    /// 「受ける人がまだ登録されていません。設定で人を追加すると、引き継ぎを始められます。」
    pub fn handover_one_person(self) -> String {
        self.format("handover-one-person", [])
    }

    /// 「設定で人を追加する」
    pub fn handover_add_person(self) -> String {
        self.format("handover-add-person", [])
    }

    /// 「内容を二人で見る」
    pub fn handover_look(self) -> String {
        self.format("handover-look", [])
    }

    /// 「内容を閉じる」
    pub fn handover_close(self) -> String {
        self.format("handover-close", [])
    }

    /// 「内容を見る」
    pub fn handover_look_again(self) -> String {
        self.format("handover-look-again", [])
    }

    /// 「つぎに見る項目です」
    pub fn handover_next(self) -> String {
        self.format("handover-next", [])
    }

    /// 「まだ」
    pub fn handover_still(self) -> String {
        self.format("handover-still", [])
    }

    /// 「二人で見ること」
    pub fn handover_points(self) -> String {
        self.format("handover-points", [])
    }

    /// 「この項目を書く」
    pub fn handover_fill_in(self) -> String {
        self.format("handover-fill-in", [])
    }

    /// 「二人で見ました」
    pub fn handover_seen(self) -> String {
        self.format("handover-seen", [])
    }

    /// 「「{$item}」に確認印を押しました」
    pub fn handover_seen_said(self, item: &str) -> String {
        self.format("handover-seen-said", [("item", Words::text(item))])
    }

    /// 「この項目の契約は、まだ台帳にありません。」
    pub fn handover_no_contract(self) -> String {
        self.format("handover-no-contract", [])
    }

    /// 「忘れずに」
    pub fn handover_notes(self) -> String {
        self.format("handover-notes", [])
    }

    /// 「引き継ぎの日までに払うもの」
    pub fn handover_due(self) -> String {
        self.format("handover-due", [])
    }

    /// 「できあがりの紙(A4 1枚)」
    pub fn handover_paper(self) -> String {
        self.format("handover-paper", [])
    }

    /// 「引き継ぎシートの見本。内容は、左の5つの項目と同じです。」
    pub fn handover_paper_aria(self) -> String {
        self.format("handover-paper-aria", [])
    }

    /// 「そのほかの形式(Markdown)」
    pub fn handover_markdown(self) -> String {
        self.format("handover-markdown", [])
    }

    /// 「引き継ぎシートを保存しました」
    pub fn handover_saved(self) -> String {
        self.format("handover-saved", [])
    }

    /// 「引き継ぎシートを保存して開きました。開いた画面で印刷してください。」
    pub fn handover_opened(self) -> String {
        self.format("handover-opened", [])
    }

    /// 「引き継ぐものが、まだありません。会社のドメイン名を入れると、引き継ぎシートの下書きができます。」
    pub fn handover_empty(self) -> String {
        self.format("handover-empty", [])
    }

    /// 「渡す人・受ける人」
    pub fn handover_everyone(self) -> String {
        self.format("handover-everyone", [])
    }

    /// 「つぎにすること」
    pub fn home_todo(self) -> String {
        self.format("home-todo", [])
    }

    /// 「いま、すぐにすることはありません。」
    pub fn home_todo_none(self) -> String {
        self.format("home-todo-none", [])
    }

    /// 「急ぐものだけにする」
    pub fn home_fold(self) -> String {
        self.format("home-fold", [])
    }

    /// 「まだ何も入っていません。会社のドメイン名を入れると、自動で見つけます。」
    pub fn home_empty(self) -> String {
        self.format("home-empty", [])
    }

    /// 「会社のドメイン名を入れる」
    pub fn home_empty_button(self) -> String {
        self.format("home-empty-button", [])
    }

    /// 「これから12か月」
    pub fn home_strip(self) -> String {
        self.format("home-strip", [])
    }

    /// 「ほか{$count}件」
    pub fn home_strip_more(self, count: &str) -> String {
        self.format("home-strip-more", [("count", Words::text(count))])
    }

    /// 「予定はありません」
    pub fn home_strip_nothing(self) -> String {
        self.format("home-strip-nothing", [])
    }

    /// 「期限なし」
    pub fn home_no_date(self) -> String {
        self.format("home-no-date", [])
    }

    /// 「早めに」
    pub fn home_soon(self) -> String {
        self.format("home-soon", [])
    }

    /// 「この契約を開く」
    pub fn home_open_contract(self) -> String {
        self.format("home-open-contract", [])
    }

    /// 「{$all}つのうち{$done}つ」
    pub fn home_pips(self, all: &str, done: &str) -> String {
        self.format("home-pips", [("all", Words::text(all)), ("done", Words::text(done))])
    }

    /// 「{$until}まで、この件を下げておきます」
    pub fn home_snoozed(self, until: &str) -> String {
        self.format("home-snoozed", [("until", Words::text(until))])
    }

    /// 「「{$title}」を済みにしました」
    pub fn home_done(self, title: &str) -> String {
        self.format("home-done", [("title", Words::text(title))])
    }

    /// 「別の日付もあります」
    pub fn home_conflict(self) -> String {
        self.format("home-conflict", [])
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

    /// 「通信を守る鍵」
    pub fn paper_row_certificate_explained(self) -> String {
        self.format("paper-row-certificate-explained", [])
    }

    /// 「メール運用」
    pub fn paper_row_mail(self) -> String {
        self.format("paper-row-mail", [])
    }

    /// 「届け先の\\u200B契約と、\\u200Bお知らせの宛先」
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

    /// 「支払期限」
    pub fn paper_field_pay_by(self) -> String {
        self.format("paper-field-pay-by", [])
    }

    /// 「有効期限」
    pub fn paper_field_expires(self) -> String {
        self.format("paper-field-expires", [])
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

    /// 「支払う人 {$payer}」
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

    /// 「控えは{$place}」
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

    /// 「推定」
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

    /// 「つぎの支払い」
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

    /// 「引き継ぎシート\_{$company}\_{$day}」
    pub fn paper_file_handover(self, company: &str, day: &str) -> String {
        self.format("paper-file-handover", [("company", Words::text(company)), ("day", Words::text(day))])
    }

    /// 「復旧シート\_{$company}\_{$day}」
    pub fn paper_file_recovery(self, company: &str, day: &str) -> String {
        self.format("paper-file-recovery", [("company", Words::text(company)), ("day", Words::text(day))])
    }

    /// 「期限の予定表\_{$company}」
    pub fn paper_file_calendar(self, company: &str) -> String {
        self.format("paper-file-calendar", [("company", Words::text(company))])
    }

    /// 「台帳\_{$company}\_{$day}」
    pub fn paper_file_ledger(self, company: &str, day: &str) -> String {
        self.format("paper-file-ledger", [("company", Words::text(company)), ("day", Words::text(day))])
    }

    /// 「復旧シート」
    pub fn recovery_title(self) -> String {
        self.format("recovery-title", [])
    }

    /// 「この紙の復旧コードがあれば、PCが壊れても台帳を開けます。」
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

    /// 「新しいPCに{-kigenban}を入れます。」
    pub fn recovery_how_install(self) -> String {
        self.format("recovery-how-install", [])
    }

    /// 「ほかの場所に写しておいた台帳の控えを、新しいPCに置きます。」
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

    /// 「PCにしまってある鍵と、この紙の両方をなくすと、台帳はだれにも開けません。作った人にも開けません。」
    pub fn recovery_lost_both(self) -> String {
        self.format("recovery-lost-both", [])
    }

    /// 「しまい方」
    pub fn recovery_keep_title(self) -> String {
        self.format("recovery-keep-title", [])
    }

    /// 「金庫など、鍵のかかる場所にしまってください。PCと同じ場所には置かないでください。」
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

    /// 「【支払期限】{$what}」
    pub fn ics_pay_by(self, what: &str) -> String {
        self.format("ics-pay-by", [("what", Words::text(what))])
    }

    /// 「【有効期限】{$what}」
    pub fn ics_expires(self, what: &str) -> String {
        self.format("ics-expires", [("what", Words::text(what))])
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

    /// 「台帳」
    pub fn xlsx_sheet_ledger(self) -> String {
        self.format("xlsx-sheet-ledger", [])
    }

    /// 「担当者」
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

    /// 「呼び名」
    pub fn xlsx_title(self) -> String {
        self.format("xlsx-title", [])
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

    /// 「退職」
    pub fn xlsx_left_yes(self) -> String {
        self.format("xlsx-left-yes", [])
    }

    /// 「在籍」
    pub fn xlsx_left_no(self) -> String {
        self.format("xlsx-left-no", [])
    }

    /// 「パスワードとカードの番号の全部は書かないでください(下4桁だけ)。」
    pub fn xlsx_rule(self) -> String {
        self.format("xlsx-rule", [])
    }

    /// 「ひとそろい {$count}。ドメインが止まると、下も止まります」
    pub fn say_bundle_note(self, count: &str) -> String {
        self.format("say-bundle-note", [("count", Words::text(count))])
    }

    /// 「ひとそろい {$count}」
    pub fn say_bundle_note_alone(self, count: &str) -> String {
        self.format("say-bundle-note-alone", [("count", Words::text(count))])
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

    /// 「名義と保管先」
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

    /// 「きょう {$day}」
    pub fn say_today_is(self, day: &str) -> String {
        self.format("say-today-is", [("day", Words::text(day))])
    }

    /// 「{$day}まで」
    pub fn say_period_text(self, day: &str) -> String {
        self.format("say-period-text", [("day", Words::text(day))])
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

    /// 「{$period}までの支払いは、{$day}に{$name}さんが確認しました。」
    pub fn say_stamp_sentence(self, period: &str, day: &str, name: &str) -> String {
        self.format("say-stamp-sentence", [("period", Words::text(period)), ("day", Words::text(day)), ("name", Words::text(name))])
    }

    /// 「{$department} {$name} {$day} 確認済み」
    pub fn say_stamp_label(self, department: &str, name: &str, day: &str) -> String {
        self.format("say-stamp-label", [("department", Words::text(department)), ("name", Words::text(name)), ("day", Words::text(day))])
    }

    /// 「見た所: {$place}」
    pub fn say_seen_in(self, place: &str) -> String {
        self.format("say-seen-in", [("place", Words::text(place))])
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

    /// 「点検の結果」
    pub fn section_checks(self) -> String {
        self.format("section-checks", [])
    }

    /// 「変更の記録」
    pub fn section_history(self) -> String {
        self.format("section-history", [])
    }

    /// 「会社の名義」
    pub fn say_note_company(self) -> String {
        self.format("say-note-company", [])
    }

    /// 「会社の名義ではありません」
    pub fn say_note_outside(self) -> String {
        self.format("say-note-outside", [])
    }

    /// 「推定です。合っているか確かめてください」
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

    /// 「わけ: {$reason}」
    pub fn say_note_auto_off_reason(self, reason: &str) -> String {
        self.format("say-note-auto-off-reason", [("reason", Words::text(reason))])
    }

    /// 「3〜4件あると安心です」
    pub fn say_note_recipients_few(self) -> String {
        self.format("say-note-recipients-few", [])
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

    /// 「有効期限は{$day}です」
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

    /// 「登録されています(この答えに、有効期限は書かれていませんでした)」
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

    /// 「通信を守る鍵は{$day}までです」
    pub fn say_check_tls_ok(self, day: &str) -> String {
        self.format("say-check-tls-ok", [("day", Words::text(day))])
    }

    /// 「通信を守る鍵に不具合があります({$day}まで)」
    pub fn say_check_tls_bad(self, day: &str) -> String {
        self.format("say-check-tls-bad", [("day", Words::text(day))])
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

    /// 「メールの届け先は決まっています」
    pub fn say_check_mail_ok(self) -> String {
        self.format("say-check-mail-ok", [])
    }

    /// 「メールの届け先の設定がありません」
    pub fn say_check_mail_none(self) -> String {
        self.format("say-check-mail-none", [])
    }

    /// 「メールの届け先は決まっています。送るほうの設定に、直すところがあります」
    pub fn say_check_mail_remarks(self) -> String {
        self.format("say-check-mail-remarks", [])
    }

    /// 「メールの通信を守る鍵({$host})は{$day}までです」
    pub fn say_check_mail_tls_ok(self, host: &str, day: &str) -> String {
        self.format("say-check-mail-tls-ok", [("host", Words::text(host)), ("day", Words::text(day))])
    }

    /// 「メールの通信を守る鍵({$host})に不具合があります({$day}まで)」
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

    /// 「社内からの見え方」
    pub fn say_check_office_view(self) -> String {
        self.format("say-check-office-view", [])
    }

    /// 「途中のソフトや機器が代わりに答えたため、確かめられませんでした」
    pub fn say_why_intercepted(self) -> String {
        self.format("say-why-intercepted", [])
    }

    /// 「この種類のドメインは、調べる窓口がありません」
    pub fn say_why_no_service(self) -> String {
        self.format("say-why-no-service", [])
    }

    /// 「このPCがインターネットにつながっていませんでした」
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

    /// 「{$thing}の{$period}までの支払いを確認しました({$place})」
    pub fn history_confirm_payment(self, thing: &str, period: &str, place: &str) -> String {
        self.format("history-confirm-payment", [("thing", Words::text(thing)), ("period", Words::text(period)), ("place", Words::text(place))])
    }

    /// 「{$thing}のひとそろいを台帳に入れました」
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

    /// 「取り消しました: {$text}」
    pub fn history_undo_thing(self, text: &str) -> String {
        self.format("history-undo-thing", [("text", Words::text(text))])
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

    /// 「{$when}に{$count}を点検しました」
    pub fn say_checked_count(self, when: &str, count: &str) -> String {
        self.format("say-checked-count", [("when", Words::text(when)), ("count", Words::text(count))])
    }

    /// 「{$when}に点検」
    pub fn say_checked(self, when: &str) -> String {
        self.format("say-checked", [("when", Words::text(when))])
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

    /// 「いま止まっているものが{$count}あります」
    pub fn say_home_stopped(self, count: &str) -> String {
        self.format("say-home-stopped", [("count", Words::text(count))])
    }

    /// 「止まりそうなものが{$count}あります」
    pub fn say_home_at_risk(self, count: &str) -> String {
        self.format("say-home-at-risk", [("count", Words::text(count))])
    }

    /// 「そろそろ手続きが要るものが{$count}あります」
    pub fn say_home_soon(self, count: &str) -> String {
        self.format("say-home-soon", [("count", Words::text(count))])
    }

    /// 「確かめてほしいことが{$count}あります」
    pub fn say_home_questions(self, count: &str) -> String {
        self.format("say-home-questions", [("count", Words::text(count))])
    }

    /// 「支払いの反映を待っています {$count}」
    pub fn say_home_watching(self, count: &str) -> String {
        self.format("say-home-watching", [("count", Words::text(count))])
    }

    /// 「期限がまだ分からないものが{$count}あります」
    pub fn say_home_unconfirmed(self, count: &str) -> String {
        self.format("say-home-unconfirmed", [("count", Words::text(count))])
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

    /// 「つぎにすることはありません」
    pub fn say_home_tasks_none(self) -> String {
        self.format("say-home-tasks-none", [])
    }

    /// 「急ぐ順に{$count}」
    pub fn say_home_tasks_all(self, count: &str) -> String {
        self.format("say-home-tasks-all", [("count", Words::text(count))])
    }

    /// 「{$note}。支払いの反映待ち {$count}」
    pub fn say_home_tasks_and_watched(self, note: &str, count: &str) -> String {
        self.format("say-home-tasks-and-watched", [("note", Words::text(note)), ("count", Words::text(count))])
    }

    /// 「{$domain} の更新料の支払いを確認しました」
    pub fn say_watched_domain(self, domain: &str) -> String {
        self.format("say-watched-domain", [("domain", Words::text(domain))])
    }

    /// 「{$name}の支払いを確認しました」
    pub fn say_watched_other(self, name: &str) -> String {
        self.format("say-watched-other", [("name", Words::text(name))])
    }

    /// 「{$all}つのうち {$done}つ できました」
    pub fn say_readiness_sentence(self, all: &str, done: &str) -> String {
        self.format("say-readiness-sentence", [("all", Words::text(all)), ("done", Words::text(done))])
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

    /// 「このPCがインターネットにつながっていないようです。いまは新しく調べられないので、前に見た値を出しています。」
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

    /// 「ほか{$count}」
    pub fn say_others(self, count: &str) -> String {
        self.format("say-others", [("count", Words::text(count))])
    }

    /// 「名義と保管先」
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

    /// 「{$things}の名義か、パスワードの保管場所がまだ書かれていません。」
    pub fn say_missing_holder(self, things: &str) -> String {
        self.format("say-missing-holder", [("things", Words::text(things))])
    }

    /// 「{$things}で、二段階認証ができる人を、もう1名ふやしてください。」
    pub fn say_missing_two_factor(self, things: &str) -> String {
        self.format("say-missing-two-factor", [("things", Words::text(things))])
    }

    /// 「{$things}の自動更新が、入か、切ならそのわけが書かれていません。」
    pub fn say_missing_auto_renewal(self, things: &str) -> String {
        self.format("say-missing-auto-renewal", [("things", Words::text(things))])
    }

    /// 「{$things}の予備のカードが、まだ書かれていません。」
    pub fn say_missing_spare_card(self, things: &str) -> String {
        self.format("say-missing-spare-card", [("things", Words::text(things))])
    }

    /// 「{$things}のお知らせの届け先が、足りません。見守っているドメインのアドレスは数えません。」
    pub fn say_missing_recipients(self, things: &str) -> String {
        self.format("say-missing-recipients", [("things", Words::text(things))])
    }

    /// 「{$things}の期限を、もうひとつのカレンダーにも書いてください。」
    pub fn say_missing_second_calendar(self, things: &str) -> String {
        self.format("say-missing-second-calendar", [("things", Words::text(things))])
    }

    /// 「あてはまる契約が、まだ登録されていません。」
    pub fn say_missing_any(self) -> String {
        self.format("say-missing-any", [])
    }

    /// 「カードで払う契約が、まだ書かれていません。払い方と、使うカードを書いてください。」
    pub fn say_missing_any_card(self) -> String {
        self.format("say-missing-any-card", [])
    }

    /// 「引き継ぎシートで、二人で見た項目がまだそろっていません。」
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

    /// 「{$name}の自動更新の前に、カードの期限と届け先を確かめる」
    pub fn say_task_check_auto_renewal(self, name: &str) -> String {
        self.format("say-task-check-auto-renewal", [("name", Words::text(name))])
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

    /// 「{$name}が動いていないわけを調べる」
    pub fn say_task_fix_outage(self, name: &str) -> String {
        self.format("say-task-fix-outage", [("name", Words::text(name))])
    }

    /// 「{$name}の名義を会社に移す」
    pub fn say_task_move_holder(self, name: &str) -> String {
        self.format("say-task-move-holder", [("name", Words::text(name))])
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

    /// 「この支払いは、ほかに{$things}にも使っています。」
    pub fn say_paid_with(self, things: &str) -> String {
        self.format("say-paid-with", [("things", Words::text(things))])
    }

    /// 「止まると、{$things}も止まります。」
    pub fn say_victims(self, things: &str) -> String {
        self.format("say-victims", [("things", Words::text(things))])
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

    /// 「わけを調べる」
    pub fn say_button_trouble(self) -> String {
        self.format("say-button-trouble", [])
    }

    /// 「{$left}: {$task}」
    pub fn say_notice_title_left(self, left: &str, task: &str) -> String {
        self.format("say-notice-title-left", [("left", Words::text(left)), ("task", Words::text(task))])
    }

    /// 「あした知らせる」
    pub fn say_notice_tomorrow(self) -> String {
        self.format("say-notice-tomorrow", [])
    }

    /// 「お知らせする日({$day})を過ぎていたため、いまお知らせしています。」
    pub fn say_notice_late(self, day: &str) -> String {
        self.format("say-notice-late", [("day", Words::text(day))])
    }

    /// 「お知らせのためしです」
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

    /// 「通信を守る鍵(SSL証明書)が、{$day}で切れます。」
    pub fn reason_certificate_ends(self, day: &str) -> String {
        self.format("reason-certificate-ends", [("day", Words::text(day))])
    }

    /// 「SSL証明書が、{$day}で切れました。ホームページを開く人に、警告が出ます。」
    pub fn reason_certificate_expired(self, day: &str) -> String {
        self.format("reason-certificate-expired", [("day", Words::text(day))])
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

    /// 「メールの通信を守る鍵(SSL証明書)が、{$day}で切れます。新しくなるか、メールの会社に確かめてください。」
    pub fn reason_mail_certificate_ends(self, day: &str) -> String {
        self.format("reason-mail-certificate-ends", [("day", Words::text(day))])
    }

    /// 「メールの通信を守る鍵(SSL証明書)が、{$day}で切れました。メールソフトに警告が出ます。メールの会社に確かめてください。」
    pub fn reason_mail_certificate_expired(self, day: &str) -> String {
        self.format("reason-mail-certificate-expired", [("day", Words::text(day))])
    }

    /// 「メールの通信を守る鍵(SSL証明書)の一部が欠けています。送受信できないメールソフトがあるおそれがあります。」
    pub fn reason_mail_certificate_chain(self) -> String {
        self.format("reason-mail-certificate-chain", [])
    }

    /// 「メールの通信を守る鍵(SSL証明書)の使い始めの日が、まだ来ていません。メールソフトに警告が出ます。」
    pub fn reason_mail_certificate_not_yet(self) -> String {
        self.format("reason-mail-certificate-not-yet", [])
    }

    /// 「メールの通信を守る鍵(SSL証明書)が、別の名前のものです。メールソフトに警告が出ます。」
    pub fn reason_mail_certificate_other_name(self) -> String {
        self.format("reason-mail-certificate-other-name", [])
    }

    /// 「メールの通信を守る鍵(SSL証明書)の発行元を確かめられません。メールソフトに警告が出ます。」
    pub fn reason_mail_certificate_untrusted(self) -> String {
        self.format("reason-mail-certificate-untrusted", [])
    }

    /// 「自動で新しくなるはずの、メールの通信を守る鍵(SSL証明書)が、まだ替わっていません。いまのものは{$day}で切れます。メールの会社に確かめてください。」
    pub fn reason_mail_certificate_stuck(self, day: &str) -> String {
        self.format("reason-mail-certificate-stuck", [("day", Words::text(day))])
    }

    /// 「{$day}に自動で更新される予定でした。引き落とされたかどうかが、まだ確認できていません。」
    pub fn reason_charge_unconfirmed(self, day: &str) -> String {
        self.format("reason-charge-unconfirmed", [("day", Words::text(day))])
    }

    /// 「公の記録は「登録されていない」と答えましたが、ホームページやメールは動いています。公の記録のほうの間違いかもしれません。ドメインの会社の画面で、登録が続いているか確かめてください。」
    pub fn reason_contradicted(self) -> String {
        self.format("reason-contradicted", [])
    }

    /// 「公の記録の有効期限が、{$day}に早まりました。廃止の手続きが出ているおそれがあります。ドメインの会社に確かめてください。」
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

    /// 「有効期限が二つあります。書いてある日は{$own}、公の記録は{$public}です。」
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

    /// 「廃止の手続きが出ているようです。ドメインの会社に、今日確かめてください。」
    pub fn reason_ending(self) -> String {
        self.format("reason-ending", [])
    }

    /// 「廃止の手続きが出ているようです。このままだと{$day}で使えなくなります。ドメインの会社に、今日確かめてください。」
    pub fn reason_ending_on(self, day: &str) -> String {
        self.format("reason-ending-on", [("day", Words::text(day))])
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

    /// 「{$day}から、ほかの会社へ移せないようにする鍵(移管ロック)が外れています。外した人がいるか、確かめてください。心当たりがなければ、ドメインの会社に電話してください。」
    pub fn reason_lock_lifted(self, day: &str) -> String {
        self.format("reason-lock-lifted", [("day", Words::text(day))])
    }

    /// 「メールの届け先の設定がなくなっています。」
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

    /// 「{$days}、点検できていません。」
    pub fn reason_not_checked_days(self, days: &str) -> String {
        self.format("reason-not-checked-days", [("days", Words::text(days))])
    }

    /// 「まだ点検していません。」
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

    /// 「ホームページの置き場(サーバー)から答えがありません。」
    pub fn reason_site_down(self) -> String {
        self.format("reason-site-down", [])
    }

    /// 「ホームページのあった所に、期限切れや空き地のページが出ています。」
    pub fn reason_site_parked(self) -> String {
        self.format("reason-site-parked", [])
    }

    /// 「公の記録の日付が過ぎていますが、新しい日付をまだ見られていません。」
    pub fn reason_stale(self) -> String {
        self.format("reason-stale", [])
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

    /// 「{$name}の支払期限」
    pub fn say_cal_pay_by(self, name: &str) -> String {
        self.format("say-cal-pay-by", [("name", Words::text(name))])
    }

    /// 「{$name}の支払期限(支払いは確認済み)」
    pub fn say_cal_pay_by_paid(self, name: &str) -> String {
        self.format("say-cal-pay-by-paid", [("name", Words::text(name))])
    }

    /// 「{$name}の有効期限」
    pub fn say_cal_expires(self, name: &str) -> String {
        self.format("say-cal-expires", [("name", Words::text(name))])
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

    /// 「年末年始は、契約先の窓口が休みになりがちです。手続きは{$day}までに済ませておくと安心です。」
    pub fn say_cal_new_year(self, day: &str) -> String {
        self.format("say-cal-new-year", [("day", Words::text(day))])
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

    /// 「{$when}の点検で、気になることが {$count} ありました。」
    pub fn say_checkup_attention(self, when: &str, count: &str) -> String {
        self.format("say-checkup-attention", [("when", Words::text(when)), ("count", Words::text(count))])
    }

    /// 「{$when}の点検では、調べられなかったものが {$count} あります。」
    pub fn say_checkup_unseen(self, when: &str, count: &str) -> String {
        self.format("say-checkup-unseen", [("when", Words::text(when)), ("count", Words::text(count))])
    }

    /// 「{$when}の点検で、動いていないものが {$count} ありました。」
    pub fn say_checkup_bad(self, when: &str, count: &str) -> String {
        self.format("say-checkup-bad", [("when", Words::text(when)), ("count", Words::text(count))])
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

    /// 「通信を守る鍵」
    pub fn say_gloss_tls(self) -> String {
        self.format("say-gloss-tls", [])
    }

    /// 「ホームページ」
    pub fn say_gloss_web(self) -> String {
        self.format("say-gloss-web", [])
    }

    /// 「メールの届け先」
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

    /// 「{$day}のままです(まだ延びていません)」
    pub fn say_cell_not_moved(self, day: &str) -> String {
        self.format("say-cell-not-moved", [("day", Words::text(day))])
    }

    /// 「{$domain} の{$check}: {$text}」
    pub fn say_event_first(self, domain: &str, check: &str, text: &str) -> String {
        self.format("say-event-first", [("domain", Words::text(domain)), ("check", Words::text(check)), ("text", Words::text(text))])
    }

    /// 「{$domain} のメールの届け先の設定が、{$day}に変わりました。変えた人がいるか、確かめてください。」
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

    /// 「{$domain} のメールの届け先の設定が変わりました」
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

    /// 「見つかったもの {$count}」
    pub fn say_found_all(self, count: &str) -> String {
        self.format("say-found-all", [("count", Words::text(count))])
    }

    /// 「この名前について、見つかったものはありませんでした。名前を確かめるか、そのまま台帳に入れて、あとで書いてください。」
    pub fn say_found_none(self) -> String {
        self.format("say-found-none", [])
    }

    /// 「このPCがインターネットにつながっていないようなので、まだ調べられません。名前だけ先に台帳に入れて、つながってから調べることもできます。」
    pub fn say_found_offline(self) -> String {
        self.format("say-found-offline", [])
    }

    /// 「インターネットの手前に、ログインや同意の画面があるようなので、まだ調べられません。ブラウザーで画面を済ませてから、もう一度調べてください。」
    pub fn say_found_portal(self) -> String {
        self.format("say-found-portal", [])
    }

    /// 「「{$domain}」は、だれにも登録されていないようです。つづりが違うか、期限が切れて手放された名前かもしれません。」
    pub fn say_found_not_registered(self, domain: &str) -> String {
        self.format("say-found-not-registered", [("domain", Words::text(domain))])
    }

    /// 「{$provider}のようです」
    pub fn say_found_provider(self, provider: &str) -> String {
        self.format("say-found-provider", [("provider", Words::text(provider))])
    }

    /// 「{$provider}のようです。有効期限 {$day}」
    pub fn say_found_provider_expires(self, provider: &str, day: &str) -> String {
        self.format("say-found-provider-expires", [("provider", Words::text(provider)), ("day", Words::text(day))])
    }

    /// 「有効期限 {$day}」
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

    /// 「{$text}({$details})」
    pub fn say_found_details(self, text: &str, details: &str) -> String {
        self.format("say-found-details", [("text", Words::text(text)), ("details", Words::text(details))])
    }

    /// 「サーバーの住所 {$seen} から」
    pub fn say_found_evidence_address(self, seen: &str) -> String {
        self.format("say-found-evidence-address", [("seen", Words::text(seen))])
    }

    /// 「証明書の発行元 {$seen} から」
    pub fn say_found_evidence_issuer(self, seen: &str) -> String {
        self.format("say-found-evidence-issuer", [("seen", Words::text(seen))])
    }

    /// 「メールの届け先 {$seen} から」
    pub fn say_found_evidence_mx(self, seen: &str) -> String {
        self.format("say-found-evidence-mx", [("seen", Words::text(seen))])
    }

    /// 「ネームサーバー {$seen} から」
    pub fn say_found_evidence_name_server(self, seen: &str) -> String {
        self.format("say-found-evidence-name-server", [("seen", Words::text(seen))])
    }

    /// 「公の記録 {$seen} から」
    pub fn say_found_evidence_registrar(self, seen: &str) -> String {
        self.format("say-found-evidence-registrar", [("seen", Words::text(seen))])
    }

    /// 「メールの差出人の設定 {$seen} から」
    pub fn say_found_evidence_spf(self, seen: &str) -> String {
        self.format("say-found-evidence-spf", [("seen", Words::text(seen))])
    }

    /// 「推定({$from})」
    pub fn say_source_estimated_from(self, from: &str) -> String {
        self.format("say-source-estimated-from", [("from", Words::text(from))])
    }

    /// 「会社で書き足した {$count} 件を使っています」
    pub fn say_own_rows(self, count: &str) -> String {
        self.format("say-own-rows", [("count", Words::text(count))])
    }

    /// 「控えはまだありません」
    pub fn say_backup_none(self) -> String {
        self.format("say-backup-none", [])
    }

    /// 「{$when}に保存」
    pub fn say_backup_last(self, when: &str) -> String {
        self.format("say-backup-last", [("when", Words::text(when))])
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

    /// 「{$all}つのうち {$done}つ 済みました」
    pub fn say_handover_progress(self, all: &str, done: &str) -> String {
        self.format("say-handover-progress", [("all", Words::text(all)), ("done", Words::text(done))])
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

    /// 「通信を守る鍵」
    pub fn row_certificate_gloss(self) -> String {
        self.format("row-certificate-gloss", [])
    }

    /// 「届け先の契約」
    pub fn row_mail_gloss(self) -> String {
        self.format("row-mail-gloss", [])
    }

    /// 「期限番の予定表」
    pub fn say_file_calendar(self) -> String {
        self.format("say-file-calendar", [])
    }

    /// 「期限番の台帳」
    pub fn say_file_ledger(self) -> String {
        self.format("say-file-ledger", [])
    }

    /// 「復旧シート」
    pub fn say_file_recovery(self) -> String {
        self.format("say-file-recovery", [])
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

    /// 「会社のドメインの利用が止められています」
    pub fn trouble_lapsed_hold(self) -> String {
        self.format("trouble-lapsed-hold", [])
    }

    /// 「会社のドメインの登録が取り消されています」
    pub fn trouble_lapsed_deleted(self) -> String {
        self.format("trouble-lapsed-deleted", [])
    }

    /// 「公の記録では、会社のドメインは登録されていません」
    pub fn trouble_lapsed_not_registered(self) -> String {
        self.format("trouble-lapsed-not-registered", [])
    }

    /// 「ドメインが使えないため、メールもホームページも止まっています。更新料の支払いがまだのようです。」
    pub fn trouble_lapsed_means_mail(self) -> String {
        self.format("trouble-lapsed-means-mail", [])
    }

    /// 「ドメインが使えないため、メールもホームページも止まっています。支払いは確認されているので、ドメインの会社に反映を確かめてください。」
    pub fn trouble_lapsed_means_paid(self) -> String {
        self.format("trouble-lapsed-means-paid", [])
    }

    /// 「住所の案内板(DNS)が、答えられなくなっています」
    pub fn trouble_delegation(self) -> String {
        self.format("trouble-delegation", [])
    }

    /// 「ドメインは登録されていますが、案内板がないため、メールもホームページも行き先が分かりません。」
    pub fn trouble_delegation_means(self) -> String {
        self.format("trouble-delegation-means", [])
    }

    /// 「ホームページの置き場(サーバー)が答えていません」
    pub fn trouble_server(self) -> String {
        self.format("trouble-server", [])
    }

    /// 「ドメインとメールは別の仕組みです。サーバーの会社の不具合か、契約が切れたのかもしれません。」
    pub fn trouble_server_means(self) -> String {
        self.format("trouble-server-means", [])
    }

    /// 「通信を守る鍵(SSL証明書)が使えなくなっています」
    pub fn trouble_certificate(self) -> String {
        self.format("trouble-certificate", [])
    }

    /// 「ホームページを開く人に警告が出ます。メールの届け先とは別のことです。」
    pub fn trouble_certificate_means(self) -> String {
        self.format("trouble-certificate-means", [])
    }

    /// 「メールの通信を守る鍵(SSL証明書)が使えなくなっています」
    pub fn trouble_mail_certificate(self) -> String {
        self.format("trouble-mail-certificate", [])
    }

    /// 「メールソフトが警告を出し、送ったり受けたりできないことがあります。届け先の設定はそのままです。」
    pub fn trouble_mail_certificate_means(self) -> String {
        self.format("trouble-mail-certificate-means", [])
    }

    /// 「メールの届け先の設定がなくなっています」
    pub fn trouble_mx(self) -> String {
        self.format("trouble-mx", [])
    }

    /// 「相手は、どこへ届ければよいか分かりません。だれかが設定を変えたのかもしれません。」
    pub fn trouble_mx_means(self) -> String {
        self.format("trouble-mx-means", [])
    }

    /// 「メールの届け先の名前が、どこにもつながっていません」
    pub fn trouble_mail_host(self) -> String {
        self.format("trouble-mail-host", [])
    }

    /// 「届け先の設定はありますが、その先の機械が見つかりません。メールの会社に確かめてください。」
    pub fn trouble_mail_host_means(self) -> String {
        self.format("trouble-mail-host-means", [])
    }

    /// 「ホームページのあった所に、期限切れや空き地のページが出ています」
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

    /// 「メールの届け先の設定は正しく見えます。ひとりのアドレスだけのことか、相手の側のことかもしれません。届け先の機械が本当に受け取るかどうかは、この場所からは判定できません。」
    pub fn trouble_nothing_means_mail(self) -> String {
        self.format("trouble-nothing-means-mail", [])
    }

    /// 「ホームページは外から開けました。この場所の回線か、見ている機械のことかもしれません。」
    pub fn trouble_nothing_means_site(self) -> String {
        self.format("trouble-nothing-means-site", [])
    }

    /// 「調べられたことが少なく、まだ原因を言えません」
    pub fn trouble_cannot_tell(self) -> String {
        self.format("trouble-cannot-tell", [])
    }

    /// 「しばらくして、もう一度調べてください。」
    pub fn trouble_cannot_tell_means(self) -> String {
        self.format("trouble-cannot-tell-means", [])
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

    /// 「ドメインの会社に電話で聞く」
    pub fn step_call_registrar(self) -> String {
        self.format("step-call-registrar", [])
    }

    /// 「「{$domain} のことで」と言えば通じます。」
    pub fn step_call_body(self, domain: &str) -> String {
        self.format("step-call-body", [("domain", Words::text(domain))])
    }

    /// 「電話 {$phone}。「{$domain} のことで」と言えば通じます。」
    pub fn step_call_body_phone(self, phone: &str, domain: &str) -> String {
        self.format("step-call-body-phone", [("phone", Words::text(phone)), ("domain", Words::text(domain))])
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

    /// 「電話やほかのPCでもつながらなければ、ルーターの電源を入れ直すか、回線の会社に聞いてください。」
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

    /// 「ブラウザーで、ログインや同意の画面を済ませる」
    pub fn step_portal(self) -> String {
        self.format("step-portal", [])
    }

    /// 「更新料を払う」
    pub fn step_pay(self) -> String {
        self.format("step-pay", [])
    }

    /// 「パスワードの保管場所: {$kept}」
    pub fn step_pay_body(self, kept: &str) -> String {
        self.format("step-pay-body", [("kept", Words::text(kept))])
    }

    /// 「パスワードの保管場所は未記入です。管理責任者に聞いてください。」
    pub fn step_pay_body_unknown(self) -> String {
        self.format("step-pay-body-unknown", [])
    }

    /// 「SSL証明書を新しくしてもらう」
    pub fn step_certificate(self) -> String {
        self.format("step-certificate", [])
    }

    /// 「証明書を入れた会社かサーバーの会社に、切れたことを伝えてください。」
    pub fn step_certificate_body(self) -> String {
        self.format("step-certificate-body", [])
    }

    /// 「取り戻す手続きと料金を聞いて、払う」
    pub fn step_pay_restore(self) -> String {
        self.format("step-pay-restore", [])
    }

    /// 「送った人に、戻ってきた断りの文を聞く」
    pub fn step_ask_sender(self) -> String {
        self.format("step-ask-sender", [])
    }

    /// 「社内に知らせる」
    pub fn step_tell_staff(self) -> String {
        self.format("step-tell-staff", [])
    }

    /// 「下の文面を印刷するか、写して使えます。」
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

    /// 「取り戻せる最後の日({$day})を過ぎています。取り戻せないこともあるので、急いで電話してください。」
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

    /// 「【お知らせ】いま、会社のメール({$domain})が届かなくなっています。原因は分かっていて、手続きを進めています。直るまでのあいだ、急ぎの連絡は電話でお願いします。届かなかったメールは、あとで送り直してもらってください。({$when}現在)」
    pub fn staff_message_mail_domain(self, domain: &str, when: &str) -> String {
        self.format("staff-message-mail-domain", [("domain", Words::text(domain)), ("when", Words::text(when))])
    }

    /// 「【お知らせ】いま、会社のメール({$domain})が届きにくくなっています。いま原因を確かめています。急ぎの連絡は電話でお願いします。({$when}現在)」
    pub fn staff_message_mail_other(self, domain: &str, when: &str) -> String {
        self.format("staff-message-mail-other", [("domain", Words::text(domain)), ("when", Words::text(when))])
    }

    /// 「【お知らせ】いま、会社のホームページ({$domain})が見られなくなっています。いま直す手続きを進めています。お客さまから聞かれたら「ただいま復旧作業中です」とお伝えください。({$when}現在)」
    pub fn staff_message_site(self, domain: &str, when: &str) -> String {
        self.format("staff-message-site", [("domain", Words::text(domain)), ("when", Words::text(when))])
    }

    /// 「変えると、すぐに保存されます。」
    pub fn settings_lead(self) -> String {
        self.format("settings-lead", [])
    }

    /// 「期限番が閉じていると、お知らせは届きません。窓を閉じても、画面のすみで動いていれば届きます。」
    pub fn settings_closed(self) -> String {
        self.format("settings-closed", [])
    }

    /// 「お知らせ」
    pub fn settings_notices(self) -> String {
        self.format("settings-notices", [])
    }

    /// 「1か月前」
    pub fn settings_month(self) -> String {
        self.format("settings-month", [])
    }

    /// 「.jp のドメインは、2か月前にも知らせます」
    pub fn settings_month_hint(self) -> String {
        self.format("settings-month-hint", [])
    }

    /// 「2週間前」
    pub fn settings_two_weeks(self) -> String {
        self.format("settings-two-weeks", [])
    }

    /// 「3日前」
    pub fn settings_three_days(self) -> String {
        self.format("settings-three-days", [])
    }

    /// 「この日だけは、必ず知らせます」
    pub fn settings_three_days_hint(self) -> String {
        self.format("settings-three-days-hint", [])
    }

    /// 「いつも入」
    pub fn settings_always(self) -> String {
        self.format("settings-always", [])
    }

    /// 「当日」
    pub fn settings_day(self) -> String {
        self.format("settings-day", [])
    }

    /// 「支払いを確認した分は知らせません」
    pub fn settings_day_hint(self) -> String {
        self.format("settings-day-hint", [])
    }

    /// 「土日・祝日にあたるとき」
    pub fn settings_workday(self) -> String {
        self.format("settings-workday", [])
    }

    /// 「前の平日に知らせます」
    pub fn settings_workday_hint(self) -> String {
        self.format("settings-workday-hint", [])
    }

    /// 「お知らせを試す」
    pub fn settings_test(self) -> String {
        self.format("settings-test", [])
    }

    /// 「画面にお知らせが出るか、確かめられます」
    pub fn settings_test_hint(self) -> String {
        self.format("settings-test-hint", [])
    }

    /// 「お知らせを出しました。見えないときは、パソコンのお知らせの設定を確かめてください。」
    pub fn settings_tested(self) -> String {
        self.format("settings-tested", [])
    }

    /// 「点検」
    pub fn settings_checks(self) -> String {
        self.format("settings-checks", [])
    }

    /// 「期限番を始めたとき」
    pub fn settings_at_start(self) -> String {
        self.format("settings-at-start", [])
    }

    /// 「点検の間隔」
    pub fn settings_every(self) -> String {
        self.format("settings-every", [])
    }

    /// 「ドメインの期限は、1日に1回ほど調べます」
    pub fn settings_every_hint(self) -> String {
        self.format("settings-every-hint", [])
    }

    /// 「{$hours}時間ごと」
    pub fn settings_hours(self, hours: &str) -> String {
        self.format("settings-hours", [("hours", Words::text(hours))])
    }

    /// 「1日に1回」
    pub fn settings_day_long(self) -> String {
        self.format("settings-day-long", [])
    }

    /// 「パソコンと一緒に始める」
    pub fn settings_autostart(self) -> String {
        self.format("settings-autostart", [])
    }

    /// 「切だと、開くまでお知らせは届きません」
    pub fn settings_autostart_hint(self) -> String {
        self.format("settings-autostart-hint", [])
    }

    /// 「見た目」
    pub fn settings_looks(self) -> String {
        self.format("settings-looks", [])
    }

    /// 「文字の大きさ」
    pub fn settings_size(self) -> String {
        self.format("settings-size", [])
    }

    /// 「ふつう」
    pub fn settings_size_normal(self) -> String {
        self.format("settings-size-normal", [])
    }

    /// 「大きい」
    pub fn settings_size_large(self) -> String {
        self.format("settings-size-large", [])
    }

    /// 「特大」
    pub fn settings_size_xl(self) -> String {
        self.format("settings-size-xl", [])
    }

    /// 「明るさ」
    pub fn settings_theme(self) -> String {
        self.format("settings-theme", [])
    }

    /// 「明るい」
    pub fn settings_theme_light(self) -> String {
        self.format("settings-theme-light", [])
    }

    /// 「暗い」
    pub fn settings_theme_dark(self) -> String {
        self.format("settings-theme-dark", [])
    }

    /// 「自動」
    pub fn settings_theme_auto(self) -> String {
        self.format("settings-theme-auto", [])
    }

    /// 「ことば」
    pub fn settings_language(self) -> String {
        self.format("settings-language", [])
    }

    /// 「台帳を守る」
    pub fn settings_safety(self) -> String {
        self.format("settings-safety", [])
    }

    /// 「台帳を開くときのパスワードのことです」
    pub fn settings_passphrase_hint(self) -> String {
        self.format("settings-passphrase-hint", [])
    }

    /// 「まだ決めていません。鍵はこのパソコンにあります」
    pub fn settings_passphrase_none(self) -> String {
        self.format("settings-passphrase-none", [])
    }

    /// 「まだ決めていません」
    pub fn settings_passphrase_none_here(self) -> String {
        self.format("settings-passphrase-none-here", [])
    }

    /// 「決める」
    pub fn settings_passphrase_set(self) -> String {
        self.format("settings-passphrase-set", [])
    }

    /// 「変える」
    pub fn settings_passphrase_change(self) -> String {
        self.format("settings-passphrase-change", [])
    }

    /// 「台帳を開く合い言葉を決める」
    pub fn settings_passphrase_title(self) -> String {
        self.format("settings-passphrase-title", [])
    }

    /// 「このパソコンの鍵が読めなくなったときに、この合い言葉で台帳を開けます。」
    pub fn settings_passphrase_lead(self) -> String {
        self.format("settings-passphrase-lead", [])
    }

    /// 「合い言葉を決めました」
    pub fn settings_passphrase_saved(self) -> String {
        self.format("settings-passphrase-saved", [])
    }

    /// 「控え(バックアップ)」
    pub fn settings_backup(self) -> String {
        self.format("settings-backup", [])
    }

    /// 「いま保存する」
    pub fn settings_backup_now(self) -> String {
        self.format("settings-backup-now", [])
    }

    /// 「控えを保存しました」
    pub fn settings_backed_up(self) -> String {
        self.format("settings-backed-up", [])
    }

    /// 「控えを見る({$count}件)」
    pub fn settings_backup_list(self, count: &str) -> String {
        self.format("settings-backup-list", [("count", Words::text(count))])
    }

    /// 「控え」
    pub fn settings_backup_list_title(self) -> String {
        self.format("settings-backup-list-title", [])
    }

    /// 「新しい順に7件まで残します。台帳が壊れたときは、ここから戻せます。」
    pub fn settings_backup_list_lead(self) -> String {
        self.format("settings-backup-list-lead", [])
    }

    /// 「作り直す」
    pub fn settings_recovery_remake(self) -> String {
        self.format("settings-recovery-remake", [])
    }

    /// 「復旧シートを作り直す」
    pub fn settings_recovery_title(self) -> String {
        self.format("settings-recovery-title", [])
    }

    /// 「新しい復旧コードを作ります。紙に残せたと確かめたときに、新しいシートに切り替わります。それまでは、いままでの復旧シートがそのまま使えます。」
    pub fn settings_recovery_lead(self) -> String {
        self.format("settings-recovery-lead", [])
    }

    /// 「担当者が替わったときや、紙をなくしたときに作り直してください。」
    pub fn settings_recovery_when(self) -> String {
        self.format("settings-recovery-when", [])
    }

    /// 「新しいコードを作る」
    pub fn settings_recovery_go(self) -> String {
        self.format("settings-recovery-go", [])
    }

    /// 「新しいコードです。PDFで保存して印刷してください。このあと二か所を確かめると、新しいシートに切り替わります。」
    pub fn settings_recovery_keep(self) -> String {
        self.format("settings-recovery-keep", [])
    }

    /// 「確かめて、終える」
    pub fn settings_recovery_confirm(self) -> String {
        self.format("settings-recovery-confirm", [])
    }

    /// 「新しい復旧シートになりました。古い紙は、細かく切って捨ててください。」
    pub fn settings_recovery_done(self) -> String {
        self.format("settings-recovery-done", [])
    }

    /// 「まだ切り替わっていません。ここで閉じると、新しいコードは捨てられ、いままでの復旧シートがそのまま使えます。印刷した新しい紙は、細かく切って捨ててください。」
    pub fn settings_recovery_leave(self) -> String {
        self.format("settings-recovery-leave", [])
    }

    /// 「契約先の会社の表(providers.toml)」
    pub fn settings_companies(self) -> String {
        self.format("settings-companies", [])
    }

    /// 「台帳のある場所」
    pub fn settings_folder(self) -> String {
        self.format("settings-folder", [])
    }

    /// 「版」
    pub fn settings_version(self) -> String {
        self.format("settings-version", [])
    }

    /// 「担当者」
    pub fn settings_people(self) -> String {
        self.format("settings-people", [])
    }

    /// 「人を追加する」
    pub fn settings_person_add(self) -> String {
        self.format("settings-person-add", [])
    }

    /// 「{$name}さんを直す」
    pub fn settings_person_edit(self, name: &str) -> String {
        self.format("settings-person-edit", [("name", Words::text(name))])
    }

    /// 「契約 {$count}件」
    pub fn settings_person_count(self, count: &str) -> String {
        self.format("settings-person-count", [("count", Words::text(count))])
    }

    /// 「退職」
    pub fn settings_person_left(self) -> String {
        self.format("settings-person-left", [])
    }

    /// 「この人は退職した」
    pub fn settings_person_left_switch(self) -> String {
        self.format("settings-person-left-switch", [])
    }

    /// 「記録は残し、担当者の候補には出しません」
    pub fn settings_person_left_hint(self) -> String {
        self.format("settings-person-left-hint", [])
    }

    /// 「名前がまだ入っていません。入れてから、もう一度押してください。」
    pub fn settings_person_empty(self) -> String {
        self.format("settings-person-empty", [])
    }

    /// 「この下に、あと{$count}名」
    pub fn settings_people_more(self, count: &str) -> String {
        self.format("settings-people-more", [("count", Words::text(count))])
    }

    /// 「会社のカード」
    pub fn settings_cards(self) -> String {
        self.format("settings-cards", [])
    }

    /// 「まだ登録していません」
    pub fn settings_cards_none(self) -> String {
        self.format("settings-cards-none", [])
    }

    /// 「番号の全部は入れないでください。下4桁だけを使います。」
    pub fn settings_cards_hint(self) -> String {
        self.format("settings-cards-hint", [])
    }

    /// 「カードを追加する」
    pub fn settings_card_add(self) -> String {
        self.format("settings-card-add", [])
    }

    /// 「{$label}を直す」
    pub fn settings_card_edit(self, label: &str) -> String {
        self.format("settings-card-edit", [("label", Words::text(label))])
    }

    /// 「呼び名」
    pub fn settings_card_label(self) -> String {
        self.format("settings-card-label", [])
    }

    /// 「例: 総務カード」
    pub fn settings_card_label_example(self) -> String {
        self.format("settings-card-label-example", [])
    }

    /// 「下4桁」
    pub fn settings_card_last4(self) -> String {
        self.format("settings-card-last4", [])
    }

    /// 「下4桁を、数字4つで入れてください。」
    pub fn settings_card_last4_bad(self) -> String {
        self.format("settings-card-last4-bad", [])
    }

    /// 「呼び名がまだ入っていません。入れてから、もう一度押してください。」
    pub fn settings_card_label_empty(self) -> String {
        self.format("settings-card-label-empty", [])
    }

    /// 「有効期限」
    pub fn settings_card_expires(self) -> String {
        self.format("settings-card-expires", [])
    }

    /// 「{$year}年{$month}月末まで」
    pub fn settings_card_until(self, year: &str, month: &str) -> String {
        self.format("settings-card-until", [("year", Words::text(year)), ("month", Words::text(month))])
    }

    /// 「このカードを外す」
    pub fn settings_card_remove(self) -> String {
        self.format("settings-card-remove", [])
    }

    /// 「カードを外しました」
    pub fn settings_card_removed(self) -> String {
        self.format("settings-card-removed", [])
    }

    /// 「有効期限がまだ正しく入っていません。直すか、空にしてください。」
    pub fn settings_card_bad_date(self) -> String {
        self.format("settings-card-bad-date", [])
    }

    /// 「会社」
    pub fn settings_office(self) -> String {
        self.format("settings-office", [])
    }

    /// 「会社名を直す」
    pub fn settings_office_edit(self) -> String {
        self.format("settings-office-edit", [])
    }

    /// 「英語の会社名」
    pub fn settings_office_english(self) -> String {
        self.format("settings-office-english", [])
    }

    /// 「公の記録が英語のとき、名義を比べるのに使います」
    pub fn settings_office_english_hint(self) -> String {
        self.format("settings-office-english-hint", [])
    }

    /// 「会社名がまだ入っていません。入れてから、もう一度押してください。」
    pub fn settings_office_empty(self) -> String {
        self.format("settings-office-empty", [])
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

    /// 「見守り中」
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

    /// 「支払いの反映を待っています」
    pub fn status_waiting(self) -> String {
        self.format("status-waiting", [])
    }

    /// 「支払いの反映を待っています {$count}件」
    pub fn status_waiting_count(self, count: &str) -> String {
        self.format("status-waiting-count", [("count", Words::choice(count))])
    }

    /// 「正常」
    pub fn check_ok(self) -> String {
        self.format("check-ok", [])
    }

    /// 「変わりなし」
    pub fn check_no_news(self) -> String {
        self.format("check-no-news", [])
    }

    /// 「変わりなし {$day}のままです(まだ延びていません)」
    pub fn check_no_news_day(self, day: &str) -> String {
        self.format("check-no-news-day", [("day", Words::text(day))])
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

    /// 「ドメイン期限」
    pub fn check_registration(self) -> String {
        self.format("check-registration", [])
    }

    /// 「DNS」
    pub fn check_dns(self) -> String {
        self.format("check-dns", [])
    }

    /// 「SSL」
    pub fn check_tls(self) -> String {
        self.format("check-tls", [])
    }

    /// 「サイト」
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

    /// 「まだ」
    pub fn readiness_not_yet(self) -> String {
        self.format("readiness-not-yet", [])
    }

    /// 「払い方」
    pub fn pay_how_title(self) -> String {
        self.format("pay-how-title", [])
    }

    /// 「いつまで」
    pub fn pay_how_until(self) -> String {
        self.format("pay-how-until", [])
    }

    /// 「払う先」
    pub fn pay_how_where(self) -> String {
        self.format("pay-how-where", [])
    }

    /// 「ログイン」
    pub fn pay_how_login(self) -> String {
        self.format("pay-how-login", [])
    }

    /// 「パスワードの保管場所」
    pub fn pay_how_kept(self) -> String {
        self.format("pay-how-kept", [])
    }

    /// 「開ける人」
    pub fn pay_how_who(self) -> String {
        self.format("pay-how-who", [])
    }

    /// 「電話」
    pub fn pay_how_phone(self) -> String {
        self.format("pay-how-phone", [])
    }

    /// 「いまの払い方」
    pub fn pay_how_by(self) -> String {
        self.format("pay-how-by", [])
    }

    /// 「この契約には、いま払うものが見つかりません。」
    pub fn pay_how_nothing(self) -> String {
        self.format("pay-how-nothing", [])
    }

    /// 「支払いが済んだことを残す」
    pub fn pay_form_title(self) -> String {
        self.format("pay-form-title", [])
    }

    /// 「どの期間の支払いですか」
    pub fn pay_form_period(self) -> String {
        self.format("pay-form-period", [])
    }

    /// 「どこで確かめましたか」
    pub fn pay_form_seen(self) -> String {
        self.format("pay-form-seen", [])
    }

    /// 「どこで確かめたかを選んでください。」
    pub fn pay_form_seen_missing(self) -> String {
        self.format("pay-form-seen-missing", [])
    }

    /// 「確かめた人」
    pub fn pay_form_by(self) -> String {
        self.format("pay-form-by", [])
    }

    /// 「確かめた人を選んでください。」
    pub fn pay_form_by_missing(self) -> String {
        self.format("pay-form-by-missing", [])
    }

    /// 「新しい期限が公の記録に出るまで、期限番が調べ続けます。」
    pub fn pay_form_explain(self) -> String {
        self.format("pay-form-explain", [])
    }

    /// 「支払いの確認を残しました」
    pub fn pay_form_saved(self) -> String {
        self.format("pay-form-saved", [])
    }

    /// 「まだ払っていない」
    pub fn pay_form_not_yet(self) -> String {
        self.format("pay-form-not-yet", [])
    }

    /// 「何が止まっているのかを外から調べて、原因と、いますることを順に出します。」
    pub fn trouble_ask_lead(self) -> String {
        self.format("trouble-ask-lead", [])
    }

    /// 「調べる名前(ドメイン)」
    pub fn trouble_ask_domain(self) -> String {
        self.format("trouble-ask-domain", [])
    }

    /// 「メールアドレスの @ より後ろと同じです。よその会社の名前も調べられます。」
    pub fn trouble_ask_domain_hint(self) -> String {
        self.format("trouble-ask-domain-hint", [])
    }

    /// 「困っていることを選ぶと、すぐに調べます」
    pub fn trouble_ask_what(self) -> String {
        self.format("trouble-ask-what", [])
    }

    /// 「調べる名前がまだ入っていません。入れてから、もう一度選んでください。」
    pub fn trouble_ask_empty(self) -> String {
        self.format("trouble-ask-empty", [])
    }

    /// 「メールが届かない」
    pub fn trouble_mail_lost(self) -> String {
        self.format("trouble-mail-lost", [])
    }

    /// 「ホームページが見られない」
    pub fn trouble_site_lost(self) -> String {
        self.format("trouble-site-lost", [])
    }

    /// 「{$domain} を調べています」
    pub fn trouble_looking(self, domain: &str) -> String {
        self.format("trouble-looking", [("domain", Words::text(domain))])
    }

    /// 「調べるのを中止」
    pub fn trouble_stop(self) -> String {
        self.format("trouble-stop", [])
    }

    /// 「調べるのを中止しました。もう一度調べるときは、下から選んでください。」
    pub fn trouble_stopped(self) -> String {
        self.format("trouble-stopped", [])
    }

    /// 「原因から順に」
    pub fn trouble_chain(self) -> String {
        self.format("trouble-chain", [])
    }

    /// 「そのため」
    pub fn trouble_chain_then(self) -> String {
        self.format("trouble-chain-then", [])
    }

    /// 「調べたもの」
    pub fn trouble_looked_at(self) -> String {
        self.format("trouble-looked-at", [])
    }

    /// 「調べられなかったもの: {$parts}」
    pub fn trouble_not_looked(self, parts: &str) -> String {
        self.format("trouble-not-looked", [("parts", Words::text(parts))])
    }

    /// 「いますること」
    pub fn trouble_steps(self) -> String {
        self.format("trouble-steps", [])
    }

    /// 「電話 {$phone}」
    pub fn trouble_call(self, phone: &str) -> String {
        self.format("trouble-call", [("phone", Words::text(phone))])
    }

    /// 「{$name}の電話(未記入・いま調べて書く)」
    pub fn trouble_call_missing(self, name: &str) -> String {
        self.format("trouble-call-missing", [("name", Words::text(name))])
    }

    /// 「社内に知らせる文面」
    pub fn trouble_letter(self) -> String {
        self.format("trouble-letter", [])
    }

    /// 「紙に印刷」
    pub fn trouble_letter_print(self) -> String {
        self.format("trouble-letter-print", [])
    }

    /// 「文面をコピー」
    pub fn trouble_letter_copy(self) -> String {
        self.format("trouble-letter-copy", [])
    }

    /// 「文面をコピーしました」
    pub fn trouble_letter_copied(self) -> String {
        self.format("trouble-letter-copied", [])
    }

    /// 「文面を選んであります。Ctrlキーを押しながらCキーで写せます。」
    pub fn trouble_letter_selected(self) -> String {
        self.format("trouble-letter-selected", [])
    }

    /// 「はじめの準備 {$step} / {$all}」
    pub fn welcome_step(self, step: &str, all: &str) -> String {
        self.format("welcome-step", [("step", Words::text(step)), ("all", Words::text(all))])
    }

    /// 「会社と、あなたの名前を入れてください」
    pub fn welcome_office_title(self) -> String {
        self.format("welcome-office-title", [])
    }

    /// 「だれが確かめたかを、台帳に残すために使います。情報はこのパソコンの中だけに保存します。」
    pub fn welcome_office_lead(self) -> String {
        self.format("welcome-office-lead", [])
    }

    /// 「会社名」
    pub fn welcome_office_name(self) -> String {
        self.format("welcome-office-name", [])
    }

    /// 「例: 株式会社みほん商会」
    pub fn welcome_office_example(self) -> String {
        self.format("welcome-office-example", [])
    }

    /// 「あなたの名前」
    pub fn welcome_person_name(self) -> String {
        self.format("welcome-person-name", [])
    }

    /// 「例: 佐藤 恵子」
    pub fn welcome_person_example(self) -> String {
        self.format("welcome-person-example", [])
    }

    /// 「部署」
    pub fn welcome_person_department(self) -> String {
        self.format("welcome-person-department", [])
    }

    /// 「例: 総務」
    pub fn welcome_department_example(self) -> String {
        self.format("welcome-department-example", [])
    }

    /// 「会社名がまだ入っていません。入れてから、つぎへ進んでください。」
    pub fn welcome_empty_office(self) -> String {
        self.format("welcome-empty-office", [])
    }

    /// 「名前がまだ入っていません。入れてから、つぎへ進んでください。」
    pub fn welcome_empty_person(self) -> String {
        self.format("welcome-empty-person", [])
    }

    /// 「このパソコンには鍵をしまう場所がないので、台帳を開くときの合い言葉を決めてください。」
    pub fn welcome_passphrase_lead(self) -> String {
        self.format("welcome-passphrase-lead", [])
    }

    /// 「8文字以上。ほかの人に分からず、自分は思い出せるものにしてください。」
    pub fn welcome_passphrase_hint(self) -> String {
        self.format("welcome-passphrase-hint", [])
    }

    /// 「合い言葉をもう一度」
    pub fn welcome_passphrase_again(self) -> String {
        self.format("welcome-passphrase-again", [])
    }

    /// 「二つの合い言葉が違います。もう一度、同じものを入れてください。」
    pub fn welcome_passphrase_differs(self) -> String {
        self.format("welcome-passphrase-differs", [])
    }

    /// 「まず会社のドメイン名を入れてください」
    pub fn welcome_domain_title(self) -> String {
        self.format("welcome-domain-title", [])
    }

    /// 「ドメイン名は、会社の住所にあたる名前です。メールアドレスの @ より後ろと同じです。」
    pub fn welcome_domain_lead(self) -> String {
        self.format("welcome-domain-lead", [])
    }

    /// 「ドメイン名」
    pub fn welcome_domain_label(self) -> String {
        self.format("welcome-domain-label", [])
    }

    /// 「調べる」
    pub fn welcome_search(self) -> String {
        self.format("welcome-search", [])
    }

    /// 「調べ直す」
    pub fn welcome_search_again(self) -> String {
        self.format("welcome-search-again", [])
    }

    /// 「公開されている情報を調べています」
    pub fn welcome_searching(self) -> String {
        self.format("welcome-searching", [])
    }

    /// 「調べるのをやめる」
    pub fn welcome_stop(self) -> String {
        self.format("welcome-stop", [])
    }

    /// 「調べるのをやめました。まだ何も台帳に入っていません。」
    pub fn welcome_stopped(self) -> String {
        self.format("welcome-stopped", [])
    }

    /// 「公開されている情報だけを見ます。パスワードは聞きません。ふつう30秒ほどで終わります。」
    pub fn welcome_what(self) -> String {
        self.format("welcome-what", [])
    }

    /// 「合っているか、確かめてください。分からないものは、そのままでかまいません。」
    pub fn welcome_found_lead(self) -> String {
        self.format("welcome-found-lead", [])
    }

    /// 「{$kind}は合っていますか」
    pub fn welcome_answer(self, kind: &str) -> String {
        self.format("welcome-answer", [("kind", Words::text(kind))])
    }

    /// 「合っている」
    pub fn welcome_right(self) -> String {
        self.format("welcome-right", [])
    }

    /// 「違う」
    pub fn welcome_wrong(self) -> String {
        self.format("welcome-wrong", [])
    }

    /// 「分からない」
    pub fn welcome_unknown(self) -> String {
        self.format("welcome-unknown", [])
    }

    /// 「{$count}件を台帳に入れる」
    pub fn welcome_accept(self, count: &str) -> String {
        self.format("welcome-accept", [("count", Words::text(count))])
    }

    /// 「答えていないものと「分からない」は、未確認として台帳に入ります。」
    pub fn welcome_accept_note(self) -> String {
        self.format("welcome-accept-note", [])
    }

    /// 「名前だけ台帳に入れる」
    pub fn welcome_accept_name(self) -> String {
        self.format("welcome-accept-name", [])
    }

    /// 「ドメイン名はあとで入れる」
    pub fn welcome_skip_domain(self) -> String {
        self.format("welcome-skip-domain", [])
    }

    /// 「復旧シートを紙に残してください」
    pub fn welcome_recovery_title(self) -> String {
        self.format("welcome-recovery-title", [])
    }

    /// 「パソコンが壊れたり替わったりしたとき、台帳を開けるのはこの紙だけです。」
    pub fn welcome_recovery_lead(self) -> String {
        self.format("welcome-recovery-lead", [])
    }

    /// 「鍵とこの紙の両方をなくすと、台帳はだれにも開けません。」
    pub fn welcome_recovery_lost(self) -> String {
        self.format("welcome-recovery-lost", [])
    }

    /// 「復旧コードを出す」
    pub fn welcome_recovery_show(self) -> String {
        self.format("welcome-recovery-show", [])
    }

    /// 「PDFで保存して印刷する」
    pub fn welcome_recovery_save(self) -> String {
        self.format("welcome-recovery-save", [])
    }

    /// 「期限番 復旧シート.pdf」
    pub fn welcome_recovery_file(self) -> String {
        self.format("welcome-recovery-file", [])
    }

    /// 「復旧シートを保存しました。印刷して、金庫などにしまってください。」
    pub fn welcome_recovery_saved(self) -> String {
        self.format("welcome-recovery-saved", [])
    }

    /// 「紙に残せたか、二か所だけ確かめます」
    pub fn welcome_recovery_ask(self) -> String {
        self.format("welcome-recovery-ask", [])
    }

    /// 「左から{$at}番目」
    pub fn welcome_recovery_group(self, at: &str) -> String {
        self.format("welcome-recovery-group", [("at", Words::text(at))])
    }

    /// 「確かめて、つぎへ」
    pub fn welcome_recovery_check(self) -> String {
        self.format("welcome-recovery-check", [])
    }

    /// 「パソコンと一緒に、期限番を始めますか」
    pub fn welcome_start_title(self) -> String {
        self.format("welcome-start-title", [])
    }

    /// 「期限番が動いているあいだだけ、期限を見守ってお知らせします。窓を閉じても、画面のすみで見守りを続けます。」
    pub fn welcome_start_lead(self) -> String {
        self.format("welcome-start-lead", [])
    }

    /// 「一緒に始める(おすすめ)」
    pub fn welcome_start_yes(self) -> String {
        self.format("welcome-start-yes", [])
    }

    /// 「自分で開く」
    pub fn welcome_start_no(self) -> String {
        self.format("welcome-start-no", [])
    }

    /// 「始め方」
    pub fn welcome_start_question(self) -> String {
        self.format("welcome-start-question", [])
    }

    /// 「自分で開く場合、開いていない日はお知らせが届きません。あとから設定で変えられます。」
    pub fn welcome_start_note(self) -> String {
        self.format("welcome-start-note", [])
    }

    /// 「準備を終える」
    pub fn welcome_done(self) -> String {
        self.format("welcome-done", [])
    }

    /// 「紙に残しました」
    pub fn welcome_recovery_kept(self) -> String {
        self.format("welcome-recovery-kept", [])
    }

    /// 「もう一度コードを見る」
    pub fn welcome_recovery_see_again(self) -> String {
        self.format("welcome-recovery-see-again", [])
    }

    /// 「本文へ移る」
    pub fn window_skip(self) -> String {
        self.format("window-skip", [])
    }

    /// 「画面」
    pub fn window_nav(self) -> String {
        self.format("window-nav", [])
    }

    /// 「ホーム」
    pub fn window_home(self) -> String {
        self.format("window-home", [])
    }

    /// 「台帳」
    pub fn window_ledger(self) -> String {
        self.format("window-ledger", [])
    }

    /// 「カレンダー」
    pub fn window_calendar(self) -> String {
        self.format("window-calendar", [])
    }

    /// 「点検」
    pub fn window_checkup(self) -> String {
        self.format("window-checkup", [])
    }

    /// 「困ったとき」
    pub fn window_trouble(self) -> String {
        self.format("window-trouble", [])
    }

    /// 「引き継ぎ」
    pub fn window_handover(self) -> String {
        self.format("window-handover", [])
    }

    /// 「設定」
    pub fn window_settings(self) -> String {
        self.format("window-settings", [])
    }

    /// 「やること {$count}件」
    pub fn window_tasks_badge(self, count: &str) -> String {
        self.format("window-tasks-badge", [("count", Words::text(count))])
    }

    /// 「いまの人」
    pub fn window_who(self) -> String {
        self.format("window-who", [])
    }

    /// 「選んでください」
    pub fn window_who_none(self) -> String {
        self.format("window-who-none", [])
    }

    /// 「いまの人を替える」
    pub fn window_who_change(self) -> String {
        self.format("window-who-change", [])
    }

    /// 「いまの人を{$name}さんに替えました」
    pub fn window_who_changed(self, name: &str) -> String {
        self.format("window-who-changed", [("name", Words::text(name))])
    }

    /// 「台帳は暗号化して保存しています」
    pub fn window_encrypted(self) -> String {
        self.format("window-encrypted", [])
    }

    /// 「練習用の台帳です。日付や相手は本物ではありません。」
    pub fn window_rehearsal(self) -> String {
        self.format("window-rehearsal", [])
    }

    /// 「読み込んでいます」
    pub fn window_loading(self) -> String {
        self.format("window-loading", [])
    }

    /// 「この画面を出せませんでした」
    pub fn window_error_title(self) -> String {
        self.format("window-error-title", [])
    }

    /// 「台帳を開けませんでした」
    pub fn window_error_stop_title(self) -> String {
        self.format("window-error-stop-title", [])
    }

    /// 「画面の表示でつまずきました。台帳の中身はそのままです。「もう一度開く」を押すか、期限番を開き直してください。」
    pub fn window_error_crash(self) -> String {
        self.format("window-error-crash", [])
    }

    /// 「もう一度開く」
    pub fn window_error_reload(self) -> String {
        self.format("window-error-reload", [])
    }

    /// 「もう一度ためす」
    pub fn window_retry(self) -> String {
        self.format("window-retry", [])
    }

    /// 「控えから戻せます」
    pub fn window_restore_title(self) -> String {
        self.format("window-restore-title", [])
    }

    /// 「選んだ控えの時点に戻ります。いまのファイルは消さずに、となりに取っておきます。」
    pub fn window_restore_explain(self) -> String {
        self.format("window-restore-explain", [])
    }

    /// 「この控えから戻す」
    pub fn window_restore(self) -> String {
        self.format("window-restore", [])
    }

    /// 「控えから戻しました」
    pub fn window_restored(self) -> String {
        self.format("window-restored", [])
    }

    /// 「この控えを開くには、復旧シートの復旧コードか、合い言葉が要ります。」
    pub fn window_restore_needs_key(self) -> String {
        self.format("window-restore-needs-key", [])
    }

    /// 「ほかの場所にある控えから開けます」
    pub fn window_elsewhere_title(self) -> String {
        self.format("window-elsewhere-title", [])
    }

    /// 「USBメモリや社内の共有フォルダに写した控え、前のパソコンの台帳のファイルを選びます。復旧シートの復旧コードで開きます。」
    pub fn window_elsewhere_explain(self) -> String {
        self.format("window-elsewhere-explain", [])
    }

    /// 「控えのファイルを選ぶ」
    pub fn window_elsewhere(self) -> String {
        self.format("window-elsewhere", [])
    }

    /// 「このファイルを開く」
    pub fn window_elsewhere_open(self) -> String {
        self.format("window-elsewhere-open", [])
    }

    /// 「新しい台帳をはじめられます」
    pub fn window_anew_title(self) -> String {
        self.format("window-anew-title", [])
    }

    /// 「どうしても開けないときは、空の台帳からはじめられます。ほかの場所に控えを写していれば、先にそちらを確かめてください。いまのファイルは消さずに、となりに取っておきます。」
    pub fn window_anew_explain(self) -> String {
        self.format("window-anew-explain", [])
    }

    /// 「いまの台帳の中身は、新しい台帳には入りません。それでも新しくはじめますか。」
    pub fn window_anew_sure(self) -> String {
        self.format("window-anew-sure", [])
    }

    /// 「空の台帳ではじめる」
    pub fn window_anew_yes(self) -> String {
        self.format("window-anew-yes", [])
    }

    /// 「新しい台帳をはじめる」
    pub fn window_anew(self) -> String {
        self.format("window-anew", [])
    }

    /// 「文字の大きさを「ふつう」にしました」
    pub fn window_size_normal(self) -> String {
        self.format("window-size-normal", [])
    }

    /// 「文字の大きさを「大きい」にしました」
    pub fn window_size_large(self) -> String {
        self.format("window-size-large", [])
    }

    /// 「文字の大きさを「特大」にしました」
    pub fn window_size_xl(self) -> String {
        self.format("window-size-xl", [])
    }

    /// 「なくてもかまいません」
    pub fn window_optional(self) -> String {
        self.format("window-optional", [])
    }

    /// 「選んでください」
    pub fn window_choose(self) -> String {
        self.format("window-choose", [])
    }

    /// 「年」
    pub fn window_year(self) -> String {
        self.format("window-year", [])
    }

    /// 「月」
    pub fn window_month(self) -> String {
        self.format("window-month", [])
    }

    /// 「日」
    pub fn window_day(self) -> String {
        self.format("window-day", [])
    }

    /// 「年は 2026 でも 令和8 でもかまいません」
    pub fn window_date_hint(self) -> String {
        self.format("window-date-hint", [])
    }

    /// 「この日付はありません。年・月・日を確かめてください。」
    pub fn window_date_bad(self) -> String {
        self.format("window-date-bad", [])
    }

    /// 「この年月はありません。年と月を確かめてください。」
    pub fn window_month_bad(self) -> String {
        self.format("window-month-bad", [])
    }

    /// 「台帳に鍵がかかっています」
    pub fn unlock_title(self) -> String {
        self.format("unlock-title", [])
    }

    /// 「合い言葉を入れると、台帳が開きます。」
    pub fn unlock_lead_passphrase(self) -> String {
        self.format("unlock-lead-passphrase", [])
    }

    /// 「このパソコンに鍵が見つかりません。復旧シートの復旧コードを入れると、台帳が開きます。」
    pub fn unlock_lead_code(self) -> String {
        self.format("unlock-lead-code", [])
    }

    /// 「復旧コードで開く」
    pub fn unlock_by_code(self) -> String {
        self.format("unlock-by-code", [])
    }

    /// 「合い言葉で開く」
    pub fn unlock_by_passphrase(self) -> String {
        self.format("unlock-by-passphrase", [])
    }

    /// 「復旧コード」
    pub fn unlock_code_label(self) -> String {
        self.format("unlock-code-label", [])
    }

    /// 「復旧シートにある文字を、左から順に入れてください。大文字と小文字、すき間の違いは気にしなくてかまいません。」
    pub fn unlock_code_hint(self) -> String {
        self.format("unlock-code-hint", [])
    }

    /// 「台帳を開く」
    pub fn unlock_open(self) -> String {
        self.format("unlock-open", [])
    }

    /// 「何も入っていません。入れてから、もう一度押してください。」
    pub fn unlock_empty(self) -> String {
        self.format("unlock-empty", [])
    }

    /// 「復旧シートは、紙で保管しているはずです。金庫や、管理責任者の引き出しを見てください。」
    pub fn unlock_where(self) -> String {
        self.format("unlock-where", [])
    }

    /// 「どちらも分からないとき」
    pub fn unlock_other_ways(self) -> String {
        self.format("unlock-other-ways", [])
    }

    /// 「開くまでのあいだ、期限の見守りとお知らせは止まっています。」
    pub fn unlock_watch_stopped(self) -> String {
        self.format("unlock-watch-stopped", [])
    }

    /// 「パスワードのようです」
    pub fn window_password_title(self) -> String {
        self.format("window-password-title", [])
    }

    /// 「書きなおす」
    pub fn window_password_rewrite(self) -> String {
        self.format("window-password-rewrite", [])
    }

    /// 「パスワードではありません」
    pub fn window_password_no(self) -> String {
        self.format("window-password-no", [])
    }
}
