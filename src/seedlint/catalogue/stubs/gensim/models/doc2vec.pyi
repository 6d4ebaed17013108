from . import Doc2Vec as Doc2Vec
