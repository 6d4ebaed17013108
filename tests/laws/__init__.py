"""Laws of the analysis, shown on random inputs."""
