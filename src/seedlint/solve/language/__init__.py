"""Operations and built-in functions: what each does to registers, cells and the point of execution."""
