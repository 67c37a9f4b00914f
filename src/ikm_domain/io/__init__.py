"""Records in and out of plain data."""
