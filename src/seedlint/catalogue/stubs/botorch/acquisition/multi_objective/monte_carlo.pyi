from botorch.acquisition.multi_objective import (
    qNoisyExpectedHypervolumeImprovement as qNoisyExpectedHypervolumeImprovement,
)
