### 項目の名前(ほかの画面にないもの)

say-field-name-en = 会社名(英語)
say-field-time-zone = 時間帯
