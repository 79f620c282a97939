### 台帳と契約の詳細


## 台帳の画面

ledger-search = 名前・契約先・担当者で探す
ledger-filters = しぼり込み
ledger-all = すべて { $count }
ledger-filter = { $status } { $count }
ledger-who = 担当者
ledger-who-all = 全員
ledger-kind = 種類
ledger-holder = 名義・契約先
ledger-date = 期限と出どころ
ledger-status = 状態
ledger-auto = 自動更新
ledger-manager = 担当
ledger-ready = 備え
ledger-ready-missing = まだのもの: { $list }
ledger-ready-all = すべてできています
ledger-no-holder = 名義(未記入)
ledger-no-manager = なし
ledger-guess = 推定(請求書で確認)
ledger-none = この条件に合うものはありません。
ledger-clear = 条件を外す
ledger-empty = まだ何も入っていません。会社のドメイン名を入れると、自動で見つけます。
ledger-width = { $column }の列の幅
ledger-row-menu = { $name }のメニュー
ledger-open = 開く
ledger-order = 並べ方
ledger-order-own = 並べ方: 急ぐ順
ledger-order-by = 並べ方: { $column }
ledger-fold = { $name }をたたむ
ledger-unfold = { $name }を開く
ledger-found = { $count ->
    [0] 見つかりませんでした
   *[other] { $count }件あります
}
ledger-excel = Excelに書き出す
ledger-excel-name = 期限番の台帳.xlsx
ledger-excel-saved = Excelに書き出しました

## 契約の詳細と、直す画面

contract-checks-none = まだ点検していません。
contract-history-none = まだ変更はありません。
contract-erase = まちがえて書いたパスワードなどを、記録からも消す
contract-erase-explain = パスワードなど、書いてはいけないものを書いたときに使います。選んだ欄の値を、台帳と変更の記録の両方から消します。だれがいつ書いたかは残ります。
contract-erase-field = 消す欄
contract-erase-field-missing = どの欄の値を消すか、選んでください。
contract-erase-for-good = 消した値は、元に戻せません。これまでの控えには、新しい控えに替わるまで残ります。書いたものがパスワードなら、パスワードも変えてください。
contract-erase-do = 消す
contract-erased = 値を消しました
contract-tasks = この契約で次にすること
contract-edit-title = { $title }を直す
contract-edit-lead = 分かるところだけで、かまいません。あとから何度でも直せます。
contract-edit-kept = 前の書きかけが残っています。保存すると台帳に入ります。
contract-edit-forget = 書きかけを消す
contract-edit-nothing = 変わったところはありません。
contract-saved = { $title }を保存しました
contract-removed = { $title }を台帳から外しました
contract-remove-title = 台帳から外しますか
contract-remove-explain = 「{ $title }」の見守りとお知らせが止まります。すぐあとに画面の下に出る「取り消す」で戻せます。画面を移ると、戻せなくなります。変更の記録は残ります。
contract-paper = 請求書や領収書を見て書いた
contract-custodian-add = できる人を追加する
contract-custodian-person = 人
contract-custodian-means = 方法(例: 電話のアプリ、金庫の予備コード)
contract-custodian-remove = { $name }を外す
contract-recipient-add = 届け先を追加する
contract-lent-add = 貸しているログインを追加する
contract-lent-to = だれに
contract-lent-what = 何を(例: FTP、管理画面)
contract-lent-until = いつまで
contract-lent-provider = どこの会社で(この契約の会社なら空のまま)
contract-lent-remove = { $to }に貸しているログインを外す
contract-recipient-role = だれからのお知らせ
contract-recipient-provider = 契約先から
contract-recipient-kigenban = 期限番から
contract-recipient-kind = 届け方
contract-recipient-address = 届け先
contract-recipient-remove = { $address }を外す
contract-recipient-hint = 3〜4件あると、だれかが休んでも気がつけます。
contract-card-add = カードを追加する
contract-card-title = カードを追加する
contract-card-label = カードの呼び名
contract-card-label-hint = 例: 総務カード
contract-card-last4 = 下4桁
contract-card-last4-hint = 番号の全部は書かないでください。下4桁だけです。
contract-card-expires = 有効期限
contract-card-month-hint = カードに書いてある年と月です。
contract-card-saved = カードを追加しました

## 1件追加する

add-title = ドメインを調べて追加する
add-domain-lead = 会社のドメイン名を入れると、ドメイン・DNS・サーバー・SSL証明書・メールの5件を自動で見つけます。
add-by-hand = ドメインのない契約を追加する
add-by-hand-lead = ドメインのほかの契約(会計ソフト、電話など)も、日付があれば見守れます。
add-kind = 種類
add-bundle = どの契約一式に入れますか
add-bundle-new = 新しい契約一式
add-domain = ドメイン名
add-name = 呼び名
add-name-hint = 例: 会計ソフト
add-send = 台帳に入れる
add-saved = 台帳に入れました。分かるところを書き足してください。
