"""The tables of the library as plain Python literals, one module a table, made from CSV by ``sources/build.py``."""
