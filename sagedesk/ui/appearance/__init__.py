"""How everything looks: colours, sizes, fonts, style and icons."""
