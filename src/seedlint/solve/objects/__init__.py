"""What the objects of a program are made of: classes, containers, exceptions, and what the language asks of them."""
