"""Calls of transformers."""

import re
from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form, _transformers_heads

DISTRIBUTION = "transformers"
PREAMBLE = """
import logging, random, tempfile, torch, transformers, transformers.trainer_pt_utils, numpy as np
from torch import nn
from torch.utils.data import Dataset
from tests.catalogue.ecosystem import small
transformers.logging.set_verbosity_error()
sizes = dict(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=32)
config = transformers.BertConfig(**sizes)
folder = tempfile.mkdtemp()
transformers.BertForPreTraining(config).save_pretrained(folder)
headed = tempfile.mkdtemp()
transformers.BertForSequenceClassification(config).save_pretrained(headed)
gpt = transformers.GPT2Config(n_embd=16, n_layer=1, n_head=2, vocab_size=32, n_positions=32, bos_token_id=0, eos_token_id=0)
causal = tempfile.mkdtemp()
transformers.GPT2LMHeadModel(gpt).save_pretrained(causal)
resnet = transformers.ResNetConfig(embedding_size=8, hidden_sizes=[8, 8], depths=[1, 1])
class Plain(transformers.BertPreTrainedModel):
    def __init__(self, config):
        super().__init__(config)
class Mine(transformers.BertPreTrainedModel):
    def __init__(self, config):
        super().__init__(config)
        self.bert = transformers.BertModel(config)
        self.own = nn.Linear(16, 3)
        self.post_init()
class Late(transformers.BertPreTrainedModel):
    def __init__(self, config):
        super().__init__(config)
        self.own = nn.Linear(16, 3)
class Rows(Dataset):
    def __len__(self):
        return 4
    def __getitem__(self, index):
        return {"input_ids": [1, 2, 3], "labels": index % 2}
rows = Rows()
class Noisy(transformers.TrainerCallback):
    def on_epoch_end(self, *_, **__):
        np.random.rand()
class Cropped(Rows):
    def __getitem__(self, index):
        random.random()
        return super().__getitem__(index)
def arguments(**more):
    return transformers.TrainingArguments(tempfile.mkdtemp(), use_cpu=True, report_to=[], max_steps=2,
        disable_tqdm=True, save_strategy="no", logging_strategy="no", **more)
def classifier():
    return transformers.BertForSequenceClassification(config)
def sampling(told):
    made = transformers.GPT2LMHeadModel(gpt).eval()
    made.generation_config.do_sample = told
    return made
tokens = torch.tensor([[1, 2, 3]])
"""


def _pretrained(name: str, arguments: str) -> Form:
    return Form(f"transformers.{name}.from_pretrained", f"transformers.{name}.from_pretrained({arguments})")


