### 困ったときの文

trouble-when = { $when }に調べました

## 原因の一文と、どういうことか

trouble-own-line = 会社のインターネットの回線が、つながっていないようです
trouble-own-line-means = ドメインやメールが止まったのではなく、この場所の回線のことのようです。
trouble-own-line-portal = インターネットの手前に、ログインや同意の画面があるようです
trouble-own-line-portal-means = その画面を済ませるまで、先のことは調べられません。
trouble-lapsed = 会社のドメインの期限が切れています
trouble-lapsed-means-mail = ドメインが使えないため、メールもホームページも止まっています。更新料の支払いがまだのようです。
trouble-lapsed-means-paid = ドメインが使えないため、メールもホームページも止まっています。支払いは確認されているので、ドメインの会社に反映を確かめてください。
trouble-server = ホームページの置き場(サーバー)が答えていません
trouble-server-means = ドメインとメールは別の仕組みです。サーバーの会社の不具合か、契約が切れたのかもしれません。
trouble-mail-certificate = メールのSSL証明書(通信を守る証明書)が使えなくなっています
trouble-mail-certificate-means = メールソフトが警告を出し、送ったり受けたりできないことがあります。メールサーバーの設定はそのままです。
trouble-mx = メールサーバーの設定(MXレコード)がありません
trouble-mx-means = 相手は、どこへ送ればよいか分かりません。前は届いていたのなら、だれかが設定を変えたのかもしれません。
trouble-mail-host = メールサーバーの名前が、どこにもつながっていません
trouble-mail-host-means = メールサーバーの設定はありますが、その先の機械が見つかりません。メールの会社に確かめてください。
trouble-parked = ホームページのあった所に、期限切れや売り出し中などの仮のページが出ています
trouble-parked-means = サーバーかドメインの契約が切れたあとに出るページのようです。
trouble-elsewhere = ホームページの住所が、台帳にないドメインのページにつながっています
trouble-elsewhere-means = だれかが設定を変えたか、契約が別の会社に移ったのかもしれません。
trouble-site-error = ホームページの置き場(サーバー)が、ページを出せないと答えています
trouble-site-error-means = サーバーは動いていますが、ページを出せていません。作った会社かサーバーの会社に知らせてください。
trouble-nothing = 外から見たところ、止まっているものはありません
trouble-nothing-means-mail = メールサーバーの設定は正しく見えます。ひとりのアドレスだけのことか、相手の側のことかもしれません。メールサーバーが本当に受け取るかどうかは、この場所からは判定できません。
trouble-nothing-means-site = ホームページは外から開けました。この場所の回線か、見ている機械のことかもしれません。
trouble-nothing-mail = 外から見たところ、メールサーバーの設定は正しく見えます
trouble-nothing-site = ホームページは、外から開けました
trouble-server-means-mail-too = メールサーバーも、ホームページと同じサーバーになっています。メールも同じ理由で届いていないのかもしれません。サーバーの会社に聞いてください。
trouble-still-living = { $parts }は、まだ動いて見えます。前の案内が残っている間だけのことが多いので、まもなく止まるおそれがあります。
trouble-living-unpaid = 更新料の支払いがまだのようです。
trouble-living-paid = 支払いは確認されているので、ドメインの会社に反映を確かめてください。
trouble-living-restore = いまなら、取り戻すための料金を払って戻せる期間です。
trouble-living-too-late = 取り戻せる期間は過ぎています。どうできるかを、ドメインの会社に急いで聞いてください。
trouble-only-v6 = このホームページは、新しい方式の回線(IPv6)だけで出ています
trouble-only-v6-means = この事務所の回線からは調べられません。携帯電話のWi-Fiを切って、開けるか確かめてください。
trouble-cannot-tell = 調べられたことが少なく、まだ原因を言えません
trouble-cannot-tell-means = しばらくして、もう一度調べてください。
trouble-guarded = ホームページは動いていますが、この点検では中まで見られません
trouble-guarded-means = パスワードや、ロボットでないことの確認を求めるページが出ています。いつものブラウザーで開けるか、確かめてください。
trouble-slow = ホームページの置き場(サーバー)はつながりますが、ページがなかなか出てきません
trouble-slow-means = 止まっているのか、遅いだけなのか、まだ言えません。しばらくして、もう一度調べてください。
trouble-address-gone = ホームページの住所の記録(DNSのAレコード)がありません
trouble-address-gone-means = 案内板(DNS)に、ホームページの置き場が書かれていません。メールとは別の記録です。
trouble-auto-extended = ドメインの期限を過ぎ、仮の延長になっています
trouble-auto-extended-means = 登録の元締めが自動で延ばしている間です。更新料の支払いは、まだ確かめられていません。支払いがないまま過ぎると、メールもホームページも止まります。
trouble-certificate-expired = SSL証明書(通信を守る証明書)の期限が切れています
trouble-certificate-expired-means = ホームページを開く人に警告が出ます。メールとは別のことです。
trouble-certificate-name = SSL証明書(通信を守る証明書)が、別の名前のものになっています
trouble-certificate-name-means = ホームページを開く人に警告が出ます。サーバーを移したときや、設定を変えたあとによく起こります。
trouble-certificate-chain = SSL証明書(通信を守る証明書)を、ブラウザーが信用できません
trouble-certificate-chain-means = 一緒に置く中間の証明書が足りないか、だれも保証していない証明書です。開く人によって警告が出ます。
trouble-certificate-not-yet = SSL証明書(通信を守る証明書)の使い始めの日が、まだ来ていません
trouble-certificate-not-yet-means = このパソコンの日付が合っているのに出るときは、証明書を入れるのが早すぎたようです。
trouble-certificate-www = SSL証明書(通信を守る証明書)が、www の付く名前と付かない名前の、片方にしか使えません
trouble-certificate-www-means = 片方の住所で開く人にだけ、警告が出ます。
trouble-client-hold = ドメインの会社が、このドメインを使えなくしています
trouble-client-hold-means = 登録者の連絡先を確かめるメールに返事をしていないときに、よくある状態です。ほかの理由のこともあるので、ドメインの会社に聞いてください。
trouble-server-hold = 登録の元締め(レジストリ)が、このドメインを使えなくしています
trouble-server-hold-means = ドメインの会社ではなく、その上で止められています。理由は、ドメインの会社を通して聞きます。
trouble-redemption = ドメインの期限が切れ、登録が取り消されています
trouble-redemption-means = いまなら、取り戻すための料金を払って戻せる期間です。メールもホームページも止まっています。
trouble-pending-delete = ドメインの登録が、まもなく完全に消えます
trouble-pending-delete-means = 取り戻せる期間は過ぎています。メールもホームページも止まっています。どうできるかを、ドメインの会社に急いで聞いてください。
trouble-freed = 公の記録では、会社のドメインは登録されていません
trouble-freed-means = いまは、だれでも登録できる状態かもしれません。先に登録し直せるかを、ドメインの会社に急いで聞いてください。
trouble-taken = 会社のドメインが、ほかの人の名前で登録されています
trouble-taken-means = 登録が一度切れて、ほかの人が取ったようです。ホームページやメールが動いて見えても、会社のものではありません。そこへパスワードや個人の情報を送らないでください。
trouble-ending = ドメインの廃止の手続きが出されています
trouble-ending-means = いまはまだ使えますが、月末で止まります。続けて使うなら、月末までに取り消しを頼んでください。
trouble-name-servers-foreign = 案内板(DNS)の会社が、前と別の会社になっています
trouble-name-servers-foreign-means = メールもホームページも、新しい案内板に書かれた先へ行きます。社内で移したのでなければ、ドメインの会社に戻し方を聞いてください。
trouble-name-servers-dead = 案内板(DNS)のサーバーが、どれも答えていません
trouble-name-servers-dead-means = メールもホームページも、行き先が分かりません。DNSの会社の不具合か、契約が切れたのかもしれません。
trouble-name-server-half-dead = 案内板(DNS)のサーバーが、一部答えていません
trouble-name-server-half-dead-means = 残りが答えているので動きますが、つながりにくいことがあります。
trouble-dnssec-broken = 案内板(DNS)の署名(DNSSEC)が壊れています
trouble-dnssec-broken-means = 署名を確かめる回線からは、メールもホームページも見つかりません。確かめない回線からは、いつもどおりに見えます。
trouble-v6-broken = ホームページに、新しい方式の回線(IPv6)からだけ、つながりません
trouble-v6-broken-means = IPv4の回線からは見られます。開く人によって、見られたり見られなかったりします。
trouble-v4-broken = ホームページに、従来の方式の回線(IPv4)からだけ、つながりません
trouble-v4-broken-means = IPv6の回線からは見られます。開く人によって、見られたり見られなかったりします。
trouble-server-refuses = ホームページの置き場(サーバー)が、つなぐのを断っています
trouble-server-refuses-means = 機械はありますが、ホームページの仕組みが動いていないようです。ドメインとメールは別の仕組みです。
trouble-site-stranger = ホームページの住所に、前とは別のページが出ています
trouble-site-stranger-means = 社内で作り替えたのでなければ、だれかが書き換えたか、別の会社のものにつながっています。
trouble-null-mx = メールを受け取らない、という設定になっています
trouble-null-mx-means = メールサーバーの設定に「メールは受け取りません」と書かれています。だれかが設定を変えたのかもしれません。
trouble-mx-not-public = メールサーバーに、外からは届かない所が書かれています
trouble-mx-not-public-means = ここには機械の名前を書きますが、番号(IPアドレス)や、社内だけの住所になっています。
trouble-mx-foreign = メールサーバーが、いまの契約とは別の会社になっています
trouble-mx-foreign-means = メールは、そちらの会社へ送られています。社内で移したのでなければ、設定を戻してもらってください。
trouble-spf-refuses = 会社から送ったメールが、相手に断られるおそれがあります
trouble-spf-refuses-means = 送信元の設定(SPF)に問題があります。受け取るほうは、外から見たところ動いています。
trouble-dmarc-refuses = 会社から送ったメールが、なりすましと見なされるおそれがあります
trouble-dmarc-refuses-means = 「確かめられないメールは断ってください」という設定(DMARC)です。外から見える手がかり(SPF・DKIM)だけでは、本物と確かめてもらえないことがあります。
trouble-dkim-gone = 会社から送るメールの署名(DKIM)がなくなっています
trouble-dkim-gone-means = 前にあった署名の記録が、案内板(DNS)から消えています。送ったメールが迷惑メールに入ることがあります。
trouble-mailbox = そのメールアドレスの受信箱のことのようです
trouble-mailbox-means = 外から見たメールサーバーの設定は動いています。受信箱の中のことは、この場所からは見えません。
trouble-office-dns = この事務所だけ、行き先の案内(DNS)が外と違うか、答えていません
trouble-office-dns-means = 外からは見えています。この事務所のルーターやパソコンのDNSの設定のことのようです。
trouble-office-filter = この事務所の中の何かが、つながるのを止めているようです
trouble-office-filter-means = 回線は生きています。フィルターやセキュリティーソフトが間に入っていることがあります。
trouble-nobodys = この名前は、だれにも登録されていません
trouble-nobodys-means = 打ち間違いかもしれません。名刺や、メールアドレスの @ より後ろと見くらべてください。
trouble-delegation-parent = 登録の元締めの名簿から、案内板(DNS)の場所が外れています
trouble-delegation-parent-means = ドメインの登録は残っていますが、案内板の場所が分からないため、メールもホームページも行き先が分かりません。
trouble-here-fine-means = ホームページもメールサーバーも、外から見たところ動いています。見られないのがこの事務所だけなら、この場所の回線か、見ている機械のことかもしれません。
trouble-delegation-unasked-means = 案内板の場所が分からないため、メールもホームページも行き先が分かりません。ドメインの登録が残っているかどうかは、調べられませんでした。
trouble-also = ほかにも: { $what }

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
chain-held = 利用を停止中
chain-ending = 廃止の手続き中
chain-freed = 登録なし
chain-foreign = 別の会社です
chain-here-only = ここだけ違います
chain-half = 一部だけ使えません
chain-may-be-refused = 断られるおそれ
chain-mailbox = 受信箱
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
step-call-at-hand = 聞かれたら、{ $list }を伝えます。
step-ask-mail-provider = メールの会社に、届かないアドレスを伝えて聞く
step-again = もう一度調べる
step-again-body = 直したあとは、全国に伝わるまで時間がかかることがあります。
step-own-line = ほかの機械でもつながらないか確かめる
step-own-line-body = 電話やほかのパソコンでもつながらなければ、ルーターの電源を入れ直すか、回線の会社に聞いてください。
step-restore = 設定を変えた人がいるか聞いて、元に戻してもらう
step-restore-body = DNSの会社の画面で、前の値に戻します。前の値は、この契約の点検の結果に残っています。
step-restore-body-unknown = DNSの会社の画面で直します。正しい値は、設定した人かDNSの会社に聞いてください。
step-portal = ブラウザーで、ログインや同意の画面を済ませる
step-pay = 更新料を払う
step-certificate = SSL証明書を新しくしてもらう
step-pay-restore = 取り戻す手続きと料金を聞いて、払う
step-ask-sender = 送った人に、届かなかったという自動返信の文面を聞く
step-tell-staff = 社内に知らせる
step-tell-staff-body = 下の文面を印刷するか、コピーして使えます。
step-auto-renewal = 直ったら、自動更新を「入」にする
step-last-day = { $day }までなら、取り戻せる見込みです。
step-last-day-passed = 取り戻せる最後の日は{ $day }でした。過ぎているので、取り戻せないこともあります。急いで電話してください。
step-button-login = ログインページを開く
step-button-contract = 契約を開く
step-button-again = もう一度調べる
step-button-trouble-phone = 電話番号を書く

