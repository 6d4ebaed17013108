from contextlib import AbstractContextManager

from seedlint.effects import TORCH, calls, draws, iterates, meta_device, uses_model

# What validation calls, in this order.
_VALIDATION = (
    "self.callbacks.on_validation_start",
    "model.on_validation_start",
    "self.callbacks.on_validation_epoch_start",
    "model.on_validation_epoch_start",
    "self.callbacks.on_validation_batch_start",
    "model.on_validation_batch_start",
    "model.validation_step",
    "self.callbacks.on_validation_batch_end",
    "model.on_validation_batch_end",
    "self.callbacks.on_validation_epoch_end",
    "model.on_validation_epoch_end",
    "self.callbacks.on_validation_end",
    "model.on_validation_end",
)

class Trainer:
    current_epoch: int
    global_step: int
    is_global_zero: bool
    def __init__(self, *args: object, callbacks: object = None, **kwargs: object) -> None: ...
    # Every loader draws a base seed for its workers when it is iterated, before its epoch begins; the sanity check is undone
    # afterwards. Validation takes place where there is something to go through: given with it, in a module of data, or made by
    # the model itself.
    @uses_model("model")
    @calls(
        "datamodule.prepare_data",
        "train_dataloaders.prepare_data",
        "model.prepare_data",
        "datamodule.setup",
        "train_dataloaders.setup",
        "self.callbacks.setup",
        "model.setup",
        "model.configure_model",
        "model.configure_optimizers",
        "self.callbacks.on_fit_start",
        "model.on_fit_start",
        "datamodule.train_dataloader",
        "train_dataloaders.train_dataloader",
        "model.train_dataloader",
        "datamodule.val_dataloader",
        "train_dataloaders.val_dataloader",
        "model.val_dataloader",
        "self.callbacks.on_train_start",
        "model.on_train_start",
    )
    @iterates("train_dataloaders")
    @draws(TORCH, unless="train_dataloaders.generator")
    @calls(
        "self.callbacks.on_train_epoch_start",
        "model.on_train_epoch_start",
        "self.callbacks.on_train_batch_start",
        "model.on_train_batch_start",
        "model.training_step",
        "self.callbacks.on_before_zero_grad",
        "model.on_before_zero_grad",
        "self.callbacks.on_before_backward",
        "model.on_before_backward",
        "self.callbacks.on_after_backward",
        "model.on_after_backward",
        "self.callbacks.on_before_optimizer_step",
        "model.on_before_optimizer_step",
        "self.callbacks.on_train_batch_end",
        "model.on_train_batch_end",
    )
    @iterates("val_dataloaders")
    @draws(TORCH, when="datamodule")
    @calls(_VALIDATION, when="val_dataloaders")
    @calls(_VALIDATION, when="datamodule")
    @calls(_VALIDATION, unless=("train_dataloaders", "datamodule"))
    @calls(
        "self.callbacks.on_train_epoch_end",
        "model.on_train_epoch_end",
        "self.callbacks.on_train_end",
        "model.on_train_end",
        "self.callbacks.on_fit_end",
        "model.on_fit_end",
        "self.callbacks.teardown",
        "model.teardown",
    )
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
        "dataloaders.setup",
        "self.callbacks.setup",
        "model.setup",
        "model.configure_model",
        "datamodule.val_dataloader",
        "model.val_dataloader",
    )
    @iterates("dataloaders")
    @draws(TORCH, unless="dataloaders.generator")
    @calls(
        _VALIDATION,
        "self.callbacks.teardown",
        "model.teardown",
    )
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
        "dataloaders.setup",
        "self.callbacks.setup",
        "model.setup",
        "model.configure_model",
        "datamodule.test_dataloader",
        "model.test_dataloader",
    )
    @iterates("dataloaders")
    @draws(TORCH, unless="dataloaders.generator")
    @calls(
        "self.callbacks.on_test_start",
        "model.on_test_start",
        "self.callbacks.on_test_epoch_start",
        "model.on_test_epoch_start",
        "self.callbacks.on_test_batch_start",
        "model.on_test_batch_start",
        "model.test_step",
        "self.callbacks.on_test_batch_end",
        "model.on_test_batch_end",
        "self.callbacks.on_test_epoch_end",
        "model.on_test_epoch_end",
        "self.callbacks.on_test_end",
        "model.on_test_end",
        "self.callbacks.teardown",
        "model.teardown",
    )
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
        "dataloaders.setup",
        "self.callbacks.setup",
        "model.setup",
        "model.configure_model",
        "datamodule.predict_dataloader",
        "model.predict_dataloader",
    )
    @iterates("dataloaders")
    @draws(TORCH, unless="dataloaders.generator")
    @calls(
        "self.callbacks.on_predict_start",
        "model.on_predict_start",
        "self.callbacks.on_predict_epoch_start",
        "model.on_predict_epoch_start",
        "self.callbacks.on_predict_batch_start",
        "model.on_predict_batch_start",
        "model.predict_step",
        "self.callbacks.on_predict_batch_end",
        "model.on_predict_batch_end",
        "self.callbacks.on_predict_epoch_end",
        "model.on_predict_epoch_end",
        "self.callbacks.on_predict_end",
        "model.on_predict_end",
        "self.callbacks.teardown",
        "model.teardown",
    )
    def predict(
        self,
        model: object = None,
        dataloaders: object = None,
        datamodule: object = None,
        return_predictions: object = None,
        ckpt_path: object = None,
        *args: object,
        **kwargs: object,
    ) -> object: ...
    @meta_device(tensors=False, when="empty_init")
    def init_module(self, empty_init: object = None) -> AbstractContextManager[None]: ...
    def save_checkpoint(self, filepath: object, *args: object, **kwargs: object) -> None: ...
    def print(self, *args: object, **kwargs: object) -> None: ...
