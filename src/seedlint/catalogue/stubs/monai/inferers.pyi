from seedlint.effects import TORCH, calls, draws, unmeasured

class Inferer:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @calls("network")
    def __call__(self, inputs: object, network: object, *args: object, **kwargs: object) -> object: ...

class SlidingWindowInferer(Inferer): ...
class SimpleInferer(Inferer): ...

class DiffusionInferer:
    def __init__(self, scheduler: object, *args: object, **kwargs: object) -> None: ...
    @calls("diffusion_model")
    def __call__(
        self,
        inputs: object,
        diffusion_model: object,
        noise: object,
        timesteps: object,
        *args: object,
        **kwargs: object,
    ) -> object: ...
    @calls("diffusion_model", "scheduler.step")
    @calls("self.scheduler.step", unless="scheduler")
    def sample(
        self,
        input_noise: object,
        diffusion_model: object,
        scheduler: object = None,
        *args: object,
        **kwargs: object,
    ) -> object: ...
    @calls("diffusion_model")
    @draws(TORCH)
    def get_likelihood(
        self, inputs: object, diffusion_model: object, *args: object, **kwargs: object
    ) -> object: ...

class LatentDiffusionInferer:
    def __init__(self, scheduler: object, *args: object, **kwargs: object) -> None: ...
    @calls("autoencoder_model.encode_stage_2_inputs", "diffusion_model")
    def __call__(
        self,
        inputs: object,
        autoencoder_model: object,
        diffusion_model: object,
        noise: object,
        timesteps: object,
        *args: object,
        **kwargs: object,
    ) -> object: ...
    @calls("diffusion_model", "scheduler.step")
    @calls("self.scheduler.step", unless="scheduler")
    def sample(
        self,
        input_noise: object,
        autoencoder_model: object,
        diffusion_model: object,
        scheduler: object = None,
        *args: object,
        **kwargs: object,
    ) -> object: ...
    @unmeasured("monai 1.6.1, source of monai.inferers")
    @calls("diffusion_model")
    @draws(TORCH)
    def get_likelihood(
        self,
        inputs: object,
        autoencoder_model: object,
        diffusion_model: object,
        *args: object,
        **kwargs: object,
    ) -> object: ...

class ControlNetDiffusionInferer(DiffusionInferer):
    @calls("diffusion_model", "controlnet", "scheduler.step")
    @calls("self.scheduler.step", unless="scheduler")
    def sample(
        self,
        input_noise: object,
        diffusion_model: object,
        controlnet: object,
        cn_cond: object,
        scheduler: object = None,
        *args: object,
        **kwargs: object,
    ) -> object: ...

@calls("predictor")
def sliding_window_inference(
    inputs: object,
    roi_size: object,
    sw_batch_size: object,
    predictor: object,
    *args: object,
    **kwargs: object,
) -> object: ...
