"""What stands where a reply would be when it failed: the sentence, what mends it, and what can be done about it."""
