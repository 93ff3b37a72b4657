"""Printed pages: set in type, drawn on paper or into a PDF whose text is the text."""
