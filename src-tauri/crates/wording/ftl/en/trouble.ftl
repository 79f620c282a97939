### Trouble
