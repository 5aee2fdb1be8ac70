"""Texts to hand on when something went wrong: of one failure, and of the whole program (doctor)."""
