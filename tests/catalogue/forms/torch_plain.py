"""Call forms of torch's functions and tensor methods that draw nothing: arguments, and the names that take them.

The arguments are expressions over `tests.catalogue.values`; a method's first one is its receiver.
"""

from __future__ import annotations

FUNCTIONS = {
    "": (
        "are_deterministic_algorithms_enabled atleast_1d atleast_2d atleast_3d block_diag "
        "broadcast_shapes broadcast_tensors compiled_with_cxx11_abi get_default_device get_default_dtype "
        "get_deterministic_debug_mode get_device_module get_float32_matmul_precision "
        "get_num_interop_threads get_num_threads initial_seed is_autocast_enabled "
        "is_deterministic_algorithms_warn_only_enabled is_grad_enabled is_inference_mode_enabled "
        "is_vulkan_available sym_sum"
    ),
    "1": (
        "arange bartlett_window blackman_window empty eye hamming_window hann_window kaiser_window ones "
        "scalar_tensor sym_constrain_range sym_constrain_range_for_size sym_float sym_int sym_sqrt zeros"
    ),
    "c": "imag view_as_real",
    "k": "bincount bitwise_not",
    "[ones(4), zeros(4)]": "cat column_stack concat concatenate dstack hstack row_stack stack sym_not vstack",
    "m": (
        "adjoint chain_matmul cholesky cholesky_inverse det diagonal fliplr geqrf inverse logdet lu "
        "matrix_exp nuclear_norm pdist pinverse qr rot90 slogdet svd trace tril triu"
    ),
    "v": (
        "abs abs_ absolute acos acos_ acosh acosh_ all amax amin aminmax angle any arccos arccos_ "
        "arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan arctan_ arctanh arctanh_ argmax argmin "
        "argsort argwhere as_tensor asarray asin asin_ asinh asinh_ atan atan_ atanh atanh_ "
        "cartesian_prod ceil ceil_ celu celu_ clone combinations conj conj_physical conj_physical_ "
        "corrcoef cos cos_ cosh cosh_ count_nonzero cov cumulative_trapezoid deg2rad deg2rad_ dequantize "
        "detach detach_ diag diag_embed diagflat diff digamma empty_like erf erf_ erfc erfc_ erfinv exp "
        "exp2 exp2_ exp_ expm1 expm1_ fix fix_ flatten flipud floor floor_ frac frac_ frexp from_dlpack "
        "get_device gradient hardshrink hash_tensor histc histogram i0 i0_ is_complex is_conj "
        "is_distributed is_floating_point is_inference is_neg is_signed is_storage is_tensor isfinite "
        "isinf isnan isneginf isposinf isreal lgamma log log10 log10_ log1p log1p_ log2 log2_ log_ "
        "logical_not logit logit_ max mean median meshgrid min mode msort nan_to_num nan_to_num_ nanmean "
        "nanmedian nansum neg neg_ negative negative_ nonzero norm norm_except_dim numel ones_like "
        "positive prod rad2deg rad2deg_ ravel real reciprocal reciprocal_ relu relu_ resolve_conj "
        "resolve_neg round round_ rsqrt rsqrt_ selu selu_ sgn sigmoid sigmoid_ sign signbit sin sin_ "
        "sinc sinc_ sinh sinh_ sort sqrt sqrt_ square square_ squeeze std std_mean sum t tan tan_ tanh "
        "tanh_ tensor to_dlpack trapezoid trapz trunc trunc_ typename unbind unique unique_consecutive "
        "vander var var_mean where zero_ zeros_like"
    ),
    "1, 1": "range tril_indices triu_indices",
    "1, 0.5": "sym_max sym_min",
    "b, b": "conv1d",
    "torch.float64, torch.float64": "can_cast promote_types",
    "i, 2": (
        "channel_shuffle dsplit max_pool2d max_pool3d native_channel_shuffle pixel_shuffle pixel_unshuffle"
    ),
    "i, i": "conv2d",
    "j, j": "conv3d",
    "k, 2": "unravel_index",
    "k, k": "bitwise_and bitwise_left_shift bitwise_or bitwise_right_shift bitwise_xor gcd gcd_ lcm lcm_",
    "m, 1": (
        "adaptive_avg_pool1d adaptive_max_pool1d avg_pool1d chunk group_norm histogramdd hsplit kthvalue "
        "matrix_power max_pool1d max_pool1d_with_indices mvlgamma split tensor_split unsafe_chunk "
        "unsafe_split vsplit"
    ),
    "m, k": "diagonal_scatter embedding take take_along_dim",
    "m, m": (
        "cdist cholesky_solve cosine_similarity dsmm mm sparse_coo_tensor spmm tensordot triangular_solve"
    ),
    "m, (1, 0)": "flip permute",
    "m, (2, 2)": "constant_pad_nd einsum split_with_sizes tile unsafe_split_with_sizes",
    "(2, 2), 0.5": "full",
    "t, t": "masked_select",
    "v, 0": (
        "cummax cummin cumprod cumsum fill fill_ frobenius_norm full_like log_softmax logcumsumexp "
        "logsumexp repeat_interleave roll softmax topk unsqueeze"
    ),
    "v, v": (
        "add allclose arctan2 atan2 binary_cross_entropy_with_logits bucketize clamp clamp_ clamp_max "
        "clamp_max_ clamp_min clamp_min_ clip clip_ complex copysign dist div divide dot eq equal "
        "float_power floor_divide fmax fmin fmod ge ger greater greater_equal gt heaviside "
        "hinge_embedding_loss hypot igamma igammac inner is_same_size isclose isin kl_div kron ldexp "
        "ldexp_ le less less_equal logaddexp logaddexp2 logical_and logical_or logical_xor lt matmul "
        "maximum minimum mul multiply nanquantile ne nextafter not_equal outer pairwise_distance polar "
        "pow quantile remainder result_type rsub searchsorted slice_inverse slice_scatter sub subtract "
        "true_divide vdot xlogy xlogy_"
    ),
    "1, 1, 4": "linspace logspace",
    "k, k, k": "put sparse_csc_tensor sparse_csr_tensor",
    "m, 0, 1": "moveaxis movedim swapaxes swapdims transpose",
    "m, 0, K": "gather",
    "m, 1, k": "index_select",
    "m, K, K": "embedding_bag",
    "m, m, m": "addmm",
    "m, m, v": "cosine_embedding_loss",
    "v, 0, 1": "select threshold threshold_",
    "v, m, v": "addmv addmv_",
    "v, t, 0.5": "masked_fill",
    "v, t, v": "masked_scatter",
    "v, v, v": "addcdiv addcmul addr lerp margin_ranking_loss triplet_margin_loss",
    "m, 0, K, m": "scatter scatter_add",
    "m, 0, k, 0.5": "index_fill",
    "m, 1, 0, 1": "narrow renorm",
    "i, v, v, v, v, True, 0.5, 0.5": "native_batch_norm",
}

