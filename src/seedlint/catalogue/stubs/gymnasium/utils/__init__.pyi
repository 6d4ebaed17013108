from . import seeding as seeding
