"""What a center prints: the register, the seat plan, slips, incidents, minutes. What stands on them, not how."""
