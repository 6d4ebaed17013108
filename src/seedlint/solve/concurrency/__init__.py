"""Threads, tasks and futures: when what they are given to do is done, and where what it raises arrives."""
