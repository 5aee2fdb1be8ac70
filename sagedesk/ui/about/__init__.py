"""What this program is: its version, what it is made of, and whether there is a newer one."""
