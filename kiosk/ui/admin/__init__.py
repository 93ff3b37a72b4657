"""The admin panel's window: a rail of pages at its side."""
