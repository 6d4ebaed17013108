from . import multitask as multitask, pretraining as pretraining, tab_model as tab_model
