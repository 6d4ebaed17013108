from . import FastText as FastText
