"""Versions of this program side by side: how one comes, is proved, is put beside the others, and gone back from."""
