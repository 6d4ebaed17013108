"""Model constructions: what they read, where they are told, and which calls are one."""
