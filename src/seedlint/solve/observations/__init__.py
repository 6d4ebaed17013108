"""What rules ask of single places, whatever the state of the streams there."""
