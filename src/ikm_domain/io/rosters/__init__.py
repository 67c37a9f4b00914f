"""Rosters (*daftar peserta*): the sheets that people fill, read into records, with every fault by its cell."""