## 電話で言うこと

matter-renewal = 「{ $domain } の期限切れと更新のことで」
matter-hold = 「{ $domain } が使えなくされていることで」
matter-ending = 「{ $domain } の廃止の取り消しのことで」
matter-taken = 「{ $domain } がほかの人の名前で登録されていることで」
matter-name-servers = 「{ $domain } のネームサーバー(DNS)のことで」
matter-signature = 「{ $domain } のDNSSECの署名が壊れていることで」
matter-address = 「{ $domain } のホームページの住所(Aレコード)のことで」
matter-destination = 「{ $domain } のメールサーバーの設定(MXレコード)のことで」
matter-sender = 「{ $domain } の送信元の設定(SPF・DKIM・DMARC)のことで」
matter-server = 「{ $domain } のホームページが開かないことで」
matter-certificate = 「{ $domain } のSSL証明書の警告のことで」
matter-mail = 「{ $domain } のメールのことで」
matter-page = 「{ $domain } に別のページが出ていることで」

## だれに、何を持って

reach-contract = 関係する契約
reach-company = 会社
reach-phone = 電話
reach-hours = 受付時間
reach-number = お客様番号など
reach-say = 言うこと
reach-login = パスワードの保管場所
reach-company-find = まだ台帳にありません。請求書、カードの明細、「更新のお知らせ」メールの差出人に、会社の名前があります。
reach-company-find-dns = まだ台帳にありません。ドメインの会社かサーバーの会社が一緒に預かっていることもあります。請求書や、申し込んだときの書類で確かめてください。
reach-phone-find = まだ台帳にありません。請求書か、会員画面の「お問い合わせ」にあります。
reach-hours-unknown = まだ台帳にありません。
reach-hours-new-year = 年末年始は休みのことがあります。休みなら、会員画面の「お問い合わせ」から送れます。
reach-number-find = まだ台帳にありません。請求書か、申し込んだときの書類にあります。
reach-login-find = まだ台帳にありません。担当者に聞いてください。
reach-login-find-of = まだ台帳にありません。担当者の{ $name }に聞いてください。