_GROUPED = "transformers.trainer_pt_utils.LengthGroupedSampler(2, lengths=[1, 2, 3, 4]{})"
FORMS = [
    *(
        Form(
            "transformers.trainer_pt_utils.LengthGroupedSampler.__iter__",
            "iter(it)",
            _GROUPED.format(more),
        )
        for more in ("", ", generator=torch.Generator()")
    ),
    *(
        Form(
            "transformers.trainer_pt_utils.get_length_grouped_indices",
            f"transformers.trainer_pt_utils.get_length_grouped_indices([1, 2, 3, 4], 2{more})",
        )
        for more in ("", ", generator=torch.Generator()")
    ),
    Form("transformers.set_seed", "transformers.set_seed(3)"),
    Form("transformers.set_seed", "transformers.trainer_utils.set_seed(3, deterministic=False)"),
    Form("transformers.enable_full_determinism", "transformers.enable_full_determinism(3)"),
    Form("transformers.PreTrainedModel", "Plain(config)"),
    *(
        Form(
            f"transformers.models.{name}",
            f"transformers.models.bert.modeling_bert.{name}(config)",
            setup="import transformers.models.bert.modeling_bert",
        )
        for name in ("BertEncoder", "BertEmbeddings", "BertLayer", "BertPooler", "BertSelfAttention")
    ),
    Form(
        "transformers.models.GPT2Block",
        "transformers.models.gpt2.modeling_gpt2.GPT2Block(gpt)",
        setup="import transformers.models.gpt2.modeling_gpt2",
    ),
    Form(
        "transformers.models.LlamaRotaryEmbedding",
        "transformers.models.llama.modeling_llama.LlamaRotaryEmbedding(transformers.LlamaConfig())",
        setup="import transformers.models.llama.modeling_llama",
    ),
    Form(
        "transformers.GPT2LMHeadModel.generate",
        "it.generate(tokens, max_new_tokens=2)",
        "transformers.GPT2LMHeadModel(gpt)",
        through=("torch",),
    ),
    Form(
        "transformers.GPT2LMHeadModel.generate",
        "it.generate(tokens, max_new_tokens=2)",
        "transformers.GPT2LMHeadModel(gpt).eval()",
    ),
    *(
        Form(
            f"transformers.{kind}EncoderDecoderModel",
            f"transformers.{kind}EncoderDecoderModel(encoder=encoder, decoder=decoder)",
            setup=f"encoder = {encoder}\ndecoder = transformers.BertLMHeadModel(transformers.BertConfig("
            "is_decoder=True, add_cross_attention=True, **sizes))",
        )
        for kind, encoder in (
            ("", "transformers.BertModel(config)"),
            (
                "Vision",
                (
                    "transformers.ViTModel(transformers.ViTConfig(hidden_size=16, num_hidden_layers=1, "
                    "num_attention_heads=2, intermediate_size=16, image_size=16, patch_size=8))"
                ),
            ),
            (
                "Speech",
                (
                    "transformers.Wav2Vec2Model(transformers.Wav2Vec2Config(hidden_size=16, num_hidden_layers=1, "
                    "num_attention_heads=2, intermediate_size=16, conv_dim=(8,), conv_kernel=(4,), conv_stride=(2,), "
                    "num_conv_pos_embeddings=4, num_conv_pos_embedding_groups=2))"
                ),
            ),
        )
    ),
    Form(
        "transformers.PreTrainedModel._init_weights",
        "it._init_weights(it.classifier)",
        "classifier()",
    ),
    Form(
        "transformers.GPT2LMHeadModel.generate",
        "it.generate(tokens, given)",
        "transformers.GPT2LMHeadModel(gpt).eval()",
        setup="given = transformers.GenerationConfig(max_new_tokens=2, do_sample=True)",
        through=("torch",),
    ),
    *(
        Form(
            "transformers.GPT2LMHeadModel.generate",
            "it.generate(tokens, max_new_tokens=2)",
            f"sampling({told})",
            through=("torch",) if told else (),
        )
        for told in (True, False)
    ),
    Form("transformers.PreTrainedModel.post_init", "it.post_init()", "Late(config)"),
    Form("transformers.PreTrainedModel.from_pretrained", "Mine.from_pretrained(folder)"),
    _pretrained("BertModel", "folder"),
    _pretrained("BertForMaskedLM", "folder"),
    _pretrained("BertForPreTraining", "folder"),
    _pretrained("AutoModel", "folder"),
    _pretrained("AutoModelForMaskedLM", "folder"),
    _pretrained("AutoModelForPreTraining", "folder"),
    _pretrained("AutoModelForCausalLM", "causal"),
    _pretrained("GPT2LMHeadModel", "causal"),
    _pretrained("BertForSequenceClassification", "folder, num_labels=3"),
    _pretrained("AutoModelForSequenceClassification", "folder, num_labels=3"),
    _pretrained(
        "AutoModelForSequenceClassification", "folder, config=transformers.AutoConfig.from_pretrained(folder)"
    ),
    _pretrained("AutoModelForSequenceClassification", "headed"),
    _pretrained("AutoModelForTokenClassification", "folder, num_labels=3"),
    Form("transformers.PreTrainedModel.from_pretrained", "Mine.from_pretrained(folder)"),
    Form("transformers.AutoModel.from_config", "transformers.AutoModel.from_config(config)"),
    Form(
        "transformers.AutoModelForSequenceClassification.from_config",
        "transformers.AutoModelForSequenceClassification.from_config(config)",
    ),
    Form(
        "transformers.AutoModelForCausalLM.from_config", "transformers.AutoModelForCausalLM.from_config(gpt)"
    ),
    Form("transformers.AutoConfig.from_pretrained", "transformers.AutoConfig.from_pretrained(folder)"),
    Form("transformers.BertConfig", "transformers.BertConfig()"),
    Form(
        "transformers.PreTrainedModel.resize_token_embeddings",
        "it.resize_token_embeddings(40)",
        "transformers.BertModel(transformers.BertConfig(**sizes))",
    ),
    Form(
        "transformers.PreTrainedModel.resize_token_embeddings",
        "it.resize_token_embeddings(40, mean_resizing=False)",
        "transformers.BertModel(transformers.BertConfig(**sizes))",
    ),
    Form(
        "transformers.PreTrainedModel.resize_token_embeddings",
        "it.resize_token_embeddings()",
        "transformers.BertModel(transformers.BertConfig(**sizes))",
    ),
    Form("transformers.pytorch_utils.Conv1D", "transformers.pytorch_utils.Conv1D(3, 4)"),
    Form("transformers.AutoBackbone.from_config", "transformers.AutoBackbone.from_config(resnet)"),
    Form(
        "transformers.PreTrainedModel.save_pretrained",
        "it.save_pretrained(tempfile.mkdtemp())",
        "transformers.BertModel(config)",
    ),
    Form(
        "transformers.GenerationMixin.generate",
        "it.generate(tokens, do_sample=True, max_new_tokens=2)",
        "transformers.GPT2LMHeadModel(gpt).eval()",
    ),
    Form(
        "transformers.GenerationMixin.generate",
        "it.generate(tokens, do_sample=False, max_new_tokens=2)",
        "transformers.GPT2LMHeadModel(gpt).eval()",
    ),
    Form(
        "transformers.GenerationMixin.generate",
        "it.generate(tokens, max_new_tokens=2)",
        "transformers.GPT2LMHeadModel(gpt).eval()",
    ),
    Form("transformers.TrainingArguments", "arguments()"),
    Form("transformers.TrainingArguments", "arguments(seed=3)"),
    Form("transformers.Trainer", "transformers.Trainer(model, arguments())", setup="model = classifier()"),
    Form(
        "transformers.Trainer",
        "transformers.Trainer(model, args)",
        setup="model = classifier()\nargs = arguments(seed=7)",
    ),
    Form("transformers.Trainer", "transformers.Trainer(model_init=classifier, args=arguments())"),
    Form(
        "transformers.Seq2SeqTrainer",
        "transformers.Seq2SeqTrainer(model, args)",
        setup="model = classifier()\nargs = transformers.Seq2SeqTrainingArguments(tempfile.mkdtemp(), use_cpu=True)",
    ),
    Form(
        "transformers.Trainer.train",
        "it.train()",
        "transformers.Trainer(classifier(), arguments(), train_dataset=rows)",
    ),
    Form(
        "transformers.Trainer.train",
        "it.train()",
        "transformers.Trainer(classifier(), arguments(), train_dataset=rows, callbacks=[Noisy()])",
        through=("numpy",),
    ),
    Form(
        "transformers.Trainer.evaluate",
        "it.evaluate()",
        "transformers.Trainer(classifier(), arguments(), eval_dataset=Cropped())",
        through=("python",),
    ),
    Form(
        "transformers.Trainer.predict",
        "it.predict(Cropped())",
        "transformers.Trainer(classifier(), arguments())",
        through=("python",),
    ),
    Form(
        "transformers.Trainer.evaluate",
        "it.evaluate()",
        "transformers.Trainer(classifier(), arguments(), eval_dataset=rows)",
    ),
    Form(
        "transformers.Trainer.predict", "it.predict(rows)", "transformers.Trainer(classifier(), arguments())"
    ),
    Form(
        "transformers.Trainer.get_train_dataloader",
        "it.get_train_dataloader()",
        "transformers.Trainer(classifier(), arguments(), train_dataset=rows)",
    ),
    Form(
        "transformers.DataCollatorForLanguageModeling.__call__",
        "it([{'input_ids': [1, 2, 3]}])",
        "transformers.DataCollatorForLanguageModeling(tokenizer, mlm=True)",
        "tokenizer = toy()",
    ),
    Form(
        "transformers.DataCollatorForLanguageModeling.__call__",
        "it([{'input_ids': [1, 2, 3]}])",
        "transformers.DataCollatorForLanguageModeling(tokenizer, mlm=False)",
        "tokenizer = toy()",
    ),
    *(
        Form(
            f"transformers.DataCollatorFor{kind}.{method}",
            f"it.{method}({given})".replace(".__call__", ""),
            f"transformers.DataCollatorFor{kind}(tokenizer{more})",
            "tokenizer = toy()",
        )
        for kind, mores in (
            ("LanguageModeling", ("", ", mlm=False")),
            ("PermutationLanguageModeling", ("",)),
        )
        for more in mores
        for method, given in (
            ("__call__", "rows_of_tokens"),
            ("__call__", "rows_of_tokens, return_tensors='np'"),
            ("torch_call", "rows_of_tokens"),
            ("numpy_call", "rows_of_tokens"),
            ("torch_mask_tokens", "torch.tensor([[1, 2, 5, 6]])"),
            ("numpy_mask_tokens", "np.array([[1, 2, 5, 6]])"),
        )
        if "mlm" not in more or "mask" not in method
    ),
    *(
        Form(
            f"transformers.DataCollatorFor{kind}LanguageModeling.__call__",
            "it(rows_of_tokens)",
            f"transformers.DataCollatorFor{kind}LanguageModeling(tokenizer, return_tensors='np')",
            "tokenizer = toy()",
        )
        for kind in ("", "Permutation")
    ),
    Form(
        "transformers.DataCollatorWithPadding.__call__",
        "it([{'input_ids': [1, 2, 3]}])",
        "transformers.DataCollatorWithPadding(tokenizer)",
        "tokenizer = toy()",
    ),
    Form(
        "transformers.pipeline",
        "transformers.pipeline('fill-mask', model=model, tokenizer=toy())",
        setup="model = transformers.BertForMaskedLM(config)",
    ),
    Form(
        "transformers.pipeline", "transformers.pipeline('text-classification', model=headed, tokenizer=toy())"
    ),
    *(
        Form(
            "transformers.pipelines.Pipeline.__call__",
            f"it('w1', max_new_tokens=2{more})",
            f"transformers.pipeline('text-generation', model=causal, tokenizer=toy(){made})",
        )
        for made, more in (("", ""), ("", ", do_sample=False"), (", do_sample=False", ""))
    ),
    Form(
        "transformers.pipelines.Pipeline.__call__",
        "it('w1')",
        "transformers.pipeline('text-classification', model=headed, tokenizer=toy())",
    ),
    Form(
        "transformers.get_linear_schedule_with_warmup",
        "transformers.get_linear_schedule_with_warmup(torch.optim.SGD([torch.zeros(1)], 0.1), 1, 2)",
    ),
    Form(
        "transformers.EncoderDecoderModel.from_encoder_decoder_pretrained",
        "transformers.EncoderDecoderModel.from_encoder_decoder_pretrained(folder, folder)",
    ),
]
FORMS += [
    Form(
        "transformers.ViTModel.forward",
        "it(torch.zeros(1, 3, 16, 16))",
        "transformers.ViTModel(transformers.ViTConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, "
        f"intermediate_size=16, image_size=16, patch_size=8{given})){mode}",
    )
    for given in ("", ", hidden_dropout_prob=0.1", ", attention_probs_dropout_prob=0.2")
    for mode in ("", ".eval()")
]
PREAMBLE += """
rows_of_tokens = [{"input_ids": [1, 2, 5, 6]}]
def toy():
    from tokenizers import Tokenizer, models
    words = {f"[{name}]": i for i, name in enumerate(["PAD", "UNK", "MASK", "CLS", "SEP"])} | {f"w{i}": i + 5 for i in range(27)}
    return transformers.PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.WordLevel(words, unk_token="[UNK]")),
        pad_token="[PAD]", unk_token="[UNK]", mask_token="[MASK]", cls_token="[CLS]", sep_token="[SEP]", eos_token="[SEP]")
"""
#: Models that drop something while they train, and what else they take than tokens.
DROPPING = {
    **dict.fromkeys(
        "AlbertModel BertForSequenceClassification BertModel DebertaV2Model DistilBertModel ElectraModel GPT2LMHeadModel".split(),
        "",
    ),
    **dict.fromkeys("MPNetModel OPTModel RobertaModel XLMRobertaModel".split(), ""),
    **dict.fromkeys("BartModel T5Model".split(), ", decoder_input_ids=tokens"),
}
#: Families by what they are given, whether they drop anything or not.
GIVEN = {
    "tokens": """XLNet BigBird CTRL XLM Flaubert RoFormer SqueezeBert LayoutLM ConvBert Camembert Deberta Ernie Nystromformer Splinter Tapas IBert FNet Data2VecText MBart LED Longformer BigBirdPegasus Llama Mistral Mixtral Qwen2 GPTNeo GPTNeoX GPTJ Bloom Falcon""",
    "tokens, decoder_input_ids=tokens": "Pegasus Marian M2M100 Blenderbot",
    "torch.zeros(2, 3, 64, 64)": """Data2VecVision Beit Segformer Cvt MobileViT Detr ConditionalDetr DeformableDetr ViTMAE ViT DeiT ResNet Dinov2""",
    "torch.zeros(1, 4000)": "Wav2Vec2 Hubert WavLM Data2VecAudio UniSpeech UniSpeechSat",
}
FORMS += [
    Form(f"transformers.{name}.forward", f"it(tokens{more})", f"small.build(transformers.{name}){mode}")
    for name, more in DROPPING.items()
    for mode in ("", ".eval()")
]
FORMS += [
    Form(f"transformers.{name}Model.forward", f"it({given})", f"small.build(transformers.{name}Model){mode}")
    for given, names in GIVEN.items()
    for name in names.split()
    for mode in ("", ".eval()")
]
#: Families that drop something while they train, by what they are given.
OTHERS = {
    "ids": """BertGenerationEncoder BioGptModel CanineModel DPRQuestionEncoder Florence2Model FunnelModel GitModel
        GPTBigCodeModel GPTNeoXJapaneseModel ImageGPTModel LukeModel MarkupLMModel MegatronBertModel MraModel MvpModel
        OpenAIGPTModel RobertaPreLayerNormModel RoCBertModel VisualBertModel""",
    "ids, decoder_input_ids=ids": """BlenderbotSmallModel FSMTModel LongT5Model MT5Model NllbMoeModel PegasusXModel
        PLBartModel ProphetNetModel SwitchTransformersModel UMT5Model""",
    "torch.zeros(2, 3, 64, 64)": "DINOv3ViTModel FocalNetModel GLPNModel",
}
FORMS += [
    Form(
        f"transformers.{name}.forward",
        f"it({given})",
        f"small.build(transformers.{name}){mode}",
        setup="ids = torch.ones(2, 8, dtype=torch.long)",
    )
    for given, names in OTHERS.items()
    for name in names.split()
    for mode in ("", ".eval()")
]
#: Settings that drop nothing, or not everywhere, by what the models of a family are called by.
_BERT = ("hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0", "hidden_dropout_prob=0.0")
_BART = ("dropout=0.0", "attention_dropout=0.0")
RATES = {
    "Bart": _BART,
    "Bert": _BERT,
    "Camembert": _BERT,
    "DebertaV2": _BERT,
    "DistilBert": ("dropout=0.0, attention_dropout=0.0", "dropout=0.0"),
    "Electra": _BERT,
    "GPT2": ("resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0", "resid_pdrop=0.0, embd_pdrop=0.0"),
    "MPNet": _BERT,
    "OPT": _BART,
    "Roberta": _BERT,
    "XLMRoberta": _BERT,
}
FORMS += [
    Form(
        f"transformers.{name}Model.forward",
        "it(tokens)",
        f"transformers.{name}Model(transformers.{name}Config({rates}, **sizes))",
    )
    for name, given in RATES.items()
    for rates in given
]
FORMS += [
    Form(
        f"transformers.{name}Model.forward",
        "it(tokens)",
        f"transformers.AutoModel.from_config(transformers.{name}Config(**sizes)){mode}",
    )
    for name in RATES
    for mode in ("", ".eval()")
]
FORMS += [
    Form(
        "transformers.BertModel.forward",
        "it(tokens)",
        f"transformers.AutoModel.from_config(transformers.BertConfig({rates}, **sizes))",
    )
    for rates in _BERT
]
#: Families whose layers drop something by other names, or take other inputs, and settings of theirs that drop nothing.
_SWIN = "image_size=32, patch_size=4, embed_dim=8, depths=[1, 1], num_heads=[1, 2], window_size=4"
_SEQUENCE = (
    "d_model=16, encoder_layers=1, decoder_layers=1, encoder_attention_heads=2, decoder_attention_heads=2, "
    "encoder_ffn_dim=16, decoder_ffn_dim=16, vocab_size=32, max_position_embeddings=32"
)
_SPEECH = (
    "hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, conv_dim=(8,), "
    "conv_stride=(5,), conv_kernel=(10,), num_conv_pos_embeddings=4, num_conv_pos_embedding_groups=2, vocab_size=32"
)
_NO_PATH = "drop_path_rate=0.0"
BY_CONFIGURATION = {
    **dict.fromkeys(
        ("SwinModel", "SwinForImageClassification", "Swinv2Model", "DonutSwinModel", "MaskFormerSwinModel"),
        ("torch.zeros(1, 3, 32, 32)", _SWIN, _NO_PATH),
    ),
    "EfficientNetModel": ("torch.zeros(2, 3, 32, 32)", "image_size=32", "drop_connect_rate=0.0"),
    **dict.fromkeys(("XLMRobertaXLModel", "YosoModel"), ("tokens", "**sizes", _BERT[0])),
    "XmodModel": ("tokens", "default_language='en_XX', **sizes", _BERT[0]),
    "LayoutLMv3Model": (
        "tokens, bbox=torch.zeros(1, 3, 4, dtype=torch.long)",
        "visual_embed=False, coordinate_size=2, shape_size=4, **sizes",
        _BERT[0],
    ),
    "MobileBertModel": (
        "tokens",
        "embedding_size=16, intra_bottleneck_size=16, true_hidden_size=16, **sizes",
        "attention_probs_dropout_prob=0.0",
    ),
    "PerceiverModel": (
        "torch.zeros(1, 4, 16)",
        (
            "d_model=16, d_latents=16, num_latents=4, num_blocks=1, num_self_attends_per_block=1, "
            "num_self_attention_heads=2, num_cross_attention_heads=2"
        ),
        "attention_probs_dropout_prob=0.0",
    ),
    "XGLMModel": (
        "tokens",
        "d_model=16, ffn_dim=16, num_layers=1, attention_heads=2, vocab_size=32",
        "dropout=0.0, attention_dropout=0.0",
    ),
    "TrOCRForCausalLM": (
        "tokens",
        "d_model=16, decoder_layers=1, decoder_attention_heads=2, decoder_ffn_dim=16, vocab_size=32",
        "dropout=0.0",
    ),
    "Speech2TextModel": (
        "torch.zeros(1, 8, 8), decoder_input_ids=tokens",
        f"conv_kernel_sizes=(3,), num_conv_layers=1, conv_channels=8, input_feat_per_channel=8, {_SEQUENCE}",
        "dropout=0.0",
    ),
    **dict.fromkeys(("SEWModel", "SEWDModel"), ("torch.zeros(1, 400)", _SPEECH, "")),
}
FORMS += [
    Form(
        f"transformers.{name}.forward",
        f"it({given})",
        f"transformers.{name}(transformers.{re.split('Model|For(?!mer)', name)[0]}Config({more}{settings})){mode}",
    )
    for name, (given, settings, nothing) in BY_CONFIGURATION.items()
    for more, mode in (("", ""), ("", ".eval()"), *([(f"{nothing}, ", "")] if nothing else []))
]
FORMS += [
    Form(f"transformers.{name}Model.forward", f"it({given})", f"small.build(transformers.{name}Model){mode}")
    for name, given in (
        ("DabDetr", "torch.zeros(1, 3, 64, 64)"),
        ("Wav2Vec2Bert", "torch.zeros(1, 32, 32)"),
        ("Wav2Vec2Conformer", "torch.zeros(1, 3200)"),
    )
    for mode in ("", ".eval()")
]
#: What holds a model of the family, and how it calls that.
TRUNKS = {
    "BertForSequenceClassification": "bert",
    "BertForMaskedLM": "base_model",
    "CamembertForSequenceClassification": "roberta",
    "DebertaV2ForSequenceClassification": "deberta",
    "DistilBertForSequenceClassification": "distilbert",
    "ElectraForSequenceClassification": "electra",
    "GPT2LMHeadModel": "transformer",
    "LlamaForCausalLM": "model",
    "MPNetForSequenceClassification": "mpnet",
    "OPTForCausalLM": "model",
    "RobertaForSequenceClassification": "roberta",
    "XLMRobertaForSequenceClassification": "roberta",
    "XLNetForSequenceClassification": "transformer",
}
FORMS += [
    Form(
        f"transformers.{name.partition('For')[0].removesuffix('LMHeadModel')}Model.forward",
        "it(tokens)",
        f"small.build(transformers.{name}).{part}{mode}",
    )
    for name, part in TRUNKS.items()
    for mode in ("", ".eval()")
]
FORMS += [
    Form(
        "transformers.BertModel.forward",
        "it(tokens)",
        "transformers.BertModel.from_pretrained(folder).train()",
    ),
    Form("transformers.PreTrainedModel.init_weights", "it.init_weights()", "transformers.BertModel(config)"),
]


