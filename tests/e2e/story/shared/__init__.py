"""What both projects use."""
