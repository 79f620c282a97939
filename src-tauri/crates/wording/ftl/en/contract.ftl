### Ledger and one contract
