### 項目の名前(ほかの画面にないもの)

say-field-name-en = 会社名(英語)
say-field-time-zone = 時間帯

## 契約の欄

field-account-id-hint = IDだけを書きます。パスワードは書かないでください。
field-term-hint = 何か月ごとに払うかを書きます。例: 月払い、3か月、1年
field-backup-codes-hint = 予備コードの場所だけを書きます。コードそのものは書かないでください。
field-expires = 止まる日(有効期限)
field-holder-is = 名義は会社ですか
field-kept-at-hint = しまってある場所だけを書きます。パスワードそのものは書かないでください。
field-hours-hint = 例: 平日 10時〜18時。年末年始に休む日も書いておくと、困ったときに出ます。
field-name-servers-hint = 1行に1つ書きます。
field-pay-by = 払う日(支払期限)
field-notice-by = 断る締切(自動更新や月ごとのプランを、やめると言える最後の日)
field-notice-by-hint = 契約の案内や管理画面に書かれています。分かっている会社の分は、期限番が推定します。契約の案内で確かめてください。
field-lent-hint = 制作会社などに、FTPや管理画面のログインを貸していたら書いてください。パスワードは書かないでください。
field-title = 呼び名
field-undecided = (決めていない)
field-unused = この会社では使っていない(対象外)
