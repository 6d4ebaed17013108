from . import Word2Vec as Word2Vec
