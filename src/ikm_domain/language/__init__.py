"""Words and written forms in the two languages of the domain: amounts, numbers, days and messages."""
