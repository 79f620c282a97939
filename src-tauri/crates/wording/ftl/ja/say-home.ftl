### ホームとお知らせの文

say-checked-count = { $when }に点検したドメインは、{ $domains }つです
say-checked-never = まだ点検していません
say-next-check = 次は { $when }
say-next-check-none = 点検するものがまだありません
say-next-check-soon = まもなく点検します
say-home-empty = まだ何も入っていません
say-home-stopped = いま止まっているものが{ $counted }あります
say-home-at-risk = 止まりそうなものが{ $counted }あります
say-home-soon = そろそろ手続きが要るものが{ $counted }あります
say-home-questions = 確かめてほしいことが{ $counted }あります
say-home-watching = 支払いの反映を待っています { $counted }
say-home-unconfirmed = 期限がまだ分からないものが{ $counted }あります
say-home-calm = いま、急ぐことはありません
say-home-watching-body = 期限はまだ{ $day }のままです。新しい日付になるまで調べ続けます。
say-home-watching-body-many = 期限はまだ前のままです。新しい日付になるまで調べ続けます。
say-home-unconfirmed-body = 契約先の画面か請求書で期限を調べて、書いてください。
say-home-tasks-none = 次にすることはありません
say-home-tasks-all = 急ぐ順に{ $counted }
say-home-tasks-and-watched = { $note }(ほかに、支払いの反映待ち { $counted })
say-watched-domain = { $domain } の更新料の支払いを確認しました
say-watched-other = { $name }の支払いを確認しました
say-readiness-sentence-decided = { $all }つのうち{ $done ->
    [0] 、できたものはまだありません
   *[other] { $done }つができました
}。ほかに{ $decided }つは、手で払うと決めてあります
say-next-day = 次は{ $day }: { $what }({ $left })
say-readiness-sentence = { $all }つのうち{ $done ->
    [0] 、できたものはまだありません
   *[other] { $done }つができました
}
say-absence-title = { $days } 動いていませんでした
say-absence-body = そのあいだ、期限番は点検もお知らせもできていません。いまから順に点検します。
say-absence-nothing = そのあいだに知らせるはずだったことは、ありません。
say-absence-missed = そのあいだに知らせるはずだったことが{ $counted }あります: { $what }
say-autostart-title = パソコンと一緒に始まる設定が切れています
say-autostart-body = このままだと、パソコンを入れ直したあと、期限番を開くまでお知らせが届きません。設定の「パソコンと一緒に始める」を、いちど切にしてから入にしてください。
say-weekly-title = 今週も大丈夫です
say-weekly-body = 見守っている{ $counted }を、この3日のうちにすべて点検できました。
say-weekly-unseen-title = 大丈夫か、確かめられないものがあります
say-weekly-unseen-body = この3日間、一度も確かめられていません: { $what }。パソコンとインターネットのつながりを見て、「いま点検する」を押してください。
say-weekly-nothing-title = 期限番は動いています
say-weekly-nothing-body = 外から点検できるものは、まだ台帳にありません。
say-weekly-tasks = 急がないやることが{ $counted }あります。
say-weekly-next = 次の期限は、{ $what }です。
say-look-of = { $domain } の{ $check }
say-tray-deadline = { $day }: { $name }
say-many-title = お知らせが{ $counted }あります
say-many-line = ・{ $title }
say-many-open = 一覧を見る
say-strip-note = { $from }から{ $to }
say-this-month = 今月
say-month-short = { $month }月
say-offline = このパソコンがインターネットにつながっていないようです。いまは新しく調べられないので、前に見た値を出しています。
say-portal = インターネットの手前に、ログインや同意の画面があるようです。いまは新しく調べられないので、前に見た値を出しています。
say-in-charge = 担当 { $name }
say-others = ほか{ $counted }

## 7つの備え

