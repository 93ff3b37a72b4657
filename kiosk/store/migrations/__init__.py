"""Numbered changes of the store's format, in order; shipped as files, run by peewee's migration runner."""
