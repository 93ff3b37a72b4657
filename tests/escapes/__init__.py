"""Every known way out of a locked station, tried for real: what held, what was noticed, what is a limit."""
