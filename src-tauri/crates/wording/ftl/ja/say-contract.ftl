### 台帳・契約の詳細・変更の記録の文

say-bundle-note = 契約一式 { $counted }。ドメインが止まると、下も止まります
say-bundle-note-alone = 契約一式 { $counted }
say-provider-unknown = 契約先が分かりません
say-registrar-unknown = ドメインの会社が分かりません
say-no-date-yet = 期限が未記入
say-no-date-unused = 対象外
say-no-date-with-domain = この契約だけの期限はありません
say-ready-short-holder = 名義と保管場所
say-ready-short-two-factor = 二段階認証
say-ready-short-auto-renewal = 自動更新
say-ready-short-spare-card = 予備のカード
say-ready-short-recipients = お知らせの届け先
say-ready-short-second-calendar = カレンダーの二重登録
say-ready-short-handover = 引き継ぎシート
say-today-is = 今日 { $day }
say-period-text = { $day }まで
say-period-years = { $day }まで({ $years }分)
say-period-text-after = { $day }の次の期間(長さはまだ書かれていません)
say-no-date-note = 期限がまだ分かりません。契約先の画面か請求書で調べて、書いてください。
say-no-date-of-own = この契約だけの期限はありません。ドメインと一緒に続きます。
say-unused-note = この会社では使っていません。
say-paid-by-card = { $method } { $card }
say-stamp-sentence = { $period }の分の支払いは、{ $day }に{ $name }さんが確認しました。
say-stamp-label = { $department } { $name } { $day } 確認済み

## 節の題

section-holder = 契約と名義
section-login = ログイン
section-two-factor = 二段階認証
section-payment = 支払い
section-notices = お知らせの届け先
section-details = 内容
section-checks = 点検の結果
section-history = 変更の記録

## 注

say-note-company = 会社の名義
say-note-outside = 会社の名義ではありません
say-note-guess = 点検で見えたものからの推定です。請求書で確かめてください
say-note-published-same = 公の記録の名義と同じです
say-note-published-differs = 公の記録の名義は「{ $holder }」です
say-note-address-inside = ドメインが止まると届きません
say-note-card-ends-first = 期限より先に切れます
say-note-one-custodian = もう1名ふやしてください
say-note-auto-off-reason = 理由: { $reason }
say-recipient-role-kigenban = 期限番からの連絡先
say-recipient-role-provider = 契約先からのお知らせ
say-custodian = { $name }({ $means })
say-lent-none = 書かれているものはありません
say-lent-ended = 止めたと記録されています
say-lent-over = 約束の日を過ぎています。ログインを止めてください
say-own-day = { $company }は、公の記録の日付とは別に、会社が決めた日(ご利用停止日、更新期限など)をメールで知らせます。届いたメールを見て、払う日に書いてください。

## 点検の結果