step-call-provider-plain = 会社に電話で聞く
step-find-and-call = { $who }を調べて、電話で聞く
step-confirmation = 登録者情報の確認のメールに答える
step-confirmation-body = 「登録者情報の確認」「ICANN」などの件名のメールが、登録したときのメールアドレスに届いています。見つからなければ、ドメインの会社に送り直しを頼みます。
step-office-network = この事務所の回線やパソコンを見ている人に伝える
step-office-network-body = 「外からは見えているのに、この事務所からだけ見えない」と伝えてください。下の「調べた結果の紙」がそのまま使えます。
step-clock = このパソコンの日付と時刻が合っているか確かめる
step-clock-body = 画面の右下の日付です。ずれていたら、直してからもう一度調べます。
step-spelling = 名前の打ち間違いがないか確かめる
step-spelling-body = 名刺や、メールアドレスの @ より後ろと、1文字ずつ見くらべてください。
step-outside = 携帯電話のWi-Fiを切って、同じ所が見られるか確かめる
step-outside-body = 携帯電話の回線で見られれば、この事務所の中のことです。
step-mailbox = 受信箱の空きを作る
step-mailbox-body = 大きい添付ファイルのあるメールや、ごみ箱、迷惑メールを消します。
step-restore-servers = ネームサーバーを前の会社に戻してもらう
step-restore-servers-body = ドメインの会社の画面で変えられます。前の値は、DNSの契約の点検の結果に残っています。
step-restore-servers-body-unknown = ドメインの会社の画面で変えられます。正しい値は、設定した人かDNSの会社に聞いてください。
step-ending = 廃止の申し込みを取り消す
step-ending-body = 月末を過ぎると取り消せません。
step-certificate-body-server = 証明書を置いているサーバーの会社に伝えます。証明書を出した会社ではありません。
step-certificate-body-mail = メールの会社に伝えます。証明書を出した会社ではありません。
step-done-by = { $when }に{ $who }が済ませました

