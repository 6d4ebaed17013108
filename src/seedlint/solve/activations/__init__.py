"""Running the functions of the program: calls, generators, wrappers and generated methods."""
