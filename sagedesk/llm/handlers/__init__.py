"""One module for each container wire format; framing, once, below them."""
