"""What `central` does, a family of commands a module: functions of parsed arguments that return exit codes."""
