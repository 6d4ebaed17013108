from .more import sample as sample
from .recipes import random_combination as random_combination
from .recipes import random_combination_with_replacement as random_combination_with_replacement
from .recipes import random_derangement as random_derangement
from .recipes import random_permutation as random_permutation
from .recipes import random_product as random_product
