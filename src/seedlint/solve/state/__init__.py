"""What is known at one point of the program: values, cells, the states of the streams, and the summary of a function."""
