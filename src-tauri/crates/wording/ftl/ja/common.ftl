### どの画面でも使うことば。ひとつの物は、どこでも同じ名前で呼ぶ

-kigenban = 期限番

product = { -kigenban }

## 物の名前

noun-bundle = 契約一式
noun-domain = ドメイン
noun-dns = DNS
noun-server = サーバー
noun-certificate = SSL証明書
noun-mail = メール
noun-other = そのほかの契約
noun-domain-explained = 会社の住所の名前
noun-dns-explained = 住所の案内板
noun-server-explained = ホームページの置き場
noun-certificate-explained = 通信を守る証明書
noun-mail-explained = メールサーバーの契約
noun-registrar = ドメインの会社
noun-server-provider = サーバーの会社
noun-dns-provider = DNSの会社
noun-certificate-issuer = 発行元
noun-mail-provider = メールの会社
noun-provider = 契約先
noun-notice-addresses = お知らせの届け先
noun-password-place = パスワードの保管場所
noun-account-id = ログインID
noun-customer-number = お客様番号・契約番号
noun-customer-number-short = お客様番号
noun-login-page = ログインページ
noun-phone = 電話番号
noun-hours = 電話の受付時間
noun-holder = 名義
noun-plan = プラン
noun-term = 契約の長さ
noun-price = 料金
noun-pay-method = 支払い方法
noun-payer = 払う人
noun-main-card = メインのカード
noun-spare-card = 予備のカード
noun-card = カード
noun-auto-renewal = 自動更新
noun-auto-renewal-reason = 切にしている理由
noun-manager = 担当者
noun-deputy = 副担当
noun-backup-codes = 二段階認証の予備コードの場所
noun-custodians = 二段階認証ができる人
noun-lent = 貸しているログイン
noun-notice-by = 断る締切
lent-to-with = { $to }({ $what })
lent-until = { $who } { $until }まで
noun-name-servers = ネームサーバー
noun-dns-essentials = 設定の要点
noun-certificate-kind = 証明書の種類
noun-renewal-way = 更新方法
noun-mail-flow = 送受信の仕組み
noun-mail-accounts = アカウント
noun-mail-rules = 転送・共有のルール
noun-second-calendar = カレンダーの二重登録
noun-note = 備考
noun-person = 人
noun-name = 名前
noun-department = 部署
noun-company = 会社名
noun-email = メールアドレス
noun-pay-by = 払う日
noun-expires = 止まる日
noun-pay-by-plain = 払う日
noun-expires-plain = 止まる日
noun-recovery-sheet = 復旧シート
noun-recovery-code = 復旧コード
noun-passphrase = 合い言葉
noun-readiness = 7つの備え
noun-rehearsal = 練習

## 二つの日付を、結果のことばで

pay-by-until = { $day }まで
expires-after = { $day }を過ぎると

## 値のことば

value-missing = (未記入)
value-yes = はい
value-no = いいえ
value-on = 入
value-off = 切
auto-renewal-on = 入
auto-renewal-off = 切
auto-renewal-unknown = 不明
term-monthly = 1か月ごと(月払い)
term-months = { $count }か月ごと
term-yearly = 1年ごと
term-years = { $count }年ごと
holder-company = 会社
holder-outside = 社外
holder-unknown = 不明
pay-bank-debit = 口座振替
pay-bank-transfer = 銀行振込
pay-card = クレジットカード
pay-convenience = コンビニ払い
pay-invoice = 請求書払い
pay-other = そのほか
renewal-automatic = 自動
renewal-manual = 手で更新
renewal-unknown = 不明
recipient-calendar = 予定表
recipient-mail = メール
recipient-paper = 紙
recipient-phone = 電話
seen-in-card-statement = カードの明細
seen-in-receipt = 領収書
seen-in-registrar-screen = ドメインの会社の画面
card-short = { $label }(下4桁 { $last4 })
card-with-end = { $label }(下4桁 { $last4 }、{ $month }末まで)
person-with-department = { $name }({ $department })
person-polite = { $name }さん
list-separator = 、

## 出どころ: 日付のとなりに必ず出す

source-registry = 公の記録({ $registry })
source-registry-seen = 公の記録({ $registry })・{ $when }に確認
source-registrar = ドメインの会社の記録({ $registrar })
source-certificate = 証明書から読み取り
source-certificate-seen = 証明書から読み取り・{ $when }
source-invoice = 請求書・{ $name }さんが記入・{ $day }
source-invoice-unknown = 請求書・記入 { $day }
source-typed = { $name }さんが記入・{ $day }
source-typed-unknown = 手で記入・{ $day }
source-estimated = 推定(請求書で確かめてください)

## 日付

date-days-left = あと{ $days }日
date-days-left-today = 今日まで
date-days-past = { $days }日過ぎました
date-this-morning = 今朝{ $time }
date-today-at = 今日{ $time }
date-yesterday-at = 昨日{ $time }
date-tomorrow-at = 明日{ $time }

## 数

count-things = { $count }件
count-days = { $count }日
count-years = { $count }年
count-done-of = { $done } / { $all }
copy-it = { $what }をコピー
copy-done = { $what }をコピーしました。貼り付けたい場所で、Ctrlキーを押しながらVキーを押してください
copy-by-eye = コピーできませんでした。{ $what }は「{ $value }」です
count-more-below = この下に、あと{ $count }件

## ボタン。押した人がしたことを書く

button-how-to-pay = 払い方を見る
button-paid = 支払いが済んだ
button-confirm-payment = 支払いを確認した
button-how-to-change-card = 替え方を見る
button-card-changed = 替え終わった
button-charge-confirmed = 引き落とされたか確認した
button-later = あとで
button-later-afternoon = 今日の午後
button-later-tomorrow = 明日
button-later-monday = 来週の月曜
button-undo = 取り消す
button-save = 保存する
button-back = もどる
button-close = 閉じる
button-edit = 直す
button-add = 1件追加する
button-remove = 台帳から外す
button-print = 印刷する
button-save-pdf = PDFで保存
button-save-calendar = 予定表に入れる
button-open-login = ログインページを開く
button-check-now = いま点検する
button-check-stop = 点検を中止
button-show = 詳しく見る
button-open-window = { -kigenban }を開く
button-quit = 終了
button-next = 次へ

## 短い知らせ

notice-saved = 保存しました
notice-undone = 取り消しました
notice-working = 調べています
