"""What people see of the registration app."""
