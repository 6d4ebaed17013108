from . import lime_image as lime_image, lime_tabular as lime_tabular, lime_text as lime_text
