"""Is this machine fit for an exam? The same checks days before, in the panel, and on the day."""
