"""Readers (*pembaca*): what people type in cells, read into values or told why not; never a guess."""
