"""Signing in to AWS in the window: who one is, the ways to sign in again, MFA codes, and care with production."""
