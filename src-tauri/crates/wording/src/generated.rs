// Written by `cargo run -q -p kigenban-wording --example gen`; never edited by hand.

use crate::Words;

pub(crate) const EN: &[&str] = &[
    include_str!("../ftl/en/calendar.ftl"),
    include_str!("../ftl/en/checkup.ftl"),
    include_str!("../ftl/en/common.ftl"),
    include_str!("../ftl/en/contract.ftl"),
    include_str!("../ftl/en/error.ftl"),
    include_str!("../ftl/en/handover.ftl"),
    include_str!("../ftl/en/history.ftl"),
    include_str!("../ftl/en/home.ftl"),
    include_str!("../ftl/en/papers.ftl"),
    include_str!("../ftl/en/settings.ftl"),
    include_str!("../ftl/en/shell.ftl"),
    include_str!("../ftl/en/status.ftl"),
    include_str!("../ftl/en/tasks.ftl"),
    include_str!("../ftl/en/trouble.ftl"),
    include_str!("../ftl/en/welcome.ftl"),
];

pub(crate) const JA: &[&str] = &[
    include_str!("../ftl/ja/calendar.ftl"),
    include_str!("../ftl/ja/checkup.ftl"),
    include_str!("../ftl/ja/common.ftl"),
    include_str!("../ftl/ja/contract.ftl"),
    include_str!("../ftl/ja/error.ftl"),
    include_str!("../ftl/ja/handover.ftl"),
    include_str!("../ftl/ja/history.ftl"),
    include_str!("../ftl/ja/home.ftl"),
    include_str!("../ftl/ja/papers.ftl"),
    include_str!("../ftl/ja/settings.ftl"),
    include_str!("../ftl/ja/shell.ftl"),
    include_str!("../ftl/ja/status.ftl"),
    include_str!("../ftl/ja/tasks.ftl"),
    include_str!("../ftl/ja/trouble.ftl"),
    include_str!("../ftl/ja/welcome.ftl"),
];

impl Words {
    /// 「{-product}」
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

    /// 「請求書から{$name}さんが記入({$day})」
    pub fn source_invoice(self, name: &str, day: &str) -> String {
        self.format("source-invoice", [("name", Words::text(name)), ("day", Words::text(day))])
    }

    /// 「請求書から記入({$day})」
    pub fn source_invoice_unknown(self, day: &str) -> String {
        self.format("source-invoice-unknown", [("day", Words::text(day))])
    }

    /// 「{$name}さんが記入({$day})」
    pub fn source_typed(self, name: &str, day: &str) -> String {
        self.format("source-typed", [("name", Words::text(name)), ("day", Words::text(day))])
    }

    /// 「手で記入({$day})」
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

    /// 「{-product}を開く」
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

    /// 「思いがけないことが起きて、いまの操作はできませんでした。台帳の中身はそのままです。もう一度ためして、同じことになるときは「{$code}」と書き添えてお知らせください。」
    pub fn error_unexpected(self, code: &str) -> String {
        self.format("error-unexpected", [("code", Words::text(code))])
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
}
