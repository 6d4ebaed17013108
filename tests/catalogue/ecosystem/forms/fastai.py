"""Calls of fastai."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "fastai"
PREAMBLE = """
import os, tempfile, numpy as np, pandas as pd, torch, PIL.Image, fastai
import fastai.vision.all, fastai.tabular.all, fastai.collab, fastai.text.all, fastai.torch_core
from torch import nn
from fastai.vision.all import *
import fastai.text.models.awdlstm as words, fastai.text.models.core as decoders
folder = tempfile.mkdtemp()
for name in "ab":
    os.mkdir(f"{folder}/{name}")
    for number in range(6):
        PIL.Image.new("RGB", (32, 32)).save(f"{folder}/{name}/{number}.png")
names = [f"{folder}/{name}/{number}.png" for name in "ab" for number in range(6)]
def label(path):
    return str(path).split("/")[-2]
def images(**more):
    return ImageDataLoaders.from_path_func(folder, get_image_files(folder), label, bs=2, num_workers=0, item_tfms=Resize(32), **more)
pairs = [(torch.zeros(2), torch.zeros(1))] * 8
def plain():
    return DataLoaders(DataLoader(pairs, bs=2), DataLoader(pairs, bs=2))
def learner():
    made = Learner(plain(), nn.Linear(2, 1), loss_func=nn.MSELoss())
    made.remove_cb(ProgressCallback)
    made.logger = lambda *args: None
    return made
def told(dls):
    made = vision_learner(dls, models.resnet18, pretrained=False)
    made.remove_cb(ProgressCallback)
    made.logger = lambda *args: None
    return made
ratings = pd.DataFrame({"user": [1, 2, 3, 4] * 4, "item": [1, 1, 2, 2] * 4, "rating": [1.0, 2.0, 3.0, 4.0] * 4})
def block(**more):
    return DataBlock(blocks=(ImageBlock, CategoryBlock), get_items=get_image_files, get_y=label, item_tfms=Resize(32), **more)
def tabular():
    return fastai.tabular.all.TabularPandas(table, procs=[fastai.tabular.all.Categorify], cat_names=["c"], cont_names=["x"], y_names="y", splits=([0, 1, 2, 3], [4, 5, 6, 7]))
