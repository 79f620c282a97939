### カレンダー

calendar-legend = しるしの見かた
calendar-urgent = 急ぐ支払期限
calendar-pay-by = 支払期限
calendar-expiry = 有効期限
calendar-notice = お知らせの日
calendar-today = 今日
calendar-red = 赤い数字は日曜・祝日
calendar-earlier = 前の12か月
calendar-later = つぎの12か月
calendar-this-year = 今月から
calendar-keys = 矢印キーで日、PageUp・PageDownで月、Enterでその月の予定
calendar-show-month = { $month }の予定を見る
calendar-nothing = この月に予定はありません。
calendar-file-saved = 予定表のファイル(ICS)を保存しました。Outlook・Google・Appleの予定表で、このファイルを開くと入ります。
calendar-print = 印刷
