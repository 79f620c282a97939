### やり方のページの画面の言葉

how-look-for = 用意するもの・探すもの
how-ask = 聞く相手
how-steps = 手順
how-steps-note = 済んだものに印をつけます。途中で閉じても、印は残ります。
how-open = 手順を見る
how-page = 手順を1つずつ進める
how-record = 終わったら、ここに記録する
how-record-pay = 払ったことを記録します。
how-record-registrar = 見つかった会社の名前
how-record-registrar-hint = 請求書や明細に書いてあるとおりに書きます。
how-record-holder = 新しい名義
how-record-holder-for = いっしょに書き替える契約
how-record-person = 新しい担当者
how-record-person-choose = 選んでください
how-record-person-leaves = 異動や退職で、ほかの契約も渡すときは、設定の「会社と人」から進めます
how-record-card-last4 = 新しいカードの下4桁
how-record-empty = まだ入っていません。書いてから記録してください。
how-recorded = 記録しました
how-letter-copy = 文面を写す
how-letter-print = 紙に印刷する
how-letter-copied = 文面を写しました。メールなどに貼り付けられます。
how-letter-selected = 文面を選びました。Ctrl+C で写せます。
how-back = ホームにもどる
how-missing = 未記入
how-change-person = 担当を替える
