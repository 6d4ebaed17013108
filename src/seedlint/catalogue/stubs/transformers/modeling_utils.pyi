from collections.abc import Iterator

from torch.nn import Module
from typing_extensions import Self

from seedlint.effects import NUMPY, TORCH, builds, deposits, draws, model, returns, sets_mode, unmeasured

from .configuration_utils import PreTrainedConfig
from .generation import GenerationMixin

#: Rates that drop nothing.
_NONE = (0, 0.0)
# Checkpoints of the trunk alone, as their cards tell: whatever head is put on them is new.
_TRUNKS = (
    "albert-base-v1",
    "albert-base-v2",
    "albert-large-v2",
    "bert-base-cased",
    "bert-base-chinese",
    "bert-base-multilingual-cased",
    "bert-base-multilingual-uncased",
    "bert-base-uncased",
    "bert-large-cased",
    "bert-large-uncased",
    "bert-large-uncased-whole-word-masking",
    "distilbert-base-cased",
    "distilbert-base-multilingual-cased",
    "distilbert-base-uncased",
    "distilgpt2",
    "distilroberta-base",
    "gpt2",
    "gpt2-large",
    "gpt2-medium",
    "gpt2-xl",
    "roberta-base",
    "roberta-large",
    "xlm-roberta-base",
    "xlm-roberta-large",
    "xlnet-base-cased",
    "xlnet-large-cased",
    "t5-base",
    "t5-small",
    "google-bert/bert-base-cased",
    "google-bert/bert-base-chinese",
    "google-bert/bert-base-multilingual-cased",
    "google-bert/bert-base-uncased",
    "google-bert/bert-large-uncased",
    "FacebookAI/roberta-base",
    "FacebookAI/roberta-large",
    "FacebookAI/xlm-roberta-base",
    "distilbert/distilbert-base-cased",
    "distilbert/distilbert-base-uncased",
    "distilbert/distilgpt2",
    "distilbert/distilroberta-base",
    "openai-community/gpt2",
    "albert/albert-base-v2",
    "allenai/longformer-base-4096",
    "allenai/scibert_scivocab_uncased",
    "answerdotai/ModernBERT-base",
    "answerdotai/ModernBERT-large",
    "dmis-lab/biobert-base-cased-v1.1",
    "dmis-lab/biobert-v1.1",
    "emilyalsentzer/Bio_ClinicalBERT",
    "facebook/bart-base",
    "facebook/bart-large",
    "facebook/hubert-base-ls960",
    "facebook/opt-125m",
    "facebook/wav2vec2-base",
    "facebook/wav2vec2-large",
    "facebook/wav2vec2-large-xlsr-53",
    "facebook/wav2vec2-xls-r-300m",
    "google/electra-base-discriminator",
    "google/electra-large-discriminator",
    "google/electra-small-discriminator",
    "google/vit-base-patch16-224-in21k",
    "hfl/chinese-bert-wwm-ext",
    "hfl/chinese-roberta-wwm-ext",
    "microsoft/codebert-base",
    "microsoft/deberta-base",
    "microsoft/deberta-v3-base",
    "microsoft/deberta-v3-large",
    "microsoft/deberta-v3-small",
    "microsoft/deberta-v3-xsmall",
    "microsoft/mpnet-base",
    "microsoft/layoutlm-base-uncased",
    "microsoft/wavlm-base",
    "nghuyong/ernie-2.0-base-en",
    "prajjwal1/bert-tiny",
    "vinai/bertweet-base",
    "vinai/phobert-base",
)

# How the names of checkpoints begin whose layers drop something while they train, as their configurations on the hub tell.
_DROPPING = (
    "FacebookAI/*",
    "Helsinki-NLP/*",
    "allenai/longformer-*",
    "allenai/scibert*",
    "bert-*",
    "camembert*",
    "cardiffnlp/*",
    "distilbert*",
    "distilgpt2",
    "distilroberta*",
    "dmis-lab/*",
    "emilyalsentzer/*",
    "facebook/bart-*",
    "facebook/mbart-*",
    "facebook/opt-*",
    "google-bert/*",
    "google-t5/*",
    "google/electra-*",
    "google/flan-t5-*",
    "google/mt5-*",
    "google/pegasus-*",
    "gpt2*",
    "hfl/chinese-*",
    "microsoft/codebert-base",
    "microsoft/deberta-*",
    "microsoft/mpnet-base",
    "nlptown/*",
    "openai-community/*",
    "prajjwal1/*",
    "roberta*",
    "sentence-transformers/all-*",
    "sshleifer/*",
    "t5-*",
    "textattack/*",
    "vinai/*",
    "xlm-roberta*",
    "xlnet*",
)

