"""What went wrong unforeseen: written to a log that rotates, and told, since nobody sees a console."""
