### カレンダー・点検・引き継ぎ・はじめに・設定の文

## カレンダー

say-cal-day = { $day }日({ $weekday })
say-cal-pay-by = { $name }の払う日
say-cal-pay-by-paid = { $name }の払う日(支払いは確認済み)
say-cal-expires = { $name }の止まる日
say-cal-notice-by = { $name }を断る締切
say-cal-access-ends = { $who }に貸しているログインの約束の日
say-cal-look-at-sheet = 引き継ぎシートを見直す日
say-cal-try-way = { $way }を試す日
say-cal-certificate = { $name }が切れる日
say-cal-card = { $card }が切れる日
say-cal-notice = { $name }のお知らせの日
say-cal-notice-before = { $name }のお知らせの日({ $before })
say-cal-new-year = 年末年始は、契約先の窓口が休みになりがちです。手続きは{ $day }までに済ませておくと安心です。

## 台帳

say-head-auto = 自動更新が{ $word }
say-head-no-manager = 担当がまだ決まっていない

## 点検

say-checkup-never = まだ点検していません。「いま点検する」で調べられます。
say-checkup-running = いま点検しています。
say-checkup-fine = { $when }の点検で、気になることはありませんでした。
say-checkup-attention = { $when }の点検で、気になることが{ $counted }ありました。
say-checkup-unseen = { $when }の点検では、まだ確かめられていないものが{ $counted }あります。
say-checkup-bad = { $when }の点検で、動いていないものが{ $counted }ありました。
say-checkup-now = { $domain } の{ $check }を調べています
say-checkup-line = インターネットにつながっているかを確かめています
say-gloss-registration = 名前の期限
say-gloss-dns = 住所の案内板
say-gloss-tls = 通信を守る証明書
say-gloss-web = 開くかどうか
say-gloss-mail = メールサーバー
say-cell-unseen = { $why }。{ $when }に見た値を出しています
say-cell-unseen-until = { $why }。{ $when }に見た値 { $day } を出しています
say-cell-pending = 念のため、もう一度調べます
say-cell-until = { $day }まで
say-cell-not-moved = { $day }のままです
say-event-first = { $domain } の{ $check }: { $text }
say-change-mail-destination = { $domain } のメールサーバーの設定が、{ $day }に変わりました。変えた人がいるか、確かめてください。
say-change-mail-proof = { $domain } のメールの差出人を証明する設定が、{ $day }に変わりました。変えた人がいるか、確かめてください。
say-change-name-servers = { $domain } の住所の案内板(ネームサーバー)が、{ $day }に変わりました。変えた人がいるか、確かめてください。
say-change-site-address = { $domain } のホームページの置き場の設定が、{ $day }に変わりました。変えた人がいるか、確かめてください。
say-change-holder = { $domain } の公の記録の名義が、{ $day }に変わりました。変えた人がいるか、確かめてください。
say-change-registrar = { $domain } のドメインの会社が、{ $day }に変わりました。変えた人がいるか、確かめてください。
say-change-other = { $domain } の設定が、{ $day }に変わりました。変えた人がいるか、確かめてください。
say-changed-mail-destination = { $domain } のメールサーバーの設定が変わりました
say-changed-mail-proof = { $domain } のメールの差出人を証明する設定が変わりました
say-changed-name-servers = { $domain } の住所の案内板(ネームサーバー)が変わりました
say-changed-site-address = { $domain } のホームページの置き場の設定が変わりました
say-changed-holder = { $domain } の公の記録の名義が変わりました
say-changed-registrar = { $domain } のドメインの会社が変わりました
say-changed-other = { $domain } の設定が変わりました

## はじめに

say-found-all = 見つかったもの { $counted }
say-found-none = この名前について、見つかったものはありませんでした。名前を確かめるか、そのまま台帳に入れて、あとで書いてください。
say-found-offline = このパソコンがインターネットにつながっていないようなので、まだ調べられません。名前だけ先に台帳に入れて、つながってから調べることもできます。
say-found-portal = インターネットの手前に、ログインや同意の画面があるようなので、まだ調べられません。ブラウザーで画面を済ませてから、もう一度調べてください。
say-found-lent = 「{ $domain }」は、ホスティング会社から借りている名前です。この名前の登録も更新料もありません。サーバーとメールの契約を見守ります。
say-found-not-registered = 「{ $domain }」は、だれにも登録されていないようです。つづりが違うか、期限が切れて手放された名前かもしれません。
say-found-provider = { $provider }のようです
say-found-provider-expires = { $provider }のようです。期限 { $day }
say-found-expires = 期限 { $day }
say-found-unused = 使っていないようです
say-found-nothing = 見つかりませんでした
say-found-company-unknown = 動いています。どの会社のものかは、まだ分かりません
say-found-ask-company = 請求書に「{ $name }」とありますか
say-found-ask-unused = 使っていないのは、合っていますか
say-found-evidence-address = サーバーの住所から
say-found-evidence-issuer = 証明書の発行元から
say-found-evidence-mx = メールサーバーの名前から
say-found-evidence-name-server = ネームサーバーの名前から
say-found-evidence-registrar = 公の記録から
say-found-evidence-spf = メールの差出人の設定から
say-source-estimated-from = 推定({ $from })。請求書で確かめてください

