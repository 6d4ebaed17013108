from seedlint.effects import TORCH, calls, draws

from .. import Generator, Tensor

def adaptive_avg_pool1d(*args: object, **kwargs: object) -> Tensor: ...
def adaptive_avg_pool2d(input: object, output_size: object) -> Tensor: ...
def adaptive_avg_pool3d(input: object, output_size: object) -> Tensor: ...
def adaptive_max_pool1d(*args: object, **kwargs: object) -> Tensor: ...
def adaptive_max_pool1d_with_indices(
    input: object, output_size: object, return_indices: object = False
) -> Tensor: ...
def adaptive_max_pool2d(*args: object, **kwargs: object) -> Tensor: ...
def adaptive_max_pool2d_with_indices(
    input: object, output_size: object, return_indices: object = False
) -> Tensor: ...
def adaptive_max_pool3d(*args: object, **kwargs: object) -> Tensor: ...
def adaptive_max_pool3d_with_indices(
    input: object, output_size: object, return_indices: object = False
) -> Tensor: ...
def affine_grid(theta: object, size: object, align_corners: object = None) -> Tensor: ...
@draws(TORCH, when="training", unless_value={"p": (0, 1)})
def alpha_dropout(
    input: object, p: object = 0.5, training: object = False, inplace: object = False
) -> Tensor: ...
def avg_pool1d(*args: object, **kwargs: object) -> Tensor: ...
def avg_pool2d(*args: object, **kwargs: object) -> Tensor: ...
def avg_pool3d(*args: object, **kwargs: object) -> Tensor: ...
def batch_norm(
    input: object,
    running_mean: object,
    running_var: object,
    weight: object = None,
    bias: object = None,
    training: object = False,
    momentum: object = 0.1,
    eps: object = 1e-05,
) -> Tensor: ...
def bilinear(*args: object, **kwargs: object) -> Tensor: ...
def binary_cross_entropy(
    input: object,
    target: object,
    weight: object = None,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def binary_cross_entropy_with_logits(
    input: object,
    target: object,
    weight: object = None,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
    pos_weight: object = None,
) -> Tensor: ...
def celu(input: object, alpha: object = 1.0, inplace: object = False) -> Tensor: ...
def celu_(*args: object, **kwargs: object) -> Tensor: ...
def channel_shuffle(*args: object, **kwargs: object) -> Tensor: ...
def conv1d(*args: object, **kwargs: object) -> Tensor: ...
def conv2d(*args: object, **kwargs: object) -> Tensor: ...
def conv3d(*args: object, **kwargs: object) -> Tensor: ...
def conv_tbc(*args: object, **kwargs: object) -> Tensor: ...
def conv_transpose1d(*args: object, **kwargs: object) -> Tensor: ...
def conv_transpose2d(*args: object, **kwargs: object) -> Tensor: ...
def conv_transpose3d(*args: object, **kwargs: object) -> Tensor: ...
def cosine_embedding_loss(
    input1: object,
    input2: object,
    target: object,
    margin: object = 0,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def cosine_similarity(*args: object, **kwargs: object) -> Tensor: ...
def cross_entropy(
    input: object,
    target: object,
    weight: object = None,
    size_average: object = None,
    ignore_index: object = -100,
    reduce: object = None,
    reduction: object = "mean",
    label_smoothing: object = 0.0,
) -> Tensor: ...
def ctc_loss(
    log_probs: object,
    targets: object,
    input_lengths: object,
    target_lengths: object,
    blank: object = 0,
    reduction: object = "mean",
    zero_infinity: object = False,
) -> Tensor: ...
@draws(TORCH, when="training", unless_value={"p": (0, 1)})
def dropout(input: object, p: object = 0.5, training: object = True, inplace: object = False) -> Tensor: ...
@draws(TORCH, when="training", unless_value={"p": (0, 1)})
def dropout1d(input: object, p: object = 0.5, training: object = True, inplace: object = False) -> Tensor: ...
@draws(TORCH, when="training", unless_value={"p": (0, 1)})
def dropout2d(input: object, p: object = 0.5, training: object = True, inplace: object = False) -> Tensor: ...
@draws(TORCH, when="training", unless_value={"p": (0, 1)})
def dropout3d(input: object, p: object = 0.5, training: object = True, inplace: object = False) -> Tensor: ...
def elu(input: object, alpha: object = 1.0, inplace: object = False) -> Tensor: ...
def elu_(*args: object, **kwargs: object) -> Tensor: ...
def embedding(
    input: object,
    weight: object,
    padding_idx: object = None,
    max_norm: object = None,
    norm_type: object = 2.0,
    scale_grad_by_freq: object = False,
    sparse: object = False,
) -> Tensor: ...
def embedding_bag(
    input: object,
    weight: object,
    offsets: object = None,
    max_norm: object = None,
    norm_type: object = 2,
    scale_grad_by_freq: object = False,
    mode: object = "mean",
    sparse: object = False,
    per_sample_weights: object = None,
    include_last_offset: object = False,
    padding_idx: object = None,
) -> Tensor: ...
@draws(TORCH, when="training", unless_value={"p": (0, 1)})
def feature_alpha_dropout(
    input: object, p: object = 0.5, training: object = False, inplace: object = False
) -> Tensor: ...
def fold(
    input: object,
    output_size: object,
    kernel_size: object,
    dilation: object = 1,
    padding: object = 0,
    stride: object = 1,
) -> Tensor: ...
@draws(TORCH, unless="_random_samples")
def fractional_max_pool2d(
    input: object,
    kernel_size: object,
    output_size: object = None,
    output_ratio: object = None,
    return_indices: object = False,
    _random_samples: object = None,
) -> Tensor: ...
@draws(TORCH, unless="_random_samples")
def fractional_max_pool2d_with_indices(
    input: object,
    kernel_size: object,
    output_size: object = None,
    output_ratio: object = None,
    return_indices: object = False,
    _random_samples: object = None,
) -> Tensor: ...
@draws(TORCH, unless="_random_samples")
def fractional_max_pool3d(
    input: object,
    kernel_size: object,
    output_size: object = None,
    output_ratio: object = None,
    return_indices: object = False,
    _random_samples: object = None,
) -> Tensor: ...
@draws(TORCH, unless="_random_samples")
def fractional_max_pool3d_with_indices(
    input: object,
    kernel_size: object,
    output_size: object = None,
    output_ratio: object = None,
    return_indices: object = False,
    _random_samples: object = None,
) -> Tensor: ...
def gaussian_nll_loss(
    input: object,
    target: object,
    var: object,
    full: object = False,
    eps: object = 1e-06,
    reduction: object = "mean",
) -> Tensor: ...
def gelu(*args: object, **kwargs: object) -> Tensor: ...
def glu(input: object, dim: object = -1) -> Tensor: ...
def grid_sample(
    input: object,
    grid: object,
    mode: object = "bilinear",
    padding_mode: object = "zeros",
    align_corners: object = None,
) -> Tensor: ...
def group_norm(
    input: object, num_groups: object, weight: object = None, bias: object = None, eps: object = 1e-05
) -> Tensor: ...
def grouped_mm(
    mat_a: object, mat_b: object, *, offs: object = None, bias: object = None, out_dtype: object = None
) -> Tensor: ...
@draws(TORCH)
def gumbel_softmax(
    logits: object, tau: object = 1, hard: object = False, eps: object = 1e-10, dim: object = -1
) -> Tensor: ...
def hardshrink(*args: object, **kwargs: object) -> Tensor: ...
def hardsigmoid(input: object, inplace: object = False) -> Tensor: ...
def hardswish(input: object, inplace: object = False) -> Tensor: ...
def hardtanh(
    input: object, min_val: object = -1.0, max_val: object = 1.0, inplace: object = False
) -> Tensor: ...
def hardtanh_(*args: object, **kwargs: object) -> Tensor: ...
def hinge_embedding_loss(
    input: object,
    target: object,
    margin: object = 1.0,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def huber_loss(
    input: object, target: object, reduction: object = "mean", delta: object = 1.0, weight: object = None
) -> Tensor: ...
def instance_norm(
    input: object,
    running_mean: object = None,
    running_var: object = None,
    weight: object = None,
    bias: object = None,
    use_input_stats: object = True,
    momentum: object = 0.1,
    eps: object = 1e-05,
) -> Tensor: ...
def interpolate(
    input: object,
    size: object = None,
    scale_factor: object = None,
    mode: object = "nearest",
    align_corners: object = None,
    recompute_scale_factor: object = None,
    antialias: object = False,
) -> Tensor: ...
def kl_div(
    input: object,
    target: object,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
    log_target: object = False,
) -> Tensor: ...
def l1_loss(
    input: object,
    target: object,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
    weight: object = None,
) -> Tensor: ...
def layer_norm(
    input: object, normalized_shape: object, weight: object = None, bias: object = None, eps: object = 1e-05
) -> Tensor: ...
def leaky_relu(input: object, negative_slope: object = 0.01, inplace: object = False) -> Tensor: ...
def leaky_relu_(*args: object, **kwargs: object) -> Tensor: ...
def linear(*args: object, **kwargs: object) -> Tensor: ...
def linear_cross_entropy(
    input: object,
    linear_weight: object,
    target: object,
    *,
    linear_bias: object = None,
    weight: object = None,
    reduction: object = "mean",
    ignore_index: object = None,
    label_smoothing: object = 0.0,
    options: object = None,
) -> Tensor: ...
def local_response_norm(
    input: object, size: object, alpha: object = 0.0001, beta: object = 0.75, k: object = 1.0
) -> Tensor: ...
def log_softmax(
    input: object, dim: object = None, _stacklevel: object = 3, dtype: object = None
) -> Tensor: ...
def logsigmoid(*args: object, **kwargs: object) -> Tensor: ...
def lp_pool1d(
    input: object, norm_type: object, kernel_size: object, stride: object = None, ceil_mode: object = False
) -> Tensor: ...
def lp_pool2d(
    input: object, norm_type: object, kernel_size: object, stride: object = None, ceil_mode: object = False
) -> Tensor: ...
def lp_pool3d(
    input: object, norm_type: object, kernel_size: object, stride: object = None, ceil_mode: object = False
) -> Tensor: ...
def margin_ranking_loss(
    input1: object,
    input2: object,
    target: object,
    margin: object = 0,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def max_pool1d(*args: object, **kwargs: object) -> Tensor: ...
def max_pool1d_with_indices(
    input: object,
    kernel_size: object,
    stride: object = None,
    padding: object = 0,
    dilation: object = 1,
    ceil_mode: object = False,
    return_indices: object = False,
) -> Tensor: ...
def max_pool2d(*args: object, **kwargs: object) -> Tensor: ...
def max_pool2d_with_indices(
    input: object,
    kernel_size: object,
    stride: object = None,
    padding: object = 0,
    dilation: object = 1,
    ceil_mode: object = False,
    return_indices: object = False,
) -> Tensor: ...
def max_pool3d(*args: object, **kwargs: object) -> Tensor: ...
def max_pool3d_with_indices(
    input: object,
    kernel_size: object,
    stride: object = None,
    padding: object = 0,
    dilation: object = 1,
    ceil_mode: object = False,
    return_indices: object = False,
) -> Tensor: ...
def max_unpool1d(
    input: object,
    indices: object,
    kernel_size: object,
    stride: object = None,
    padding: object = 0,
    output_size: object = None,
) -> Tensor: ...
def max_unpool2d(
    input: object,
    indices: object,
    kernel_size: object,
    stride: object = None,
    padding: object = 0,
    output_size: object = None,
) -> Tensor: ...
def max_unpool3d(
    input: object,
    indices: object,
    kernel_size: object,
    stride: object = None,
    padding: object = 0,
    output_size: object = None,
) -> Tensor: ...
def mish(input: object, inplace: object = False) -> Tensor: ...
def mse_loss(
    input: object,
    target: object,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
    weight: object = None,
) -> Tensor: ...
@draws(TORCH, when="training", unless_value={"dropout_p": 0})
def multi_head_attention_forward(
    query: object,
    key: object,
    value: object,
    embed_dim_to_check: object,
    num_heads: object,
    in_proj_weight: object,
    in_proj_bias: object,
    bias_k: object,
    bias_v: object,
    add_zero_attn: object,
    dropout_p: object,
    out_proj_weight: object,
    out_proj_bias: object,
    training: object = True,
    key_padding_mask: object = None,
    need_weights: object = True,
    attn_mask: object = None,
    use_separate_proj_weight: object = False,
    q_proj_weight: object = None,
    k_proj_weight: object = None,
    v_proj_weight: object = None,
    static_k: object = None,
    static_v: object = None,
    average_attn_weights: object = True,
    is_causal: object = False,
) -> object: ...
def multi_margin_loss(
    input: object,
    target: object,
    p: object = 1,
    margin: object = 1.0,
    weight: object = None,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def multilabel_margin_loss(
    input: object,
    target: object,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def multilabel_soft_margin_loss(
    input: object,
    target: object,
    weight: object = None,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def native_channel_shuffle(*args: object, **kwargs: object) -> Tensor: ...
def nll_loss(
    input: object,
    target: object,
    weight: object = None,
    size_average: object = None,
    ignore_index: object = -100,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def normalize(
    input: object, p: object = 2.0, dim: object = 1, eps: object = 1e-12, out: object = None
) -> Tensor: ...
def one_hot(*args: object, **kwargs: object) -> Tensor: ...
def pad(input: object, pad: object, mode: object = "constant", value: object = None) -> Tensor: ...
def pairwise_distance(*args: object, **kwargs: object) -> Tensor: ...
def pdist(*args: object, **kwargs: object) -> Tensor: ...
def pixel_shuffle(*args: object, **kwargs: object) -> Tensor: ...
def pixel_unshuffle(*args: object, **kwargs: object) -> Tensor: ...
def poisson_nll_loss(
    input: object,
    target: object,
    log_input: object = True,
    full: object = False,
    size_average: object = None,
    eps: object = 1e-08,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def prelu(*args: object, **kwargs: object) -> Tensor: ...
def relu(input: object, inplace: object = False) -> Tensor: ...
def relu6(input: object, inplace: object = False) -> Tensor: ...
def relu_(*args: object, **kwargs: object) -> Tensor: ...
def rms_norm(
    input: object, normalized_shape: object, weight: object = None, eps: object = None
) -> Tensor: ...
@draws(TORCH, when="training")
def rrelu(
    input: object,
    lower: object = 0.125,
    upper: object = 0.3333333333333333,
    training: object = False,
    inplace: object = False,
) -> Tensor: ...
@draws(TORCH, when="training", unless="generator")
def rrelu_(
    input: object,
    lower: object = 0.125,
    upper: object = 0.3333333333333333,
    training: object = False,
    generator: Generator | None = None,
) -> Tensor: ...
@draws(TORCH, unless_value={"dropout_p": 0})
def scaled_dot_product_attention(
    query: object,
    key: object,
    value: object,
    attn_mask: object = None,
    dropout_p: object = 0.0,
    is_causal: object = False,
    scale: object = None,
    enable_gqa: object = False,
) -> Tensor: ...
def scaled_grouped_mm(
    mat_a: object,
    mat_b: object,
    scale_a: object,
    scale_recipe_a: object,
    scale_b: object,
    scale_recipe_b: object,
    swizzle_a: object = None,
    swizzle_b: object = None,
    bias: object = None,
    offs: object = None,
    output_dtype: object = ...,
    contraction_dim: object = ...,
    use_fast_accum: object = False,
) -> Tensor: ...
def scaled_mm(
    mat_a: object,
    mat_b: object,
    scale_a: object,
    scale_recipe_a: object,
    scale_b: object,
    scale_recipe_b: object,
    swizzle_a: object = None,
    swizzle_b: object = None,
    bias: object = None,
    output_dtype: object = ...,
    contraction_dim: object = ...,
    use_fast_accum: object = False,
) -> Tensor: ...
def selu(input: object, inplace: object = False) -> Tensor: ...
def selu_(*args: object, **kwargs: object) -> Tensor: ...
def sigmoid(input: object) -> Tensor: ...
def silu(input: object, inplace: object = False) -> Tensor: ...
def smooth_l1_loss(
    input: object,
    target: object,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
    beta: object = 1.0,
) -> Tensor: ...
def soft_margin_loss(
    input: object,
    target: object,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
def softmax(input: object, dim: object = None, _stacklevel: object = 3, dtype: object = None) -> Tensor: ...
def softmin(input: object, dim: object = None, _stacklevel: object = 3, dtype: object = None) -> Tensor: ...
def softplus(*args: object, **kwargs: object) -> Tensor: ...
def softshrink(*args: object, **kwargs: object) -> Tensor: ...
def softsign(input: object) -> Tensor: ...
def tanh(input: object) -> Tensor: ...
def tanhshrink(input: object) -> Tensor: ...
def threshold(input: object, threshold: object, value: object, inplace: object = False) -> Tensor: ...
def threshold_(*args: object, **kwargs: object) -> Tensor: ...
def triplet_margin_loss(
    anchor: object,
    positive: object,
    negative: object,
    margin: object = 1.0,
    p: object = 2,
    eps: object = 1e-06,
    swap: object = False,
    size_average: object = None,
    reduce: object = None,
    reduction: object = "mean",
) -> Tensor: ...
@calls("distance_function")
def triplet_margin_with_distance_loss(
    anchor: object,
    positive: object,
    negative: object,
    *,
    distance_function: object = None,
    margin: object = 1.0,
    swap: object = False,
    reduction: object = "mean",
) -> Tensor: ...
def unfold(
    input: object, kernel_size: object, dilation: object = 1, padding: object = 0, stride: object = 1
) -> Tensor: ...
def upsample(
    input: object,
    size: object = None,
    scale_factor: object = None,
    mode: object = "nearest",
    align_corners: object = None,
) -> Tensor: ...
def upsample_bilinear(input: object, size: object = None, scale_factor: object = None) -> Tensor: ...
def upsample_nearest(input: object, size: object = None, scale_factor: object = None) -> Tensor: ...
