"""The application without a screen: registering, sealing, purging, listing."""
