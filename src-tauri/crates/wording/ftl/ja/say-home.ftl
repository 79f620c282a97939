### ホームとお知らせの文

say-checked-count = { $when }に{ $count }を点検しました
say-checked-never = まだ点検していません
say-next-check = 次は { $when }
say-next-check-none = 点検するものがまだありません
say-next-check-soon = まもなく点検します
say-home-empty = まだ何も入っていません
say-home-stopped = いま止まっているものが{ $count }あります
say-home-at-risk = 止まりそうなものが{ $count }あります
say-home-soon = そろそろ手続きが要るものが{ $count }あります
say-home-questions = 確かめてほしいことが{ $count }あります
say-home-watching = 支払いの反映を待っています { $count }
say-home-unconfirmed = 期限がまだ分からないものが{ $count }あります
say-home-calm = いま、急ぐことはありません
say-home-watching-body = 期限はまだ{ $day }のままです。新しい日付になるまで調べ続けます。
say-home-watching-body-many = 期限はまだ前のままです。新しい日付になるまで調べ続けます。
say-home-unconfirmed-body = 契約先の画面か請求書で期限を調べて、書いてください。
say-home-tasks-none = つぎにすることはありません
say-home-tasks-all = 急ぐ順に{ $count }
say-home-tasks-and-watched = { $note }。支払いの反映待ち { $count }
say-watched-domain = { $domain } の更新料の支払いを確認しました
say-watched-other = { $name }の支払いを確認しました
say-readiness-sentence = { $all }つのうち { $done }つ できました
say-strip-note = { $from }から{ $to }
say-this-month = 今月
say-month-short = { $month }月
say-offline = このPCがインターネットにつながっていないようです。いまは新しく調べられないので、前に見た値を出しています。
say-portal = インターネットの手前に、ログインや同意の画面があるようです。いまは新しく調べられないので、前に見た値を出しています。
say-in-charge = 担当 { $name }
say-others = ほか{ $count }

## 7つの備え

say-ready-holder = 名義と保管先
say-ready-two-factor = 二段階認証は2名以上
say-ready-auto-renewal = 自動更新
say-ready-spare-card = 予備のカード
say-ready-recipients = お知らせの届け先 3〜4件
say-ready-second-calendar = カレンダーの二重登録
say-ready-handover = 引き継ぎシート
say-missing-holder = { $things }の名義か、パスワードの保管場所がまだ書かれていません。
say-missing-two-factor = { $things }で、二段階認証ができる人を、もう1名ふやしてください。
say-missing-auto-renewal = { $things }の自動更新が、入か、切ならそのわけが書かれていません。
say-missing-spare-card = { $things }の予備のカードが、まだ書かれていません。
say-missing-recipients = { $things }のお知らせの届け先が、足りません。見守っているドメインのアドレスは数えません。
say-missing-second-calendar = { $things }の期限を、まだ予定表に渡していないか、渡したあとに動いています。カレンダーの「予定表に入れる」で渡してください。
say-missing-any = あてはまる契約が、まだ登録されていません。
say-missing-any-card = カードで払う契約が、まだ書かれていません。払い方と、使うカードを書いてください。
say-missing-handover = 引き継ぎシートで、二人で見た項目がまだそろっていません。

## やること

