"""What a visit is and which rules hold for it; the standard library only."""
