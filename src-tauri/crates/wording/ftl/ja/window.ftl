### 窓の枠: どの画面にも出ていることば

window-skip = 本文へ移る
window-nav = 画面
window-home = ホーム
window-ledger = 台帳
window-calendar = カレンダー
window-checkup = 点検
window-trouble = 困ったとき
window-handover = 引き継ぎ
window-settings = 設定
window-tasks-badge = やること { $count }件
window-who = いまの人
window-who-none = 選んでください
window-who-change = いまの人を替える
window-who-changed = いまの人を{ $name }さんに替えました
window-encrypted = 台帳は暗号化して保存しています
window-rehearsal = 練習用の台帳です。日付や相手は本物ではありません。本番に移るには、期限番を終了して、いつもの開き方で開き直してください。
window-loading = 読み込んでいます
window-error-title = この画面を出せませんでした
window-error-stop-title = 台帳を開けませんでした
window-error-crash = 画面の表示でつまずきました。「もう一度開く」を押すか、期限番を開き直してください。
window-error-reload = もう一度開く
window-retry = もう一度試す
window-last-copy-title = 最後の控えに戻せます
window-last-copy-explain = いちばん新しい控えから順に読み返して、壊れていないものを探します。戻す前に、何が変わるかを出します。
window-last-copy = 最後の控えを調べる
window-copy-changes = なくなる記入
window-copy-changes-more = ほか{ $count }件
window-copy-look = 戻すと何が変わるか見る
window-other-copies = ほかの控え({ $count }件)
window-restore-title = 控えから戻せます
window-restore-explain = 選んだ控えの時点に戻ります。いまのファイルは消さずに、となりに取っておきます。
window-restore = この控えから戻す
window-restored = 控えから戻しました
window-restore-needs-key = この控えを開くには、復旧シートの復旧コードか、合い言葉が要ります。
window-elsewhere-title = ほかの場所にある控えから開けます
window-elsewhere-explain = USBメモリや社内の共有フォルダーに写した控え、前のパソコンの台帳のファイルを選びます。復旧シートの復旧コードで開きます。
window-elsewhere = 控えのファイルを選ぶ
window-elsewhere-open = このファイルを開く
window-anew-title = 新しい台帳をはじめられます
window-anew-explain = どうしても開けないときは、空の台帳からはじめられます。ほかの場所に控えを写していれば、先にそちらを確かめてください。いまのファイルは消さずに、となりに取っておきます。
window-anew-sure = いまの台帳の中身は、新しい台帳には入りません。それでも新しくはじめますか。
window-anew-yes = 空の台帳ではじめる
window-anew = 新しい台帳をはじめる
window-size-normal = 文字の大きさを「ふつう」にしました
window-size-large = 文字の大きさを「大きい」にしました
window-size-bigger = 文字の大きさを「1.5倍」にしました
window-size-double = 文字の大きさを「2倍」にしました
window-size-xl = 文字の大きさを「特大」にしました
window-optional = なくてもかまいません
window-choose = 選んでください
window-year = 年
window-month = 月
window-day = 日
window-date-hint = 年は 2026 でも 令和8 でもかまいません
window-date-bad = この日付はありません。年・月・日を確かめてください。
window-month-bad = この年月はありません。年と月を確かめてください。

## 合い言葉・復旧コードで開く

unlock-title = 台帳に鍵がかかっています
unlock-lead-passphrase = 合い言葉を入れると、台帳が開きます。
unlock-lead-code = このパソコンに鍵が見つかりません。復旧シートの復旧コードを入れると、台帳が開きます。
unlock-by-code = 復旧コードで開く
unlock-by-passphrase = 合い言葉で開く
unlock-code-label = 復旧コード
unlock-code-hint = 復旧シートにある文字を、左から順に入れてください。大文字と小文字、すき間の違いは気にしなくてかまいません。
unlock-open = 台帳を開く
unlock-empty = 何も入っていません。入れてから、もう一度押してください。
unlock-where = 復旧シートは、紙で保管しているはずです。金庫や、担当者の引き出しを見てください。
unlock-other-ways = どちらも分からないとき
unlock-watch-stopped = 開くまでのあいだ、期限の見守りとお知らせは止まっています。

## パスワードらしいものを書いたとき

window-password-title = パスワードのようです
window-password-rewrite = 書きなおす
window-password-no = パスワードではありません

## だれが使っていますか

who-title = だれが使っていますか
who-lead = このパソコンを使う人が、まだ決まっていません。変更の記録には、ここで選んだ人の名前が残ります。
who-nobody = 台帳にいる人は、みな「在籍していない人」になっています。これから使う人を追加してください。台帳の中身は、そのまま残っています。
who-new-title = 名前がないとき
who-add = 追加して使い始める