say-check-registered = 期限は{ $day }です
say-check-registration-state = 登録の状態: { $state }
say-check-registration-unregistrable = ホスティング会社から借りている名前か、社内だけの名前です(登録も更新料もありません)
say-check-registration-none = 登録されています(この答えに、期限は書かれていませんでした)
say-check-dns-ok = 住所の案内板(DNS)は動いています
say-check-dns-gone = 住所の案内板(DNS)に、この名前がありません
say-check-dns-fails = 住所の案内板(DNS)から答えがありません
say-check-tls-ok = SSL証明書は{ $day }までです
say-check-tls-bad = SSL証明書に不具合があります({ $day }まで)
say-check-host-tls-ok = SSL証明書({ $host })は{ $day }までです
say-check-host-tls-bad = SSL証明書({ $host })に不具合があります({ $day }まで)
say-check-dnssec-broken = 住所の案内板(DNS)の署名(DNSSEC)が壊れています。署名を確かめるところからは、見つかりません
say-check-web-ok = ホームページは開きました
say-check-web-ok-seconds = ホームページは{ $seconds }秒で開きました
say-check-web-bad = ホームページが開きませんでした
say-check-web-guarded = ホームページは動いていますが、パスワードや確認のページがあり、この点検では中まで見られません
say-check-web-machine = ホームページは開きますが、機械のうちひとつ({ $address })が答えませんでした
say-check-mail-ok = メールサーバーは決まっています
say-check-mail-none = メールサーバーの設定がありません
say-check-mail-remarks = メールサーバーは決まっています。送るほうの設定に、直すところがあります
say-check-mail-tls-ok = メールのSSL証明書({ $host })は{ $day }までです
say-check-mail-tls-bad = メールのSSL証明書({ $host })に不具合があります({ $day }まで)
say-check-and-fault = { $said }。{ $fault }
say-tls-fault-chain = 途中の証明書が欠けています
say-tls-fault-expired = 期限が切れています
say-tls-fault-not-yet = 使い始めの日が来ていません
say-tls-fault-other-name = 別の名前のものです
say-tls-fault-untrusted = 発行元を確かめられません
say-mail-no-dmarc = 会社の名前をかたるメールを断ってもらう設定(DMARC)がありません。DNSの会社に、入れ方を聞いてください。
say-mail-no-spf = 差出人の証明(SPF)がありません。こちらから送ったメールが、迷惑メールにされることがあります。DNSの会社に、入れ方を聞いてください。
say-mail-spf-lookups = 差出人の証明(SPF)が調べさせる先が、10か所を超えています。相手先が読むのをやめ、こちらから送ったメールが届かないことがあります。DNSの会社に、減らし方を聞いてください。
say-mail-spf-many = 差出人の証明(SPF)が、2つ以上あります。相手先はどれも使えず、こちらから送ったメールが届かないことがあります。DNSの会社に、1つにまとめてもらってください。
say-mail-spf-open = 差出人の証明(SPF)が、だれでも会社の名前で送れる書き方(+all)になっています。DNSの会社に、直してもらってください。
say-mail-spf-syntax = 差出人の証明(SPF)の書き方に誤りがあります。こちらから送ったメールが届かないことがあります。DNSの会社に、直してもらってください。

## 見られなかったわけ

say-why-intercepted = 途中のソフトや機器が代わりに答えたため、確かめられませんでした
say-why-no-service = この種類のドメインは、調べる窓口がありません
say-why-no-address = このドメイン名から行き先が分からないので、確かめられません。ドメインが止まっていると、こうなります
say-why-offline = この場所の回線からは、つながりませんでした
say-why-rate-limited = 調べる相手が混み合っていました。あとでもう一度調べます
say-why-refused = 調べる相手が答えを断りました
say-why-timeout = 時間内に答えがありませんでした
say-why-unreadable = 答えは来ましたが、読み取れませんでした

## 登録の状態のことば

state-auto-renewed = 自動で延長(支払いは未確認)
state-deleted = 廃止
state-ending = 廃止の手続き中
state-hold = 利用を停止中
state-unregistrable = 登録のいらない名前
state-not-registered = 登録なし
state-pending-delete = まもなく手放される
state-redemption = 取り戻せる期間
state-refused = 答えてもらえず
state-registered = 登録中
state-reserved = 予約された名前
state-suspended = 利用を停止中
state-unknown = 読み取れず

## 変更の記録

history-add = { $thing }を追加しました
history-update = { $thing }の「{ $field }」を「{ $new }」にしました
history-update-cleared = { $thing }の「{ $field }」を空にしました
history-update-many = { $thing }の{ $fields }を直しました
history-update-plain = { $thing }を直しました
history-erased = { $thing }の「{ $field }」の値を消しました
history-remove = { $thing }を台帳から外しました
history-confirm-payment = { $thing }の{ $period }の分の支払いを確認しました({ $place })
history-arrived = { $address } にお知らせが届いたことを確かめました
history-discover = { $thing } の契約一式を台帳に入れました
history-finish-task = 「{ $thing }」を済みにしました
history-finish-task-plain = やることを1件、済みにしました
history-see = 「{ $thing }」を確認しました(やることは続きます)
history-see-plain = お知らせを確認しました
history-snooze = お知らせを{ $until }まで下げました
history-answer-ours = 設定の変化は「社内で変えた」と答えました
history-answer-nobody = 設定の変化は「だれも変えていない」と答えました
history-answer-unknown = 設定の変化は「分からない」と答えました
history-hand-over-start = { $thing }の引き継ぎを始めました
history-hand-over-stamp = 引き継ぎの「{ $row }」を二人で見ました
history-set-office = 会社のことを書きました
history-undo = 前の操作を取り消しました
history-app = 期限番
history-somebody = 不明

thing-person = { $name }さん
thing-recipient = お知らせの届け先
thing-custodian = 二段階認証ができる人
thing-lent = { $to }に貸しているログイン
thing-way = 届け方
thing-office = 会社
thing-something = 台帳の値
