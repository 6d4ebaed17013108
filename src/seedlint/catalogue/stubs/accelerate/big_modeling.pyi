from contextlib import AbstractContextManager

from seedlint.effects import meta_device, overwrites, returns, uses_model

@meta_device(tensors=False)
def init_empty_weights(include_buffers: object = None) -> AbstractContextManager[None]: ...
@meta_device(tensors=False, when_value={"device": "meta"})
def init_on_device(device: object, include_buffers: object = None) -> AbstractContextManager[None]: ...
@uses_model("model")
@returns("model")
def dispatch_model(model: object, device_map: object, *args: object, **kwargs: object) -> object: ...
@uses_model("model")
@overwrites("model")
@returns("model")
def load_checkpoint_and_dispatch(
    model: object, checkpoint: object, *args: object, **kwargs: object
) -> object: ...
@uses_model("model")
@overwrites("model")
def load_checkpoint_in_model(model: object, checkpoint: object, *args: object, **kwargs: object) -> None: ...
@uses_model("model")
@returns("model")
def cpu_offload(model: object, *args: object, **kwargs: object) -> object: ...
@uses_model("model")
def infer_auto_device_map(model: object, *args: object, **kwargs: object) -> dict[str, object]: ...
