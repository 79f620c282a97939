### やること(ホーム・お知らせ共通)

## 払い方を見る・支払いが済んだ

pay-how-phone = 電話
pay-how-nothing = この契約には、いま払うものが見つかりません。
pay-form-title = 支払いを記録する
pay-form-how-far = いつまでの分を払いましたか
pay-form-period = どの期間の支払いですか
pay-form-seen = どこで確かめましたか
pay-form-seen-missing = どこで確かめたかを選んでください。
pay-form-by = 確かめた人
pay-form-by-missing = 確かめた人を選んでください。
pay-form-number = 受付番号(領収書や明細の番号)
pay-form-number-hint = 番号があると、支払いが通ったことをあとで確かめられます。
pay-form-until = 次に止まる日(分かれば)
pay-form-explain = 新しい期限が公の記録に出るまで、期限番が調べ続けます。
pay-form-saved = 支払いを記録しました
pay-form-not-yet = まだ払っていない
date-answer-unknown = 分からない(月に1回お知らせします)
date-answer-dateless = 日付のない契約です(年に1回お知らせします)
date-answered = 答えを記録しました
payment-withdrawn = 支払い済みの記録を取り消しました
