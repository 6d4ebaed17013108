from seedlint.effects import NUMPY, TORCH, draws

class BaseTrainer:
    def __init__(
        self,
        models: object = None,
        optimizers: object = None,
        batch_size: object = None,
        loss_funcs: object = None,
        dataset: object = None,
        *more: object,
        mining_funcs: object = None,
        sampler: object = None,
        **kwargs: object,
    ) -> None: ...
    # The samplers of this library draw from numpy.
    @draws(TORCH)
    @draws(NUMPY, when="self.sampler")
    def train(self, start_epoch: object = 1, num_epochs: object = 1) -> None: ...

class MetricLossOnly(BaseTrainer): ...
class TrainWithClassifier(MetricLossOnly): ...
class CascadedEmbeddings(BaseTrainer): ...
class TwoStreamMetricLoss(BaseTrainer): ...
class DeepAdversarialMetricLearning(TrainWithClassifier): ...
