### Names of fields that no screen shows

say-field-name-en = Company name in English
say-field-time-zone = Time zone