table = pd.DataFrame({"x": [0.0, 1.0] * 4, "c": ["a", "b"] * 4, "y": [0, 1] * 4})
"""
_A = "fastai.vision.all"
_CROPS = (
    "RandomCrop(16)",
    "Resize(16)",
    "Resize(16, method='squish')",
    "RandomResizedCrop(16)",
    "CropPad(16)",
    "RatioResize(16)",
)
_ITEMS = "FlipItem()", "FlipItem(p=1.0)", "FlipItem(p=0.0)", "DihedralItem()"
_BATCHES = (
    *(
        f"{name}({given})"
        for name in ("Rotate", "Zoom", "Warp", "Dihedral")
        for given in ("", "p=1.0", "batch=True")
    ),
    *(f"Flip({given})" for given in ("", "p=1.0", "p=0.0", "batch=True")),
    *(
        f"{name}({given})"
        for name in ("Brightness", "Contrast", "Saturation", "Hue")
        for given in ("", "batch=True")
    ),
    "RandomResizedCropGPU(16)",
    "RandomErasing(p=1.0)",
    "DeterministicFlip()",
    "DeterministicDihedral()",
)
FORMS = [
    Form("fastai.data.load.DataLoader.new", "it.new()", "DataLoader(pairs, bs=2)"),
    *(
        Form("fastai.layers.LinBnDrop.forward", "it(torch.zeros(2, 3))", f"LinBnDrop(3, 4{more}")
        for more in (")", ", p=0.2)", ", p=0.2).eval()")
    ),
    Form("fastai.text.models.awdlstm.dropout_mask", "words.dropout_mask(torch.zeros(2, 3), (2, 1), 0.3)"),
    *(
        Form(
            "fastai.text.models.awdlstm.WeightDropout.forward",
            "it(torch.zeros(2, 1, 2))",
            f"words.WeightDropout(nn.LSTM(2, 2), {more}",
        )
        for more in ("0.3)", "0.0)", "0.3).eval()")
    ),
    *(
        Form(
            "fastai.text.models.awdlstm.EmbeddingDropout.forward",
            "it(torch.tensor([0, 1]))",
            f"words.EmbeddingDropout(nn.Embedding(4, 2), {more}",
        )
        for more in ("0.3)", "0.0)", "0.3).eval()")
    ),
    Form("fastai.text.models.core.LinearDecoder", "decoders.LinearDecoder(3, 4)"),
    *(
        Form(
            "fastai.text.models.core.LinearDecoder.forward",
            "it(torch.zeros(2, 2, 4))",
            f"decoders.LinearDecoder(3, 4{more}",
        )
        for more in (")", ", output_p=0.0)", ").eval()")
    ),
    Form(
        "fastai.text.models.core.PoolingLinearClassifier",
        "decoders.PoolingLinearClassifier([6, 2], [0.1], 70)",
    ),
    *(
        Form(
            "fastai.tabular.all.TabularModel.forward",
            "it(torch.zeros(2, 1).long(), torch.zeros(2, 2))",
            f"fastai.tabular.all.TabularModel([(3, 2)], 2, 1, [4]{given}){mode}",
        )
        for given in ("", ", ps=0.5", ", embed_p=0.1")
        for mode in ("", ".eval()")
    ),
    Form(
        "fastai.text.all.AWD_LSTM.forward",
        "it(torch.zeros(1, 3).long())",
        "fastai.text.all.AWD_LSTM(9, 4, 4, 1)",
    ),
    Form(
        "fastai.text.all.AWD_LSTM.forward",
        "it(torch.zeros(1, 3).long())",
        "fastai.text.all.AWD_LSTM(9, 4, 4, 1).eval()",
    ),
    *(
        Form(
            "fastai.text.all.RNNDropout.forward",
            "it(torch.ones(1, 2, 3))",
            f"fastai.text.all.RNNDropout({p}){mode}",
        )
        for p in ("0.5", "0.0")
        for mode in ("", ".eval()")
    ),
    *(
        Form(f"{_A}.{made.partition('(')[0]}.__call__", f"it({given})", made)
        for kind, taken in (
            ((*_CROPS, *_ITEMS), "PILImage.create(names[0])"),
            (_BATCHES, "TensorImage(torch.ones(2, 3, 32, 32))"),
        )
        for made in kind
        for given in (taken, f"{taken}, split_idx=0", f"{taken}, split_idx=1")
    ),
    *(
        Form(f"fastai.layers.{name}", f"fastai.layers.{name}({arguments})")
        for name, arguments in {
            "LinBnDrop": "2, 3",
            "ConvLayer": "1, 2",
            "Embedding": "3, 2",
            "PixelShuffle_ICNR": "2, 2",
            "ResBlock": "1, 4, 4",
            "SimpleCNN": "[1, 2]",
            "SimpleSelfAttention": "4",
            "SigmoidRange": "0, 1",
            "AdaptiveConcatPool2d": "",
            "MergeLayer": "",
            "Flatten": "",
        }.items()
    ),
    Form(f"{_A}.XResNet", "XResNet(ResBlock, 1, [1, 1])"),
    Form(f"{_A}.RandomSplitter.__call__", "it(range(10))", "RandomSplitter()"),
    Form(f"{_A}.RandomSplitter.__call__", "it(range(10))", "RandomSplitter(seed=1)"),
    Form(f"{_A}.TrainTestSplitter.__call__", "it(range(10))", "TrainTestSplitter()"),
    Form(f"{_A}.TrainTestSplitter.__call__", "it(range(10))", "TrainTestSplitter(random_state=1)"),
    Form(f"{_A}.set_seed", "set_seed(3)"),
    Form(f"{_A}.set_seed", "set_seed(3, reproducible=True)"),
    Form("fastai.torch_core.set_seed", "fastai.torch_core.set_seed(3)"),
    # CUDA's generators are seeded too, and not set back.
    Form(f"{_A}.no_random", "no_random()", inside=True, unseen=("torch.cuda",)),
    Form(f"{_A}.DataLoader", "DataLoader(pairs, bs=2)"),
    Form(f"{_A}.DataLoader.__iter__", "list(it)", "DataLoader(pairs, bs=2)"),
    Form(f"{_A}.DataLoader.__iter__", "list(it)", "DataLoader(pairs, bs=2, shuffle=True)"),
    Form(
        f"{_A}.ImageDataLoaders.from_folder",
        "ImageDataLoaders.from_folder(folder, valid_pct=0.5, bs=2, num_workers=0)",
    ),
    Form(
        f"{_A}.ImageDataLoaders.from_folder",
        "ImageDataLoaders.from_folder(folder, valid_pct=0.5, seed=3, bs=2, num_workers=0)",
    ),
    Form(f"{_A}.ImageDataLoaders.from_path_func", "images()"),
    Form(f"{_A}.ImageDataLoaders.from_path_func", "images(seed=3)"),
    Form(f"{_A}.RandomSplitter", "RandomSplitter()"),
    Form(
        f"{_A}.Learner",
        "Learner(loaders, net, loss_func=nn.MSELoss())",
        setup="net = nn.Linear(2, 1)\nloaders = plain()",
    ),
    Form(f"{_A}.Learner.fit", "it.fit(1)", "learner()"),
    Form(f"{_A}.Learner.fit_one_cycle", "it.fit_one_cycle(1)", "learner()"),
    Form(f"{_A}.Learner.validate", "it.validate()", "learner()"),
    Form(f"{_A}.Learner.get_preds", "it.get_preds()", "learner()"),
    Form(
        f"{_A}.vision_learner",
        "vision_learner(loaders, models.resnet18, pretrained=False)",
        setup="loaders = images()",
    ),
    # What it takes from Python's stream seeds a loader, not the weights.
    Form(
        f"{_A}.unet_learner",
        "unet_learner(loaders, models.resnet18, pretrained=False, n_out=2)",
        setup="loaders = images()",
        unseen=("python",),
    ),
    Form(f"{_A}.create_head", "create_head(8, 2)"),
    Form(f"{_A}.SimpleCNN", "SimpleCNN([3, 4])"),
    Form(f"{_A}.xresnet18", "xresnet18()"),
    Form(
        "fastai.tabular.all.TabularDataLoaders.from_df",
        "TabularDataLoaders.from_df(table, procs=[Categorify], cat_names=['c'], cont_names=['x'], y_names='y', "
        "valid_idx=[0, 1], bs=2)",
        setup="from fastai.tabular.all import TabularDataLoaders, Categorify",
    ),
    *(
        Form(f"{_A}.RandomSubsetSplitter.__call__", "it(range(10))", f"RandomSubsetSplitter({given})")
        for given in ("0.3, 0.2", "0.3, 0.2, seed=1")
    ),
    Form(f"{_A}.TfmdDL", "TfmdDL(pairs, bs=2, shuffle=True, num_workers=0)"),
    Form(f"{_A}.TfmdDL.one_batch", "it.one_batch()", "TfmdDL(pairs, bs=2, shuffle=True, num_workers=0)"),
    Form(f"{_A}.DataLoader.one_batch", "it.one_batch()", "DataLoader(pairs, bs=2)"),
    Form(f"{_A}.DataLoaders.from_dsets", "DataLoaders.from_dsets(pairs, pairs, bs=2, num_workers=0)"),
    Form(f"{_A}.DataLoaders.one_batch", "it.one_batch()", "plain()"),
    Form(f"{_A}.ImageDataLoaders.one_batch", "it.one_batch()", "images()"),
    Form(f"{_A}.ImageDataLoaders.show_batch", "it.show_batch()", "images()"),
    Form(f"{_A}.DataLoaders.test_dl", "it.test_dl(names)", "images()"),
    Form(f"{_A}.DataBlock", "block()"),
    Form(f"{_A}.DataBlock.dataloaders", "it.dataloaders(folder, bs=2, num_workers=0)", "block()"),
    Form(f"{_A}.DataBlock.datasets", "it.datasets(folder)", "block()"),
    Form(
        f"{_A}.Datasets.dataloaders",
        "it.dataloaders(bs=2, after_item=[Resize(32), ToTensor()], num_workers=0)",
        "Datasets(names, [[PILImage.create], [label, Categorize]], splits=([0, 1], [2, 3]))",
    ),
    Form(f"{_A}.Learner.predict", "it.predict(names[0])", "told(images())"),
    Form(f"{_A}.Learner.show_results", "it.show_results()", "told(images())"),
    Form(f"{_A}.Learner.summary", "it.summary()", "told(images())"),
    Form(f"{_A}.Learner.export", "it.export('it.pkl')", "told(images())"),
    Form(f"{_A}.create_cnn_model", "create_cnn_model(models.resnet18, 2, pretrained=False)"),
    Form(f"{_A}.create_vision_model", "create_vision_model(models.resnet18, 2, pretrained=False)"),
    Form(f"{_A}.create_unet_model", "create_unet_model(models.resnet18, 2, (64, 64), pretrained=False)"),
    Form(f"{_A}.create_body", "create_body(net, pretrained=False)", setup="net = models.resnet18()"),
    *(
        Form(f"fastai.layers.{name}", f"fastai.layers.{name}(8)")
        for name in ("SelfAttention", "PooledSelfAttention2d")
    ),
    Form("fastai.layers.AdaptiveAvgPool", "fastai.layers.AdaptiveAvgPool()"),
    Form("fastai.layers.BatchNorm", "fastai.layers.BatchNorm(4)"),
    *(
        Form(f"{_A}.apply_init", f"apply_init({given})", setup="net = nn.Linear(2, 2)")
        for given in ("net", "net, nn.init.kaiming_normal_")
    ),
    Form("fastai.tabular.all.TabularModel", "fastai.tabular.all.TabularModel([(3, 2)], 1, 2, [10])"),
    Form("fastai.tabular.all.TabularPandas.dataloaders", "it.dataloaders(bs=4)", "tabular()"),
    *(
        Form(
            "fastai.collab.CollabDataLoaders.from_df",
            f"fastai.collab.CollabDataLoaders.from_df(ratings, bs=4{more})",
        )
        for more in ("", ", seed=42")
    ),
    Form("fastai.collab.EmbeddingDotBias", "fastai.collab.EmbeddingDotBias(5, 10, 10)"),
    Form("fastai.collab.EmbeddingNN", "fastai.collab.EmbeddingNN([(5, 3), (5, 3)], layers=[4])"),
    Form("fastai.text.all.AWD_LSTM", "fastai.text.all.AWD_LSTM(30, 8, 10, 1)"),
    Form(
        "fastai.text.all.get_language_model",
        "fastai.text.all.get_language_model(fastai.text.all.AWD_LSTM, 30)",
    ),
    Form(
        "fastai.text.all.get_text_classifier",
        "fastai.text.all.get_text_classifier(fastai.text.all.AWD_LSTM, 30, 2)",
    ),
]
