from contextlib import AbstractContextManager

from seedlint.effects import TORCH, calls, draws, iterates, meta_device, uses_model

class Trainer:
    current_epoch: int
    global_step: int
    is_global_zero: bool
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    # Every loader draws a base seed for its workers when it is iterated; the sanity check is undone afterwards.
    @uses_model("model")
    @calls(
        "datamodule.prepare_data",
        "model.prepare_data",
        "datamodule.setup",
        "model.setup",
        "model.configure_model",
        "model.configure_optimizers",
        "datamodule.train_dataloader",
        "model.train_dataloader",
        "datamodule.val_dataloader",
        "model.val_dataloader",
        "model.training_step",
        "model.validation_step",
    )
    @iterates("train_dataloaders", "val_dataloaders")
    @draws(TORCH)
    def fit(
        self,
        model: object,
        train_dataloaders: object = None,
        val_dataloaders: object = None,
        datamodule: object = None,
        ckpt_path: object = None,
        *args: object,
        **kwargs: object,
    ) -> object: ...
    @uses_model("model")
    @calls(
        "datamodule.prepare_data",
        "model.prepare_data",
        "datamodule.setup",
        "model.setup",
        "model.configure_model",
        "datamodule.val_dataloader",
        "model.val_dataloader",
        "model.validation_step",
    )
    @iterates("dataloaders")
    @draws(TORCH)
    def validate(
        self,
        model: object = None,
        dataloaders: object = None,
        ckpt_path: object = None,
        verbose: object = True,
        datamodule: object = None,
        *args: object,
        **kwargs: object,
    ) -> object: ...
    @uses_model("model")
    @calls(
        "datamodule.prepare_data",
        "model.prepare_data",
        "datamodule.setup",
        "model.setup",
        "model.configure_model",
        "datamodule.test_dataloader",
        "model.test_dataloader",
        "model.test_step",
    )
    @iterates("dataloaders")
    @draws(TORCH)
    def test(
        self,
        model: object = None,
        dataloaders: object = None,
        ckpt_path: object = None,
        verbose: object = True,
        datamodule: object = None,
        *args: object,
        **kwargs: object,
    ) -> object: ...
    @uses_model("model")
    @calls(
        "datamodule.prepare_data",
        "model.prepare_data",
        "datamodule.setup",
        "model.setup",
        "model.configure_model",
        "datamodule.predict_dataloader",
        "model.predict_dataloader",
        "model.predict_step",
    )
    @iterates("dataloaders")
    @draws(TORCH)
    def predict(
        self,
        model: object = None,
        dataloaders: object = None,
        ckpt_path: object = None,
        verbose: object = True,
        datamodule: object = None,
        *args: object,
        **kwargs: object,
    ) -> object: ...
    @meta_device(tensors=False, when="empty_init")
    def init_module(self, empty_init: object = None) -> AbstractContextManager[None]: ...
    def save_checkpoint(self, filepath: object, *args: object, **kwargs: object) -> None: ...
    def print(self, *args: object, **kwargs: object) -> None: ...