@model
class PreTrainedModel(Module, GenerationMixin):
    config: PreTrainedConfig
    def __init__(self, config: object, *inputs: object, **kwargs: object) -> None: ...
    # Families that drop nothing do so where they are told to.
    @draws(TORCH, when="self.training", known="self.config.hidden_dropout_prob")
    @draws(TORCH, when="self.training", known="self.config.attention_probs_dropout_prob")
    @draws(TORCH, when="self.training", known="self.config.attention_dropout")
    @draws(TORCH, when="self.training", known="self.config.hidden_dropout")
    @draws(TORCH, when="self.training", known="self.config.dropout")
    @draws(TORCH, when="self.training", known="self.config.dropout_rate")
    @draws(TORCH, when="self.training", known="self.config.resid_pdrop")
    @draws(TORCH, when="self.training", known="self.config.embd_pdrop")
    @draws(TORCH, when="self.training", known="self.config.attn_pdrop")
    @draws(TORCH, when="self.training", known="self.config.resid_dropout")
    @draws(TORCH, when="self.training", known="self.config.embed_dropout")
    @draws(TORCH, when="self.training", known="self.config.embedding_dropout")
    @draws(TORCH, when="self.training", known="self.config.mlp_dropout")
    @draws(TORCH, when="self.training", known="self.config.attn_dropout")
    @draws(TORCH, when="self.training", known="self.config.ffn_dropout")
    @draws(TORCH, when="self.training", known="self.config.ff_dropout")
    @draws(TORCH, when="self.training", known="self.config.activation_dropout")
    @draws(TORCH, when="self.training", known="self.config.positional_dropout")
    @draws(TORCH, when="self.training", known="self.config.path_dropout")
    @draws(TORCH, when="self.training", known="self.config.projection_dropout")
    @draws(TORCH, when="self.training", known="self.config.drop_path_rate")
    @draws(TORCH, when="self.training", known="self.config.dropout_p")
    @draws(TORCH, when="self.training", known="self.config.encoder_layerdrop")
    @draws(TORCH, when="self.training", known="self.config.layerdrop")
    @draws(TORCH, when="self.training", known="self.config.router_jitter_noise")
    @draws(TORCH, when="self.training", known="self.config.classifier_dropout")
    def forward(self, *args: object, **kwargs: object) -> object: ...
    # For a class of the user's own: what its checkpoint lacks is initialised.
    @classmethod
    @sets_mode(False)
    @builds(TORCH, unless_whole="pretrained_model_name_or_path")
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: object,
        *model_args: object,
        config: object = None,
        **kwargs: object,
    ) -> Self: ...
    @unmeasured("transformers 5.23.0, source of transformers.modeling_utils")
    @classmethod
    @builds(TORCH)
    def _from_config(cls, config: object, **kwargs: object) -> Self: ...
    @draws(TORCH)
    def post_init(self) -> None: ...
    @draws(TORCH)
    def _init_weights(self, module: object) -> None: ...
    # Does nothing to what has been initialised, as every layer of a finished model has.
    def init_weights(self) -> None: ...
    @deposits("self", "save_directory")
    def save_pretrained(self, save_directory: object, *args: object, **kwargs: object) -> None: ...
    def push_to_hub(self, repo_id: object, *args: object, **kwargs: object) -> str: ...
    @draws(TORCH, when="new_num_tokens")
    def resize_token_embeddings(
        self, new_num_tokens: object = None, *args: object, **kwargs: object
    ) -> Module: ...
    @unmeasured("transformers 5.23.0, source of transformers.integrations.peft")
    @draws(TORCH, unless_value={"adapter_config.init_lora_weights": False})
    def add_adapter(self, adapter_config: object, *args: object, **kwargs: object) -> None: ...
    def get_input_embeddings(self) -> Module: ...
    @returns("self.encoder")
    def get_encoder(self, *args: object, **kwargs: object) -> object: ...
    @returns("self.decoder")
    def get_decoder(self, *args: object, **kwargs: object) -> object: ...
    def gradient_checkpointing_enable(self, gradient_checkpointing_kwargs: object = None) -> None: ...
    def gradient_checkpointing_disable(self) -> None: ...
    def enable_input_require_grads(self) -> None: ...
    def tie_weights(self) -> None: ...
    def num_parameters(self, *args: object, **kwargs: object) -> int: ...

