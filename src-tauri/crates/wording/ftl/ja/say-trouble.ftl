### 困ったときの文

trouble-when = { $when }に調べました

## 原因の一文と、どういうことか

trouble-own-line = 会社のインターネットの回線が、つながっていないようです
trouble-own-line-means = ドメインやメールが止まったのではなく、この場所の回線のことのようです。
trouble-own-line-portal = インターネットの手前に、ログインや同意の画面があるようです
trouble-own-line-portal-means = その画面を済ませるまで、先のことは調べられません。
trouble-lapsed = 会社のドメインの期限が切れています
trouble-lapsed-hold = 会社のドメインの利用が止められています
trouble-lapsed-deleted = 会社のドメインの登録が取り消されています
trouble-lapsed-not-registered = 公の記録では、会社のドメインは登録されていません
trouble-lapsed-means-mail = ドメインが使えないため、メールもホームページも止まっています。更新料の支払いがまだのようです。
trouble-lapsed-means-paid = ドメインが使えないため、メールもホームページも止まっています。支払いは確認されているので、ドメインの会社に反映を確かめてください。
trouble-delegation = 住所の案内板(DNS)が、答えられなくなっています
trouble-delegation-means = ドメインは登録されていますが、案内板がないため、メールもホームページも行き先が分かりません。
trouble-server = ホームページの置き場(サーバー)が答えていません
trouble-server-means = ドメインとメールは別の仕組みです。サーバーの会社の不具合か、契約が切れたのかもしれません。
trouble-certificate = 通信を守る鍵(SSL証明書)が使えなくなっています
trouble-certificate-means = ホームページを開く人に警告が出ます。メールの届け先とは別のことです。
trouble-mail-certificate = メールの通信を守る鍵(SSL証明書)が使えなくなっています
trouble-mail-certificate-means = メールソフトが警告を出し、送ったり受けたりできないことがあります。届け先の設定はそのままです。
trouble-mx = メールの届け先の設定がなくなっています
trouble-mx-means = 相手は、どこへ届ければよいか分かりません。だれかが設定を変えたのかもしれません。
trouble-mail-host = メールの届け先の名前が、どこにもつながっていません
trouble-mail-host-means = 届け先の設定はありますが、その先の機械が見つかりません。メールの会社に確かめてください。
trouble-parked = ホームページのあった所に、期限切れや空き地のページが出ています
trouble-parked-means = サーバーかドメインの契約が切れたあとに出るページのようです。
trouble-elsewhere = ホームページの住所が、台帳にないドメインのページにつながっています
trouble-elsewhere-means = だれかが設定を変えたか、契約が別の会社に移ったのかもしれません。
trouble-site-error = ホームページの置き場(サーバー)が、ページを出せないと答えています
trouble-site-error-means = サーバーは動いていますが、ページを出せていません。作った会社かサーバーの会社に知らせてください。
trouble-nothing = 外から見たところ、止まっているものはありません
trouble-nothing-means-mail = メールの届け先の設定は正しく見えます。ひとりのアドレスだけのことか、相手の側のことかもしれません。届け先の機械が本当に受け取るかどうかは、この場所からは判定できません。
trouble-nothing-means-site = ホームページは外から開けました。この場所の回線か、見ている機械のことかもしれません。
trouble-cannot-tell = 調べられたことが少なく、まだ原因を言えません
trouble-cannot-tell-means = しばらくして、もう一度調べてください。
trouble-guarded = ホームページは動いていますが、この点検では中まで見られません
trouble-guarded-means = パスワードや、ロボットでないことの確認を求めるページが出ています。いつものブラウザーで開けるか、確かめてください。
trouble-slow = ホームページの置き場(サーバー)はつながりますが、ページがなかなか出てきません
trouble-slow-means = 止まっているのか、遅いだけなのか、まだ言えません。しばらくして、もう一度調べてください。

## つながりの図

chain-own-line = 会社の回線
chain-site = ホームページ
chain-expired = 期限切れ
chain-no-answer = 答えなし
chain-not-delivered = 届きません
chain-not-seen = 見られません
chain-certificate-bad = 使えません
chain-warned = 警告が出ます
chain-setting-gone = 設定なし
chain-elsewhere = 別のページ
chain-working = 動いています
chain-not-looked = 調べられず
chain-line-down = つながりません
chain-stopped-on = { $day }で期限が切れました
chain-effect = { $cause }が原因です
chain-separate = これとは別のことのようです
say-source-check = 点検で確認・{ $when }
say-source-check-plain = 点検で確認
healthy-parts = { $parts }は、いまも動いています。

## いますること

step-call-provider = { $name }に電話で聞く
step-call-registrar = ドメインの会社に電話で聞く
step-call-body = 「{ $domain } のことで」と言えば通じます。
step-call-body-phone = 電話 { $phone }。「{ $domain } のことで」と言えば通じます。
step-call-at-hand = 聞かれたら、{ $list }を伝えます。
step-ask-mail-provider = メールの会社に、届かないアドレスを伝えて聞く
step-again = もう一度調べる
step-again-body = 直したあとは、全国に伝わるまで時間がかかることがあります。
step-own-line = ほかの機械でもつながらないか確かめる
step-own-line-body = 電話やほかのPCでもつながらなければ、ルーターの電源を入れ直すか、回線の会社に聞いてください。
step-restore = 設定を変えた人がいるか聞いて、元に戻してもらう
step-restore-body = DNSの会社の画面で、前の値に戻します。前の値は、この契約の点検の結果に残っています。
step-portal = ブラウザーで、ログインや同意の画面を済ませる
step-pay = 更新料を払う
step-pay-body = パスワードの保管場所: { $kept }
step-pay-body-unknown = パスワードの保管場所は未記入です。管理責任者に聞いてください。
step-certificate = SSL証明書を新しくしてもらう
step-certificate-body = 証明書を入れた会社かサーバーの会社に、切れたことを伝えてください。
step-pay-restore = 取り戻す手続きと料金を聞いて、払う
step-ask-sender = 送った人に、戻ってきた断りの文を聞く
step-tell-staff = 社内に知らせる
step-tell-staff-body = 下の文面を印刷するか、写して使えます。
step-auto-renewal = 直ったら、自動更新を「入」にする
step-last-day = { $day }までなら、取り戻せる見込みです。
step-last-day-passed = 取り戻せる最後の日({ $day })を過ぎています。取り戻せないこともあるので、急いで電話してください。
step-button-login = ログインページを開く
step-button-contract = 契約を開く
step-button-again = もう一度調べる
step-button-trouble-phone = 電話番号を書く

## 社内に知らせる文面

staff-message-mail-domain = 【お知らせ】いま、会社のメール({ $domain })が届かなくなっています。原因は分かっていて、手続きを進めています。直るまでのあいだ、急ぎの連絡は電話でお願いします。届かなかったメールは、あとで送り直してもらってください。({ $when }現在)
staff-message-mail-other = 【お知らせ】いま、会社のメール({ $domain })が届きにくくなっています。いま原因を確かめています。急ぎの連絡は電話でお願いします。({ $when }現在)
staff-message-site = 【お知らせ】いま、会社のホームページ({ $domain })が見られなくなっています。いま直す手続きを進めています。お客さまから聞かれたら「ただいま復旧作業中です」とお伝えください。({ $when }現在)
