"""Calls of trl."""

from tests.catalogue.ecosystem.forms import Form
from tests.catalogue.ecosystem.forms.transformers import PREAMBLE as _TRANSFORMERS

DISTRIBUTION = "trl"
PREAMBLE = (
    _TRANSFORMERS
    + """
import trl, peft, datasets
datasets.disable_progress_bar()
toy().save_pretrained(causal)
text = datasets.Dataset.from_dict({"text": ["w1 w2 w3"] * 4})
pairs = datasets.Dataset.from_dict({"prompt": ["w1"] * 4, "chosen": ["w2"] * 4, "rejected": ["w3"] * 4})
lora = peft.LoraConfig(r=2, target_modules=["c_attn"], task_type="CAUSAL_LM")
common = dict(use_cpu=True, report_to=[], max_steps=1, disable_tqdm=True, save_strategy="no", bf16=False)
def gpt2():
    return transformers.GPT2LMHeadModel.from_pretrained(causal)
"""
)
_SFT = "args = trl.SFTConfig(tempfile.mkdtemp(), **common)"
_DPO = "args = trl.DPOConfig(tempfile.mkdtemp(), **common)"
FORMS = [
    Form(
        "trl.SFTTrainer",
        "trl.SFTTrainer(model, args, train_dataset=text, processing_class=toy())",
        setup=f"{_SFT}\nmodel = gpt2()",
    ),
    Form(
        "trl.SFTTrainer",
        "trl.SFTTrainer(model, args, train_dataset=text, processing_class=toy(), peft_config=lora)",
        setup=f"{_SFT}\nmodel = gpt2()",
    ),
    Form("trl.SFTTrainer", "trl.SFTTrainer(causal, args, train_dataset=text)", setup=_SFT),
    Form(
        "trl.SFTTrainer.train",
        "it.train()",
        "trl.SFTTrainer(gpt2(), trl.SFTConfig(tempfile.mkdtemp(), **common), train_dataset=text, processing_class=toy())",
    ),
    Form(
        "trl.DPOTrainer",
        "trl.DPOTrainer(model, args=args, train_dataset=pairs, processing_class=toy())",
        setup=f"{_DPO}\nmodel = gpt2()",
    ),
    Form(
        "trl.DPOTrainer",
        "trl.DPOTrainer(model, args=args, train_dataset=pairs, processing_class=toy(), peft_config=lora)",
        setup=f"{_DPO}\nmodel = gpt2()",
    ),
    Form(
        "trl.RewardTrainer",
        "trl.RewardTrainer(model, args, train_dataset=pairs, processing_class=toy())",
        setup="args = trl.RewardConfig(tempfile.mkdtemp(), **common)\n"
        "model = transformers.GPT2ForSequenceClassification.from_pretrained(causal, num_labels=1)",
    ),
    Form("trl.SFTConfig", "trl.SFTConfig('it', **common)"),
]