#: What a family, or a class, needs to be told, by how the names begin.
SETTINGS = {
    "Autoformer": "prediction_length=4",
    "BeitForSemantic": "out_indices=[1, 2, 3, 4], num_hidden_layers=4",
    "EsmFor": "vocab_size=33, pad_token_id=1",
    "EsmModel": "vocab_size=33, pad_token_id=1",
    "HunYuanDense": "head_dim=16",
    "HunYuanMoE": "head_dim=16",
    "HunYuanVLFor": "text_config={'head_dim': 16}",
    "HunYuanVLModel": "text_config={'head_dim': 16}",
    "HunYuanVLTextModel": "head_dim=16",
    "Informer": "prediction_length=4",
    "Lfm2Moe": "layer_types=['conv', 'full_attention'], num_hidden_layers=2",
    "MinistralFor": "head_dim=16",
    "MinistralModel": "head_dim=16",
    "MoonshineStreaming": "num_key_value_heads=2",
    "NemotronFor": "num_key_value_heads=2",
    "NemotronModel": "num_key_value_heads=2",
    "Perceiver": (
        "d_model=32, d_latents=32, num_latents=8, num_cross_attention_heads=1, num_self_attention_heads=1"
    ),
    "ReformerModelWith": "axial_pos_embds_dim=(16, 16), is_decoder=True",
    "T5GemmaEncoderModel": "is_encoder_decoder=False",
    "TimeSeriesTransformer": "prediction_length=4",
    "TimmBackbone": "backbone='resnet18', use_pretrained_backbone=False",
    "ViltForImagesAndText": "num_images=2, modality_type_vocab_size=3",
    "Wav2Vec2BertForCTC": "vocab_size=32",
    "Wav2Vec2ConformerForCTC": "vocab_size=32",
}
#: Those of which the widths stay.
WIDE = (
    "BridgeTower",
    "ConditionalDetrForSegm",
    "DetrForSegm",
    "DonutSwin",
    "Florence2Model",
    "JanusVQVAE",
    "KyutaiSpeech",
    "MaskFormerSwin",
    "Mimi",
    "PocketTTSAudio",
    "Qwen2_5OmniToken2Wav",
    "ReformerFor",
    "Swin2SR",
    "Swinv2",
    "Tvp",
)