@model
class Parts(Module):
    """A part of a model that is built from its configuration, which stands for its own parts, too."""

    @draws(TORCH)
    def __init__(self, config: object, *args: object, **kwargs: object) -> None: ...
    def __getitem__(self, index: object) -> Self: ...
    @returns("self.some")
    def __iter__(self) -> Iterator[Self]: ...

@unmeasured("transformers 5.23.0, source of transformers.models")
class PartsByProbability(Parts):
    """Layers of BERT's kind."""

    layer: PartsByProbability
    @draws(TORCH, when="self.training", unless_value={"self.config.hidden_dropout_prob": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.attention_probs_dropout_prob": _NONE})
    def forward(self, *args: object, **kwargs: object) -> object: ...

@unmeasured("transformers 5.23.0, source of transformers.models")
class PartsByHidden(Parts):
    """Embeddings of BERT's kind, and what follows on attention there."""
    @draws(TORCH, when="self.training", unless_value={"self.config.hidden_dropout_prob": _NONE})
    def forward(self, *args: object, **kwargs: object) -> object: ...

@unmeasured("transformers 5.23.0, source of transformers.models")
class PartsByDropout(Parts):
    """Halves of BART's kind, and their layers."""

    layers: PartsByDropout
    @draws(TORCH, when="self.training", unless_value={"self.config.dropout": _NONE})
    @draws(TORCH, when="self.training", known="self.config.attention_dropout")
    @draws(TORCH, when="self.training", known="self.config.activation_dropout")
    def forward(self, *args: object, **kwargs: object) -> object: ...

@unmeasured("transformers 5.23.0, source of transformers.models")
class PartsByPart(Parts):
    """Layers of GPT-2's kind."""
    @draws(TORCH, when="self.training", unless_value={"self.config.resid_pdrop": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.attn_pdrop": _NONE})
    def forward(self, *args: object, **kwargs: object) -> object: ...

@model
class Dropping(PreTrainedModel):
    """A family whose layers drop something while they train, unless the configuration says otherwise.

    Its parts, which stand here as methods, do so by themselves.
    """
    @draws(TORCH, when="self.training")
    def forward(self, *args: object, **kwargs: object) -> object: ...
    @draws(TORCH, when="self.training")
    def encoder(self, *args: object, **kwargs: object) -> object: ...
    @unmeasured("transformers 5.23.0, source of transformers.models")
    @draws(TORCH, when="self.training")
    def decoder(self, *args: object, **kwargs: object) -> object: ...
    @unmeasured("transformers 5.23.0, source of transformers.models")
    @draws(TORCH, when="self.training")
    def dropout(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingByProbability(PreTrainedModel):
    """A family of BERT's kind."""

    encoder: PartsByProbability
    @draws(TORCH, when="self.training")
    def dropout(self, *args: object, **kwargs: object) -> object: ...
    @unmeasured("transformers 5.23.0, source of transformers.models")
    @draws(TORCH, when="self.training")
    def decoder(self, *args: object, **kwargs: object) -> object: ...
    @draws(TORCH, when="self.training", unless_value={"self.config.hidden_dropout_prob": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.attention_probs_dropout_prob": _NONE})
    @draws(TORCH, when="self.training", known="self.config.classifier_dropout")
    def forward(self, *args: object, **kwargs: object) -> object: ...
    @draws(TORCH, when="self.training", unless_value={"self.config.hidden_dropout_prob": _NONE})
    def embeddings(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingByPart(Dropping):
    """A family of GPT-2's kind."""

    h: PartsByPart
    @draws(TORCH, when="self.training", unless_value={"self.config.resid_pdrop": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.embd_pdrop": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.attn_pdrop": _NONE})
    def forward(self, *args: object, **kwargs: object) -> object: ...
    @draws(TORCH, when="self.training", unless_value={"self.config.embd_pdrop": _NONE})
    def drop(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingByRate(Dropping):
    """A family of T5's kind."""
    @draws(TORCH, when="self.training", unless_value={"self.config.dropout_rate": _NONE})
    @draws(TORCH, when="self.training", known="self.config.classifier_dropout")
    def forward(self, *args: object, **kwargs: object) -> object: ...
    @draws(TORCH, when="self.training", unless_value={"self.config.dropout_rate": _NONE})
    def encoder(self, *args: object, **kwargs: object) -> object: ...
    @unmeasured("transformers 5.23.0, source of transformers.models")
    @draws(TORCH, when="self.training", unless_value={"self.config.dropout_rate": _NONE})
    def decoder(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingByDropout(Dropping):
    """A family of BART's kind."""

    encoder: PartsByDropout
    decoder: PartsByDropout
    @draws(TORCH, when="self.training", unless_value={"self.config.dropout": _NONE})
    @draws(TORCH, when="self.training", known="self.config.attention_dropout")
    @draws(TORCH, when="self.training", known="self.config.activation_dropout")
    @draws(TORCH, when="self.training", known="self.config.encoder_layerdrop")
    @draws(TORCH, when="self.training", known="self.config.decoder_layerdrop")
    @draws(TORCH, when="self.training", known="self.config.layerdrop")
    @draws(TORCH, when="self.training", known="self.config.classifier_dropout")
    def forward(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingByHidden(PreTrainedModel):
    """A family of FNet's kind."""
    @draws(TORCH, when="self.training", unless_value={"self.config.hidden_dropout_prob": _NONE})
    @draws(TORCH, when="self.training", known="self.config.attention_probs_dropout_prob")
    def forward(self, *args: object, **kwargs: object) -> object: ...
    @unmeasured("transformers 5.23.0, source of transformers.models")
    @draws(TORCH, when="self.training", unless_value={"self.config.hidden_dropout_prob": _NONE})
    def encoder(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingAttention(Dropping):
    """A family of DistilBERT's kind."""
    @draws(TORCH, when="self.training", unless_value={"self.config.dropout": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.attention_dropout": _NONE})
    def forward(self, *args: object, **kwargs: object) -> object: ...
    @draws(TORCH, when="self.training", unless_value={"self.config.dropout": _NONE})
    def embeddings(self, *args: object, **kwargs: object) -> object: ...
    @unmeasured("transformers 5.23.0, source of transformers.models")
    @draws(TORCH, when="self.training", unless_value={"self.config.dropout": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.attention_dropout": _NONE})
    def transformer(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingByPath(Dropping):
    """A family of Swin's kind."""
    @draws(TORCH, when="self.training", unless_value={"self.config.drop_path_rate": _NONE})
    @draws(TORCH, when="self.training", known="self.config.hidden_dropout_prob")
    @draws(TORCH, when="self.training", known="self.config.attention_probs_dropout_prob")
    def forward(self, *args: object, **kwargs: object) -> object: ...
    @unmeasured("transformers 5.23.0, source of transformers.models")
    @draws(TORCH, when="self.training", unless_value={"self.config.drop_path_rate": _NONE})
    def encoder(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingByState(Dropping):
    """A family of Funnel's kind."""
    @draws(TORCH, when="self.training", unless_value={"self.config.hidden_dropout": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.attention_dropout": _NONE})
    @draws(TORCH, when="self.training", known="self.config.activation_dropout")
    def forward(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingByAttention(PreTrainedModel):
    """A family that drops nothing of its hidden states by default, but of what its attention gives."""
    @draws(TORCH, when="self.training", known="self.config.hidden_dropout_prob")
    @draws(TORCH, when="self.training", unless_value={"self.config.attention_probs_dropout_prob": _NONE})
    def forward(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingByConnection(PreTrainedModel):
    """A family of EfficientNet's kind."""
    @draws(TORCH, when="self.training", unless_value={"self.config.drop_connect_rate": _NONE})
    def forward(self, *args: object, **kwargs: object) -> object: ...

@model
class Masking(PreTrainedModel):
    """A family of speech whose layers drop something while they train, and that hides parts of what it hears."""
    @draws(TORCH, when="self.training", unless_value={"self.config.hidden_dropout": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.attention_dropout": _NONE})
    @draws(TORCH, when="self.training", unless_value={"self.config.activation_dropout": _NONE})
    @draws(TORCH, when="self.training", known="self.config.feat_proj_dropout")
    @draws(TORCH, when="self.training", unless_value={"self.config.layerdrop": _NONE})
    @draws(TORCH, when="self.training", known="self.config.final_dropout")
    @draws(
        NUMPY,
        when="self.training",
        unless_value={"self.config.apply_spec_augment": False, "self.config.mask_time_prob": _NONE},
    )
    @draws(NUMPY, when="self.training", known="self.config.mask_feature_prob")
    def forward(self, *args: object, **kwargs: object) -> object: ...

@model
class Initialised(PreTrainedModel):
    """A class of the library: building one draws, a checkpoint holds all its weights."""
    @draws(TORCH)
    def __init__(self, config: object, *inputs: object, **kwargs: object) -> None: ...
    @classmethod
    @sets_mode(False)
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: object,
        *model_args: object,
        config: object = None,
        **kwargs: object,
    ) -> Self: ...

@model
class WithHead(Initialised):
    """A class for a task of the user's own: who says how many labels there are gets a new head."""
    @classmethod
    @sets_mode(False)
    @builds(TORCH, when="num_labels", unless_whole="pretrained_model_name_or_path")
    @builds(TORCH, when="config", unless_whole="pretrained_model_name_or_path")
    @builds(TORCH, when="id2label", unless_whole="pretrained_model_name_or_path")
    @builds(TORCH, when="ignore_mismatched_sizes")
    @builds(TORCH, when_lacking="pretrained_model_name_or_path")
    @builds(TORCH, known_value={"pretrained_model_name_or_path": _TRUNKS})
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: object,
        *model_args: object,
        config: object = None,
        num_labels: object = None,
        id2label: object = None,
        ignore_mismatched_sizes: object = False,
        **kwargs: object,
    ) -> Self: ...

@model
class DroppingHead(WithHead):
    """A class for a task whose head drops something while it trains, in a family that does not."""
    @draws(TORCH, when="self.training", unless_value={"self.config.classifier_dropout": _NONE})
    @draws(TORCH, when="self.training", known="self.config.attention_dropout")
    @draws(TORCH, when="self.training", known="self.config.hidden_dropout")
    @draws(TORCH, when="self.training", known="self.config.resid_dropout")
    @draws(TORCH, when="self.training", known="self.config.embed_dropout")
    @draws(TORCH, when="self.training", known="self.config.resid_pdrop")
    @draws(TORCH, when="self.training", known="self.config.embd_pdrop")
    def forward(self, *args: object, **kwargs: object) -> object: ...

@model
class DroppingHeadByProbability(WithHead):
    """As `DroppingHead`, in families that call it by another name."""
    @draws(TORCH, when="self.training", unless_value={"self.config.classifier_dropout_prob": _NONE})
    @draws(TORCH, when="self.training", known="self.config.hidden_dropout_prob")
    @draws(TORCH, when="self.training", known="self.config.attention_probs_dropout_prob")
    def forward(self, *args: object, **kwargs: object) -> object: ...

@model
class WithWordHead(Initialised):
    """A class that tells hidden words: its head is not all tied to the embeddings, so what has none lacks it."""
    @classmethod
    @sets_mode(False)
    @builds(TORCH, when_lacking="pretrained_model_name_or_path")
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: object,
        *model_args: object,
        config: object = None,
        **kwargs: object,
    ) -> Self: ...

@unmeasured("transformers 5.23.0, configurations on the hub")
@model
class Named(WithHead):
    """A model of the family that the name of its checkpoint tells."""
    @draws(TORCH)
    def __init__(
        self, config: object, *inputs: object, pretrained_model_name_or_path: object = None, **kwargs: object
    ) -> None: ...
    @draws(TORCH, when="self.training", known_value={"self.pretrained_model_name_or_path": _DROPPING})
    def forward(self, *args: object, **kwargs: object) -> object: ...

@unmeasured("transformers 5.23.0, configurations on the hub")
@model
class Configured(Initialised):
    """A model of the family that its configuration tells: by the name of the checkpoint that this was loaded for."""
    @draws(TORCH, when="self.training", known_value={"self.config.pretrained_model_name_or_path": _DROPPING})
    def forward(self, *args: object, **kwargs: object) -> object: ...

class HeadedAuto:
    """What finds the class for a task."""
    @classmethod
    @sets_mode(False)
    @builds(TORCH, when="num_labels", unless_whole="pretrained_model_name_or_path")
    @builds(TORCH, when="config", unless_whole="pretrained_model_name_or_path")
    @builds(TORCH, when="id2label", unless_whole="pretrained_model_name_or_path")
    @builds(TORCH, when="ignore_mismatched_sizes")
    @builds(TORCH, when_lacking="pretrained_model_name_or_path")
    @builds(TORCH, known_value={"pretrained_model_name_or_path": _TRUNKS})
    @returns("pretrained_model_name_or_path.deposited.new")
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: object,
        *model_args: object,
        config: object = None,
        num_labels: object = None,
        id2label: object = None,
        ignore_mismatched_sizes: object = False,
        **kwargs: object,
    ) -> Named: ...

class WithWordHeadAuto:
    """What finds the class that tells hidden words."""
    @classmethod
    @sets_mode(False)
    @builds(TORCH, when_lacking="pretrained_model_name_or_path")
    @returns("pretrained_model_name_or_path.deposited.new")
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: object,
        *model_args: object,
        config: object = None,
        **kwargs: object,
    ) -> Named: ...
