### 状態・点検の結果・備えのことば

status-down = 止まっています
status-down-check = 止まっています(要確認)
status-stopping = 止まりそう
status-soon = そろそろ
status-outside = 名義が社外
status-watching = 支払いの反映待ち
status-ok = 余裕あり
status-unknown-date = 期限が不明
status-unconfirmed = 未確認
status-please-check = 確かめてください
status-unsaid = 確認できていません({ $days })
status-no-date = 期限なし
status-unused = 対象外
status-card-ends = カード切れ { $day }

## 点検の結果

check-ok = 正常
check-no-news = まだ延びていません
check-mail-remarks = 直すところあり
check-changed = 変化あり
check-unreachable = つながらない
check-site-unseen = 見られません
check-mail-undelivered = 届きません
check-not-possible = 調べられず
check-running = 調べ中
check-queued = 順番待ち
check-none = 点検なし

check-registration = ドメインの期限
check-dns = DNS
check-tls = SSL証明書
check-web = ホームページ
check-mail = メール

## 備え

readiness-done = できた
readiness-by-hand = 手で払う { $counted }
readiness-left-things = 残り{ $count }件
readiness-left-people = 残り{ $count }名
readiness-missing = 未登録
