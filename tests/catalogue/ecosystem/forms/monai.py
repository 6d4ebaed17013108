"""Calls of MONAI."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "monai"
PREAMBLE = """
import numpy as np, torch, monai, monai.data, monai.inferers, monai.networks.schedulers, monai.visualize, monai.losses, monai.networks, monai.transforms, monai.utils
import monai.networks.blocks, monai.networks.layers, monai.networks.nets, monai.networks.utils
from torch import nn
image = np.zeros((1, 16, 16), dtype=np.float32)
items = [{"image": image}] * 4
signal, colours, noise = torch.ones(1, 64), torch.rand(3, 8, 8), torch.ones(1, 1, 8, 8)
denoiser = monai.networks.nets.DiffusionModelUNet(2, 1, 1, (1, 1), (32, 32), (False, False), num_head_channels=8)
other = monai.networks.schedulers.DDIMScheduler(2)
other.set_timesteps(2)
import transformers
bert = transformers.BertConfig(hidden_size=8, num_attention_heads=2, intermediate_size=8)
"""
#: Arguments of networks, blocks and layers that cannot be guessed.
CALLS = {
    "AHNet": "spatial_dims=2",
    "AttentionUnet": "2, 1, 2, (8, 16), (2, 2)",
    "AutoEncoder": "2, 1, 1, (4, 8), (2, 2)",
    "AutoencoderKL": "2, 1, 1, (1, 1), channels=(32, 32), attention_levels=(False, False)",
    "BasicUNet": "2, 1, 2, (4, 4, 4, 4, 4, 4)",
    "BasicUNetPlusPlus": "2, 1, 2, (4, 4, 4, 4, 4, 4)",
    "Classifier": "(1, 16, 16), 2, (4, 8), (2, 2)",
    "ControlNet": "2, 1, (1, 1), (32, 32), (False, False), conditioning_embedding_num_channels=(16,)",
    "Critic": "(1, 16, 16), (4, 8), (2, 2)",
    "DecoderOnlyTransformer": "8, 8, 8, 1, 2",
    "DenseNet": "2, 1, 2, 8, 4, (1, 1)",
    "DenseNet121": "2, 1, 2",
    "DiffusionModelUNet": "2, 1, 1, (1, 1), (32, 32), (False, False)",
    "Discriminator": "(1, 16, 16), (4, 8), (2, 2)",
    "DynUNet": "2, 1, 2, (3, 3, 3), (1, 2, 2), (2, 2)",
    "EfficientNetBN": "'efficientnet-b0', pretrained=False, spatial_dims=2",
    "FlexibleUNet": "1, 2, 'efficientnet-b0', spatial_dims=2",
    "FullyConnectedNet": "4, 2, (4,)",
    "Generator": "(4,), (4, 4, 4), (4, 1), (2, 2)",
    "GlobalNet": "image_size=(16, 16), spatial_dims=2, in_channels=2, num_channel_initial=2, depth=1",
    "HighResNet": "2",
    "LocalNet": "2, 2, 2, (0, 1)",
    "EfficientNetBNFeatures": "'efficientnet-b0', pretrained=False, spatial_dims=2",
    "MILModel": "2, pretrained=False, backbone=nn.Linear(2, 2), backbone_num_features=2",
    "ResNetFeatures": "'resnet10', pretrained=False, spatial_dims=2",
    "DownSample": "2, in_channels=4",
    "FeaturePyramidNetwork": "2, [4, 4], 4",
    "RegistrationExtractionBlock": "2, (0, 1), (4, 4), 2, 'zeros', None",
    "MedNeXt": "2, 4",
    "Quicknat": "2",
    "RegUNet": "2, 2, 2, 1",
    "Regressor": "(1, 16, 16), (2,), (4, 8), (2, 2)",
    "ResNet": "'basic', (1, 1, 1, 1), (4, 4, 4, 4), spatial_dims=2, n_input_channels=1",
    "SegResNet": "2, 8",
    "SENet154": "layers=(1, 1, 1, 1), groups=1, reduction=16, spatial_dims=2, in_channels=1",
    "SEResNeXt50": "2, 1, 2",
    "SEResNeXt101": "2, 1, 2",
    "SENet": "2, 1, monai.networks.nets.senet.SEBottleneck, (1, 1, 1, 1), 1, 16",
    "SegResNetVAE": "(16, 16), spatial_dims=2, init_filters=8",
    "UnetBasicBlock": "2, 8, 8, 3, 1, 'instance'",
    "UnetResBlock": "2, 8, 8, 3, 1, 'instance'",
    "UnetUpBlock": "2, 8, 8, 3, 2, 2, 'instance'",
    "UnetrBasicBlock": "2, 8, 8, 3, 1, 'instance'",
    "UnetrUpBlock": "2, 8, 8, 3, 2, 'instance'",
    "UpSample": "2, 8, 8",
    "DenseBlock": "[nn.Identity()]",
    "PatchEmbeddingBlock": "1, (16, 16), (8, 8), 12, 2, 'conv', spatial_dims=2",
    "SpatialAttentionBlock": "2, 32",
    "PatchDiscriminator": "2, 4, 1",
    "VarFullyConnectedNet": "4, 2, 2, (4,), (4,)",
    "MaskedAutoEncoderViT": "1, (16, 16), (8, 8), 12, 12, 1, 2, spatial_dims=2, decoder_hidden_size=12, decoder_mlp_dim=12, "
    "decoder_num_layers=1, decoder_num_heads=2",
    "SegResNetDS": "2, 8",
    "SwinUNETR": "1, 2, feature_size=12, spatial_dims=2",
    "UNETR": "1, 2, (16, 16), feature_size=4, hidden_size=12, mlp_dim=12, num_heads=2, spatial_dims=2",
    "UNet": "2, 1, 2, (4, 8), (2,)",
    "Unet": "2, 1, 2, (4, 8), (2,)",
    "VNet": "2",
    "VQVAE": "2, 1, 1, channels=(4, 4), num_res_channels=(4, 4), downsample_parameters=((2, 4, 1, 1), (2, 4, 1, 1)), "
    "upsample_parameters=((2, 4, 1, 1, 0), (2, 4, 1, 1, 0))",
    "VarAutoEncoder": "2, (1, 16, 16), 1, 2, (4, 8), (2, 2)",
    "ViT": "1, (16, 16), (8, 8), 12, 12, 1, 2, spatial_dims=2",
    "BertAttention": "bert",
    "BertMixedLayer": "bert",
    "BertOutput": "bert",
    "EfficientNet": "['r1_k3_s11_e1_i8_o8_se0.25'], spatial_dims=2, in_channels=1, num_classes=2",
    "EfficientNetEncoder": "'efficientnet-b0', pretrained=False, spatial_dims=2",
    "ResNetEncoder": "'resnet10', pretrained=False, spatial_dims=2",
    "SEResNet50": "spatial_dims=2, in_channels=1, num_classes=2",
    "SEResNet101": "spatial_dims=2, in_channels=1, num_classes=2",
    "SEResNet152": "spatial_dims=2, in_channels=1, num_classes=2",
    "SEResNext50": "spatial_dims=2, in_channels=1, num_classes=2",
    "SEResNext101": "spatial_dims=2, in_channels=1, num_classes=2",
    "SPADENet": "2, 1, 1, 2, [16, 16], channels=[8, 8], z_dim=4",
    "TopologySearch": "channel_mul=0.2, num_blocks=2, num_depths=2, spatial_dims=2, use_downsample=True",
    "DiNTS": (
        "monai.networks.nets.TopologySearch(channel_mul=0.2, num_blocks=2, num_depths=2, spatial_di"
        "ms=2), 1, 2, spatial_dims=2"
    ),
    "ViTAutoEnc": "1, (16, 16), (4, 4), 2, 2, 12, 12, 1, 2, spatial_dims=2",
    "VoxelMorphUNet": "2, 2, 4, (4, 4, 4, 4), (4, 4)",
    "NaViT": "32, 8, 2, 8, 8, 1, 2, spatial_dims=2",
    "NetAdapter": "monai.networks.nets.resnet10(spatial_dims=2, n_input_channels=1)",
    "MultiScalePatchDiscriminator": "2, 1, 2, 8, 1",
    "MultiModal": "1, 1, 1, dict(vocab_size=8, hidden_size=8, num_attention_heads=2, intermediate_size=8)",
    "Transchex": (
        "1, (16, 16), 8, 2, 1, 1, 1, hidden_size=16, intermediate_size=16, num_attention_heads=2, v"
        "ocab_size=8, max_position_embeddings=8"
    ),
    "BackboneWithFPN": (
        "monai.networks.nets.resnet10(spatial_dims=2, n_input_channels=1), {'layer1': '0', 'layer2'"
        ": '1'}, [64, 128], 8, spatial_dims=2"
    ),
    "DepthwiseFFTConv2d": "8, 8, 3, 8, 1",
    "DepthwiseFFTConv3d": "8, 8, 3, 8, 1",
    "FCN": "pretrained=False",
    "MCFCN": "pretrained=False",
    "LocalNetUpSampleBlock": "2, 8, 4",
    "ResBlock": "2, 8, ('group', {'num_groups': 2})",
    "SavitzkyGolayFilter": "3, 1",
    "TrainableBilateralFilter": "[1.0, 1.0], 1.0",
    "TrainableJointBilateralFilter": "[1.0, 1.0], 1.0",
    "GeneralizedWassersteinDiceLoss": "np.ones((2, 2))",
    "NACLLoss": "2, 2",
}
FORMS = [
    *(
        Form("monai.networks.nets.drop_connect", f"monai.networks.nets.drop_connect(noise, 0.2, {mode})")
        for mode in (True, False)
    ),
    *(
        Form(
            "monai.networks.layers.utils._Dropout.forward",
            "it(noise)",
            f"monai.networks.layers.utils.get_dropout_layer({made}",
        )
        for made in ("'dropout', 2)", "('dropout', {'p': 0.3}), 2)", "'dropout', 2).eval()")
    ),
    *(
        Form(
            f"monai.networks.blocks.{name}.forward",
            "it(torch.zeros(1, 2, 4))",
            f"monai.networks.blocks.{name}({made})",
        )
        for name in ("MLPBlock",)
        for made in ("4, 8, 0.2", "4, 8")
    ),
    *(
        Form(
            f"monai.networks.blocks.{name}.forward",
            "it(torch.zeros(1, 2, 4))",
            f"monai.networks.blocks.{name}(4, 2{more})",
        )
        for name in ("SABlock", "CrossAttentionBlock")
        for more in (", 0.2", "")
    ),
    Form(
        "monai.data.ThreadDataLoader",
        "monai.data.ThreadDataLoader(monai.data.Dataset(items), batch_size=2)",
        unseen=("torch",),
    ),
    *(
        Form(f"monai.transforms.{name}.__call__", "it(signal)", receiver=f"monai.transforms.{name}()")
        for name in ("SignalRandAddGaussianNoise", "SignalRandDrop", "SignalRandScale")
    ),
    Form(
        "monai.transforms.TorchVision.__call__",
        "it(colours)",
        receiver="monai.transforms.TorchVision('ColorJitter', brightness=0.2)",
    ),
    Form(
        "monai.transforms.TorchVision.__call__",
        "it(colours)",
        receiver="monai.transforms.TorchVision(name='RandomErasing')",
    ),
    Form(
        "monai.transforms.TorchVision.__call__",
        "it(colours)",
        receiver="monai.transforms.TorchVision('CenterCrop', 4)",
    ),
    Form(
        "monai.transforms.RandTorchVisiond.__call__",
        "it({'a': colours})",
        receiver="monai.transforms.RandTorchVisiond('a', 'ColorJitter', brightness=0.2)",
    ),
    *(
        Form(f"monai.transforms.{call.partition('(')[0]}", f"monai.transforms.{call}")
        for call in (
            "rand_choice()",
            "get_extreme_points(np.ones((4, 4)))",
            "get_extreme_points(np.ones((4, 4)), rand_state=np.random.RandomState(0))",
            "generate_pos_neg_label_crop_centers((4, 4), 2, 0.5, (16, 16), np.arange(20), np.arange(20, 40))",
            "generate_pos_neg_label_crop_centers((4, 4), 2, 0.5, (16, 16), np.arange(9), np.arange(9), np.random.RandomState(0))",
            "generate_label_classes_crop_centers((4, 4), 2, (16, 16), [np.arange(20), np.arange(20, 40)])",
            "generate_label_classes_crop_centers((4, 4), 2, (16, 16), [np.arange(9)], rand_state=np.random.RandomState(0))",
        )
    ),
    Form("monai.data.get_random_patch", "monai.data.get_random_patch((8, 8), (4, 4))"),
    Form(
        "monai.data.get_random_patch", "monai.data.get_random_patch((8, 8), (4, 4), np.random.RandomState(1))"
    ),
    Form(
        "monai.data.DistributedWeightedRandomSampler.__iter__",
        "list(it)",
        receiver="monai.data.DistributedWeightedRandomSampler(monai.data.Dataset([1, 2]), [1, 2], num_replicas=1, rank=0)",
    ),
    Form(
        "monai.data.DistributedWeightedRandomSampler.__iter__",
        "list(it)",
        receiver="monai.data.DistributedWeightedRandomSampler(monai.data.Dataset([1, 2]), weights=[1, 2], "
        "generator=torch.Generator(), num_replicas=1, rank=0)",
    ),
    Form(
        "monai.data.TestTimeAugmentation.__call__",
        "it({'image': torch.ones(1, 8, 8)})",
        receiver="monai.data.TestTimeAugmentation(monai.transforms.RandFlipd('image', prob=1.0), 1)",
    ),
    Form(
        "monai.networks.nets.VarAutoEncoder.reparameterize",
        "it.reparameterize(torch.ones(1, 4), torch.ones(1, 4))",
        receiver="monai.networks.nets.VarAutoEncoder(2, (1, 16, 16), 1, 4, (4, 8), (2, 2))",
    ),
    Form(
        "monai.networks.nets.VarAutoEncoder.reparameterize",
        "it.reparameterize(torch.ones(1, 4), torch.ones(1, 4))",
        receiver="monai.networks.nets.VarAutoEncoder(2, (1, 16, 16), 1, 4, (4, 8), (2, 2)).eval()",
    ),
    Form(
        "monai.networks.nets.VarFullyConnectedNet.reparameterize",
        "it.reparameterize(torch.ones(1, 4), torch.ones(1, 4))",
        receiver="monai.networks.nets.VarFullyConnectedNet(4, 2, 2, (4,), (4,))",
    ),
    Form(
        "monai.networks.nets.AutoencoderKL.sampling",
        "it.sampling(torch.ones(1), torch.ones(1))",
        receiver="monai.networks.nets.AutoencoderKL(2, 1, 1, (1, 1), channels=(32, 32), "
        "attention_levels=(False, False)).eval()",
    ),
    Form(
        "monai.networks.nets.DecoderOnlyTransformer.forward",
        "it(torch.ones(1, 4, dtype=torch.long))",
        receiver="monai.networks.nets.DecoderOnlyTransformer(8, 8, 8, 1, 2, embedding_dropout_rate=0.1)",
    ),
    Form(
        "monai.networks.nets.DecoderOnlyTransformer.forward",
        "it(torch.ones(1, 4, dtype=torch.long))",
        receiver="monai.networks.nets.DecoderOnlyTransformer(8, 8, 8, 1, 2)",
    ),
    Form(
        "monai.networks.layers.SkipConnection.forward",
        "it(torch.ones(1, 2, 4))",
        receiver="monai.networks.layers.SkipConnection(nn.Dropout())",
        through=("torch",),
    ),
    Form(
        "monai.networks.blocks.ADN.forward",
        "it(torch.ones(1, 4, 8))",
        receiver="monai.networks.blocks.ADN(in_channels=4, dropout=0.1, dropout_dim=1)",
    ),
    Form(
        "monai.networks.blocks.ADN.forward",
        "it(torch.ones(1, 4, 8))",
        receiver="monai.networks.blocks.ADN(in_channels=4)",
    ),
    *(
        Form(
            f"monai.networks.schedulers.{made.partition('(')[0]}.step",
            f"it.step(noise, {arguments})",
            receiver=f"monai.networks.schedulers.{made}",
        )
        for made, arguments in (
            ("DDPMScheduler(10)", "5, noise"),
            ("DDPMScheduler(10)", "0, noise"),
            ("DDPMScheduler(10)", "5, noise, generator=torch.Generator()"),
            ("DDIMScheduler(10)", "5, noise"),
            ("DDIMScheduler(10)", "5, noise, eta=1.0"),
            ("DDIMScheduler(10)", "5, noise, 1.0, torch.Generator()"),
            ("PNDMScheduler(10)", "5, noise"),
        )
    ),
    Form(
        "monai.networks.schedulers.RFlowScheduler.sample_timesteps",
        "it.sample_timesteps(noise)",
        receiver="monai.networks.schedulers.RFlowScheduler(10)",
    ),
    Form(
        "monai.inferers.DiffusionInferer.sample",
        "it.sample(noise, denoiser, verbose=False)",
        receiver="monai.inferers.DiffusionInferer(monai.networks.schedulers.DDPMScheduler(2))",
        through=("torch",),
    ),
    Form(
        "monai.inferers.DiffusionInferer.sample",
        "it.sample(input_noise=noise, diffusion_model=denoiser, scheduler=other, verbose=False)",
        receiver="monai.inferers.DiffusionInferer(monai.networks.schedulers.DDPMScheduler(2))",
    ),
    Form(
        "monai.inferers.DiffusionInferer.__call__",
        "it(noise, denoiser, noise, torch.tensor([1]))",
        receiver="monai.inferers.DiffusionInferer(monai.networks.schedulers.DDPMScheduler(2))",
    ),
    Form(
        "monai.inferers.DiffusionInferer.get_likelihood",
        "it.get_likelihood(noise, denoiser, verbose=False)",
        receiver="monai.inferers.DiffusionInferer(monai.networks.schedulers.DDPMScheduler(2))",
    ),
    Form(
        "monai.losses.SURELoss.forward",
        "it(lambda x: x, torch.ones(1, 2, 8, 8), torch.ones(1, 2, 8, 8))",
        receiver="monai.losses.SURELoss()",
    ),
    Form(
        "monai.losses.SURELoss.forward",
        "it(lambda x: x, torch.ones(1, 2, 8, 8), torch.ones(1, 2, 8, 8))",
        receiver="monai.losses.SURELoss(torch.ones(1, 2, 8, 8), eps=0.1)",
    ),
    Form(
        "monai.visualize.SmoothGrad.__call__",
        "it(torch.ones(1, 4))",
        receiver="monai.visualize.SmoothGrad(nn.Linear(4, 2), n_samples=2, verbose=False)",
    ),
    Form(
        "monai.visualize.VanillaGrad.__call__",
        "it(torch.ones(1, 4))",
        receiver="monai.visualize.VanillaGrad(nn.Linear(4, 2))",
    ),
    Form(
        "monai.networks.layers._Convolution.__call__",
        "it(1, 1, 3)",
        receiver='monai.networks.layers.Conv["conv", 2]',
    ),
    Form(
        "monai.networks.nets.AutoencoderKL.__call__",
        "it(torch.zeros(1, 1, 16, 16))",
        receiver="monai.networks.nets.AutoencoderKL(2, 1, 1, (1,), (8,), (False,), 2, 4)",
    ),
    *(
        Form(
            f"monai.networks.nets.SPADEAutoencoderKL.{name}",
            call,
            receiver="monai.networks.nets.SPADEAutoencoderKL(2, 3, 1, 1, (1,), (8,), (False,), 2, 4).eval()",
        )
        for name, call in (
            ("__call__", "it(torch.zeros(1, 1, 16, 16), torch.zeros(1, 3, 16, 16))"),
            ("encode_stage_2_inputs", "it.encode_stage_2_inputs(torch.zeros(1, 1, 16, 16))"),
            ("sampling", "it.sampling(torch.ones(1), torch.ones(1))"),
        )
    ),
    Form(
        "monai.networks.nets.AutoencoderKL.encode_stage_2_inputs",
        "it.encode_stage_2_inputs(torch.zeros(1, 1, 16, 16))",
        receiver="monai.networks.nets.AutoencoderKL(2, 1, 1, (1,), (8,), (False,), 2, 4)",
    ),
    Form(
        "monai.networks.nets.VarAutoEncoder.__call__",
        "it(torch.zeros(1, 1, 16, 16))",
        receiver="monai.networks.nets.VarAutoEncoder(2, (1, 16, 16), 1, 2, (4, 8), (2, 2))",
    ),
    Form(
        "monai.networks.nets.VarAutoEncoder.__call__",
        "it(torch.zeros(1, 1, 16, 16))",
        receiver="monai.networks.nets.VarAutoEncoder(2, (1, 16, 16), 1, 2, (4, 8), (2, 2)).eval()",
    ),
    Form(
        "monai.networks.nets.VarFullyConnectedNet.__call__",
        "it(torch.zeros(2, 4))",
        receiver="monai.networks.nets.VarFullyConnectedNet(4, 2, 2, (4,), (4,))",
    ),
    Form(
        "monai.networks.nets.SegResNetVAE.__call__",
        "it(torch.zeros(1, 1, 16, 16))",
        receiver="monai.networks.nets.SegResNetVAE((16, 16), spatial_dims=2, init_filters=8)",
    ),
    Form(
        "monai.networks.nets.SegResNetVAE.__call__",
        "it(torch.zeros(1, 1, 16, 16))",
        receiver="monai.networks.nets.SegResNetVAE((16, 16), spatial_dims=2, init_filters=8).eval()",
    ),
    Form(
        "monai.networks.nets.UNet.forward",
        "it(torch.zeros(1, 1, 8, 8))",
        receiver="monai.networks.nets.UNet(2, 1, 2, (4, 8), (2,), dropout=0.5)",
    ),
    Form(
        "monai.networks.nets.UNet.forward",
        "it(torch.zeros(1, 1, 8, 8))",
        receiver="monai.networks.nets.UNet(2, 1, 2, (4, 8), (2,))",
    ),
    Form(
        "monai.networks.nets.UNet.forward",
        "it(torch.zeros(1, 1, 8, 8))",
        receiver="monai.networks.nets.UNet(2, 1, 2, (4, 8), (2,), dropout=0.5).eval()",
    ),
    Form(
        "monai.networks.nets.SegResNet.forward",
        "it(torch.zeros(1, 1, 16, 16))",
        receiver="monai.networks.nets.SegResNet(2, 8, dropout_prob=0.5)",
    ),
    Form(
        "monai.networks.nets.SegResNet.forward",
        "it(torch.zeros(1, 1, 16, 16))",
        receiver="monai.networks.nets.SegResNet(2, 8)",
    ),
    Form(
        "monai.networks.nets.DenseNet.forward",
        "it(torch.zeros(2, 1, 32, 32))",
        receiver="monai.networks.nets.DenseNet(2, 1, 2, 4, 4, (1, 1), dropout_prob=0.5)",
    ),
    Form(
        "monai.networks.nets.UNETR.forward",
        "it(torch.zeros(1, 1, 16, 16))",
        receiver="monai.networks.nets.UNETR(1, 2, (16, 16), hidden_size=8, mlp_dim=8, num_heads=1, feature_size=4, spatial_dims=2, dropout_rate=0.5)",
    ),
    *(
        Form(
            f"monai.networks.{name}.forward",
            f"it(torch.zeros({shape}))",
            f"monai.networks.{name}({arguments})",
        )
        for name, shape, arguments in (
            ("blocks.Convolution", "1, 1, 8, 8", "2, 1, 2, dropout=0.5"),
            ("blocks.Convolution", "1, 1, 8, 8", "2, 1, 2"),
            ("blocks.MLPBlock", "1, 8", "8, 8, dropout_rate=0.5"),
            ("blocks.MLPBlock", "1, 8", "8, 8"),
            ("blocks.TransformerBlock", "1, 2, 8", "8, 16, 2, 0.1"),
            ("blocks.TransformerBlock", "1, 2, 8", "8, 16, 2"),
            ("layers.DropPath", "2, 4", "0.5"),
            ("layers.DropPath", "2, 4", "0.0"),
            ("nets.EfficientNetBN", "2, 3, 64, 64", "'efficientnet-b0', pretrained=False, spatial_dims=2"),
            ("nets.FlexibleUNet", "1, 1, 64, 64", "1, 2, 'efficientnet-b0', spatial_dims=2"),
            ("nets.FlexibleUNet", "1, 1, 64, 64", "1, 2, 'resnet18', spatial_dims=2"),
            ("nets.Critic", "1, 1, 16, 16", "(1, 16, 16), (4, 8), (2, 2)"),
            ("nets.Critic", "1, 1, 16, 16", "(1, 16, 16), (4, 8), (2, 2), dropout=0.0"),
            (
                "nets.ResNet",
                "2, 1, 32, 32",
                "'basic', (1, 1, 1, 1), (4, 4, 4, 4), spatial_dims=2, n_input_channels=1",
            ),
            ("nets.VNet", "1, 1, 32, 32", "spatial_dims=2"),
        )
    ),
    *(
        Form(
            "monai.networks.nets.SwinUNETR.forward",
            "it(torch.zeros(1, 1, 64, 64))",
            f"monai.networks.nets.SwinUNETR(1, 2, depths=(1, 1, 1, 1), num_heads=(1, 1, 1, 1), feature_size=12, spatial_dims=2, {rate})",
        )
        for rate in ("drop_rate=0.5", "attn_drop_rate=0.5", "dropout_path_rate=0.5", "drop_rate=0.0")
    ),
    *(
        Form(f"monai.networks.nets.{name}", f"monai.networks.nets.{name}(spatial_dims=2, n_input_channels=1)")
        for name in ("resnet10", "resnet18", "resnet34", "resnet50", "resnet101", "resnet152", "resnet200")
    ),
    Form("monai.networks.utils.normal_init", "monai.networks.utils.normal_init(nn.Linear(2, 2))"),
    Form("monai.data.create_test_image_2d", "monai.data.create_test_image_2d(32, 32, rad_max=10)"),
    Form(
        "monai.data.create_test_image_2d",
        "monai.data.create_test_image_2d(32, 32, rad_max=10, random_state=np.random.RandomState(0))",
    ),
    Form("monai.data.create_test_image_3d", "monai.data.create_test_image_3d(32, 32, 32, rad_max=10)"),
    Form("monai.utils.set_determinism", "monai.utils.set_determinism(3)"),
    Form("monai.utils.set_determinism", "monai.utils.set_determinism(seed=0)"),
    Form("monai.utils.set_determinism", "monai.utils.set_determinism()"),
    Form("monai.utils.get_seed", "monai.utils.get_seed()"),
    Form("monai.data.Dataset", "monai.data.Dataset(items)"),
    # It is set back to the state in which the bench starts.
    Form(
        "monai.data.DataLoader",
        "monai.data.DataLoader(monai.data.Dataset(items), batch_size=2)",
        unseen=("torch",),
    ),
    Form(
        "monai.data.DataLoader",
        "monai.data.DataLoader(monai.data.Dataset(items), batch_size=2, num_workers=1)",
    ),
    Form(
        "monai.data.DataLoader.__iter__",
        "list(it)",
        "monai.data.DataLoader(monai.data.Dataset(items), batch_size=2)",
    ),
    Form("monai.transforms.RandFlip", "monai.transforms.RandFlip(0.5)"),
    Form("monai.transforms.Transform.__call__", "it(image)", "monai.transforms.RandFlip(0.5)"),
    Form("monai.transforms.Transform.__call__", "it(image)", "monai.transforms.RandGaussianNoise(1.0)"),
    Form("monai.transforms.Transform.__call__", "it(image)", "monai.transforms.RandRotate(1.0)"),
    Form("monai.transforms.Compose", "monai.transforms.Compose([monai.transforms.RandFlip(0.5)])"),
    Form(
        "monai.transforms.Compose.__call__",
        "it(image)",
        "monai.transforms.Compose([monai.transforms.RandFlip(0.5)])",
    ),
    Form(
        "monai.transforms.Compose.set_random_state",
        "it.set_random_state(3)",
        "monai.transforms.Compose([monai.transforms.RandFlip(0.5)])",
    ),
    Form("monai.inferers.SlidingWindowInferer", "monai.inferers.SlidingWindowInferer((8, 8))"),
    Form(
        "monai.inferers.sliding_window_inference",
        "monai.inferers.sliding_window_inference(torch.zeros(1, 1, 16, 16), (8, 8), 1, net)",
        setup="net = nn.Conv2d(1, 1, 1)",
    ),
]
#: Classes that are no names of the library itself.
SKIP = frozenset({"Module"})


def enumerated() -> Iterator[Form]:
    """Yield every network, block, layer and loss."""
    import monai.losses
    import monai.networks.blocks
    import monai.networks.layers
    import monai.networks.nets

    from tests.catalogue.ecosystem.guess import VALUES, forms_of

    modules = {
        "monai.networks.nets": monai.networks.nets,
        "monai.networks.blocks": monai.networks.blocks,
        "monai.networks.layers": monai.networks.layers,
        "monai.losses": monai.losses,
    }
    values = {
        **VALUES,
        "img_size": "(16, 16)",
        "loss": "nn.MSELoss()",
        "channels": "(4, 8)",
        "strides": "(2,)",
    }
    aliases = {
        name
        for module in modules.values()
        for name, value in vars(module).items()
        if getattr(value, "__name__", name) != name
    }
    yield from forms_of(modules, CALLS, values=values, skip=SKIP | aliases)