def _built(name: str) -> str:
    """Return what builds a small model of a class."""
    how = "cut" if name.startswith(WIDE) or name == "ReformerModel" else "build"
    settings = next((given for start, given in SETTINGS.items() if name.startswith(start)), "")
    return f"small.{how}(transformers.{name}{settings and ', '}{settings})"


def enumerated() -> Iterator[Form]:
    """Yield a construction from a small configuration for every model class, those of all families that are abstract too."""
    import inspect

    import transformers

    for name, module in sorted(transformers._class_to_module.items()):
        if "modeling" in module:
            found = getattr(transformers, name)
            if (
                inspect.isclass(found)
                and issubclass(found, transformers.PreTrainedModel)
                and found.config_class
            ):
                yield Form(f"transformers.{name}", _built(name))


#: Parts by the family that defines them, and how each is built.
LAYERS = {
    "bart": {"BartAttention": "8, 2", "BartClassificationHead": "8, 8, 2, 0.5"},
    "bert_generation": {"BertGenerationSelfOutput": "config"},
    "blip": {"BlipMLP": "transformers.BlipTextConfig(hidden_size=8, intermediate_size=8)"},
    "gemma3": {"Gemma3MLP": "transformers.Gemma3TextConfig(hidden_size=8, intermediate_size=8)"},
    "mra": {"MraSelfOutput": "transformers.MraConfig(hidden_size=8)"},
}
FORMS += [
    Form(
        f"transformers.models.{name}",
        f"transformers.models.{family}.modeling_{family}.{name}({given})",
        setup=f"import transformers.models.{family}.modeling_{family}",
    )
    for family, found in LAYERS.items()
    for name, given in found.items()
]
FORMS += [
    Form(
        "transformers.models.MraSelfOutput.forward",
        "it(torch.ones(2, 8), torch.ones(2, 8))",
        f"transformers.models.mra.modeling_mra.MraSelfOutput(transformers.MraConfig(hidden_size=8{rate})){mode}",
        setup="import transformers.models.mra.modeling_mra",
    )
    for rate, mode in (("", ""), ("", ".eval()"), (", hidden_dropout_prob=0.0", ""))
]
#: Parts of models that are called by themselves, and what each is given.
PARTS = {
    "BertModel.embeddings": "tokens",
    "BertForSequenceClassification.dropout": "torch.ones(1, 16)",
    "DistilBertModel.embeddings": "tokens",
    "GPT2Model.drop": "torch.ones(1, 3, 16)",
    "RobertaModel.embeddings": "tokens",
    "T5Model.encoder": "tokens",
}
FORMS += [
    Form(
        f"transformers.{name}",
        f"it.{name.partition('.')[2]}({given})",
        f"small.build(transformers.{name.partition('.')[0]}){mode}",
    )
    for name, given in PARTS.items()
    for mode in ("", ".eval()")
]
FORMS += [
    Form(
        "transformers.BertModel.embeddings",
        "it.embeddings(tokens)",
        "transformers.BertModel(transformers.BertConfig(hidden_dropout_prob=0.0, **sizes))",
    ),
]
#: Families that drop nothing unless they are told to, or more than they do by default: what tells them to.
_LLAMA = "hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=2, vocab_size=32"
_GPT = "n_embd=16, n_layer=1, n_head=2, vocab_size=32"
_NOTHING = "hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0"
TOLD = (
    (
        "GPTNeo",
        "hidden_size=16, num_layers=1, num_heads=2, attention_types=[[['global'], 1]]",
        "embed_dropout",
    ),
    ("GPTJ", f"rotary_dim=4, {_GPT}", "resid_pdrop"),
    ("GPTNeoX", "**sizes", "hidden_dropout"),
    ("Bloom", "hidden_size=16, n_layer=1, n_head=2, vocab_size=32", "hidden_dropout"),
    ("Falcon", "hidden_size=16, num_hidden_layers=1, num_attention_heads=2, vocab_size=32", "hidden_dropout"),
    ("Phi", _LLAMA, "embd_pdrop"),
    ("Phi3", f"pad_token_id=0, {_LLAMA}", "resid_pdrop"),
    ("Mixtral", f"num_local_experts=2, {_LLAMA}", "router_jitter_noise"),
    ("ModernBert", "pad_token_id=0, **sizes", "mlp_dropout"),
    ("Bart", f"dropout=0.0, {_SEQUENCE}", "encoder_layerdrop"),
    ("MBart", f"dropout=0.0, {_SEQUENCE}", "attention_dropout"),
)
FORMS += [
    Form(
        f"transformers.{name}Model.forward",
        "it(tokens)",
        f"transformers.{name}Model(transformers.{name}Config({f'{rate}=0.3, ' if told else ''}{settings}))",
    )
    for name, settings, rate in TOLD
    for told in (True, False)
]
FORMS += [
    Form(
        "transformers.BertForSequenceClassification.forward",
        "it(tokens)",
        f"transformers.BertForSequenceClassification(transformers.BertConfig(classifier_dropout=0.3, {_NOTHING}, **sizes))",
    ),
    Form(
        "transformers.ConvNextModel.forward",
        "it(torch.zeros(1, 3, 32, 32))",
        "transformers.ConvNextModel(transformers.ConvNextConfig("
        "drop_path_rate=0.3, hidden_sizes=[8, 8, 8, 8], depths=[1, 1, 1, 1]))",
    ),
    *(
        Form(
            f"transformers.{name}Model.forward",
            "it(torch.zeros(1, 3, 32, 32))",
            f"transformers.{name}Model(transformers.{name}Config({settings}))",
        )
        for name, told in (
            (
                "Beit",
                "image_size=32, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=16",
            ),
            (
                "Segformer",
                "hidden_sizes=[8, 8, 8, 8], depths=[1, 1, 1, 1], num_attention_heads=[1, 1, 1, 1]",
            ),
        )
        for settings in (told, f"drop_path_rate=0.0, {told}")
    ),
]
#: Families of BERT's and BART's kinds, with what they drop and without.
FORMS += [
    Form(
        f"transformers.{name}Model.forward",
        "it(tokens)",
        f"transformers.{name}Model(transformers.{name}Config({settings}))",
    )
    for names, told, nothing in (
        ("ConvBert Ernie IBert LayoutLM MegatronBert RoFormer", "**sizes", _NOTHING),
        ("Nystromformer", "**sizes", "hidden_dropout_prob=0.0"),
        (
            "FNet",
            "hidden_size=16, num_hidden_layers=1, intermediate_size=16, vocab_size=32",
            "hidden_dropout_prob=0.0",
        ),
        ("Mvp PLBart", _SEQUENCE, "dropout=0.0, attention_dropout=0.0"),
        ("OpenAIGPT", _GPT, "resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0"),
        ("GPTBigCode", _GPT, "resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0"),
        ("BigBird", "attention_type='original_full', **sizes", _NOTHING),
        ("Esm", "pad_token_id=0, mask_token_id=5, **sizes", _NOTHING),
        (
            "XLM",
            "emb_dim=16, n_layers=1, n_heads=2, vocab_size=32",
            "dropout=0.0, attention_dropout=0.0",
        ),
        ("XLNet", "d_model=16, n_layer=1, n_head=2, d_inner=16, vocab_size=32", "dropout=0.0"),
    )
    for name in names.split()
    for settings in (told, f"{nothing}, {told}")
]
FORMS += [
    Form(
        f"transformers.{name}Model.forward",
        "it(tokens, decoder_input_ids=tokens)",
        f"transformers.{name}Model(transformers.{name}Config({more}pad_token_id=0, decoder_start_token_id=0, {_SEQUENCE}))",
    )
    for name in ("Blenderbot", "Marian", "Pegasus")
    for more in ("", "dropout=0.0, ")
]
FORMS += [
    Form("transformers.modeling_utils.PartsByDropout.forward", call, f"{_BUILT_BART}{mode}.encoder{part}")
    for _BUILT_BART in ("small.build(transformers.BartModel)",)
    for part, call in (("", "it(tokens)"), (".layers[0]", "it(torch.rand(1, 3, 32), None)"))
    for mode in ("",)
]
_VITS = (
    "transformers.VitsModel(transformers.VitsConfig(vocab_size=32, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, "
    "ffn_dim=16, flow_size=16, spectrogram_bins=9, upsample_initial_channel=16, prior_encoder_num_flows=1, "
    "duration_predictor_num_flows=1))"
)
_REFORMER = (
    "transformers.ReformerModel(transformers.ReformerConfig(attn_layers=['local'], hidden_size=16, num_attention_heads=2, "
    "attention_head_size=8, feed_forward_size=16, axial_pos_embds=False, max_position_embeddings=64, "
    "local_attn_chunk_length=4, vocab_size=32))"
)
FORMS += [
    Form("transformers.VitsModel.forward", "it(tokens)", f"{_VITS}.eval()"),
    Form("transformers.ReformerModel.forward", "it(tokens)", _REFORMER),
    Form("transformers.ReformerModel.forward", "it(tokens)", f"{_REFORMER}.eval()"),
    *(
        Form(
            "transformers.EncoderDecoderModel.forward",
            "it(tokens, decoder_input_ids=tokens)",
            "transformers.EncoderDecoderModel(transformers.EncoderDecoderConfig.from_encoder_decoder_configs(config, config))"
            + mode,
        )
        for mode in ("", ".eval()")
    ),
]
#: Families for series and rewards, and of two or three kinds of input.
_SERIES = (
    "prediction_length=2, context_length=6, lags_sequence=[1], num_time_features=1, d_model=16, encoder_layers=1, "
    "decoder_layers=1, encoder_attention_heads=2, decoder_attention_heads=2, encoder_ffn_dim=16, decoder_ffn_dim=16"
)
_PAST = (
    "past_values=torch.ones(1, 7), past_time_features=torch.ones(1, 7, 1), past_observed_mask=torch.ones(1, 7), "
    "future_values=torch.ones(1, 2), future_time_features=torch.ones(1, 2, 1)"
)
_PATCHES = (
    "num_input_channels=2, context_length=16, patch_length=4, patch_stride=4, d_model=16, num_attention_heads=2, "
    "num_hidden_layers=1, ffn_dim=16"
)
_MIXER = "context_length=16, patch_length=4, patch_stride=4, num_input_channels=2, d_model=8, num_layers=1"
_REWARDED = (
    "states=torch.ones(1, 2, 3), actions=torch.ones(1, 2, 2), rewards=torch.ones(1, 2, 1), "
    "returns_to_go=torch.ones(1, 2, 1), timesteps=torch.zeros(1, 2, dtype=torch.long), attention_mask=torch.ones(1, 2)"
)
_DECISION = "state_dim=3, act_dim=2, hidden_size=16, n_layer=1, n_head=2, vocab_size=4"
_SEEN = "tokens, visual_feats=torch.ones(1, 2, 8), visual_pos=torch.ones(1, 2, 4)"
_LXMERT = (
    "hidden_size=16, num_attention_heads=2, intermediate_size=16, vocab_size=32, l_layers=1, x_layers=1, r_layers=1, "
    "visual_feat_dim=8"
)
FORMS += [
    Form(
        f"transformers.{name}.forward",
        f"it({given})",
        f"transformers.{name}(transformers.{re.split('Model|For(?!mer)', name)[0]}Config({settings})){mode}",
    )
    for name, given, settings in (
        ("InformerModel", _PAST, _SERIES),
        ("AutoformerModel", _PAST, f"label_length=3, moving_average=3, {_SERIES}"),
        ("TimeSeriesTransformerModel", _PAST, _SERIES),
        ("PatchTSTModel", "torch.ones(1, 16, 2)", _PATCHES),
        ("PatchTSTForPretraining", "torch.ones(1, 16, 2)", _PATCHES),
        ("PatchTSMixerModel", "torch.ones(1, 16, 2)", _MIXER),
        ("PatchTSMixerModel", "torch.ones(1, 16, 2)", f"dropout=0.0, {_MIXER}"),
        ("PatchTSMixerForPretraining", "torch.ones(1, 16, 2)", _MIXER),
        ("DecisionTransformerModel", _REWARDED, _DECISION),
        (
            "DecisionTransformerModel",
            _REWARDED,
            f"resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0, {_DECISION}",
        ),
        ("LxmertModel", _SEEN, _LXMERT),
        ("LxmertModel", _SEEN, f"{_NOTHING}, {_LXMERT}"),
        (
            "SpeechT5Model",
            "input_values=torch.ones(1, 4, 16), decoder_input_values=torch.ones(1, 4, 16)",
            (
                "hidden_size=16, encoder_layers=1, decoder_layers=1, encoder_attention_heads=2, "
                "decoder_attention_heads=2, encoder_ffn_dim=16, decoder_ffn_dim=16, vocab_size=32"
            ),
        ),
    )
    for mode in ("", ".eval()")
]
#: Models for a task, whose heads drop something of their own.
FORMS += _transformers_heads.FORMS
