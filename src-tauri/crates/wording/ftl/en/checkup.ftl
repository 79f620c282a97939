### Checkup
