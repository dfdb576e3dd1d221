"""The encrypted store: the only place that knows SQL."""
