"""Calls of torchaudio."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torchaudio"
PREAMBLE = """
import torch, torchaudio, torchaudio.functional, torchaudio.models, torchaudio.transforms
from torch import nn
wave = torch.zeros(1, 4000)
picture = torch.zeros(1, 8, 20)
T = torchaudio.transforms
F = torchaudio.functional
"""
#: Arguments of models and transforms that need some.
_MODELS = {
    "ConvTasNet": "enc_num_feats=8, msk_num_feats=8, msk_num_hidden_feats=8, msk_num_layers=1, msk_num_stacks=1",
    "Conformer": "input_dim=8, num_heads=2, ffn_dim=8, num_layers=1, depthwise_conv_kernel_size=3",
    "DeepSpeech": "4, 4, 4",
    "Emformer": "8, 2, 8, 1, 4",
    "HDemucs": "['a'], channels=4, depth=2",
    "Wav2Letter": "4",
    "WaveRNN": "upsample_scales=[2, 2, 2], n_classes=4, hop_length=8, n_res_block=1, n_rnn=4, n_fc=4, n_freq=4, n_hidden=4, n_output=4",
    "Tacotron2": "n_symbol=4, symbol_embedding_dim=4, encoder_embedding_dim=4, encoder_n_convolution=1, decoder_rnn_dim=4,"
    " prenet_dim=4, attention_rnn_dim=4, attention_hidden_dim=4, attention_location_n_filter=2, postnet_embedding_dim=4,"
    " postnet_n_convolution=2, n_mels=4",
}
_TRANSFORMS = {
    "ComputeDeltas": "",
    "Convolve": "",
    "Deemphasis": "",
    "FFTConvolve": "",
    "InverseMelScale": "3",
    "Loudness": "3",
    "MVDR": "",
    "MuLawDecoding": "",
    "PSD": "",
    "RNNTLoss": "",
    "RTFMVDR": "",
    "SlidingWindowCmn": "",
    "SoudenMVDR": "",
    "SpectralCentroid": "3",
    "Vad": "3",
    "AddNoise": "",
    "AmplitudeToDB": "",
    "FrequencyMasking": "4",
    "GriffinLim": "8",
    "InverseSpectrogram": "8",
    "MelSpectrogram": "n_fft=64, n_mels=8",
    "MFCC": "n_mfcc=4, melkwargs=dict(n_fft=64, n_mels=8)",
    "Resample": "16000, 8000",
    "SpecAugment": "1, 2, 1, 2",
    "Spectrogram": "64",
    "TimeMasking": "4",
    "TimeStretch": "n_freq=8",
    "Vol": "0.5",
}
_WAV2VEC2 = "False, 8, 0.1, 8, 2, 1, 2, 0.1, 8, 0.1, 0.1, False, 0.1, None"
_WAVLM = "False, 8, 0.1, 8, 2, 1, 2, 4, 8, 0.1, 8, 0.1, 0.1, False, 0.1, None"
FORMS = [
    *(
        Form(
            "torchaudio.models.Conformer.forward",
            "it(torch.zeros(1, 3, 4), torch.tensor([3]))",
            f"torchaudio.models.Conformer(4, 2, 4, 1, 3{dropout}){mode}",
        )
        for dropout, mode in (("", ""), (", dropout=0.1", ""), (", dropout=0.1", ".eval()"))
    ),
    *(
        Form(f"torchaudio.models.{name}", f"torchaudio.models.{name}({given})")
        for name, given in _MODELS.items()
    ),
    *(Form(f"torchaudio.transforms.{name}", f"T.{name}({given})") for name, given in _TRANSFORMS.items()),
    Form("torchaudio.models.wav2vec2_base", "torchaudio.models.wav2vec2_base()"),
    Form("torchaudio.models.hubert_base", "torchaudio.models.hubert_base()"),
    *(
        Form(f"torchaudio.models.{name}", f"torchaudio.models.{name}()")
        for name in (
            "wav2vec2_large",
            "wav2vec2_large_lv60k",
            "wav2vec2_xlsr_300m",
            "hubert_large",
            "hubert_xlarge",
            "wavlm_large",
        )
    ),
    Form("torchaudio.models.hdemucs_medium", "torchaudio.models.hdemucs_medium(['a'])"),
    Form("torchaudio.models.hdemucs_high", "torchaudio.models.hdemucs_high(['a'])"),
    Form(
        "torchaudio.models.wav2vec2_model",
        f"torchaudio.models.wav2vec2_model('group_norm', [(8, 10, 5)], {_WAV2VEC2})",
    ),
    Form(
        "torchaudio.models.wavlm_model",
        f"torchaudio.models.wavlm_model('group_norm', [(8, 10, 5)], {_WAVLM})",
    ),
    Form(
        "torchaudio.models.emformer_rnnt_model",
        "torchaudio.models.emformer_rnnt_model(input_dim=8, encoding_dim=8, num_symbols=4, segment_length=4, "
        "right_context_length=2, time_reduction_input_dim=8, time_reduction_stride=2, transformer_num_heads=2, "
        "transformer_ffn_dim=8, transformer_num_layers=1, transformer_dropout=0.1, transformer_activation='gelu', "
        "transformer_left_context_length=2, transformer_max_memory_size=0, "
        "transformer_weight_init_scale_strategy='depthwise', transformer_tanh_on_mem=True, symbol_embedding_dim=4, "
        "num_lstm_layers=1, lstm_layer_norm=True, lstm_layer_norm_epsilon=0.001, lstm_dropout=0.3)",
    ),
    *(
        Form(
            f"torchaudio.models.{name}",
            f"torchaudio.models.{name}(part, part, {last})",
            setup="part = nn.Linear(1, 1)",
        )
        for name, last in (
            ("RNNT", "part"),
            ("SquimObjective", "nn.ModuleList()"),
            ("SquimSubjective", "part"),
        )
    ),
    Form(
        "torchaudio.models.Tacotron2.infer",
        "it.infer(torch.zeros(1, 3, dtype=torch.long), torch.tensor([3]))",
        f"torchaudio.models.Tacotron2({_MODELS['Tacotron2']}, decoder_max_step=2).eval()",
    ),
    Form(
        "torchaudio.models.WaveRNN.infer",
        "it.infer(torch.zeros(1, 4, 6))",
        f"torchaudio.models.WaveRNN({_MODELS['WaveRNN']}).eval()",
    ),
    *(
        Form(
            f"torchaudio.models.{name}.forward",
            f"it({given})",
            f"torchaudio.models.{name}({made}){mode}",
        )
        for name, given, made in (
            ("DeepSpeech", "torch.zeros(1, 1, 3, 4)", "4, 4, 4"),
            ("DeepSpeech", "torch.zeros(1, 1, 3, 4)", "4, 4, 4, dropout=0.5"),
            ("Emformer", "torch.zeros(1, 5, 8), torch.tensor([5])", "8, 2, 8, 1, 4, right_context_length=1"),
            (
                "Emformer",
                "torch.zeros(1, 5, 8), torch.tensor([5])",
                "8, 2, 8, 1, 4, dropout=0.5, right_context_length=1",
            ),
            (
                "Tacotron2",
                "torch.zeros(1, 3, dtype=torch.long), torch.tensor([3]), torch.zeros(1, 4, 3), torch.tensor([3])",
                _MODELS["Tacotron2"],
            ),
        )
        for mode in ("", ".eval()")
    ),
    *(
        Form(
            f"torchaudio.models.Wav2Vec2Model.{method}",
            f"it.{method}(wave)",
            f"torchaudio.models.wav2vec2_base(){mode}",
        )
        for method in ("forward", "extract_features")
        for mode in ("", ".eval()")
    ),
    Form(
        "torchaudio.models.Wav2Vec2Model",
        "torchaudio.models.Wav2Vec2Model(made.feature_extractor, made.encoder)",
        setup="made = torchaudio.models.wav2vec2_base()",
    ),
    *(
        Form(f"torchaudio.models.{name}", f"torchaudio.models.{name}()")
        for name in (
            "hubert_pretrain_base",
            "squim_objective_base",
            "squim_subjective_base",
            "wavlm_base",
        )
    ),
    Form("torchaudio.models.hdemucs_low", "torchaudio.models.hdemucs_low(['a'])"),
    Form("torchaudio.models.emformer_rnnt_base", "torchaudio.models.emformer_rnnt_base(8)"),
    Form("torchaudio.models.conv_tasnet_base", "torchaudio.models.conv_tasnet_base()"),
    Form("torchaudio.transforms.TimeMasking.forward", "it(picture)", "T.TimeMasking(4)"),
    Form("torchaudio.transforms.TimeMasking.forward", "it(picture)", "T.TimeMasking(0)"),
    Form("torchaudio.transforms.FrequencyMasking.forward", "it(picture)", "T.FrequencyMasking(0)"),
    *(
        Form(
            f"torchaudio.compliance.kaldi.{name}",
            f"torchaudio.compliance.kaldi.{name}(torch.zeros(1, 1600){dither})",
            setup="import torchaudio.compliance.kaldi",
        )
        for name in ("fbank", "mfcc", "spectrogram")
        for dither in ("", ", dither=1.0")
    ),
    Form("torchaudio.transforms.FrequencyMasking.forward", "it(picture)", "T.FrequencyMasking(4)"),
    Form("torchaudio.transforms.FrequencyMasking.forward", "it(picture)", "T.FrequencyMasking(4).eval()"),
    Form("torchaudio.transforms.SpecAugment.forward", "it(picture)", "T.SpecAugment(1, 2, 1, 2)"),
    Form("torchaudio.transforms.MelSpectrogram.forward", "it(wave)", "T.MelSpectrogram(n_fft=64, n_mels=8)"),
    Form("torchaudio.transforms.Resample.forward", "it(wave)", "T.Resample(16000, 8000)"),
    Form("torchaudio.transforms.GriffinLim.forward", "it(torch.ones(1, 5, 9))", "T.GriffinLim(8, n_iter=1)"),
    Form(
        "torchaudio.transforms.GriffinLim.forward",
        "it(torch.ones(1, 5, 9))",
        "T.GriffinLim(8, n_iter=1, rand_init=False)",
    ),
    Form("torchaudio.functional.mask_along_axis", "F.mask_along_axis(picture, 4, 0.0, 1)"),
    Form("torchaudio.functional.mask_along_axis_iid", "F.mask_along_axis_iid(picture[None], 4, 0.0, 2)"),
    Form("torchaudio.functional.dither", "F.dither(wave)"),
    Form("torchaudio.functional.dither", "F.dither(wave, 'RPDF')"),
    Form(
        "torchaudio.functional.griffinlim",
        "F.griffinlim(torch.ones(1, 5, 9), torch.ones(8), 8, 4, 8, 2.0, 1, 0.9, None, True)",
    ),
    Form(
        "torchaudio.functional.griffinlim",
        "F.griffinlim(torch.ones(1, 5, 9), torch.ones(8), 8, 4, 8, 2.0, 1, 0.9, None, False)",
    ),
    Form(
        "torchaudio.transforms.SpeedPerturbation.forward", "it(wave)", "T.SpeedPerturbation(8000, [0.9, 1.1])"
    ),
    Form("torchaudio.transforms.PitchShift.forward", "it(wave)", "T.PitchShift(8000, 2, n_fft=64)"),
    Form("torchaudio.functional.phaser", "F.phaser(wave, 8000)"),
    Form("torchaudio.functional.lowpass_biquad", "F.lowpass_biquad(wave, 8000, 400.0)"),
    Form("torchaudio.functional.resample", "F.resample(wave, 8000, 4000)"),
    Form("torchaudio.functional.add_noise", "F.add_noise(wave, wave, torch.tensor([1.0]))"),
    Form("torchaudio.functional.spectrogram", "F.spectrogram(wave, 0, torch.ones(8), 8, 4, 8, 2.0, False)"),
]