say-task-answer-change = { $domain } の設定を変えた人がいるか、確かめる
say-task-ask-elsewhere = { $domain } のつながる先に心当たりがあるか、確かめる
say-task-ask-words = { $domain } のページを開いて、自社のページか確かめる
say-task-ask-machine = { $domain } の答えない機械のことを、サーバーの会社に確かめる
say-task-check-auto-renewal = { $name }の自動更新の前に、カードの期限と届け先を確かめる
say-task-check-holder = { $domain } の名義が会社になっているか、確かめる
say-task-check-registry = { $domain } の登録のことを、確かめる
say-task-confirm-charge = { $name }の料金が引き落とされたか、確かめる
say-task-confirm-renewal = { $domain } が更新されたか、ドメインの会社に確かめる
say-task-find-date = { $name }の期限を調べて書く
say-task-find-next-date = { $name }のつぎに払う日を調べて書く
say-task-confirm-mark = { $name }の支払いの受付番号か明細を見ましたか
say-task-watch-domain = { $domain } の期限をだれが見ているか、確かめる
say-button-number-seen = あります
say-button-not-yet = まだです
say-button-date-unknown = 分からない
say-button-answer-date = 書けないとき
say-button-watched-elsewhere = ほかで見ています
say-registry-page = { $domain } の期限は { $page } で見られます。
say-registry-named = { $domain } の期限を調べられる会社は { $page } に書かれています。
say-notice-old-look = { $day }に見た日付です。いまの日付はまだ見られていません。
say-tell-deputy = 副担当の{ $name }にも伝えてください。
say-questions-title = 期限を確かめてほしい契約が{ $count }あります
say-questions-body = { $list }。契約先の画面か請求書で調べて、期限を書いてください。
say-questions-dateless = { $name }は、{ $who }が「日付のない契約」と答えています。いまもそうか、確かめてください。
say-task-find-registrar = { $domain } のドメインの会社がどこかを確かめる
say-task-fix-certificate = { $domain } のSSL証明書を直してもらう
say-task-fix-mail-certificate = { $domain } のメールのSSL証明書を直してもらう
say-task-fix-outage = { $name }が動いていないわけを調べる
say-task-move-holder = { $name }の名義を会社に移す
say-task-pay-domain = { $domain } の更新料を払う
say-task-pay-other = { $name }の料金を払う
say-task-renew-certificate = { $domain } のSSL証明書を新しくする
say-task-renew-mail-certificate = { $domain } のメールのSSL証明書を新しくしてもらう
say-task-replace-card = { $card }の支払いを、新しいカードに替える
say-task-resolve-dates = { $name }の期限は、どちらの日付が正しいか確かめる
say-task-resolve-pay-by = { $name }の払う日が、止まる日より後になっていないか確かめる
say-task-restore = { $domain } を取り戻す
say-task-stop-ending = { $domain } のことで、ドメインの会社に今日電話する
say-name-of-bundle = { $domain } の{ $kind }
say-conflict = { $source }では { $day }
say-conflict-ask = 日付が二つあります。どちらが正しいか、契約先の画面か請求書で確かめてください。
say-holder-published = 公の記録の名義は「{ $holder }」です。
say-seen-then = { $text }({ $day }に見たもの)
say-paid-with = この支払いは、ほかに{ $things }にも使っています。
say-button-answer-change = 変えた人を確かめる
say-button-check-holder = 名義を確かめる
say-button-find-date = 期限を書く
say-button-paid-afterwards = 後払いです
say-button-find-registrar = ドメインの会社を書く
say-button-done = 済んだ
say-button-known = 心当たりがある
say-button-trouble = わけを調べる

## お知らせ

say-notice-title-left = { $left }: { $task }
say-notice-tomorrow = あした知らせる
say-notice-late = お知らせする日({ $day })を過ぎていたため、いまお知らせしています。
say-notice-test-title = お知らせのためしです
say-notice-test-body = お知らせは、このように出ます。期限が近づくと、ここに出ます。
say-notice-locked-title = 期限の見守りが止まっています
say-notice-locked-body = 台帳に鍵がかかっているため、期限を見守れません。期限番を開いて、合い言葉か復旧コードを入れてください。
say-notice-clock-title = パソコンの時計がずれているようです
say-notice-clock-ahead = パソコンの時計が、インターネットの時刻より{ $span }ほど進んでいます。このままだと、お知らせの日がずれます。パソコンの「日付と時刻」の設定を確かめてください。台帳の日付は変えていません。
say-notice-clock-behind = パソコンの時計が、インターネットの時刻より{ $span }ほど遅れています。このままだと、お知らせの日がずれます。パソコンの「日付と時刻」の設定を確かめてください。台帳の日付は変えていません。
say-span-hours = { $count }時間
say-span-days = { $count }日
say-notice-broken-title = 期限の見守りが止まっています

## トレイ

say-tray-locked = 台帳が開いていないので、見守っていません
say-tray-new = まだ台帳がありません