## 社内に知らせる文面

letter-asking = 原因が分かり、これから問い合わせます
letter-waiting = できることを済ませ、直るのを待っています
letter-mended = 直りました
letter-asking-mail = 【お知らせ】いま、会社のメール({ $domain })に問題が出ています。{ $sentence }。これから{ $who }に問い合わせます。直る時刻は、まだ分かりません。急ぎの連絡は電話でお願いします。({ $when }現在)
letter-asking-site = 【お知らせ】いま、会社のホームページ({ $domain })に問題が出ています。{ $sentence }。これから{ $who }に問い合わせます。直る時刻は、まだ分かりません。お客さまから聞かれたら「いま調べています」とお伝えください。({ $when }現在)
letter-asking-both = 【お知らせ】いま、会社のメールとホームページ({ $domain })に問題が出ています。{ $sentence }。これから{ $who }に問い合わせます。直る時刻は、まだ分かりません。急ぎの連絡は電話でお願いします。({ $when }現在)
letter-who-unknown = 担当の会社
letter-waiting-known = 【お知らせ】{ $domain } のことです。{ $since }に「{ $step }」を済ませ、直るのを待っています。会社の話では「{ $takes }」とのことです。急ぎの連絡は電話でお願いします。({ $when }現在)
letter-waiting-unknown = 【お知らせ】{ $domain } のことです。{ $since }に「{ $step }」を済ませ、直るのを待っています。いつ直るかは、まだ分かりません。{ $next }にまた知らせます。急ぎの連絡は電話でお願いします。({ $when }現在)
letter-mended-mail = 【お知らせ】会社のメール({ $domain })は、外から見て、届く状態に戻りました。届かなかったメールがあれば、相手に送り直してもらってください。({ $when }現在)
letter-mended-site = 【お知らせ】会社のホームページ({ $domain })は、外から見て、開くように戻りました。見られないパソコンがあれば、知らせてください。({ $when }現在)
letter-mended-both = 【お知らせ】会社のメールとホームページ({ $domain })は、外から見て、使える状態に戻りました。届かなかったメールがあれば、相手に送り直してもらってください。({ $when }現在)

## 渡す紙

report-title = { $domain } の調べた結果({ $when })
report-lead = { $sentence }。下は、そのときに外から調べた結果です。ご確認をお願いします。
report-source = { $when }・{ $source }

history-trouble-step = { $domain } の困ったときの手順「{ $step }」を済ませました
history-trouble-mended = { $domain } が直ったことを記録しました: { $how }