METHODS = {
    "k": "bincount bitwise_not bitwise_not_",
    "m": (
        "adjoint cholesky cholesky_inverse det diagonal fliplr geqrf inverse logdet lu matrix_exp "
        "pinverse qr rot90 slogdet svd to_sparse_csc to_sparse_csr trace tril tril_ triu triu_"
    ),
    "v": (
        "abs abs_ absolute absolute_ acos acos_ acosh acosh_ all amax amin aminmax angle any arccos "
        "arccos_ arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan arctan_ arctanh arctanh_ argmax "
        "argmin argsort argwhere asin asin_ asinh asinh_ atan atan_ atanh atanh_ bfloat16 bool byte "
        "cdouble ceil ceil_ cfloat chalf char clone conj conj_physical conj_physical_ const_data_ptr "
        "contiguous corrcoef cos cos_ cosh cosh_ count_nonzero cov cpu data_ptr deg2rad deg2rad_ "
        "dense_dim dequantize detach detach_ diag diag_embed diagflat diff digamma digamma_ dim "
        "dim_order double element_size erf erf_ erfc erfc_ erfinv erfinv_ exp exp2 exp2_ exp_ expm1 "
        "expm1_ fix fix_ flatten flipud float floor floor_ frac frac_ frexp get_device half hardshrink "
        "hash_tensor histc histogram i0 i0_ int is_complex is_conj is_contiguous is_distributed "
        "is_floating_point is_inference is_neg is_pinned is_shared is_signed isfinite isinf isnan "
        "isneginf isposinf isreal lgamma lgamma_ log log10 log10_ log1p log1p_ log2 log2_ log_ "
        "logical_not logical_not_ logit logit_ long max mean median min mode msort nan_to_num "
        "nan_to_num_ nanmean nanmedian nansum ndimension neg neg_ negative negative_ nelement new "
        "nonzero norm numel numpy positive prod rad2deg rad2deg_ ravel reciprocal reciprocal_ relu relu_ "
        "resolve_conj resolve_neg round round_ rsqrt rsqrt_ sgn sgn_ short sigmoid sigmoid_ sign sign_ "
        "signbit sin sin_ sinc sinc_ sinh sinh_ size sort sparse_dim sqrt sqrt_ square square_ squeeze "
        "squeeze_ std storage_offset storage_type stride sum t t_ tan tan_ tanh tanh_ to to_dense "
        "to_mkldnn to_sparse to_sparse_coo tolist trunc trunc_ type unbind unique unique_consecutive var "
        "zero_"
    ),
    "i, 2": "dsplit",
    "k, k": (
        "bitwise_and bitwise_and_ bitwise_left_shift bitwise_left_shift_ bitwise_or bitwise_or_ "
        "bitwise_right_shift bitwise_right_shift_ bitwise_xor bitwise_xor_ gcd gcd_ lcm lcm_"
    ),
    "m, 1": (
        "chunk fill_diagonal_ hsplit kthvalue matrix_power mvlgamma mvlgamma_ split sum_to_size "
        "tensor_split to_sparse_bsc to_sparse_bsr unsafe_chunk unsafe_split vsplit"
    ),
    "m, k": "diagonal_scatter take take_along_dim",
    "m, m": "cholesky_solve mm triangular_solve",
    "m, (2, 2)": "split_with_sizes unsafe_split_with_sizes",
    "t, t": "masked_select",
    "v, 0": (
        "cummax cummin cumprod cumprod_ cumsum cumsum_ fill_ flip log_softmax logcumsumexp logsumexp "
        "new_empty new_ones new_zeros permute polygamma polygamma_ repeat repeat_interleave roll softmax "
        "tile topk unsqueeze unsqueeze_"
    ),
    "v, 4": "broadcast_to expand reshape view",
    "v, v": (
        "add add_ allclose arctan2 arctan2_ atan2 atan2_ clamp clamp_ clamp_max clamp_max_ clamp_min "
        "clamp_min_ clip clip_ copy_ copysign copysign_ dist div div_ divide divide_ dot eq eq_ equal "
        "expand_as float_power floor_divide floor_divide_ fmax fmin fmod fmod_ ge ge_ ger greater "
        "greater_ greater_equal greater_equal_ gt gt_ heaviside heaviside_ hypot hypot_ igamma igamma_ "
        "igammac igammac_ inner is_same_size is_set_to isclose kron ldexp ldexp_ le le_ less less_ "
        "less_equal less_equal_ logaddexp logaddexp2 logical_and logical_and_ logical_or logical_or_ "
        "logical_xor logical_xor_ lt lt_ matmul maximum minimum mul mul_ multiply multiply_ nanquantile "
        "ne ne_ new_tensor nextafter nextafter_ not_equal not_equal_ outer pow pow_ quantile remainder "
        "remainder_ reshape_as slice_inverse slice_scatter sub sub_ subtract subtract_ true_divide "
        "true_divide_ type_as vdot view_as xlogy xlogy_"
    ),
    "k, k, k": "put",
    "m, 0, 1": "moveaxis movedim swapaxes swapaxes_ swapdims swapdims_ transpose transpose_",
    "m, 0, K": "gather",
    "m, 1, k": "index index_select",
    "m, m, m": "addmm addmm_",
    "m, (1, 0), (1, 0)": "new_empty_strided",
    "m, v, v": "addr_",
    "v, 0, 1": "select",
    "v, m, v": "addmv addmv_",
    "v, t, 0.5": "masked_fill masked_fill_",
    "v, t, v": "masked_scatter masked_scatter_ where",
    "v, v, v": "addcdiv addcdiv_ addcmul addcmul_ addr lerp lerp_",
    "m, 0, K, m": "scatter scatter_add",
    "m, 0, k, 0.5": "index_fill index_fill_",
    "m, 1, 0, 1": "narrow narrow_copy renorm renorm_ unfold",
}

