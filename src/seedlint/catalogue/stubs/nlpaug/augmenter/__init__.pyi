from . import char as char, word as word
