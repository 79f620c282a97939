### 設定

settings-lead = 変えると、すぐに保存されます。
settings-closed = 期限番が閉じていると、お知らせは届きません。画面を閉じても、画面のすみで動いていれば届きます。

## お知らせ

settings-notices = お知らせ
settings-month = 1か月前
settings-month-hint = .jp のドメインは、2か月前にも知らせます
settings-two-weeks = 2週間前
settings-three-days = 3日前
settings-three-days-hint = この日のお知らせは、切れません
settings-always = いつも入
settings-day = 当日
settings-day-hint = 支払いを確認した分は知らせません
settings-workday = 土日・祝日にあたるとき
settings-workday-hint = 前の平日に知らせます
settings-weekly = 週に一度の「大丈夫です」
settings-weekly-hint = この3日のうちに全部点検でき、止まりそうなものがないときだけ、そう知らせます
settings-test = お知らせを試す
settings-test-hint = 画面にお知らせが出るか、確かめられます
settings-tested = お知らせを出しました。見えないときは、パソコンの通知の設定を確かめてください。

## 点検

settings-checks = 点検
settings-at-start = 期限番を開いたとき
settings-every = 点検の間隔
settings-every-hint = ドメインの期限は、1日に1回ほど調べます
settings-hours = { $hours }時間ごと
settings-day-long = 1日に1回
settings-autostart = パソコンの電源を入れたとき、自動で動かす
settings-autostart-hint = 切だと、開くまでお知らせは届きません

## 見た目

settings-looks = 見た目
settings-size = 文字の大きさ
settings-size-normal = ふつう
settings-size-large = 大きい
settings-size-bigger = 1.5倍
settings-size-double = 2倍
settings-size-xl = 特大
settings-theme = 明るさ
settings-theme-light = 明るい
settings-theme-dark = 暗い
settings-theme-auto = 自動
settings-language = 言語

## 台帳を守る

settings-report = 困ったときの記録
settings-report-hint = うまくいかなかったことを、このパソコンに書き残しています。人の名前やドメインは入りません。
settings-report-show = 読む
settings-report-lead = 社内のパソコン担当などに渡す前に、ここで読んで確かめてください。期限番がどこかへ送ることはありません。
settings-report-save = ファイルに保存する
settings-report-saved = 保存しました
settings-safety = 台帳を守る
settings-passphrase-hint = 台帳を開くときのパスワードのことです
settings-passphrase-none = まだ決めていません。ふだんはこのパソコンで自動で開きます
settings-passphrase-none-here = まだ決めていません
settings-passphrase-set = 決める
settings-passphrase-change = 変える
settings-passphrase-title = 台帳を開く合い言葉を決める
settings-passphrase-lead = このパソコンで自動で開けなくなったときに、この合い言葉で台帳を開けます。
settings-passphrase-saved = 合い言葉を決めました
settings-backup = 控え(バックアップ)
settings-backup-now = いま保存する
settings-backed-up = 控えを保存しました
settings-backup-list = 控えを見る({ $count }件)
settings-backup-list-title = 控え
settings-backup-list-lead = 7日分、4週分、12か月分を残します。台帳が壊れたときは、ここから戻せます。戻す前に、何が変わるかを見られます。
settings-backup-look = 中を見る
settings-place = 控えの写し先
settings-place-none = このパソコンの外にも控えを写しておくと、パソコンが壊れても台帳が残ります。USBメモリ、社内の共有フォルダー、OneDriveなどを選べます。
settings-place-choose = 写し先を選ぶ
settings-place-forget = 写すのをやめる
settings-place-done = 控えを写して、読み返して確かめました。これから毎日写します。
settings-recovery-remake = 作り直す
settings-recovery-title = 復旧シートを作り直す
settings-recovery-lead = 新しい復旧コードを作ります。紙に残せたと確かめたときに、新しいシートに切り替わります。それまでは、いままでの復旧シートがそのまま使えます。
settings-recovery-when = 担当者が替わったときや、紙をなくしたときに作り直してください。
settings-recovery-go = 新しいコードを作る
settings-recovery-keep = 新しいコードです。PDFで保存して印刷してください。このあと二か所を確かめると、新しいシートに切り替わります。
settings-recovery-confirm = 確かめて、終える
settings-recovery-done = 新しい復旧シートになりました。古い紙は、細かく切って捨ててください。
settings-recovery-leave = まだ切り替わっていません。ここで閉じると、新しいコードは捨てられ、いままでの復旧シートがそのまま使えます。印刷した新しい紙は、細かく切って捨ててください。
settings-recovery-done-waits = 新しい復旧シートになりました。ただし、いまつながっていない場所の控えには、前の復旧シートがいります。
settings-recovery-close = 閉じる
settings-former = 前の復旧シート
settings-former-ask = 前のシートを、とっておきますか。
settings-former-explain = 置いてある場所がまたつながると、いまのシートで開けるように自動で直します。それまでにこの控えを使うには、前のシートがいります。
settings-former-keep = とっておく
settings-former-destroy = 捨てる
settings-former-destroyed = 捨てました
settings-former-gone = この控えは、もうない
settings-former-try = つないだので、いま直す
settings-former-still = まだ見つかりません。USBメモリや共有フォルダーがつながっているか、確かめてください。
settings-former-more = ほか{ $count }件
settings-companies = 契約先の会社の表(providers.toml)
settings-folder = 台帳のある場所
settings-version = バージョン

## 人と会社

settings-people = 会社の人
settings-person-add = 人を追加する
settings-person-edit = { $name }さんを直す
settings-person-count = 契約 { $count }件
settings-person-left = 退職・異動
settings-person-empty = 名前がまだ入っていません。入れてから、もう一度押してください。
settings-people-more = この下に、あと{ $count }名
settings-cards = 会社のカード
settings-cards-none = まだ登録していません
settings-cards-hint = 番号の全部は入れないでください。下4桁だけを使います。
settings-card-add = カードを追加する
settings-card-edit = { $label }を直す
settings-card-label = 呼び名
settings-card-label-example = 例: 総務カード
settings-card-last4 = 下4桁
settings-card-last4-bad = 下4桁を、数字4つで入れてください。
settings-card-label-empty = 呼び名がまだ入っていません。入れてから、もう一度押してください。
settings-card-expires = 有効期限
settings-card-until = { $year }年{ $month }月末まで
settings-card-remove = このカードを外す
settings-card-removed = カードを外しました
settings-card-bad-date = 有効期限がまだ正しく入っていません。直すか、空にしてください。
settings-office = 会社
settings-office-edit = 会社名を直す
settings-office-english = 会社名(英語)
settings-office-english-hint = 公の記録が英語のとき、名義を比べるのに使います
settings-office-empty = 会社名がまだ入っていません。入れてから、もう一度押してください。
