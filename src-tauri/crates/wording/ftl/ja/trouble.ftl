### 困ったとき

trouble-ask-lead = 何が止まっているのかを外から調べて、原因と、いますることを順に出します。
trouble-ask-domain = 調べる名前(ドメイン)
trouble-ask-domain-hint = メールアドレスの @ より後ろと同じです。よその会社の名前も調べられます。
trouble-ask-what = 困っていることを選ぶと、すぐに調べます
trouble-ask-empty = 調べる名前がまだ入っていません。入れてから、もう一度選んでください。
trouble-mail-lost = メールが届かない
trouble-site-lost = ホームページが見られない
trouble-looking = { $domain } を調べています
trouble-stop = 調べるのを中止
trouble-stopped = 調べるのを中止しました。もう一度調べるときは、下から選んでください。
trouble-chain = 原因から順に
trouble-looked-at = 調べたもの
trouble-not-looked = 調べられなかったもの: { $parts }
trouble-steps = いますること
trouble-call = 電話 { $phone }
trouble-call-missing = { $name }の電話(未記入・いま調べて書く)
trouble-letter = 社内に知らせる文面
trouble-letter-print = 紙に印刷
trouble-letter-copy = 文面をコピー
trouble-letter-copied = 文面をコピーしました
trouble-letter-selected = 文面を選んであります。Ctrlキーを押しながらCキーで写せます。