FUNCTIONAL = {
    "i": "instance_norm",
    "k": "one_hot",
    "m": "normalize pdist",
    "v": (
        "celu celu_ elu elu_ gelu glu hardshrink hardsigmoid hardswish hardtanh hardtanh_ leaky_relu "
        "leaky_relu_ log_softmax logsigmoid mish relu relu6 relu_ selu selu_ sigmoid silu softmax "
        "softmin softplus softshrink softsign tanh tanhshrink"
    ),
    "b, b": "conv1d",
    "i, 2": (
        "adaptive_avg_pool3d adaptive_max_pool2d adaptive_max_pool2d_with_indices adaptive_max_pool3d "
        "adaptive_max_pool3d_with_indices avg_pool2d avg_pool3d channel_shuffle interpolate "
        "local_response_norm max_pool2d max_pool2d_with_indices max_pool3d max_pool3d_with_indices "
        "native_channel_shuffle pixel_shuffle pixel_unshuffle unfold upsample upsample_bilinear "
        "upsample_nearest"
    ),
    "i, i": "conv2d",
    "j, j": "conv3d",
    "m, 1": (
        "adaptive_avg_pool1d adaptive_avg_pool2d adaptive_max_pool1d adaptive_max_pool1d_with_indices "
        "avg_pool1d group_norm max_pool1d max_pool1d_with_indices"
    ),
    "m, k": "multi_margin_loss nll_loss",
    "m, m": "cosine_similarity",
    "m, (2, 2)": "pad",
    "v, k": "multilabel_margin_loss",
    "v, v": (
        "binary_cross_entropy binary_cross_entropy_with_logits cross_entropy hinge_embedding_loss "
        "huber_loss kl_div l1_loss linear mse_loss multilabel_soft_margin_loss pairwise_distance "
        "poisson_nll_loss smooth_l1_loss soft_margin_loss"
    ),
    "m, m, 1": "lp_pool1d",
    "m, m, m": "linear_cross_entropy",
    "m, m, v": "cosine_embedding_loss",
    "m, v, v": "batch_norm",
    "v, 0, 1": "threshold threshold_",
    "v, v, v": "gaussian_nll_loss margin_ranking_loss triplet_margin_loss",
}

LINALG = {
    "[ones(4), zeros(4)]": "multi_dot",
    "m": (
        "cholesky cholesky_ex cond det diagonal eig eigh eigvals eigvalsh inv inv_ex ldl_factor "
        "ldl_factor_ex lu lu_factor lu_factor_ex matrix_exp matrix_norm matrix_rank pinv qr slogdet svd "
        "svdvals"
    ),
    "v": "norm vander vector_norm",
    "m, 1": "matrix_power tensorinv",
    "m, m": "lstsq solve solve_ex",
    "v, v": "matmul vecdot",
}
