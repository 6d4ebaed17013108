from . import AuthorTopicModel as AuthorTopicModel