## 設定

say-own-rows = { $count ->
    [0] 会社で書き足したものはありません
   *[other] 会社で書き足した{ $count }件を使っています
}
say-backup-none = 控えはまだありません
say-backup-last = { $when }に保存
say-report-head = 期限番の、困ったときの記録です。人の名前、ドメイン、鍵、パスワードは入っていません。
say-report-none = うまくいかなかったことの記録は、まだありません。
say-recovery-made = { $day }に作りました
say-recovery-open = まだ確かめていません
say-recovery-unknown = 作ってありません
say-task-snoozed = { $when }にもう一度お知らせします

## 引き継ぎ

say-handover-none = まだ引き継ぎを始めていません。渡す人と受ける人を選んでください。
say-handover-progress = { $all }つのうち{ $done ->
    [0] 、済んだものはまだありません
   *[other] { $done }つが済みました
}
say-handover-complete = { $all }つとも、二人で見ました
say-handover-no-secret = パスワードと、カードの番号の全部は書かないでください(下4桁だけ)。
say-handover-recovery = 引き継ぎが済んだら、設定の「復旧シートを作り直す」で、古いシートを使えなくしてください。
say-handover-due = { $day } { $name }。払うのは{ $who }です。
say-handover-due-nobody = { $day } { $name }。払う人がまだ決まっていません。
say-handover-file = 引き継ぎシート_{ $domain }_{ $day }
say-handover-value-missing = (未記入)
row-registrar = ドメインレジストラ
row-server = サーバー契約
row-dns = DNS設定
row-certificate = SSL証明書
row-mail = メール運用
row-registrar-gloss = ドメインを登録している会社
row-server-gloss = ホームページの置き場
row-dns-gloss = 住所の案内板
row-certificate-gloss = 通信を守る証明書
row-mail-gloss = メールサーバーの契約

## 予定表・Excel・紙の名前

say-file-calendar-for = 期限番の予定表({ $name })
say-file-tasks = { $stem } やること

## 控え

say-copy-loses = この控えの最後の記入は{ $when }です。戻すと、そのあとの記入や変更が{ $count }件なくなります。いまの台帳は消さずに、となりに取っておきます。
say-copy-same = この控えには、いまの台帳の記入がすべて入っています。戻しても、なくなる記入はありません。
say-copy-holds = この控えには、契約が{ $count }件入っています。
say-copy-contracts = 契約は、この控えに{ $copy }件、いまの台帳に{ $now }件です。
say-copy-contracts-newest = 契約は、この控えに{ $copy }件、いちばん新しい控えに{ $now }件です。
say-copy-unknown = この控えの最後の記入は{ $when }です。いまの台帳が読めないため、そのあとに記入したものがあったかどうかは分かりません。あったとしても、戻すとなくなります。いまのファイルは消さずに、となりに取っておきます。
say-copy-unread = これは、いちばん新しい控えと比べた数です。いまの台帳は読めませんでした。
say-copy-change = { $when } { $text }
say-copy-change-by = { $when } { $who } { $text }
say-copy-wants-sheet-of = この控えには、{ $day }に作った前の復旧シートがいります。
say-copy-wants-former-sheet = この控えには、前の復旧シートがいります。
say-copy-wants-key-file = この控えの鍵のファイル(.key)が見つかりません。このままでは開けません。
say-place-laid-down = { $when }に写して、読み返して確かめました。
say-place-empty = まだ写していません。
say-place-away = いまは、この場所に書きこめません。USBメモリや共有フォルダーがつながっているか、確かめてください。
say-copies-damaged = 台帳のファイルの一部が壊れていて、読み返せませんでした。いちばん新しい控えに戻せます。設定の「控え」で、何が変わるかを見てから戻してください。
say-copies-none = 2日以上、控えを作れていません。ディスクの空きと、台帳のフォルダーに書きこめるかを確かめてください。設定の「控え」から、いま保存してみることもできます。
say-copies-place-away = 2日以上、ほかの場所への控えを写せていません。設定の「控え」で、USBメモリや共有フォルダーがつながっているか確かめてください。
say-copies-damaged-title = 台帳のファイルの一部が壊れています
say-copies-none-title = 2日以上、控えを作れていません
say-copies-place-away-title = 2日以上、ほかの場所への控えを写せていません

## 前の復旧シート

say-former-copy = { $place } にある、{ $when }の控え
say-former-copy-unnamed = { $place } にある控え
say-former-kept = 前の復旧シートは、とっておきます({ $who }、{ $when })。
say-former-destroyed = 前の復旧シートは、捨てました({ $who }、{ $when })。この控えは、置いてある場所がまたつながるまで開けません。
say-former-may-go = 前の復旧シートがいる控えは、もうありません。どれも、いまの復旧シートで開けます。前のシートは、細かく切って捨ててください。
say-former-may-go-of = { $day }に作った前の復旧シートがいる控えは、もうありません。どれも、いまの復旧シートで開けます。前のシートは、細かく切って捨ててください。
say-former-may-go-title = 前の復旧シートを捨てられます
say-former-asked = いまつながっていない場所に、前の復旧シートがいる控えがあります。前のシートをとっておくか捨てるかを、設定の「控え」で答えてください。
