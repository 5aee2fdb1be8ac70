"""One module for each family of prompt formats, and chat templates."""
