"""The rules of an exam, tried without anything around them."""
