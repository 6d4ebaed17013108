from botorch.acquisition.multi_objective import (
    qLogNoisyExpectedHypervolumeImprovement as qLogNoisyExpectedHypervolumeImprovement,
)
