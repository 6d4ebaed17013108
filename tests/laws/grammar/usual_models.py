"""What usual random programs have of models: their constructors, tables, builders, weights and training."""

from __future__ import annotations

from typing import Final

#: The texts of each feature (see `templates`).
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "module lists": (
        """
class $Block(nn.Module):
    expansion = 1
    def __init__(self, width, norm=(|None||functools.partial(nn.LayerNorm, eps=1e-6)||nn.LayerNorm|), drop=0.0):
        super().__init__()
        self.fc = nn.Linear(width, width * self.expansion)
        self.norm = norm(width) if norm else nn.Identity()
        self.drop = nn.Dropout(drop) if drop > 0 else nn.Identity()
    def forward(self, x):
        return x + self.drop(self.norm(self.fc(x)))
class $Stack(nn.Module):
    def __init__(self, depths=(|(1, 2)||(1,)||()|), width=2, drop=(|0.0||0.5|)):
        super().__init__()
        rates = [drop * i / max(1, sum(depths)) for i in range(sum(depths))]
        self.stages = nn.ModuleList()
        at = 0
        for i, depth in enumerate(depths):
            self.stages.append(nn.Sequential(*[$Block(width, drop=rates[at + j]) for j in range(depth)]))
            at += depth
            (|self.add_module(f"norm{i}", nn.LayerNorm(width))||pass||<effect>|)
        self.head = nn.Linear(width, 2) if width else nn.Identity()
        (|self.apply(self._init_weights)||pass|)
    def _init_weights(self, m):
        if isinstance(m, nn.Linear):
            nn.init.trunc_normal_(m.weight, std=0.02)
            if m.bias is not None:
                nn.init.zeros_(m.bias)
        elif isinstance(m, nn.LayerNorm):
            nn.init.ones_(m.weight)
    def forward(self, x):
        for stage in self.stages:
            x = stage(x)
        return self.head(x)
$net = $Stack((|||depths=(2,)||drop=0.2|))
=> model $net
=> factory $Stack
""",
        """
class $Bottle(nn.Module):
    def __init__(self, i, o):
        super().__init__()
        self.body = nn.Sequential(collections.OrderedDict([("fc", nn.Linear(i, o)), ("act", nn.ReLU()), ("out", nn.Linear(o, i))]))
    def forward(self, x):
        return self.body(x)
class $Res(nn.Module):
    def __init__(self, block, layers, classes=2):
        super().__init__()
        self.width = 2
        self.layers = []
        for i, n in enumerate(layers, 1):
            setattr(self, f"layer{i}", self._make_layer(block, 2, n))
            self.layers.append(f"layer{i}")
        self.fc = nn.Linear(2, classes)
        for m in self.modules():
            if isinstance(m, nn.Linear):
                (|nn.init.kaiming_normal_(m.weight)||nn.init.constant_(m.bias, 0)||pass|)
    def _make_layer(self, block, width, n):
        layers = [block(self.width, width)]
        (|<effect>||self.width = width||pass|)
        for _ in range(1, n):
            layers.append(block(self.width, width))
        return nn.Sequential(*layers)
    def forward(self, x):
        for name in self.layers:
            x = getattr(self, name)(x)
        return self.fc(x)
def _$res(arch, block, layers, pretrained=False, **kwargs):
    model = $Res(block, layers, **kwargs)
    if pretrained:
        model.load_state_dict($weights[arch])
    return model
def $small(pretrained=False, **kwargs):
    return _$res("small", $Bottle, [1, 1], pretrained, **kwargs)
def $large(pretrained=False, **kwargs):
    return _$res("large", $Bottle, [2, 1], pretrained, **kwargs)
$weights = {}
$net = (|$small()||$large(classes=2)||globals().get("none", $small)(pretrained=False)|)
=> model $net
=> factory $small
=> factory $large
""",
        """
class $Heads(nn.Module):
    def __init__(self, names, trunk=None):
        super().__init__()
        self.trunk = trunk if trunk is not None else nn.Identity()
        self.heads = nn.ModuleDict({name: nn.Linear(2, 2) for name in names})
        (|self.register_buffer("noise", torch.rand(2))||self.scale = nn.Parameter(torch.ones(1))||self.token = nn.Parameter(torch.zeros(1, 2))\n        nn.init.normal_(self.token, std=0.02)|)
    def forward(self, x):
        x = self.trunk(x)
        return sum(head(x) for head in self.heads.values())
$net = $Heads((|["a", "b"]||("a",)||{"a": 1, "b": 2}|)(|||, trunk=<model>||, trunk=<held>|))
(|$net.heads["c"] = nn.Linear(2, 2)||$net.heads.pop("a")||$net.heads.update({"d": nn.Linear(2, 2)})||$net.trunk = <model>|)
=> model $net
=> factory (lambda: $Heads(["x"]))
""",
        """
def $clones(module, n):
    return nn.ModuleList([copy.deepcopy(module) for _ in range(n)])
class $Encoder(nn.Module):
    def __init__(self, layer, n):
        super().__init__()
        self.layers = $clones(layer, n)
        self.norm = nn.LayerNorm(2)
        for p in self.parameters():
            if p.dim() > 1:
                (|nn.init.xavier_uniform_(p)||pass|)
    def forward(self, x):
        return self.norm(functools.reduce(lambda y, layer: layer(y), self.layers, x))
def $build(n=(|1||2|)):
    c = copy.deepcopy
    layer = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.1))
    (|<effect>||pass|)
    return $Encoder(c(layer), n)
$net = $build()
=> model $net
=> factory $build
""",
        """
class $Mlp(nn.Module):
    def __init__(self, dims, act="relu", last=True):
        super().__init__()
        acts = {"relu": nn.ReLU, "tanh": nn.Tanh, "prelu": nn.PReLU}
        layers = []
        for i, (a, b) in enumerate(zip(dims[:-1], dims[1:])):
            layers += [nn.Linear(a, b), acts[act]()]
            if i == 0 and last:
                (|layers.append(nn.Dropout(0.5))||<effect>||pass|)
        self.net = nn.Sequential(*layers[:(|None||-1|)])
        self.reset()
    def reset(self):
        for m in self.net.children():
            if hasattr(m, "reset_parameters"):
                (|m.reset_parameters()||pass|)
    @classmethod
    def from_config(cls, cfg):
        return cls(**{**{"dims": [2, 2]}, **cfg})
    def forward(self, x):
        return self.net(x)
$net = $Mlp.from_config((|{}||{"dims": [2, 3, 2]}||dict(act="tanh", last=False)|))
=> model $net
=> factory (lambda: $Mlp([2, 2]))
""",
        """
class $Wrapped(nn.Module):
    def __init__(self, inner, freeze=True, head=(|None||2|)):
        super().__init__()
        self.inner = inner
        if freeze:
            for p in self.inner.parameters():
                p.requires_grad = False
        self.head = head and nn.Linear(2, head)
    def __getattr__(self, name):
        try:
            return super().__getattr__(name)
        except AttributeError:
            return getattr(super().__getattr__("inner"), name)
    def train(self, mode=True):
        super().train(mode)
        self.inner.eval()
        return self
    def forward(self, x):
        x = self.inner(x)
        return self.head(x) if self.head else x
$net = $Wrapped(<held>)
$net.train()
(|$net(torch.zeros(1, 2))||$net.eval()||pass|)
=> model $net
""",
    ),
    "tables": (
        """
$zoo = {
    "linear": lambda: nn.Linear(2, 2),
    "deep": lambda: nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 2)),
    "own": <factory>,
}
def $get(name, *, train=True):
    if name not in $zoo:
        raise KeyError(f"unknown {name!r}")
    net = $zoo[name]()
    return net.train(train)
$names = (|["linear", "deep"]||["own"]||sorted($zoo)[:1]||[n for n in $zoo if n.startswith("d")]|)
$nets = {name: $get(name) for name in $names}
for $name, $each in $nets.items():
    BLOCK
(|$first = $nets[$names[0]]||$first = next(iter($nets.values()))||*_, $first = $nets.values()|)
=> model $first
=> factory (lambda: $get("own"))
""",
        """
$specs = [("a", 1, False), ("b", (|1||2|), (|True||False|))]
$results = {}
for $i, ($name, $depth, $warm) in enumerate($specs(|||, start=1|)):
    if $warm:
        <effect>
    $key = f"{$name}-{$depth:02d}"
    $results[$key] = nn.Sequential(*(nn.Linear(2, 2) for _ in range($depth)))
$best = $results[(|"a-01"||f"{'a'}-{1:02d}"||max($results)|)]
=> model $best
""",
        """
$kinds = ["Linear", "Identity"(|||, "Linear"|)]
$layers = [getattr(nn, kind)(2, 2) for kind in $kinds]
$net = nn.Sequential(*$layers, (|nn.ReLU()||nn.Linear(2, 2)|))
=> model $net
""",
        """
class $Builder:
    def __init__(self, cfg):
        self.cfg = cfg
    def build(self, kind=None):
        kind = kind or self.cfg.get("kind", "small")
        method = getattr(self, f"_build_{kind}", None)
        if method is None:
            raise NotImplementedError(kind)
        return method(**self.cfg.get(kind, {}))
    def _build_small(self, bias=True):
        (|<effect>||pass|)
        return nn.Linear(2, 2, bias=bias)
    def _build_large(self, depth=2):
        BODY
        return nn.Sequential(*[self._build_small() for _ in range(depth)])
$builder = $Builder((|{}||{"kind": "large"}||{"kind": "large", "large": {"depth": 1}}||{"small": {"bias": False}}|))
$net = $builder.build((|||"small"||kind="large"|))
=> model $net
=> factory $builder.build
""",
        """
def $configs():
    for width, kind in itertools.product((|(2,)||(2, 3)|), ("a", "b")):
        yield {"width": width, "kind": kind}
$made = []
for $n, $cfg in enumerate($configs()):
    if $cfg["kind"] == (|"a"||"c"|) and $n > 0:
        (|continue||break|)
    $made.append(nn.Linear(2, $cfg["width"]))
    BLOCK
$pairs = list(zip($made, reversed($made)))
=> model $made[0]
""",
        """
$layers = {"fc1": (2, 4), "fc2": (4, 2)}
$net = nn.Sequential(collections.OrderedDict((name, nn.Linear(*size)) for name, size in $layers.items()))
$extra = {**$layers, "fc3": (2, 2)}
$more = {name: nn.Linear(i, o) for name, (i, o) in $extra.items() if name not in (|$layers||{}||{"fc3"}|)}
$picked = (|$more.get("fc3", $net)||getattr($net, "fc1")||$net.fc2||$more.get("none") or $net|)
=> model $net
""",
    ),
    "decorated registries": (
        """
class $Registry:
    def __init__(self, name):
        self.name, self._items = name, {}
    def register(self, item=None, *, name=None):
        if item is None:
            return lambda real: self.register(real, name=name)
        self._items[name or item.__name__] = item
        return item
    def __contains__(self, key):
        return key in self._items
    def get(self, key):
        if key not in self:
            raise KeyError(f"{key} is not in {self.name}")
        return self._items[key]
    def build(self, cfg, **default):
        cfg = {**default, **cfg}
        return self.get(cfg.pop("type"))(**cfg)
$MODELS = $Registry("models")
@$MODELS.register
class $Small(nn.Module):
    def __init__(self, width=2):
        super().__init__()
        self.fc = nn.Linear(width, width)
    def forward(self, x):
        return self.fc(x)
@$MODELS.register(name="big")
class $Big($Small):
    def __init__(self, width=2, head=None):
        super().__init__(width)
        (|self.head = $MODELS.build(head) if head else nn.Identity()||self.head = nn.Linear(2, 2)||<effect>|)
@$MODELS.register(name="own")
def $own(n=1):
    BODY
    return nn.Sequential(*[nn.Linear(2, 2)] * n)
$net = $MODELS.build((|dict(type="big")||{"type": "$Small"}||{"type": "own"}||dict(type="big", head=dict(type="$Small"))||dict(type="own", n=2)|)(|||, width=2|))
=> model $net
=> factory $MODELS.get("own")
=> factory (lambda: $MODELS.build({"type": "big"}))
""",
        """
$ENTRIES = {}
def $register(*names, **defaults):
    def wrap(fn):
        @functools.wraps(fn)
        def entry(**kwargs):
            return fn(**{**defaults, **kwargs})
        for name in names or (fn.__name__,):
            if name in $ENTRIES:
                raise ValueError(name)
            $ENTRIES[name] = entry
        return entry
    return wrap
@$register("a", "b", depth=(|1||2|))
def $make(depth, warm=False):
    if warm:
        <effect>
    return nn.Sequential(*[nn.Linear(2, 2) for _ in range(depth)])
@$register()
def $other():
    return <model>
def $create(name, **kwargs):
    return $ENTRIES[name](**kwargs)
$net = $create((|"a"||"b", warm=True||"$other"||"b", depth=1|))
=> model $net
=> factory $make
=> factory $ENTRIES["b"]
""",
        """
class $Base:
    registry = {}
    key = None
    def __init_subclass__(cls, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.key = key or cls.__name__.lower()
        $Base.registry[cls.key] = cls
    @classmethod
    def create(cls, key, *args, **kwargs):
        return cls.registry[key](*args, **kwargs).make()
    def make(self):
        return nn.Linear(2, 2)
class $First($Base, key="first"):
    def __init__(self, warm=(|True||False|)):
        if warm:
            BODY
class $Second($Base):
    def make(self):
        (|<effect>||pass|)
        return nn.Sequential(super().make(), nn.ReLU())
$net = $Base.create((|"first"||"$Second".lower()||"first", warm=False|))
=> model $net
=> factory $Second().make
""",
        """
$hooks = collections.defaultdict(list)
def $on(event):
    def add(fn):
        $hooks[event].append(fn)
        return fn
    return add
@$on("start")
def $first(**state):
    BODY
@$on("start")
@$on("end")
def $second(step=0, **state):
    if step > 0:
        BODY
def $fire(event, **state):
    for fn in $hooks[event]:
        fn(**state)
$fire("start")
$net = nn.Linear(2, 2)
$fire((|"end"||"end", step=1||"other"|))
=> model $net
=> action (lambda: $fire("end", step=2))
""",
    ),
    "weights": (
        """
$source, $target = nn.Linear(2, 2), (|nn.Linear(2, 2)||nn.Sequential(nn.Linear(2, 2))[0]|)
$state = {k.replace("module.", ""): v for k, v in $source.state_dict().items()}
$own = $target.state_dict()
$own.update({k: v for k, v in $state.items() if k in $own})
$target.load_state_dict($own)
$target.eval()
=> model $target
""",
        """
$buffer = io.BytesIO()
$net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
torch.save({"net": $net.state_dict(), "epoch": 1, "rng": torch.get_rng_state()}, $buffer)
BLOCK
$buffer.seek(0)
$saved = torch.load($buffer, weights_only=True)
$fresh = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
$fresh.load_state_dict($saved["net"])
(|torch.set_rng_state($saved["rng"])||pass|)
=> model $fresh
""",
        """
def $restore(net, state=None, strict=True):
    if state is None:
        return net
    missing, unexpected = net.load_state_dict(state, strict=strict)
    return net
$net = $restore(nn.Linear(2, 2))
$twin = $restore(nn.Linear(2, 2), (|$net.state_dict()||None|))
=> model $twin
""",
        """
$student = nn.Linear(2, 2)
$teacher = (|copy.deepcopy($student)||nn.Linear(2, 2)|)
$teacher.load_state_dict($student.state_dict())
$teacher.requires_grad_(False)
for $step in range((|1||2|)):
    BLOCK
    with torch.no_grad():
        for p, q in zip($teacher.parameters(), $student.parameters()):
            p.data.lerp_(q.data, 0.1)
=> model $teacher
""",
        """
class $Keeper:
    def __init__(self, net):
        self.net, self.best, self.score = net, None, float("-inf")
    def update(self, score):
        if score > self.score:
            self.score, self.best = score, copy.deepcopy(self.net.state_dict())
            return True
        return False
    def restore(self):
        if self.best is not None:
            self.net.load_state_dict(self.best)
        return self.net
$keeper = $Keeper(<model>)
for $score in (|(1, 2)||(2, 1)||()|):
    if $keeper.update($score):
        BLOCK
$net = $keeper.restore()
=> model $net
""",
        """
def $initialise(net, kind="(|normal||xavier||none|)", gain=0.02):
    def visit(m):
        name = m.__class__.__name__
        if hasattr(m, "weight") and name.find("Linear") != -1:
            if kind == "normal":
                nn.init.normal_(m.weight.data, 0.0, gain)
            elif kind == "xavier":
                nn.init.xavier_normal_(m.weight.data, gain=gain)
            elif kind != "none":
                raise NotImplementedError(kind)
    net.apply(visit)
    return net
$net = $initialise(<model>)
$after = (|nn.Linear(2, 2)||$initialise(nn.Linear(2, 2), "none")||$initialise(nn.ReLU())|)
=> model $net
=> factory (lambda: $initialise(nn.Linear(2, 2)))
""",
    ),
    "kept builders": (
        """
_$net = None
def $get():
    global _$net
    if _$net is None:
        BODY
        _$net = nn.Linear(2, 2)
    return _$net
$first = $get()
(|$second = $get()||<effect>|)
=> factory $get
""",
        """
@functools.lru_cache((|maxsize=None||maxsize=1||4|))
def $load(name, width=2):
    (|<effect>||pass|)
    return nn.Linear(width, 2)
$one = $load("a")
$two = $load((|"a"||"b"||"a", width=2||name="a"|))
$three = $load("a")
=> model $two
=> factory (lambda: $load("a"))
""",
        """
class $Pool:
    _kept = {}
    @classmethod
    def get(cls, key, make=<factory>):
        if key not in cls._kept:
            cls._kept[key] = make()
        return cls._kept[key]
    @classmethod
    def clear(cls):
        cls._kept.clear()
$one = $Pool.get("a")
$two = $Pool.get((|"a"||"b"||"b", lambda: nn.Linear(2, 2)|))
(|$Pool.clear()||pass|)
$three = $Pool.get("a")
=> model $two
=> factory (lambda: $Pool.get("z"))
""",
        """
class $Single:
    _instance = None
    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.ready = False
        return cls._instance
    def __init__(self):
        if self.ready:
            return
        self.net = nn.Linear(2, 2)
        BODY
        self.ready = True
$one = $Single()
(|$two = $Single()||$two = nn.Linear(2, 2)|)
=> model $one.net
""",
        """
class $Lazy:
    def __init__(self, **makers):
        self.makers, self.made = makers, {}
    def __getitem__(self, key):
        try:
            return self.made[key]
        except KeyError:
            made = self.made[key] = self.makers[key]()
            return made
    @functools.cached_property
    def head(self):
        (|<effect>||pass|)
        return nn.Linear(2, 2)
$lazy = $Lazy(a=<factory>, b=lambda: nn.Linear(2, 2))
$net = $lazy[(|"a"||"b"|)]
(|$again = $lazy["b"]||$lazy.head||pass|)
=> model $lazy["b"]
=> model $lazy.head
""",
        """
$make = functools.partial(nn.Linear, 2, 2, bias=(|True||False|))
$stack = functools.partial(lambda make, n, *rest: nn.Sequential(*(make() for _ in range(n)), *rest), $make)
$table = {"one": $make, "two": functools.partial($stack, 2), "act": functools.partial($stack, (|0||1|), nn.ReLU())}
$net = $table[(|"one"||"two"||"act"|)]()
=> model $net
=> factory $make
=> factory $table["two"]
""",
    ),
    "training loops": (
        """
def $set_seed(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
def $train_one(net, loader, opt):
    net.train()
    total = 0.0
    for i, batch in enumerate(loader):
        opt.zero_grad(set_to_none=True)
        loss = net(batch).pow(2).mean()
        loss.backward()
        opt.step()
        total += loss.item()
    return total / max(1, len(loader))
@torch.no_grad()
def $evaluate(net, loader):
    net.eval()
    return sum(net(batch).sum().item() for batch in loader)
$history = {}
for $seed in (|range(2)||(0, 1)||[3]|):
    (|$set_seed($seed)||pass|)
    $loader = DataLoader(torch.zeros(2, 2), batch_size=(|1||2|), shuffle=(|True||False|))
    (|<effect>||pass||$set_seed($seed)|)
    $net = <model>
    $opt = torch.optim.SGD($net.parameters(), lr=0.1)
    for $epoch in range((|1||2|)):
        $loss = $train_one($net, $loader, $opt)
        $history[f"{$seed}/{$epoch}"] = ($loss, $evaluate($net, $loader))
=> loader $loader
=> model $net
=> action (lambda: $set_seed(5))
""",
        """
def $cycle(loader):
    while True:
        for batch in loader:
            yield batch
$stream = $cycle(DataLoader(torch.zeros(2, 2), shuffle=(|True||False|)))
$net = nn.Linear(2, 2)
$step = 0
while $step < (|1||3||0|):
    $net(next($stream))
    $step += 1
    if $step % 2 == 0:
        BLOCK
$after = nn.Linear(2, 2)
=> model $after
""",
        """
$loader = DataLoader(torch.zeros(4, 2), batch_size=2)
$it = iter($loader)
for $step in range((|1||3|)):
    try:
        $batch = next($it)
    except StopIteration:
        $it = iter($loader)
        $batch = next($it)
    (|BLOCK||pass|)
$net = nn.Linear(2, 2)
=> model $net
=> loader $loader
""",
        """
class $Trainer:
    net_cls = nn.Linear
    def __init__(self, epochs=1, callbacks=(), **opts):
        self.epochs, self.callbacks, self.opts = epochs, [*callbacks], opts
        self.seed = opts.pop("seed", None)
        self.setup()
    def setup(self):
        if self.seed is not None:
            torch.manual_seed(self.seed)
        self.net = self.configure()
    def configure(self):
        return self.net_cls(2, 2)
    def call(self, hook, *args):
        for callback in self.callbacks:
            fn = getattr(callback, hook, None)
            if callable(fn):
                fn(self, *args)
    def fit(self):
        self.call("on_start")
        for epoch in range(self.epochs):
            self.call("on_epoch", epoch)
            self.net(torch.zeros(1, 2))
        self.call("on_end")
        return self
class $Tuned($Trainer):
    def configure(self):
        BODY
        return nn.Sequential(super().configure(), nn.Dropout(0.5))
class $Noise:
    def (|on_start||on_epoch||on_batch|)(self, trainer, *args):
        BODY
$trainer = $Tuned((|||epochs=2||seed=3||callbacks=[$Noise()]|)).fit()
$net = nn.Linear(2, 2)
=> model $trainer.net
=> action $trainer.fit
""",
        """
$nets = {"G": nn.Linear(2, 2), "D": nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.3))}
$opts = {k: torch.optim.Adam(m.parameters()) for k, m in $nets.items()}
for $step, $real in enumerate((|torch.zeros(2, 1, 2)||torch.zeros(1, 1, 2)|)):
    $fake = $nets["G"]((|torch.randn(1, 2)||torch.zeros(1, 2)|))
    for $name, $opt in $opts.items():
        $opt.zero_grad()
        ($nets["D"]($fake) - $nets["D"]($real)).mean().backward(retain_graph=True)
        $opt.step()
    if $step == 0:
        continue
    (|BLOCK||break|)
$extra = nn.Linear(2, 2)
=> model $nets["D"]
""",
        """
def $folds(n, k, shuffle=(|True||False|)):
    index = list(range(n))
    if shuffle:
        (|random||np.random|).shuffle(index)
    for i in range(k):
        yield index[:i] + index[i + 1:], index[i:i + 1]
$scores = []
for $fold, ($train, $val) in enumerate($folds(4, 2)):
    (|torch.manual_seed($fold)||pass|)
    $net = nn.Linear(2, 2)
    $data = torch.utils.data.Subset(torch.zeros(4, 2), $train)
    for $batch in DataLoader($data, batch_size=2(|||, sampler=torch.utils.data.SubsetRandomSampler(range(len($data)))|)):
        $net($batch)
    $scores.append(f"{$fold}: {len($val)}")
=> model $net
""",
    ),
}  # fmt: skip
