"""What the names of calls and variables tell, where a call could not be resolved: whether it builds or holds a model."""

from __future__ import annotations

import re
from typing import Final

MODEL_NAME: Final = re.compile(
    r"(?:Model|Net|Network|Transformer|Encoder|Decoder|ViT|B[Ee][Rr][Tt]|GPT|LSTM|GRU|RNN|CNN|NN|GAN|VAE|Unet|MLP|GCN|GAT|GIN|GNN|"
    r"Discriminator|ActorCritic|Autoencoder|Backbone|Diffusion|Head|(?<!Data)Module)(?:\w{0,3}|Base)$"
    r"|^(?:build|create|get|make|load|init|set|setup)_\w*(?:model|net|network|backbone|(?<![a-z])neck|detector|discriminator)s?$"
    r"|^(?:model|net|network)_?(?:cls|class|fn|func|type|builder|constructor)$"
)
#: What is imported from a module of models: `models.teachers.BridgeModule`.
FROM_MODELS: Final = re.compile(
    r"(?:^|\.)(?:\w+_)?(?:models?|nets?|networks?|archs?|architectures?|backbones?)\.(?:\w+\.)*[A-Z]\w*$"
)
#: Libraries whose models describe data, tables or messages: none of these has weights.
OF_DATA: Final = re.compile(
    r"^(?:attrs?|beanie|cattrs|django|fastapi|flask|flask_sqlalchemy|graphene|marshmallow|mongoengine|msgspec|odmantic|ormar|peewee|"
    r"pydantic|pydantic_core|pynamodb|rest_framework|sqlalchemy|sqlmodel|starlette|strawberry|tortoise|voluptuous)(?:\.|$)"
)
#: What is looked up in a module of models, as the call reads.
OF_ZOO: Final = re.compile(
    r"(?i)(?:^|[._])\w*(?:models?|nets?|networks?|vits?|archs?|architectures?|backbones?|zoo)\.__dict__\[.*\]$"
)
#: What is loaded has weights already; a use must say clearly that the call builds all the same.
LOADED: Final = re.compile(r"(?i)(?:^|_)(?:loads?|restore|resume)(?:_|$)|^from_pretrained$")
NEVER: Final = re.compile(
    r"(?i)optim|^opt$|download|^(?:parse|read|open)_|(?:path|file|(?<!from_)config|(?<!from_)cfg|args|dir)$|sched|trainer|(?<!from_)loader|(?<!from_)dataset|tokeni|vocab|accelerator|fabric|scaler|loss|criterion|metric|ema$|runner|"
    r"experiment|pipeline|engine|(?<!meta_)learner|session|solver|logger|writer|processor|env(?:iron|ironment)?s?$|_from_checkpoint$|"
    r"(?:label|one_?hot|ordinal)_?encoder$|"  # what turns words of a table into numbers
    r"^__new__$"  # what it makes has no weights before its `__init__`, or whatever copies some into it
)
#: Functions that copy a model, with its weights. A variable of such a name holds a model as well as any other.
COPIES: Final = re.compile(
    r"(?i)^(?:clone|copy|deepcopy)(?:_(?:the_)?(?:module|model|net|network|policy|agent))?$"
)
#: Names of arguments that hold an optimizer: what is given a model and its optimizer works on that model.
OPTIMIZER: Final = re.compile(r"(?i)^(?:\w+_)?optim(?:izer|iser)?s?$")
#: Names of variables that say in the end that they hold a model: `optimized_model`, `loss_net`.
ENDS_AS_MODEL: Final = re.compile(r"(?i)_(?:model|net|network)$")
#: Names of variables that hold a model, as supporting evidence.
MODEL_VARIABLE: Final = re.compile(
    r"(?:^|_)(?:models?|nets?|networks?|backbone|neck|encoder|decoder|generator|discriminator|critic|actor|policy|classifier|"
    r"student|teacher|agent)$"
    r"|^(?:gnn|gcn|gat|cnn|rnn|lstm|gru|mlp|vae|gan|unet|vit|resnet\d*)$"
    r"|^(?:model|net|network)_?(?:\d+|[a-z]|[a-z]\d|ft|mlp|cnn|rnn|lstm|gru|gen|dis|disc|src|tgt|base|ref|new|old|bert|vae|gan|gcn|gnn)$",
    re.IGNORECASE,
)
#: Attributes of models that hold a part of them.
PART: Final = re.compile(
    r"^\.(?:\w+_)?(?:features|classifier|head|body|trunk|backbone|encoder|decoder|embedding|fc|layers?|blocks?|module|model|net)$"
)
#: Names of variables that hold what a model is given or gives.
DATA_VARIABLE: Final = re.compile(
    r"^(?:[xyzXY]|[xyXY]_?(?:train|test|val)|adj)$"
    r"|(?:^|_)(?:data|batch|inputs?|targets?|labels?|images?|imgs?|masks?|preds|logits)$"
)
#: Those of them that stand for much else, too: a policy of augmentation, an encoder of labels. A keyword of that name tells
#: no more than a variable does.
AMBIGUOUS: Final = re.compile(r"(?:^|_)(?:encoder|decoder|generator|policy|classifier|agent)$", re.IGNORECASE)
#: Calls by which a model is handed to what trains it: a trainer's method or class, as the call reads.
TRAINER_CALL: Final = re.compile(
    r"(?i)(?:trainer|learner|accelerator|fabric)\w*\.(?:fit|train|test|validate|predict|prepare|setup)$"
    r"|(?:^|\.|_)\w*(?:trainer|solver|learner|runner|engine|finetuner)$|(?-i:[a-z]Trainer_[A-Z]\w*$)"
)
#: Functions that are given a model and build more for it. Any other function rather returns the model it is given.
BUILDS_ON_MODEL: Final = re.compile(
    r"(?i)(?:^|_)(?:build|create|make|init|get|add|replace|attach|new|from)(?:_|$)|peft|lora|adapter|head|classifier"
)
#: Methods that build something, also of what looks like a model itself.
BUILDS: Final = re.compile(
    r"(?i)(?:^|_)(?:build|create|make|init|new|from|clone|instantiate|construct)(?:_|$)"
)
#: Methods that give out parameters of a model: `get_1x_lr_params`, `trainable_parameters`, `params_to_optimize`.
PARAMETERS: Final = re.compile(r"(?:^|_)param(?:s|eters?)?(?:_|$)")
#: Modules that have no weights, or none that are drawn: activations, norms, pooling, what reshapes or changes samples, measures.
WEIGHTLESS: Final = re.compile(
    r"(?i)(?:^|_)(?:act|activation|norm|pool|pooling|dropout)(?:_(?:fn|func|function|layer))?$|activation(?:layer)?$|norm(?:layer)?$"
    r"|relu|elu$|swish|silu$|mish$|sigmoid$|tanh|softmax$|softplus$|pool(?:ing)?$|drop(?:out|path)(?:[123]d)?$|flatten$|reshape$|permute$"
    r"|identity$|lambda$|shuffle$|normali[sz]e$|random\w*(?:flip|crop|rotation|affine|erasing)|jitter$|augment\w*$"
    r"|accuracy$|precision$|recall$|f1(?:_?score)?$|auroc$|auc$|iou$|psnr$|ssim$"
)
#: What such a name is a part of where it has weights all the same: `ConvNorm`, `LinearAct`, `AttentionPool`.
WEIGHTED: Final = re.compile(
    r"(?i)conv|linear|dense|mlp|atte?n|embed|block|head|encoder|decoder|former|net|model"
)
#: Functions that get something other than a model.
GETS: Final = re.compile(r"^(?:get|from)_(?!\w*(?:model|net|network|peft|lora|adapter|head|classifier))\w+$")
#: Wrappers that spread a model over devices or show it to a trainer: what they hold is the model, and they draw nothing.
SPREADS: Final = re.compile(
    r"(?:DataParallel|^DDP|^FSDP)$|^Lit(?=[A-Z]|$)|Lightning|^P[Ll](?=[A-Z_])|Wrapp(?:er|ed)|^[Ww]rap(?:_|$)"
)
#: Those that spread it over devices: they are given nothing but models.
PARALLEL: Final = re.compile(r"DataParallel$|^(?:DDP|FSDP)$")
#: Functions that are given the model they work on. A method `fit` of anything but a trainer is given what it is fitted to.
WORKS_ON_MODEL: Final = re.compile(
    r"(?i)(?:^|_)fit(?:_?\w*)$|(?:^|[._])(?:train|eval|evaluate|test|valid|validate|validation|finetune|pretrain|run_epoch|distill|summary|"
    r"count_param\w*|init_weights|prepare|setup|(?:build|create|get|make|set|setup|init|configure)_optim)(?:_?\w*)$"
    r"|(?-i:EMA|Ema|ExponentialMovingAverage)$"
)
#: Methods of what has a model that train it.
TRAINS: Final = re.compile(
    r"^(?:train|fit|finetune|fine_tune|pretrain)(?:_(?!\w*(?:loader|data|set|split|size|transform|dl$))|$)"
)