say-ready-holder = 名義と保管場所
say-ready-two-factor = 二段階認証は2名以上
say-ready-auto-renewal = 自動更新
say-ready-spare-card = 予備のカード
say-ready-recipients = お知らせの届け先 3〜4件
say-ready-second-calendar = カレンダーの二重登録
say-ready-handover = 引き継ぎシート
say-missing-holder = 名義が会社になっていることと、パスワードの保管場所が要ります。
say-missing-two-factor = 二段階認証ができる人が、2名要ります。
say-missing-auto-renewal = 自動更新が入か、切なら理由が要ります。
say-missing-spare-card = 期限の切れていない、もう1枚のカードが要ります。
say-missing-recipients = 契約先からのお知らせが届くと確かめたアドレスと、期限番からの連絡が届くと確かめた届け方を、合わせて3つ以上にしてください。見守っているドメインのアドレスは数えません。
say-missing-second-calendar = 期限を、カレンダーの「予定表に入れる」で、会社の予定表にも渡してください。
say-missing-by-hand = 自動更新が切の契約が{ $counted }あります。手で払います。払う日が近づくと知らせます。
lack-more = ほかに{ $count }件あります。上から順に進めてください。
lack-of = { $name }: { $what }
lack-arrival = { $address } に届いたことが、まだ確かめられていません。契約先からのお知らせがここに届いているのを見たら、「ここに届いた」を押してください。
lack-arrival-old = { $address } に届いたのを最後に確かめたのは{ $day }で、1年以上前です。最近のお知らせが届いているか見て、「ここに届いた」を押してください。
lack-auto-renewal-reason = 自動更新が切です。切にしている理由を書いてください。
lack-auto-renewal-unknown = 自動更新が入か切か、書かれていません。契約先の画面で見て、書いてください。
lack-by-hand = 自動更新は切です。手で払います。
lack-by-hand-until = 自動更新は切です。{ $day }までに手で払います。
lack-custodians = 二段階認証ができる人を、あと{ $count }名ふやしてください。
lack-holder = 名義が会社だと、まだ確かめられていません。契約先の画面で名義を見て、書いてください。
lack-keeping = パスワードの保管場所が書かれていません。
lack-keeping-of-leaver = パスワードの保管場所に、退職・異動した人の名前が残っています。物を移して、書き直してください。
lack-places = 届くと確かめた届け先を、あと{ $count }件ふやしてください。
lack-provider-place = 契約先からのお知らせが届くと確かめたアドレスが、まだありません。契約先に届けてあるアドレスを書いて、届いたか見てください。
lack-second-calendar = 期限を、まだ予定表に渡していないか、渡したあとに動いています。カレンダーの「予定表に入れる」で渡してください。
lack-sheet = まだ引き継ぎシートで見ていません。引き継ぎを始めてください。
lack-sheet-blank = { $rows }は、確認印がありますが中身が未記入です。台帳に書いてください。
lack-sheet-of-leaver = 受け取った人が退職・異動しました。いまいる人に引き継いでください。
lack-sheet-rows = 二人で見ていない項目が、あと{ $count }件あります。
lack-spare-card = 予備のカードが書かれていません。
lack-spare-card-ended = 予備の{ $card }は、期限が切れています。新しいカードに替えて、書き直してください。
lack-spare-card-undated = 予備の{ $card }の期限が書かれていません。カードを見て、設定で書いてください。
lack-way = 期限番からの連絡が届くと確かめた届け方が、まだありません。
say-missing-any = あてはまる契約が、まだ登録されていません。
say-missing-any-card = カードで払う契約が、まだ書かれていません。支払い方法と、使うカードを書いてください。
say-missing-handover = 契約一式ごとに、書いてある5項目を二人で見てください。

## やること

say-task-answer-change = { $domain } の設定を変えた人がいるか、確かめる
say-task-ask-elsewhere = { $domain } のつながる先に心当たりがあるか、確かめる
say-task-ask-words = { $domain } のページを開いて、自社のページか確かめる
say-task-ask-machine = { $domain } の答えない機械のことを、サーバーの会社に確かめる
say-task-check-auto-renewal = { $name }の自動更新の前に、カードの期限と届け先を確かめる
say-task-decide-renewal = { $name }を続けるか、断るか決める
say-task-end-access = { $who }に貸しているログインを止める
say-task-look-at-sheet = 引き継ぎシートを、年に一度見直す
say-task-try-way = { $way }が届くか、年に一度試す
say-button-go-on = 続けます
say-button-seen = 見ました
say-seen-by = { $who }が{ $day }に見ました
say-button-access-ended = 止めました
say-button-looked = 見直しました
say-button-try-way = 届け方を開く
say-until-time = この日の{ $time }までに済ませてください。
say-move-with-renewal = { $day }の更新と一緒に頼むと、手続きが一度で済みます。
say-task-check-holder = { $domain } の名義が会社になっているか、確かめる
say-task-check-registry = { $domain } の登録のことを、確かめる
say-task-confirm-charge = { $name }の料金が引き落とされたか、確かめる
say-task-confirm-renewal = { $domain } が更新されたか、ドメインの会社に確かめる
say-task-find-date = { $name }の期限を調べて書く
say-task-find-next-date = { $name }の次に払う日を調べて書く
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
say-questions-title = 期限を確かめてほしい契約が{ $counted }あります
say-questions-body = { $list }。契約先の画面か請求書で調べて、期限を書いてください。
say-questions-dateless = { $name }は、{ $who }が「日付のない契約」と答えています。いまもそうか、確かめてください。
say-task-find-registrar = { $domain } のドメインの会社がどこかを確かめる
say-task-fix-certificate = { $domain } のSSL証明書を直してもらう
say-task-fix-mail-certificate = { $domain } のメールのSSL証明書を直してもらう
say-task-fix-outage = { $name }が動いていない理由を調べる
say-task-move-holder = { $name }の名義を会社に移す
say-task-move-payer = { $name }の支払いを会社に移す
say-contracts-of = { $name } の契約{ $counted }
say-task-keep-sheet = 復旧シートを印刷して、紙に残す
say-button-make-sheet = 復旧シートを作る
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
say-button-trouble = 理由を調べる

## お知らせ

say-notice-title-left = { $left }: { $task }
say-notice-rehearsal = 練習: { $title }
say-notice-tomorrow = 明日知らせる
say-notice-late = お知らせする日は{ $day }でした。過ぎていたため、いまお知らせしています。
say-notice-test-title = お知らせの試しです
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
