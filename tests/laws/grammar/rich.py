"""What rich random programs have besides: functions, objects and data as training code has them."""

from __future__ import annotations

from typing import Final

#: The texts of each feature (see `templates`).
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "configurations": (
        """
@dataclasses.dataclass
class $Base:
    depth: int = 1
    warm: bool = (|True||False|)
    make: object = nn.Linear
@dataclasses.dataclass
class $Config($Base):
    depth: int = 2
    extra: list = dataclasses.field(default_factory=list)
    def __post_init__(self):
        if self.warm:
            self.extra.append(<draw>)
def $build(cfg):
    layers = [cfg.make(2, 2) for _ in range(cfg.depth)]
    if getattr(cfg, 'extra', None):
        <effect>
    return nn.Sequential(*layers)
$cfg = $Config((|||depth=1||warm=False|))
$net = $build((|$cfg||$Base()||dataclasses.replace($cfg, depth=3)|))
=> model $net
=> factory (lambda: $build($cfg))
""",
        """
$defaults = {"lr": 0.1, "model": {"name": "(|a||b|)", "depth": 2}, "warm": (|True||False|)}
def $merge(base, **over):
    return {k: {**v, **over.get(k, {})} if isinstance(v, dict) else over.get(k, v) for k, v in base.items()}
$cfg = $merge($defaults, (|warm=True||model={"depth": 1}||lr=0.2|))
if $cfg["warm"]:
    BLOCK
$models = {"a": <factory>, "b": lambda: nn.Sequential(*[nn.Linear(2, 2) for _ in range($cfg["model"]["depth"])])}
$net = $models[$cfg["model"]["name"]]()
=> model $net
""",
        """
class $Mode(enum.Enum):
    TRAIN = enum.auto()
    TEST = enum.auto()
    @property
    def draws(self):
        return self is $Mode.TRAIN
def $prepare(mode=$Mode.(|TRAIN||TEST|)):
    if mode.draws:
        BODY
    else:
        BODY
$prepare((|||$Mode.TEST||mode=$Mode["TRAIN"]|))
=> action $prepare
""",
        """
class $Settings(typing.NamedTuple):
    seed: int = 1
    shuffle: bool = (|True||False|)
    make: object = None
def $run(seed, shuffle, make):
    if shuffle:
        <effect>
    return (make or nn.Linear)(*((2, 2) if make is None else ()))
$made = $run(*$Settings((|||make=<factory>||shuffle=False|)))
=> model $made
""",
    ),
    "chains": (
        """
class $Root:
    def __init__(self, size=2, **kwargs):
        self.size = size
        for key, value in kwargs.items():
            setattr(self, key, value)
        self.prepare()
    def prepare(self):
        BODY
class $Middle($Root):
    def __init__(self, *args, warm=(|True||False|), **kwargs):
        (|super().__init__(*args, **kwargs)||<effect>|)
        if warm:
            BODY
        (|self.size = 2||super().__init__(*args, **kwargs)|)
class $Leaf($Middle):
    def __init__(self, size=2):
        super().__init__(size, (|warm=False||name="x"||note=<draw>|))
        self.net = nn.Linear(self.size, 2)
    def prepare(self):
        (|super().prepare()||<effect>||pass|)
$leaf = $Leaf()
=> model $leaf.net
=> action $leaf.prepare
""",
        """
class $Net(nn.Module):
    sizes = (2, 2)
    def __init__(self, act=nn.ReLU, **kwargs):
        super().__init__()
        self.layers = nn.ModuleList(self.make(a, b) for a, b in zip(self.sizes, self.sizes[1:] + (2,)))
        self.act = act()
        (|self.apply(self.init)||self.init(self)||pass|)
    def make(self, a, b):
        return nn.Linear(a, b)
    @staticmethod
    def init(module):
        if isinstance(module, nn.Linear):
            nn.init.(|normal_||zeros_||ones_|)(module.weight)
    def forward(self, x):
        for layer in self.layers:
            x = self.act(layer(x))
        return x
class $Deep($Net):
    sizes = (2, 2, 2)
    def make(self, a, b):
        (|<effect>||pass|)
        return nn.Sequential(super().make(a, b), nn.Dropout(0.5))
$net = $Deep()
=> factory $Net
=> factory $Deep
=> model $net
""",
        """
class $Meta(type):
    kinds = {}
    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.kinds[name.lower()] = cls
        return cls
    def __call__(cls, *args):
        (|<effect>||pass|)
        return super().__call__(*args)
class $Thing(metaclass=$Meta):
    def __init__(self):
        self.net = <model>
$one = $Meta.kinds["$Thing".lower()]()
=> model $one.net
""",
    ),
    "descriptors": (
        """
class $Lazy:
    def __init__(self, make):
        self.make = make
    def __set_name__(self, owner, name):
        self.name = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if not hasattr(obj, self.name):
            setattr(obj, self.name, self.make())
        return getattr(obj, self.name)
class $Owner:
    net = $Lazy(<factory>)
$owner = $Owner()
(|$owner.net||$first = $owner.net||$Owner.net|)
=> model $owner.net
""",
        """
class $Account:
    def __init__(self):
        self._level = 0
    @property
    def level(self):
        (|<effect>||pass|)
        return self._level
    @level.setter
    def level(self, value):
        if value > self._level:
            BODY
        self._level = value
$account = $Account()
$account.level = (|0||1|)
$account.level (|+= 1||= 0||-= 1|)
""",
        """
class $Checked:
    def __get__(self, obj, owner):
        return obj.__dict__.get("held")
    def __set__(self, obj, value):
        (|<effect>||pass|)
        obj.__dict__["held"] = value
class $Holder:
    held = $Checked()
    def __init__(self, made):
        self.held = made
$holder = $Holder(<model>)
=> model $holder.held
""",
    ),
    "function tools": (
        """
@functools.singledispatch
def $handle(value):
    BODY
@$handle.register
def _(value: int):
    BODY
@$handle.register(str)
def _(value):
    BODY
$handle((|1||"a"||1.5||[]|))
=> action (lambda: $handle((|2||"b"||None|)))
""",
        """
class $Tool:
    def act(self, n, times=1):
        for _ in range(times):
            if n:
                BODY
    twice = functools.partialmethod(act, 1, times=2)
    never = functools.partialmethod(act, 0)
$tool = $Tool()
$tool.(|twice||never|)()
=> action $tool.twice
""",
        """
@functools.lru_cache(maxsize=None)
def $once(kind, n=1):
    if kind == "a":
        BODY
    return nn.Sequential(*[nn.Linear(2, 2) for _ in range(n)])
$first = $once("a")
$second = $once((|"a"||"b"||"a", 2|))
(|$once.cache_clear()||pass|)
$third = $once("a")
=> model $third
""",
        """
def $repeat(times):
    def decorate(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            for _ in range(times):
                result = function(*args, **kwargs)
            return result
        return inner
    return decorate
@$repeat((|1||2|))
def $made(*args):
    (|<effect>||pass|)
    return nn.Linear(2, 2)
$net = $made()
=> factory $made
""",
        """
class $Timed:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0
    def __call__(self, *args, **kwargs):
        self.calls += 1
        if self.calls > 1:
            BODY
        return self.function(*args, **kwargs)
    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)
@$Timed
def $work(n=0):
    BODY
$work()
$work(n=1)
=> action $work
""",
        """
$compose = lambda *fs: functools.reduce(lambda f, g: lambda *a: g(f(*a)), fs)
$chain = $compose(lambda: <effect>, lambda x: <model>)
$net = $chain()
=> factory $chain
""",
    ),
    "sent": (
        """
def $worker():
    value = 0
    while True:
        got = yield value
        if got is None:
            STEPS
            value += 1
        elif got == "stop":
            (|return||break|)
        else:
            STEPS
$it = $worker()
next($it)
$it.send((|1||None|))
next($it)
""",
        """
def $inner():
    <effect>
    yield 1
    return <model>
def $outer():
    made = yield from $inner()
    (|<effect>||yield 2|)
    yield made
$net = list($outer())[-1]
=> model $net
""",
        """
def $careful():
    try:
        STEPS
        yield 1
        STEPS
        yield 2
    finally:
        <effect>
$it = $careful()
(|next($it)||list($it)||$it.close()|)
(|$it.close()||del $it||next($it, None)|)
""",
        """
def $batches(n):
    for i in range(n):
        <effect>
        yield i
(|for $i, $x in zip(range(2), $batches(3))||for $i, $x in zip($batches(3), range(2))||for $i, $x in enumerate(itertools.islice($batches(3), 1))||for $x in itertools.chain($batches(1), $batches(2))||for $x in itertools.takewhile(lambda n: n < 1, $batches(3))|):
    (|pass||break||BLOCK|)
""",
    ),
    "leaving": (
        """
class $Guard:
    def __init__(self, quiet=(|True||False|)):
        self.quiet = quiet
    def __enter__(self):
        BODY
        return self
    def __exit__(self, kind, error, trace):
        if kind is not None:
            BODY
        return self.quiet or kind is None
try:
    with $Guard():
        BLOCK
        (|raise KeyError("a")||{}["b"]||pass|)
        BLOCK
    <effect>
except LookupError:
    BLOCK
""",
        """
with contextlib.ExitStack() as $stack:
    $stack.enter_context((|torch.random.fork_rng()||contextlib.suppress(KeyError)||contextlib.nullcontext()|))
    $stack.callback((|print||<action>|))
    BLOCK
    (|$kept = $stack.pop_all()\n    $kept.close()||$stack.close()||pass|)
<effect>
""",
        """
def $attempt(times=2):
    for i in range(times):
        try:
            BODY
            if i < (|1||0||3|):
                raise RuntimeError(i)
        except RuntimeError as error:
            (|<effect>||continue|)
        else:
            BODY
            return i
        finally:
            (|<effect>||pass|)
    return None
$attempt()
=> action $attempt
""",
        """
@contextlib.contextmanager
def $seeded(n):
    saved = torch.get_rng_state()
    torch.manual_seed(n)
    try:
        yield n
    except ValueError:
        (|<effect>||raise|)
    else:
        (|<effect>||pass|)
    finally:
        torch.set_rng_state(saved)
with (|$seeded(3) as $n||$seeded(3), $seeded(4)|):
    BLOCK
@$seeded(5)
def $decorated():
    return nn.Linear(2, 2)
$net = $decorated()
=> factory $decorated
""",
    ),
    "shapes": (
        """
@dataclasses.dataclass
class $Point:
    kind: str
    size: int = 2
def $choose(value):
    match value:
        case $Point("draw", size) if size > 2:
            BODY
        case $Point(kind="draw" | "sample"):
            BODY
        case [first, *rest] if rest:
            BODY
        case {"net": made, **others}:
            return made()
        case None | False:
            return nn.Linear(2, 2)
        case str() as text:
            BODY
    return nn.Sequential(nn.Linear(2, 2))
$net = $choose((|$Point("draw", 3)||$Point("sample")||[1, 2]||[1]||{"net": <factory>}||None||"a"|))
=> model $net
=> factory (lambda: $choose((|"x"||None||(1, 2)||$Point("other")|)))
""",
        """
for $step in [("seed", 1), ("draw",), ("model", 2, 2), "other"]:
    match $step:
        case ("seed", n):
            torch.manual_seed(n)
        case ("draw",):
            (|<draw>||pass|)
        case ("model", *sizes):
            $net = nn.Linear(*sizes)
        case _:
            BLOCK
=> model $net
""",
    ),
    "data": (
        """
class $Data(torch.utils.data.Dataset):
    def __init__(self, n=2, train=(|True||False|)):
        self.n, self.train = n, train
        self.items = (|[torch.zeros(2) for _ in range(n)]||torch.zeros(n, 2)|)
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        if self.train:
            <effect>
        return self.items[i]
def $collate(batch):
    (|<effect>||pass|)
    return torch.stack(batch)
$loader = DataLoader($Data((|||3||train=False|)), batch_size=(|1||2|), collate_fn=$collate(|||, shuffle=True||, generator=torch.Generator()|))
(|for $i, $x in enumerate($loader)||for $x in $loader||for $x in itertools.islice($loader, 1)|):
    (|BLOCK||break||pass|)
=> loader $loader
""",
        """
class $Flow(torch.utils.data.IterableDataset):
    def __iter__(self):
        for i in range(2):
            STEPS
            yield torch.zeros(2)
$loader = DataLoader($Flow(), batch_size=(|1||2||None|))
$seen = [batch for batch in $loader]
""",
        """
class $Sampler(torch.utils.data.Sampler):
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return iter((|torch.randperm(self.n).tolist()||range(self.n)||np.random.permutation(self.n).tolist()|))
    def __len__(self):
        return self.n
$loader = DataLoader(torch.zeros(2, 2), (|sampler=$Sampler(2)||batch_sampler=torch.utils.data.BatchSampler($Sampler(2), 1, False)|))
$first = next(iter($loader))
=> loader $loader
""",
        """
class $Module:
    def __init__(self):
        self.train = self.val = None
    def setup(self, stage=None):
        if self.train is None:
            self.train, self.val = torch.utils.data.random_split(torch.zeros(4, 2), [3, 1](|||, generator=torch.Generator().manual_seed(0)|))
    def loader(self, name="train"):
        self.setup()
        return DataLoader(getattr(self, name), batch_size=2)
$data = $Module()
(|$data.setup()||len($data.loader())||list($data.loader("val"))|)
=> loader $data.loader()
""",
    ),
    "orders": (
        """
$sorted = sorted((|[3, 1, 2]||"cab"||[1]||[]|), key=lambda item: (<effect>, 0)[1])
""",
        """
class $Item:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        <effect>
        return self.n < other.n
    def __bool__(self):
        (|<effect>||pass|)
        return self.n > 0
    def __contains__(self, n):
        BODY
        return n == self.n
(|sorted([$Item(2), $Item(1)])||min([$Item(1)])||max($Item(1), $Item(2))||bool($Item(1))||2 in $Item(2)||[i for i in [$Item(0), $Item(1)] if i]||any([$Item(0), $Item(1)])||$Item(1) or $Item(2)||heapq.heappush([], $Item(1))||heapq.heapify([$Item(1), $Item(2)])|)
""",
        """
class $Vector:
    def __init__(self, *parts):
        self.parts = parts
    def __add__(self, other):
        (|<effect>||pass|)
        return $Vector(*self.parts, *other.parts)
    def __iter__(self):
        return iter(self.parts)
    def __len__(self):
        return len(self.parts)
    def __getitem__(self, i):
        return self.parts[i]
$v = $Vector(<model>) + $Vector(nn.Linear(2, 2))
$a, $b = $v
=> model $a
=> model $v[-1]
""",
        """
$nets = {name: nn.Linear(2, 2) for name in ("a", "b") if name != (|"a"||"b"||"c"|)}
$more = [net for net in $nets.values() for _ in range(2)]
$grid = [[nn.Linear(2, 2) for _ in range(2)] for _ in range((|1||2|))]
$best = (|max($more, key=lambda net: (<effect>, 1)[1])||min($nets, key=len)||sorted($nets)[0]|)
$whole = nn.ModuleList([layer for row in $grid for layer in row])
""",
    ),
    "copied": (
        """
$net = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
$twin = copy.deepcopy($net)
(|$twin.load_state_dict($net.state_dict())||$twin.eval()||$twin.requires_grad_(False)|)
(|$net(torch.zeros(1, 2))||$twin(torch.zeros(1, 2))||$net.eval()(torch.zeros(1, 2))|)
$third = nn.Linear(2, 2)
=> model $twin
""",
        """
$source = <model>
$state = (|copy.deepcopy($source.state_dict())||$source.state_dict()||{k: v.clone() for k, v in $source.state_dict().items()}|)
$target = (|copy.deepcopy($source)||nn.Sequential(copy.deepcopy($source))[0]|)
$target.load_state_dict($state, strict=(|True||False|))
=> model $target
""",
        """
class $Average:
    def __init__(self, net, decay=0.9):
        self.net = copy.deepcopy(net).eval()
        self.decay = decay
    @torch.no_grad()
    def update(self, net):
        for own, new in zip(self.net.parameters(), net.parameters()):
            own.mul_(self.decay).add_(new, alpha=1 - self.decay)
$net = nn.Sequential(nn.Linear(2, 2), (|nn.Dropout(0.5)||nn.ReLU()|))
$ema = $Average($net)
for $step in range(2):
    $net(torch.zeros(1, 2)).sum().backward()
    $ema.update($net)
    BLOCK
=> model $ema.net
""",
        """
$net = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5), nn.Linear(2, 2))
for $mode in (|(True, False)||(False,)||(False, True)|):
    $net.train($mode)
    (|$net(torch.zeros(1, 2))||with torch.no_grad(): $net(torch.zeros(1, 2))|)
$head = nn.Linear(2, 2)
=> model $net
""",
    ),
    "rng objects": (
        """
class $State:
    def __init__(self):
        self.saved = {"torch": torch.get_rng_state(), "numpy": np.random.get_state(), "python": random.getstate()}
    def restore(self):
        torch.set_rng_state(self.saved["torch"])
        np.random.set_state(self.saved["numpy"])
        random.setstate(self.saved["python"])
$state = $State()
BLOCK
$state.restore()
=> action $state.restore
""",
        """
def $snapshot():
    return random.getstate(), np.random.get_state(), torch.get_rng_state()
def $back(states):
    python, numpy, tensor = states
    random.setstate(python), np.random.set_state(numpy), torch.set_rng_state(tensor)
$states = $snapshot()
BLOCK
$back($states)
""",
        """
class $Sampled:
    def __init__(self, seed=None):
        self.rng = (|np.random.default_rng(seed)||np.random.RandomState(seed)||random.Random(seed)||np.random|)
    def shuffle(self, items):
        self.rng.shuffle(items)
        return items
$sampled = $Sampled(3)
$sampled.shuffle([1, 2, 3])
=> action (lambda: $sampled.shuffle([1, 2]))
""",
        """
$g = (|torch.Generator()||torch.default_generator||torch.Generator().manual_seed(2)|)
$perm = torch.randperm(4, generator=$g)
$rng = np.random.default_rng(0) if (|True||False|) else np.random
$rng.permutation(4)
""",
        """
def $fixed(function):
    def wrapped(*args, seed=(|None||7|), **kwargs):
        if seed is not None:
            torch.manual_seed(seed)
        return function(*args, **kwargs)
    return wrapped
@$fixed
def $make(n=2):
    return nn.Linear(n, n)
$net = $make((|||seed=3||2, seed=None|))
=> factory $make
""",
    ),
    "tasks": (
        """
async def $job(n):
    BODY
    return n
async def $run():
    first = await $job(1)
    (|await asyncio.gather($job(2), $job(3))||await asyncio.gather(*[$job(i) for i in range(2)])||await asyncio.wait_for($job(2), 9)||await (await asyncio.gather($job(2), asyncio.sleep(0)), asyncio.sleep(0))[1]|)
    return nn.Linear(2, 2)
(|$net = asyncio.run($run())||$net = asyncio.new_event_loop().run_until_complete($run())|)
=> model $net
""",
        """
class $Client:
    async def __aenter__(self):
        BODY
        return self
    async def __aexit__(self, *exc):
        BODY
    def __aiter__(self):
        self.n = 0
        return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        BODY
        return self.n
async def $use():
    async with $Client() as client:
        (|seen = [n async for n in client]||async for n in client: pass||pass|)
    return nn.Linear(2, 2)
$net = asyncio.run($use())
""",
    ),
    "forwarding": (
        """
def $build(*args, cls=nn.Linear, wrap=None, **kwargs):
    net = cls(*args, **kwargs)
    return wrap(net) if wrap else net
$net = $build(2, 2(|||, bias=False||, wrap=nn.Sequential||, wrap=lambda net: (<effect>, net)[1]|))
=> model $net
=> factory (lambda *a, **k: $build(*(a or (2, 2)), **k))
""",
        """
class $Factory:
    def __init__(self, *args, **kwargs):
        self.args, self.kwargs = args, kwargs
    def __call__(self, cls=nn.Linear):
        (|<effect>||pass|)
        return cls(*self.args, **self.kwargs)
    def __getattr__(self, name):
        if name.startswith("make_"):
            return lambda: self(getattr(nn, name[5:]))
        raise AttributeError(name)
$factory = $Factory(2, 2)
$net = $factory(|||.make_Linear||.make_Identity|)()
=> factory $factory
""",
        """
def $first(x, *rest, last=None):
    for each in (x, *rest):
        each()
    return last and last()
$first(*[<action>, <action>][:(|1||2|)], **{"last": <factory>})
""",
        """
$table = {"linear": (nn.Linear, (2, 2)), "seq": (nn.Sequential, (<model>,)), "none": (nn.ReLU, ())}
$layers = [cls(*args) for cls, args in map($table.get, (|["none", "linear"]||["linear", "linear"]||["none", "seq"]|))]
$net = nn.Sequential(*$layers)
=> model $net
""",
    ),
    "stages": (
        """
def $fold(k, epochs=1):
    (|torch.manual_seed(k)||<effect>||pass|)
    net = nn.Linear(2, 2)
    opt = torch.optim.SGD(net.parameters(), lr=0.1)
    for epoch in range(epochs):
        for batch in DataLoader(torch.zeros(2, 2), batch_size=1, shuffle=(|True||False|)):
            opt.zero_grad()
            net(batch).sum().backward()
            opt.step()
    return net
$nets = [$fold(k) for k in range(2)]
=> model $nets[0]
""",
        """
class $Stopper:
    def __init__(self, patience=1):
        self.best, self.bad, self.state = None, 0, None
        self.patience = patience
    def step(self, loss, net):
        if self.best is None or loss < self.best:
            self.best, self.bad, self.state = loss, 0, copy.deepcopy(net.state_dict())
            return False
        self.bad += 1
        return self.bad > self.patience
$net, $stop = nn.Linear(2, 2), $Stopper()
for $epoch in range(3):
    BLOCK
    if $stop.step((|1.0||-$epoch|), $net):
        (|<effect>||pass|)
        break
else:
    BLOCK
$net.load_state_dict($stop.state)
=> model $net
""",
        """
class $Runner:
    def __init__(self, *callbacks):
        self.callbacks = list(callbacks)
        self.net = None
    def emit(self, event):
        for callback in self.callbacks:
            getattr(callback, event, lambda runner: None)(self)
    def run(self):
        self.emit("before")
        self.net = nn.Linear(2, 2)
        self.emit("after")
        return self
class $Hook:
    def (|before||after||during|)(self, runner):
        BODY
$runner = $Runner($Hook()).run()
=> model $runner.net
""",
        """
def $grow(depth, width=2):
    if depth == 0:
        (|<effect>||pass|)
        return nn.Linear(width, width)
    return nn.Sequential($grow(depth - 1), (|nn.Linear(width, width)||$grow(0)||nn.ReLU()|))
$net = $grow((|0||1||2|))
=> model $net
=> factory (lambda: $grow(1))
""",
        """
class $Gan:
    def __init__(self):
        self.nets = {}
        for name in ("G", "D"):
            (|<effect>||pass|)
            self.nets[name] = getattr(self, f"build_{name}")()
    def build_G(self):
        return nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
    def build_D(self):
        (|<effect>||pass|)
        return nn.Linear(2, 2)
    def __getitem__(self, name):
        return self.nets[name]
$gan = $Gan()
=> model $gan["G"]
""",
        """
$counter = itertools.count()
def $tick():
    n = next($counter)
    if n == (|0||1||2|):
        BODY
    return n
while $tick() < (|1||2|):
    BLOCK
else:
    BLOCK
=> action $tick
""",
        """
$seen = set()
def $warn(message):
    if message in $seen:
        return
    $seen.add(message)
    BODY
$warn("a")
(|BLOCK||pass|)
$warn((|"a"||"b"|))
=> action (lambda: $warn("c"))
""",
        """
class $Ensemble(nn.Module):
    def __init__(self, make, n=2):
        super().__init__()
        self.members = nn.ModuleList()
        for i in range(n):
            (|torch.manual_seed(i)||<effect>||pass|)
            self.members.append(make())
    def forward(self, x):
        return sum(member(x) for member in self.members)
$net = $Ensemble((|lambda: nn.Linear(2, 2)||functools.partial(nn.Linear, 2, 2)||<factory>|))
=> model $net
""",
        """
$kind = type("$Made", (nn.Module,), {"__init__": lambda self: (nn.Module.__init__(self), setattr(self, "part", nn.Linear(2, 2)), (|<effect>||None|))[0], "forward": lambda self, x: self.part(x)})
$net = $kind()
=> model $net
""",
        """
$net = nn.Linear(2, 2)
$handle = $net.register_forward_hook(lambda module, given, out: (<draw>, None)[1])
(|$net(torch.zeros(1, 2))||pass|)
$handle.remove()
(|$net(torch.zeros(1, 2))||pass|)
$after = nn.Linear(2, 2)
""",
    ),
}  # fmt: skip
