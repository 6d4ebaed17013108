"""Calls of models for a task, whose heads drop something of their own while they train."""

from __future__ import annotations

from tests.catalogue.ecosystem.forms import Form

_NOTHING = "hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0"
_SIZES = "hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=32"
_SPEECH = (
    "hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, conv_dim=(8, 8), conv_stride=(5, 2), "
    "conv_kernel=(10, 3), num_feat_extract_layers=2, num_conv_pos_embeddings=4, num_conv_pos_embedding_groups=2, vocab_size=32"
)
_SILENT = "hidden_dropout=0.0, attention_dropout=0.0, activation_dropout=0.0, feat_proj_dropout=0.0, final_dropout=0.0, layerdrop=0.0"
_IMAGE = "torch.zeros(2, 3, 64, 64)"
_PYRAMID = (
    "hidden_sizes=[8, 8, 8, 8], depths=[1, 1, 1, 1], num_attention_heads=[1, 1, 2, 2], decoder_hidden_size=8"
)
_MOBILE = (
    "hidden_sizes=[8, 8, 8], neck_hidden_sizes=[8, 8, 8, 8, 8, 8, 16], num_attention_heads=2, image_size=64"
)
_DPT = (
    "hidden_size=8, num_hidden_layers=4, num_attention_heads=2, intermediate_size=16, image_size=64, "
    "backbone_out_indices=[0, 1, 2, 3], neck_hidden_sizes=[8, 8, 8, 8], fusion_hidden_size=8"
)
_GPT = "n_embd=8, n_layer=1, n_head=2, vocab_size=32, n_positions=32, pad_token_id=0"
_NO_PARTS = "resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0"
_BART = (
    "d_model=8, encoder_layers=1, decoder_layers=1, encoder_attention_heads=2, decoder_attention_heads=2, encoder_ffn_dim=8, "
    "decoder_ffn_dim=8, vocab_size=32, pad_token_id=0, bos_token_id=2, eos_token_id=1, dropout=0.0"
)
_T5 = (
    "d_model=8, d_ff=16, d_kv=4, num_layers=1, num_heads=2, vocab_size=32, decoder_start_token_id=0, dropout_rate=0.0, "
    "eos_token_id=1"
)
_DISTIL = "dim=16, n_layers=1, n_heads=2, hidden_dim=16, vocab_size=32, dropout=0.0, attention_dropout=0.0"
_FUNNEL = "block_sizes=[1, 1], d_model=16, n_head=2, d_head=8, d_inner=16, vocab_size=32"
_XLM = "emb_dim=16, n_layers=1, n_heads=2, vocab_size=32, dropout=0.0, attention_dropout=0.0"
_LLAMA = f"{_SIZES}, num_key_value_heads=2, pad_token_id=0"
_NEO = "hidden_size=8, num_layers=1, num_heads=2, attention_types=[[['global'], 1]], vocab_size=32, pad_token_id=0"
_TOKEN, _SEQUENCE, _PICTURE = "ForTokenClassification", "ForSequenceClassification", "ForImageClassification"
#: Families, with the ends of their classes' names, what they are given, their sizes, and settings to measure.
_FAMILIES: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    ("Albert", f"{_TOKEN} {_SEQUENCE} ForMaskedLM", "ones", f"{_SIZES}, embedding_size=8", ("", "classifier_dropout_prob=0.0", "hidden_dropout_prob=0.1, classifier_dropout_prob=0.0")),
    ("RemBert", f"{_TOKEN} {_SEQUENCE} ForMaskedLM", "ones", f"{_SIZES}, input_embedding_size=8, output_embedding_size=8", ("", "classifier_dropout_prob=0.0")),
    ("MobileNetV1", f"{_PICTURE}", _IMAGE, "", ("", "classifier_dropout_prob=0.0")),
    ("MobileNetV2", f"{_PICTURE} ForSemanticSegmentation", _IMAGE, "", ("", "classifier_dropout_prob=0.0")),
    ("MobileViT", f"{_PICTURE} ForSemanticSegmentation", _IMAGE, _MOBILE, ("", _NOTHING, f"{_NOTHING}, classifier_dropout_prob=0.0, aspp_dropout_prob=0.0")),
    ("MobileViTV2", f"{_PICTURE} ForSemanticSegmentation", _IMAGE, "image_size=64", ("", "aspp_dropout_prob=0.0")),
    ("DistilBert", f"{_SEQUENCE} {_TOKEN} ForQuestionAnswering", "ones", _DISTIL, ("", "seq_classif_dropout=0.0, qa_dropout=0.0")),
    ("EfficientNet", f"{_PICTURE} Model", _IMAGE, "image_size=32, drop_connect_rate=0.0", ("", "dropout_rate=0.0")),
    ("GPT2", f"{_TOKEN} {_SEQUENCE}", "ones", f"{_GPT}, {_NO_PARTS}", ("", "classifier_dropout=0.0")),
    ("GPT2", "DoubleHeadsModel", "ones", f"{_GPT}, {_NO_PARTS}", ("", "summary_first_dropout=0.0")),
    ("GPTBigCode", f"{_TOKEN}", "ones", f"{_GPT}, {_NO_PARTS}", ("", "classifier_dropout=0.0")),
    ("GPTNeo", f"{_TOKEN} {_SEQUENCE}", "ones", _NEO, ("", "classifier_dropout=0.0")),
    ("GPTNeoX", f"{_TOKEN} {_SEQUENCE}", "ones", f"{_SIZES}, pad_token_id=0", ("", "classifier_dropout=0.0")),
    ("Mpt", _TOKEN, "ones", "d_model=16, n_heads=2, n_layers=1, vocab_size=32, pad_token_id=0", ("", "classifier_dropout=0.0")),
    ("Bloom", _TOKEN, "ones", "hidden_size=8, n_layer=1, n_head=2, vocab_size=32, pad_token_id=0", ("", "classifier_dropout=0.1")),
    *((name, f"{_TOKEN} {_SEQUENCE}", "ones", _LLAMA, ("", "classifier_dropout=0.0")) for name in "Llama Mistral Mixtral Qwen2 Phi Phi3 Starcoder2 SmolLM3".split()),
    *((name, f"{_TOKEN} {_SEQUENCE}", "ones", f"{_LLAMA}, head_dim=8", ("",)) for name in "Gemma Gemma2 Qwen3 Glm Helium".split()),
    ("Llama", _TOKEN, "ones", _LLAMA, ("classifier_dropout=0.0, attention_dropout=0.1",)),
    ("DPT", "ForSemanticSegmentation", _IMAGE, _DPT, ("", "semantic_classifier_dropout=0.0")),
    ("XLNet", f"{_SEQUENCE} {_TOKEN}", "ones", "d_model=8, n_layer=1, n_head=2, d_inner=8, vocab_size=32, pad_token_id=0, dropout=0.0", ("", "summary_last_dropout=0.0")),
    *((name, _SEQUENCE, "ones", _XLM, ("", "summary_first_dropout=0.0")) for name in ("XLM", "Flaubert")),
    ("Segformer", "ForSemanticSegmentation", _IMAGE, _PYRAMID, ("", "drop_path_rate=0.0", "drop_path_rate=0.0, classifier_dropout_prob=0.0")),
    ("Funnel", f"Model {_SEQUENCE}", "ones", _FUNNEL, ("", "hidden_dropout=0.0", "hidden_dropout=0.0, attention_dropout=0.0")),
    ("Deberta", _SEQUENCE, "ones", f"{_SIZES}, {_NOTHING}", ("", "cls_dropout=0.2", "pooler_dropout=0.1")),
    ("DebertaV2", f"{_SEQUENCE} {_TOKEN}", "ones", f"{_SIZES}, {_NOTHING}", ("", "pooler_dropout=0.1")),
    ("DebertaV2", f"{_SEQUENCE}", "ones", f"{_SIZES}, {_NOTHING}", ("cls_dropout=0.2",)),
    ("ModernBert", _SEQUENCE, "ones", f"{_SIZES}, pad_token_id=0, bos_token_id=1, eos_token_id=2, cls_token_id=1, sep_token_id=2", ("", "classifier_dropout=0.1")),
    ("Bart", _SEQUENCE, "ones", _BART, ("", "classifier_dropout=0.1")),
    ("T5", f"{_SEQUENCE} {_TOKEN}", "ones", _T5, ("", "classifier_dropout=0.1")),
    *((name, f"Model ForCTC {_SEQUENCE}", "torch.ones(1, 800)", _SPEECH, ("", _SILENT, f"{_SILENT}, apply_spec_augment=False", f"{_SILENT}, mask_time_prob=0.0", "layerdrop=0.0", "hidden_dropout=0.0, layerdrop=0.0")) for name in ("Wav2Vec2", "Hubert", "WavLM")),
    ("Wav2Vec2", "Model", "torch.ones(1, 800)", _SPEECH, (f"{_SILENT.replace('layerdrop=0.0', 'layerdrop=0.1')}, apply_spec_augment=False",)),
)  # fmt: skip
FORMS = [
    Form(
        f"transformers.{family}{end}.forward",
        f"it({given})",
        f"transformers.{family}{end}(transformers.{family}Config({', '.join(filter(None, (settings, sizes)))}))",
        setup="ones = torch.ones(1, 6, dtype=torch.long)",
    )
    for family, ends, given, sizes, each in _FAMILIES
    for end in ends.split()
    for settings in each
]
