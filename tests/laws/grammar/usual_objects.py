"""What usual random programs have of objects: configurations, arguments, datasets, callbacks, hierarchies, experiments."""

from __future__ import annotations

from typing import Final

#: The texts of each feature (see `templates`).
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "dataclass settings": (
        """
@dataclasses.dataclass(frozen=(|True||False|))
class $Opt:
    name: str = "sgd"
    warm: int = (|0||1|)
@dataclasses.dataclass
class $Cfg:
    depth: int = 1
    opt: $Opt = dataclasses.field(default_factory=$Opt)
    seed: typing.Optional[int] = None
    tags: typing.List[str] = dataclasses.field(default_factory=list)
    @property
    def dims(self):
        return [2] * (self.depth + 1)
    @classmethod
    def from_dict(cls, raw):
        raw = dict(raw)
        opt = $Opt(**raw.pop("opt", {}))
        names = {f.name for f in dataclasses.fields(cls)}
        return cls(opt=opt, **{k: v for k, v in raw.items() if k in names})
def $build(cfg: $Cfg):
    if cfg.seed is not None:
        torch.manual_seed(cfg.seed)
    if cfg.opt.warm:
        BODY
    return nn.Sequential(*[nn.Linear(a, b) for a, b in zip(cfg.dims, cfg.dims[1:])])
$cfg = $Cfg.from_dict((|{}||{"depth": 2, "other": 1}||{"opt": {"warm": 1}}||{"seed": 3}|))
$net = $build($cfg)
$wide = $build(dataclasses.replace($cfg, (|depth=2||opt=$Opt(warm=0)||seed=0|)))
=> model $wide
=> factory (lambda: $build($Cfg()))
""",
        """
@dataclasses.dataclass
class $Job:
    make: typing.Callable[[], nn.Module]
    before: typing.Optional[typing.Callable] = None
    times: int = 1
    net: typing.Any = dataclasses.field(init=False, default=None)
    def __post_init__(self):
        self.times = max(self.times, (|0||1|))
    def run(self):
        for _ in range(self.times):
            if self.before:
                self.before()
            self.net = self.make()
        return self.net
$jobs = [$Job(<factory>), $Job(nn.Sequential, times=2), $Job(make=lambda: nn.Linear(2, 2), before=<action>)]
$nets = [job.run() for job in $jobs(|||[1:]||[:1]|)]
=> model $jobs[-1].run()
=> factory $jobs[0].run
""",
        """
@dataclasses.dataclass
class $Flags:
    augment: bool = (|True||False|)
    dropout: float = (|0.0||0.5|)
$flags = $Flags(**{k: v for k, v in {"augment": (|None||True||False|)}.items() if v is not None})
if $flags.augment:
    BLOCK
$layers = [nn.Linear(2, 2)]
if $flags.dropout > 0:
    $layers.append(nn.Dropout($flags.dropout))
$net = nn.Sequential(*$layers)
for $key, $value in dataclasses.asdict($flags).items():
    if $key == "augment" and not $value:
        BLOCK
=> model $net
""",
        """
class $Config(dict):
    __getattr__ = dict.__getitem__
    def __setattr__(self, key, value):
        self[key] = value
    def merge(self, *others, **more):
        out = $Config(self)
        for other in (*others, more):
            out.update(other)
        return out
$base = $Config(depth=1, augment=(|True||False|), make=nn.Linear)
$cfg = $base.merge((|{"depth": 2}||{"augment": False}||depth=0|))
$cfg.name = "x"
if $cfg.augment:
    BLOCK
$net = nn.Sequential(*[$cfg.make(2, 2) for _ in range($cfg["depth"])])
=> model $net
""",
        """
$presets = {"tiny": dict(depth=1), "base": dict(depth=2, warm=True)}
def $from_preset(name="tiny", /, **override):
    cfg = types.SimpleNamespace(**{"warm": False, **$presets[name], **override})
    if cfg.warm:
        BODY
    net = nn.Sequential()
    for i in range(cfg.depth):
        net.append(nn.Linear(2, 2))
    return net
$net = $from_preset((|||"base"||"tiny", warm=True||"base", depth=1, warm=False|))
=> model $net
=> factory $from_preset
""",
    ),
    "parsed arguments": (
        """
def $parse(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=(|0||None||3|))
    parser.add_argument("--depth", type=int, default=1)
    parser.add_argument("--augment", action="store_true")
    parser.add_argument("--model", choices=["small", "big"], default="small")
    parser.add_argument("--no-warm", dest="warm", action="store_false")
    return parser.parse_args(argv)
$args = $parse((|[]||["--augment"]||["--seed", "7", "--depth", "2"]||["--model=big", "--no-warm"]|))
if $args.seed is not None:
    torch.manual_seed($args.seed)
if $args.augment:
    BLOCK
if $args.warm:
    BLOCK
$net = {"small": lambda: nn.Linear(2, 2), "big": lambda: nn.Sequential(*[nn.Linear(2, 2) for _ in range($args.depth)])}[$args.model]()
=> model $net
""",
        """
$parser = argparse.ArgumentParser()
$sub = $parser.add_subparsers(dest="command")
def $train(args):
    BODY
    return nn.Linear(2, 2)
def $test(args):
    return nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2)) if args.big else nn.Linear(2, 2)
$one = $sub.add_parser("train")
$one.add_argument("--lr", type=float, default=0.1)
$one.set_defaults(func=$train)
$two = $sub.add_parser("test")
$two.add_argument("--big", action="store_true")
$two.set_defaults(func=$test)
$args = $parser.parse_args((|["train"]||["test"]||["test", "--big"]|))
$net = $args.func($args)
=> model $net
""",
        """
def $main(argv=(|()||("-v",)||("--names", "a", "b")|)):
    parser = argparse.ArgumentParser(description="x")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    parser.add_argument("--names", nargs="*", default=["a"])
    args, rest = parser.parse_known_args(list(argv))
    opts = vars(args)
    if opts["verbose"]:
        BODY
    return {name: nn.Linear(2, 2) for name in opts["names"] if not rest}
$nets = $main()
=> model $nets["a"]
""",
        """
$args = argparse.Namespace(seed=(|1||0||None|), epochs=(|1||2||0|), warm=(|True||False|))
def $run(args):
    if args.seed:
        torch.manual_seed(args.seed)
    for epoch in range(args.epochs):
        BODY
    if getattr(args, (|"warm"||"cold"|), False):
        (|<effect>||pass|)
    return nn.Linear(2, 2)
$net = $run($args)
setattr($args, "epochs", (|0||1|))
$again = $run($args)
=> model $again
=> factory (lambda: $run($args))
""",
    ),
    "project datasets": (
        """
class $Compose:
    def __init__(self, *transforms):
        self.transforms = [t for t in transforms if t]
    def __call__(self, x):
        for t in self.transforms:
            x = t(x)
        return x
class $Flip:
    def __init__(self, p=0.5):
        self.p = p
    def __call__(self, x):
        if (|random.random()||torch.rand(1).item()||np.random.rand()|) < self.p:
            return x.flip(-1)
        return x
def $scale(x):
    return x * (|2.0||(1 + torch.rand(1).item())|)
class $Images(torch.utils.data.Dataset):
    def __init__(self, n=2, transform=None):
        self.n, self.transform = n, transform
    def __len__(self):
        return self.n
    def __getitem__(self, index):
        x = torch.zeros(2)
        return self.transform(x) if self.transform is not None else x
$sets = {
    "train": $Images(2, $Compose($Flip(), (|$scale||None||<effect> and None|))),
    "val": $Images(transform=(|$Compose($scale)||None|)),
}
$loaders = {k: DataLoader(d, batch_size=2, shuffle=k == "train") for k, d in $sets.items()}
(|$x = $sets["train"][0]||$x = next(iter($loaders["val"]))||$x = [d[1] for d in $sets.values()]||$x = $sets["val"][0]|)
$net = nn.Linear(2, 2)
for $phase in (|("train", "val")||("val",)||[]|):
    for $batch in $loaders[$phase]:
        $net($batch)
=> loader $loaders["train"]
=> loader $loaders["val"]
=> model $net
""",
        """
class $Cached(torch.utils.data.Dataset):
    def __init__(self, base):
        self.base, self.kept = base, {}
    def __len__(self):
        return len(self.base)
    def __getitem__(self, i):
        if i not in self.kept:
            self.kept[i] = self.base[i]
        return self.kept[i]
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.base, name)
class $Noise(torch.utils.data.Dataset):
    classes = ("a", "b")
    def __len__(self):
        return 2
    def __getitem__(self, i):
        (|<effect>||pass|)
        return torch.(|zeros||rand|)(2)
$data = $Cached($Noise())
$first = $data[0]
(|$again = $data[0]||$again = [$data[i] for i in range(len($data))]||$again = $data.classes|)
$net = nn.Linear(2, len($data.classes))
(|$more = $data[0]||list(DataLoader($data))||pass|)
=> loader DataLoader($data)
=> model $net
""",
        """
$whole = torch.utils.data.TensorDataset(torch.zeros(4, 2), torch.zeros(4))
$train, $val = torch.utils.data.random_split($whole, (|[3, 1]||[0.5, 0.5]|)(|||, generator=torch.Generator().manual_seed(1)|))
$net = nn.Linear(2, 2)
for $x, $y in DataLoader((|$train||$val||torch.utils.data.ConcatDataset([$train, $val])||torch.utils.data.Subset($whole, [])|), batch_size=2):
    $net($x)
    (|break||BLOCK|)
$head = nn.Linear(2, 2)
=> model $head
""",
        """
def $worker(index, base=(|1||0|)):
    np.random.seed(base + index)
    random.seed(base + index)
class $Pairs(torch.utils.data.Dataset):
    def __init__(self, n):
        self.rng = (|np.random.default_rng(0)||random.Random(1)||np.random||random|)
        self.order = list(range(n))
        self.rng.shuffle(self.order)
    def __len__(self):
        return len(self.order)
    def __getitem__(self, i):
        return torch.full((2,), float(self.order[i]))
$pairs = $Pairs(2)
$loader = DataLoader($pairs, num_workers=0, worker_init_fn=$worker(|||, shuffle=True||, collate_fn=lambda batch: torch.stack(batch)|))
$seen = [batch.shape for batch in $loader]
$net = nn.Linear(2, 2)
=> loader $loader
""",
        """
class $Buckets(torch.utils.data.Sampler):
    def __init__(self, lengths, size, shuffle=(|True||False|)):
        self.lengths, self.size, self.shuffle, self.epoch = lengths, size, shuffle, 0
    def set_epoch(self, epoch):
        self.epoch = epoch
    def __iter__(self):
        order = sorted(range(len(self.lengths)), key=self.lengths.__getitem__)
        batches = [order[i:i + self.size] for i in range(0, len(order), self.size)]
        if self.shuffle:
            (|g = torch.Generator()\n            g.manual_seed(self.epoch)\n            batches = [batches[i] for i in torch.randperm(len(batches), generator=g)]||random.shuffle(batches)||np.random.shuffle(batches)|)
        yield from batches
    def __len__(self):
        return -(-len(self.lengths) // self.size)
$sampler = $Buckets([3, 1, 2, 4], 2)
$loader = DataLoader(torch.zeros(4, 2), batch_sampler=$sampler)
for $epoch in range((|1||2|)):
    $sampler.set_epoch($epoch)
    for $batch in (|$loader||$sampler|):
        pass
    BLOCK
=> loader $loader
""",
    ),
    "callbacks": (
        """
class $Callback:
    priority = 0
    def on_begin(self, loop): pass
    def on_step(self, loop): pass
    def on_end(self, loop): pass
class $Draws($Callback):
    priority = (|1||-1|)
    def (|on_begin||on_step||on_end|)(self, loop):
        BODY
class $Stops($Callback):
    def __init__(self, at):
        self.at = at
    def on_step(self, loop):
        if loop.step >= self.at:
            loop.stop = True
class $Callbacks(list):
    def __getattr__(self, name):
        def call(*args):
            for each in sorted(self, key=lambda c: c.priority):
                getattr(each, name)(*args)
        return call
class $Loop:
    def __init__(self, *callbacks, steps=2):
        self.callbacks, self.steps, self.stop = $Callbacks(callbacks), steps, False
    def run(self):
        self.callbacks.on_begin(self)
        self.net = nn.Linear(2, 2)
        for self.step in range(self.steps):
            self.callbacks.on_step(self)
            if self.stop:
                break
            (|<effect>||pass|)
        self.callbacks.on_end(self)
        return self.net
$loop = $Loop($Draws()(|||, $Stops(0)||, $Stops(9), $Callback()|))
$net = $loop.run()
$after = nn.Linear(2, 2)
=> model $net
=> factory $loop.run
""",
        """
class $Event:
    def __init__(self):
        self.handlers = []
    def __iadd__(self, fn):
        self.handlers.append(fn)
        return self
    def __call__(self, *args):
        return [fn(*args) for fn in self.handlers]
$event = $Event()
$event += (|lambda *a: <effect>||<action>||print|)
(|$event += (lambda *a: <draw>)||pass|)
(|$event()||pass|)
$net = nn.Linear(2, 2)
=> action $event
""",
        """
class $Scheduler:
    def __init__(self, milestones, actions):
        self.t, self.plan = 0, dict(zip(milestones, actions))
    def step(self):
        self.t += 1
        action = self.plan.get(self.t)
        if action is not None:
            action()
$scheduler = $Scheduler((|[1]||[2]||[1, 3]|), [<action>, <action>])
for $epoch in range(2):
    $scheduler.step()
    (|<effect>||pass|)
$net = nn.Linear(2, 2)
=> model $net
=> action $scheduler.step
""",
        """
class $Meter:
    def __init__(self):
        self.reset()
    def reset(self):
        self.sum = self.count = 0
    def update(self, value, n=1):
        self.sum += value * n
        self.count += n
    @property
    def avg(self):
        return self.sum / self.count if self.count else 0
$meters = collections.defaultdict($Meter)
for $name, $value in [("a", 1), ("a", 3), ("b", (|0||2|))]:
    $meters[$name].update($value)
if $meters["a"].avg > (|1||5|):
    BLOCK
if not $meters[(|"b"||"c"|)].avg:
    BLOCK
""",
    ),
    "hierarchies": (
        """
class $Base:
    def __init__(self, *, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.log = []
        if seed is not None:
            torch.manual_seed(seed)
        self.setup()
        self.net = self.make_net()
    def setup(self):
        self.log.append("base")
    def make_net(self):
        raise NotImplementedError
class $Mixin:
    warm = (|True||False|)
    def setup(self):
        super().setup()
        if self.warm:
            BODY
class $Child($Mixin, $Base):
    def __init__(self, depth=1, **kwargs):
        self.depth = depth
        super().__init__(**kwargs)
    def make_net(self):
        return nn.Sequential(*[nn.Linear(2, 2) for _ in range(self.depth)])
class $Grand($Child):
    warm = (|False||True|)
    def make_net(self):
        net = super().make_net()
        (|<effect>||net.append(nn.Linear(2, 2))||pass|)
        return net
$obj = (|$Grand()||$Child(depth=2)||$Grand(seed=3)|)
=> model $obj.net
=> factory $obj.make_net
""",
        """
class $Task(abc.ABC):
    @property
    @abc.abstractmethod
    def name(self): ...
    @abc.abstractmethod
    def build(self): ...
    def run(self, *args):
        self.before(*args)
        try:
            return self.build()
        finally:
            self.after()
    def before(self, *args): pass
    def after(self): pass
class $One($Task):
    name = "one"
    def build(self):
        return nn.Linear(2, 2)
    def (|before||after|)(self, *args):
        BODY
class $Two($One):
    @property
    def name(self):
        return f"{super().name}+"
    def build(self):
        return nn.Sequential(super().build(), *([nn.Linear(2, 2)] if self.name.endswith("+") else []))
$tasks = {t.name: t for t in ($One(), $Two())}
$net = $tasks[(|"one"||"one+"|)].run((|||1|))
=> model $net
=> factory $tasks["one"].run
""",
        """
class $Agent:
    def __init__(self, make=<factory>, noise=0.0):
        self.online, self.target = make(), make()
        self.sync()
        self.noise = noise
    def sync(self):
        self.target.load_state_dict(self.online.state_dict())
    def act(self, x):
        if self.noise and (|random.random()||np.random.rand()||torch.rand(1)|) < self.noise:
            return torch.randint(2, (1,))
        with torch.no_grad():
            return self.online(x).argmax()
$agent = $Agent((|lambda: nn.Linear(2, 2)||make=lambda: nn.Linear(2, 2), noise=1.0||functools.partial(nn.Linear, 2, 2), 0.5|))
for $step in range((|0||1||2|)):
    $agent.act(torch.zeros(1, 2))
    if $step == 1:
        $agent.sync()
$critic = nn.Linear(2, 2)
=> model $critic
""",
        """
class $Shape:
    def __init__(self, *args, **kwargs):
        self.args, self.kwargs = args, kwargs
    def __repr__(self):
        return f"{type(self).__name__}{self.args}"
    def __eq__(self, other):
        return isinstance(other, $Shape) and self.args == other.args
    def __hash__(self):
        return hash(self.args)
    def __call__(self, cls):
        return cls(*self.args, **self.kwargs)
$shape = $Shape(2, 2(|||, bias=False|))
if $shape == $Shape(2, (|2||3|)):
    BLOCK
$net = $shape((|nn.Linear||lambda *a, **k: nn.Sequential(nn.Linear(*a, **k))|))
$known = {$shape: $net}
=> model $net
=> factory (lambda: $shape(nn.Linear))
""",
        """
class $Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
    def __getattr__(self, name):
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        setattr(self._target, name, value)
class $Real:
    def __init__(self):
        self.net = nn.Linear(2, 2)
    def work(self):
        BODY
        return self
$proxy = $Proxy($Real())
(|$proxy.work()||$proxy.net = <model>||$proxy.work().work()|)
=> model $proxy.net
=> action $proxy.work
""",
    ),
    "experiments": (
        """
class $Experiment:
    results = {}
    def __init__(self, name, make, seeds=(0, 1)):
        self.name, self.make, self.seeds = name, make, seeds
    def __iter__(self):
        for seed in self.seeds:
            (|torch.manual_seed(seed)||pass|)
            (|<effect>||pass|)
            yield seed, self.make()
    def run(self):
        for seed, net in self:
            self.results[self.name, seed] = net
            (|<effect>||pass|)
        return self
$exp = $Experiment("x", (|lambda: nn.Linear(2, 2)||<factory>|)(|||, seeds=[2]|)).run()
$last = $exp.results["x", $exp.seeds[-1]]
=> model $last
=> action $exp.run
""",
        """
def $seed_everything(seed: int = 42, *, deterministic=(|True||False|)) -> int:
    seed = int(seed) % 2**32
    for fn in (random.seed, np.random.seed, torch.manual_seed):
        fn(seed)
    if deterministic:
        torch.backends.cudnn.benchmark = False
    return seed
$seed = $seed_everything((|||7|))
(|<effect>||pass|)
$net = <model>
$seed_everything($seed + 1)
=> model $net
=> action $seed_everything
""",
        """
def $timed(label):
    def wrap(fn):
        calls = 0
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            nonlocal calls
            calls += 1
            if calls > (|1||3|):
                BODY
            return fn(*args, **kwargs)
        inner.calls = lambda: calls
        return inner
    return wrap
@$timed("build")
def $build(n=1):
    return nn.Sequential(*[nn.Linear(2, 2) for _ in range(n)])
$nets = [$build(n) for n in (|(1, 2)||(1,)||()|)]
if $build.calls() == (|2||1|):
    BLOCK
$net = $build()
=> model $net
=> factory $build
""",
        """
class $Population:
    def __init__(self, size, make):
        self.members = [make() for _ in range(size)]
    def mutate(self, rate=(|0.0||0.1|)):
        for member in self.members:
            if not rate:
                continue
            for p in member.parameters():
                p.data += rate * torch.randn_like(p)
    def select(self, n=1):
        ranked = sorted(self.members, key=lambda m: sum(p.sum().item() for p in m.parameters()))
        self.members = [copy.deepcopy(m) for m in ranked[:n]]
        return self.members[0]
$population = $Population((|1||2|), lambda: nn.Linear(2, 2))
for $generation in range((|1||2|)):
    $population.mutate()
    $best = $population.select()
$fresh = nn.Linear(2, 2)
=> model $best
=> action $population.mutate
""",
        """
class $Buffer:
    def __init__(self, capacity=3):
        self.items = collections.deque(maxlen=capacity)
    def __len__(self):
        return len(self.items)
    def push(self, *item):
        self.items.append(item)
    def sample(self, n):
        return random.sample(list(self.items), n)
$buffer = $Buffer()
for $step in range((|1||2||4|)):
    $buffer.push($step, $step + 1)
    if len($buffer) < (|2||3|):
        continue
    $batch = $buffer.sample(2)
    BLOCK
$net = nn.Linear(2, 2)
=> model $net
""",
        """
$log = {}
def $record(key, fn, *args, **kwargs):
    $log[key] = value = fn(*args, **kwargs)
    return value
$first = $record("first", nn.Linear, 2, 2)
(|$record("draw", torch.rand, 2)||<effect>||pass|)
$second = $record((|"second"||"first"|), <factory>)
if "second" in $log:
    BLOCK
=> model $log["first"]
=> factory (lambda: $record("x", nn.Linear, 2, 2))
""",
    ),
}  # fmt: skip
