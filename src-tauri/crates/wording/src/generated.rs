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
    include_str!("../ftl/en/window.ftl"),
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
    include_str!("../ftl/ja/window.ftl"),
];

impl Words {
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

    /// 「台帳のファイルが壊れていて、読めませんでした。ファイルには手を加えていません。「控えから元にもどす」で、いちばん新しい控えを開いてください。」
    pub fn error_ledger_damaged(self) -> String {
        self.format("error-ledger-damaged", [])
    }

    /// 「台帳のファイルが見つかりません。移したか、消した人がいるかもしれません。控えが残っていれば「控えから元にもどす」で開けます。」
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

    /// 「台帳の中身と変更の記録が合いません。台帳には手を加えていません。「控えから元にもどす」で、一つ前の控えを開いてください。」
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

    /// 「台帳の鍵のファイルが見つかりません。復旧コードだけでは開けない状態です。「控えから元にもどす」で、鍵の入った控えを開いてください。」
    pub fn error_no_key_file(self) -> String {
        self.format("error-no-key-file", [])
    }

    /// 「台帳の鍵のファイルの値が大きすぎて、読みこみを止めました。ファイルが書きかえられたおそれがあります。「控えから元にもどす」で、控えを開いてください。」
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

    /// 「このPCのキーチェーンが、鍵の出し入れを断りました。台帳はそのままです。パソコンにログインし直すか、復旧コードか合い言葉で開いてください。」
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

    /// 「カードの番号の全部のように見えたので、入れませんでした。番号は台帳にも紙にも残さない決まりです。下4桁だけを入れてください。」
    pub fn error_card_number(self) -> String {
        self.format("error-card-number", [])
    }

    /// 「カードの下4桁は、数字4つで入れてください。ほかの桁は要りません。」
    pub fn error_card_last4(self) -> String {
        self.format("error-card-last4", [])
    }

    /// 「パスワードのように見えたので、入れませんでした。台帳に残すのは、パスワードの保管場所だけです。例 総務の金庫、青い封筒」
    pub fn error_password_like(self) -> String {
        self.format("error-password-like", [])
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

    /// 「ここは消せないところです。台帳のつながりに使っています。名前や備考など、書きこんだ値を選んでください。」
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

    /// 「開くまでのあいだ、期限の見守りとお知らせは止まっています。」
    pub fn unlock_watch_stopped(self) -> String {
        self.format("unlock-watch-stopped", [])
    }
}
