from torch.utils.data import DataLoader

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, calls, deposits, draws, keeps, seeds, uses_model

class Trainer:
    # The seed is `args.seed`, 42 unless set; every stream is seeded before `model_init` is called.
    @uses_model("model")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @calls("model_init")
    @keeps("data_collator", "compute_metrics", "preprocess_logits_for_metrics", "compute_loss_func")
    def __init__(
        self,
        model: object = None,
        args: object = None,
        data_collator: object = None,
        train_dataset: object = None,
        eval_dataset: object = None,
        processing_class: object = None,
        model_init: object = None,
        compute_loss_func: object = None,
        compute_metrics: object = None,
        callbacks: object = None,
        optimizers: object = ...,
        optimizer_cls_and_kwargs: object = None,
        preprocess_logits_for_metrics: object = None,
        **kwargs: object,
    ) -> None: ...
    # The order of the samples comes from a generator of its own, the workers' seed and dropout from the stream.
    @seeds(PYTHON, NUMPY, TORCH, CUDA, when="self.model_init")
    @calls("self.model_init")
    @draws(TORCH)
    @calls(
        "self.callbacks.on_train_begin",
        "self.callbacks.on_epoch_begin",
        "self.train_dataset.__getitem__",
        "self.data_collator",
        "self.callbacks.on_step_begin",
        "self.training_step",
        "self.compute_loss",
        "self.model",
        "self.callbacks.on_step_end",
        "self.callbacks.on_log",
        "self.callbacks.on_epoch_end",
        "self.callbacks.on_train_end",
    )
    def train(self, *args: object, **kwargs: object) -> object: ...
    @draws(TORCH)
    @calls(
        "eval_dataset.__getitem__",
        "self.eval_dataset.__getitem__",
        "self.data_collator",
        "self.compute_metrics",
        "self.callbacks.on_evaluate",
    )
    def evaluate(self, eval_dataset: object = None, *args: object, **kwargs: object) -> dict[str, float]: ...
    @draws(TORCH)
    @calls(
        "test_dataset.__getitem__", "self.data_collator", "self.compute_metrics", "self.callbacks.on_predict"
    )
    def predict(self, test_dataset: object, *args: object, **kwargs: object) -> object: ...
    @calls("model")
    def compute_loss(
        self,
        model: object,
        inputs: object,
        return_outputs: object = False,
        num_items_in_batch: object = None,
    ) -> object: ...
    def get_train_dataloader(self) -> DataLoader: ...
    def get_eval_dataloader(self, eval_dataset: object = None) -> DataLoader: ...
    def get_test_dataloader(self, test_dataset: object) -> DataLoader: ...
    def add_callback(self, callback: object) -> None: ...
    @deposits("self.model", "output_dir")
    def save_model(self, output_dir: object = None, *args: object, **kwargs: object) -> None: ...
    def save_state(self) -> None: ...
    def save_metrics(self, split: object, metrics: object, combined: object = True) -> None: ...
    def log_metrics(self, split: object, metrics: object) -> None: ...
    def log(self, logs: object, *args: object, **kwargs: object) -> None: ...
    def push_to_hub(self, *args: object, **kwargs: object) -> str: ...
    def create_model_card(self, *args: object, **kwargs: object) -> None: ...
    def is_world_process_zero(self) -> bool: ...
