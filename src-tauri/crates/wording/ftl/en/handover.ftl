### Handover
