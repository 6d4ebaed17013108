"""What the objects of a program are made of: classes, containers, arguments, and what the language asks of them."""
