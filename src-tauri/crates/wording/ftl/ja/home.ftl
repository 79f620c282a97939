### ホーム

## 画面の見出しとボタン

home-todo = 次にすること
home-todo-none = いま、すぐにすることはありません。
home-fold = 急ぐものだけにする
home-empty = まだ何も入っていません。会社のドメイン名を入れると、自動で見つけます。
home-empty-button = 会社のドメイン名を入れる
home-strip = これから12か月
home-strip-more = ほか{ $count }件
home-strip-nothing = 予定はありません
home-no-date = 期限なし
home-soon = 早めに
home-at-once-day = 今日
home-at-once = すぐに
home-last-day = 取り戻せる最後の日
home-last-day-until = { $day }まで
home-last-day-passed = { $day }でした。過ぎていても、まず電話で確かめてください
home-call = 電話
home-call-missing = 番号が未記入です。いま調べて書く
home-open-contract = この契約を開く
home-by-month = 月ごとの数
home-month-count = { $month } { $count }件
home-pips = { $all }つのうち{ $done }つ
home-snoozed = { $until }まで、この件を下げておきます
home-seen = 見たことを記録しました。次の節目に、もう一度お知らせします。やることは残ります。
home-done = 「{ $title }」を済みにしました
home-conflict = 別の日付もあります
home-copies-alone = 台帳の控えは、このパソコンの中だけにあります。パソコンが壊れると、復旧シートがあっても台帳は戻りません。
home-see-copies = 控えの設定を開く
home-arrived = ここに届いた
home-fill-in = 台帳に書く
home-arrived-noted = 届いたことを、今日の日付で記録しました
