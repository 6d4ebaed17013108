"""Calls of peft."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "peft"
PREAMBLE = """
import tempfile, torch, transformers, peft, warnings
from torch import nn
warnings.simplefilter("ignore")
gpt = transformers.GPT2Config(n_embd=16, n_layer=1, n_head=2, vocab_size=32, n_positions=32)
def base():
    return transformers.GPT2LMHeadModel(gpt)
lora = peft.LoraConfig(r=2, target_modules=["c_attn"], task_type="CAUSAL_LM")
def two():
    it = peft.get_peft_model(nn.Sequential(nn.Linear(4, 4)), peft.LoraConfig(r=2, target_modules=["0"]))
    it.add_adapter("b", peft.LoraConfig(r=2, target_modules=["0"]))
    return it
saved = tempfile.mkdtemp()
peft.get_peft_model(base(), lora).save_pretrained(saved)
"""
_WIDTHS = (
    "num_virtual_tokens=2, token_dim=8, num_transformer_submodules=1, num_attention_heads=2, num_layers=2"
)
_PLAIN = "model = nn.Sequential(nn.Linear(4, 4))"
#: Adapters of which a rate drops something in training, and two that draw whatever their rates are.
_RATES = {
    "BOFTConfig": ("boft_dropout", "boft_block_size=2"),
    "HiraConfig": ("hira_dropout", "r=2"),
    "LoraConfig": ("lora_dropout", "r=2"),
    "MissConfig": ("miss_dropout", "r=2"),
    "RandLoraConfig": ("randlora_dropout", "r=2"),
    "VeraConfig": ("vera_dropout", "r=2"),
    "LoHaConfig": ("rank_dropout", "r=2"),
    "LoKrConfig": ("rank_dropout", "r=2"),
}
FORMS = [
    *(
        Form(
            "peft.PeftModel.forward",
            "it(torch.zeros(1, 4))",
            f"peft.get_peft_model(model, peft.{config}(target_modules=['0'], {width}{rate})){mode}",
            _PLAIN,
        )
        for config, (name, width) in _RATES.items()
        for rate, mode in ((f", {name}=0.3", ""), ("", ""), (f", {name}=0.3", ".eval()"))
    ),
    *(
        Form(
            "peft.get_peft_model",
            f"peft.get_peft_model(model, peft.{config}(target_modules=['0'], {width}))",
            setup=_PLAIN,
        )
        for config, width in (("ShiraConfig", "r=2"), ("RoadConfig", "group_size=4"))
    ),
    *(
        Form(
            "peft.PeftModel.add_weighted_adapter",
            f"it.add_weighted_adapter(['default', 'b'], [0.5, 0.5], 'c', combination_type='{kind}')",
            "two()",
        )
        for kind in ("linear", "svd")
    ),
    *(
        Form(
            f"peft.{name}Encoder",
            f"peft.{name}Encoder(it)",
            f"peft.{config}(task_type='SEQ_2_SEQ_LM', encoder_hidden_size=8, {_WIDTHS})",
        )
        for name, config in (("Prompt", "PromptEncoderConfig"), ("Prefix", "PrefixTuningConfig"))
    ),
    Form("peft.get_peft_model", "peft.get_peft_model(model, lora)", setup="model = base()"),
    Form(
        "peft.get_peft_model",
        "peft.get_peft_model(model, config)",
        setup="model = base()\nconfig = peft.PromptTuningConfig(num_virtual_tokens=2, task_type='CAUSAL_LM')",
    ),
    Form(
        "peft.get_peft_model",
        "peft.get_peft_model(model, config)",
        setup="model = base()\nconfig = peft.PrefixTuningConfig(num_virtual_tokens=2, task_type='CAUSAL_LM')",
    ),
    Form(
        "peft.get_peft_model",
        "peft.get_peft_model(model, config)",
        setup="model = nn.Sequential(nn.Linear(4, 4))\nconfig = peft.LoHaConfig(r=2, target_modules=['0'])",
    ),
    *(
        Form(
            "peft.PeftModel.forward",
            "it(torch.tensor([[1, 2, 3]]))",
            receiver,
            "model = transformers.LlamaForCausalLM(transformers.LlamaConfig(vocab_size=32, hidden_size=8,"
            " num_hidden_layers=1, num_attention_heads=2, intermediate_size=8))\n"
            "config = peft.LoraConfig(r=2, target_modules=['q_proj'], lora_dropout=0.5)\n",
        )
        for receiver in (
            "peft.get_peft_model(model, config)",
            "peft.get_peft_model(model, config).eval()",
        )
    ),
    Form(
        "peft.PeftModel.forward",
        "it(torch.tensor([[1, 2, 3]]))",
        "peft.get_peft_model(model, lora)",
        "model = base()",
        through=("torch",),
    ),
    Form("peft.PeftModel", "peft.PeftModel(model, lora)", setup="model = base()"),
    Form("peft.PeftModelForCausalLM", "peft.PeftModelForCausalLM(model, lora)", setup="model = base()"),
    Form(
        "peft.PeftModel.from_pretrained",
        "peft.PeftModel.from_pretrained(model, saved)",
        setup="model = base()",
    ),
    Form("peft.PeftModel.add_adapter", "it.add_adapter('more', lora)", "peft.get_peft_model(base(), lora)"),
    Form(
        "peft.PeftModel.load_adapter", "it.load_adapter(saved, 'more')", "peft.get_peft_model(base(), lora)"
    ),
    Form(
        "peft.PeftModel.generate",
        "it.generate(input_ids=torch.tensor([[1]]), max_new_tokens=2, do_sample=True)",
        "peft.get_peft_model(base(), lora).eval()",
    ),
    Form(
        "peft.PeftModel.generate",
        "it.generate(input_ids=torch.tensor([[1]]), max_new_tokens=2)",
        "peft.get_peft_model(base(), lora).eval()",
    ),
    Form("peft.LoraModel", "peft.LoraModel(model, lora, 'default')", setup="model = base()"),
    Form(
        "peft.get_peft_model",
        "peft.get_peft_model(model, lora, low_cpu_mem_usage=True)",
        setup="model = base()",
    ),
    Form("peft.PeftModel.merge_and_unload", "it.merge_and_unload()", "peft.get_peft_model(base(), lora)"),
    Form(
        "peft.PeftModel.save_pretrained",
        "it.save_pretrained(tempfile.mkdtemp())",
        "peft.get_peft_model(base(), lora)",
    ),
    Form("peft.inject_adapter_in_model", "peft.inject_adapter_in_model(lora, model)", setup="model = base()"),
    Form(
        "peft.prepare_model_for_kbit_training",
        "peft.prepare_model_for_kbit_training(model)",
        setup="model = base()",
    ),
    Form("peft.LoraConfig", "peft.LoraConfig(r=2)"),
]
