### One sentence of trouble: what happened, what it means, what to do

error-unexpected = Something unforeseen happened and this step was not done. The ledger is as it was. Please try once more; if it happens again, tell us the word "{ $code }".
