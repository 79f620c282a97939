### History of changes
