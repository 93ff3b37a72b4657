"""The screens of the candidate."""
