"""What usual random programs have besides: searches, trees, services, pipelines, undoing, texts that are read, workers, state machines."""

from __future__ import annotations

from typing import Final

#: The texts of each feature (see `templates`).
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "searches": (
        """
class $Space:
    def __init__(self, **options):
        self.options = {k: list(v) for k, v in options.items()}
    def __iter__(self):
        for values in itertools.product(*self.options.values()):
            yield dict(zip(self.options, values))
    def __len__(self):
        return np.prod([len(v) for v in self.options.values()])
$space = $Space(depth=(|(1, 2)||(1,)|), seed=[0, (|1||0|)])
$table = {}
for $cfg in $space:
    torch.manual_seed($cfg["seed"])
    if $cfg["depth"] > 1:
        (|<effect>||pass|)
    $key = ",".join(f"{k}={v}" for k, v in sorted($cfg.items()))
    $table[$key] = nn.Sequential(*[nn.Linear(2, 2) for _ in range($cfg["depth"])])
$net = $table["depth=1,seed=0"]
=> model $net
""",
        """
$grid = {"lr": [0.1, 0.01], "kind": ["a", (|"b"||"a"|)]}
$keys, $values = zip(*$grid.items())
for $combo in itertools.product(*$values):
    $cfg = dict(zip($keys, $combo))
    if $cfg["kind"] == "b" and $cfg["lr"] < 0.05:
        (|continue||<effect>||break|)
    $net = nn.Linear(2, 2)
    BLOCK
""",
        """
class $Vocab:
    def __init__(self, words):
        self.index = {w: i for i, w in enumerate(dict.fromkeys(words))}
    def __len__(self):
        return len(self.index)
    def __getitem__(self, w):
        return self.index.get(w, -1)
    def __contains__(self, w):
        return w in self.index
$vocab = $Vocab("a b a c".split())
if "z" in $vocab or len($vocab) != (|3||4|):
    BLOCK
if $vocab["b"] == (|1||2|):
    BLOCK
$net = nn.Embedding(len($vocab), 2)
=> action (lambda: $vocab["a"])
""",
    ),
    "structures": (
        """
class $Node:
    def __init__(self, value, *children):
        self.value, self.children = value, list(children)
    def __iter__(self):
        yield self
        for child in self.children:
            yield from child
    def map(self, fn):
        return $Node(fn(self.value), *(c.map(fn) for c in self.children))
    @property
    def depth(self):
        return 1 + max((c.depth for c in self.children), default=0)
$tree = $Node(1, $Node(2), $Node(3, $Node((|4||1|))))
$nets = {}
for $node in $tree:
    if $node.value > (|2||9|):
        <effect>
    $nets[$node.value] = nn.Linear(2, 2)
if $tree.depth == (|3||2|):
    BLOCK
$built = $tree.map(lambda v: nn.Linear(v, 2))
""",
        """
class $Linked:
    def __init__(self, items):
        self.head = None
        for item in reversed(items):
            self.head = (item, self.head)
    def __iter__(self):
        node = self.head
        while node:
            item, node = node
            yield item
for $fn in $Linked([<action>, (|<action>||print|)]):
    $fn()
$net = nn.Linear(2, 2)
=> model $net
""",
        """
class $Matrix:
    def __init__(self, rows):
        self.rows = rows
    def __matmul__(self, other):
        (|<effect>||pass|)
        return $Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])
    def __getitem__(self, at):
        i, j = at
        return self.rows[i][j]
    def __eq__(self, other):
        return self.rows == other.rows
$m = $Matrix([[1, 2], [0, 1]])
$n = $m @ $m
if $n[0, 1] == (|4||2|):
    BLOCK
if $n == $Matrix([[1, 4], [0, 1]]):
    BLOCK
$net = nn.Linear($n[0, 0] + 1, 2)
""",
    ),
    "services": (
        """
class $Timer:
    total = 0
    def __init__(self, name=None, every=(|1||2|)):
        self.name, self.every, self.n = name, every, 0
    def __enter__(self):
        type(self).total += 1
        return self
    def __exit__(self, kind, value, trace):
        self.n += 1
        if self.n % self.every == 0:
            BODY
        return kind is ValueError
$timer = $Timer("x")
for $step in range(2):
    with $timer as $t:
        if $step == (|0||5|):
            raise ValueError("no")
        BLOCK
if $Timer.total > (|1||2|):
    BLOCK
$net = nn.Linear(2, 2)
=> model $net
=> manager (lambda: $timer)
""",
        """
class $Logger:
    _level = 1
    def __init__(self, sink=None):
        self.sink = sink or (lambda *a: None)
    def __getattr__(self, name):
        levels = {"debug": 0, "info": 1, "error": 2}
        if name not in levels:
            raise AttributeError(name)
        if levels[name] < self._level:
            return lambda *a: None
        return functools.partial(self.sink, name)
$logger = $Logger((|lambda *a: <effect>||None||lambda level, *a: <draw> if level == "error" else None|))
$logger.debug("a")
$logger.(|info||error||debug|)("b")
$net = nn.Linear(2, 2)
$extra = getattr($logger, "nothing", None)
if $extra is None:
    BLOCK
=> action (lambda: $logger.info("x"))
""",
        """
class $Clock:
    def __init__(self):
        self.t = 0
        self.jobs = []
    def at(self, t, fn, *args, **kwargs):
        heapq.heappush(self.jobs, (t, len(self.jobs), functools.partial(fn, *args, **kwargs)))
        return self
    def run(self, until):
        while self.jobs and self.jobs[0][0] <= until:
            self.t, _, job = heapq.heappop(self.jobs)
            job()
$made = []
$clock = $Clock().at(2, lambda: $made.append(nn.Linear(2, 2))).at((|1||3|), <action>)
$clock.run((|2||3||0|))
if not $made:
    BLOCK
$net = nn.Linear(2, 2)
=> model $net
""",
    ),
    "composition": (
        """
class $Pipeline:
    def __init__(self, *steps, memory=None):
        self.steps = [(f"step{i}", s) for i, s in enumerate(steps)]
        self.memory = {} if memory is None else memory
    def __or__(self, other):
        return $Pipeline(*(s for _, s in self.steps), *(s for _, s in other.steps))
    def __call__(self, x):
        for name, step in self.steps:
            if name in self.memory:
                x = self.memory[name]
                continue
            x = self.memory[name] = step(x)
        return x
$pipe = $Pipeline(lambda x: x) | $Pipeline(lambda x: (<effect>, x)[1], (|lambda x: nn.Linear(2, 2)||lambda x: x|))
$out = $pipe(1)
(|$again = $pipe(2)||$pipe.memory.clear()||pass|)
$net = nn.Linear(2, 2)
=> action (lambda: $pipe(3))
""",
        """
def $curry(fn, n):
    def take(*args):
        if len(args) >= n:
            return fn(*args)
        return lambda *more: take(*args, *more)
    return take
$linear = $curry(nn.Linear, 2)
$half = $linear(2)
(|<effect>||pass|)
$net = $half(2)
$all = [$half(w) for w in (2, 3)]
=> model $net
=> factory (lambda: $half(2))
""",
        """
def $trampoline(fn, *args):
    value = fn(*args)
    while callable(value):
        value = value()
    return value
def $count(n, made):
    if n == 0:
        return tuple(made)
    (|<effect>||pass|)
    return lambda: $count(n - 1, [*made, nn.Linear(2, 2).weight])
$parts = $trampoline($count, (|0||1||2|), [])
if len($parts) > (|0||1|):
    BLOCK
$net = nn.Linear(2, 2)
""",
    ),
    "own layers": (
        """
class $Versioned(nn.Module):
    VERSION = 2
    def __init__(self, width=2, *, version=None):
        super().__init__()
        self.version = version or self.VERSION
        self.fc = nn.Linear(width, width)
        if self.version >= 2:
            (|self.extra = nn.Linear(width, width)||<effect>||pass|)
    @classmethod
    def load(cls, state, **kwargs):
        net = cls(**kwargs)
        if state:
            net.load_state_dict(state, strict=False)
        return net
    def clone(self):
        return type(self).load(self.state_dict(), version=self.version)
    def forward(self, x):
        return self.fc(x)
$net = $Versioned()
$old = $Versioned.load({}, version=(|1||2|))
$twin = $net.clone()
=> model $twin
=> factory $net.clone
""",
        """
class $Gate(nn.Module):
    def __init__(self, experts, top=1):
        super().__init__()
        self.experts = nn.ModuleList(experts)
        self.gate = nn.Linear(2, len(self.experts), bias=False)
        self.top = min(top, len(experts))
        nn.init.(|zeros_||normal_|)(self.gate.weight)
    def forward(self, x):
        scores = self.gate(x)
        if self.training and (|True||False|):
            scores = scores + torch.randn_like(scores)
        picked = scores.topk(self.top, dim=-1).indices.flatten().tolist()
        return sum(self.experts[i](x) for i in picked)
$net = $Gate([nn.Linear(2, 2) for _ in range((|1||2|))])
(|$net(torch.zeros(1, 2))||$net.eval()(torch.zeros(1, 2))||pass|)
$other = nn.Linear(2, 2)
=> model $net
""",
        """
class $Drop(nn.Module):
    def __init__(self, p=(|0.0||0.5|)):
        super().__init__()
        self.p = p
    def forward(self, x):
        if not self.training or self.p == 0.0:
            return x
        return x * (torch.rand(x.shape[0], 1) > self.p)
class $Tower(nn.Sequential):
    def __init__(self, depth=(|1||2|), **kwargs):
        super().__init__(*[nn.Sequential(nn.Linear(2, 2), $Drop(**kwargs)) for _ in range(depth)])
    def forward(self, x):
        return super().forward(x) + x
$net = $Tower((|||p=0.0||depth=0||p=0.3|))
$net(torch.zeros(1, 2))
$after = nn.Linear(2, 2)
=> model $net
=> factory $Tower
""",
    ),
    "undoing": (
        """
$events = []
@contextlib.contextmanager
def $tracked(name, log=$events):
    log.append(("enter", name))
    try:
        yield log
    except (KeyError, IndexError) as error:
        log.append(("error", name))
        (|<effect>||raise|)
    else:
        log.append(("ok", name))
    finally:
        log.append(("exit", name))
try:
    with $tracked("a"), $tracked("b") as $log:
        BLOCK
        (|[][0]||{}["x"]||pass|)
except LookupError:
    BLOCK
if ("ok", "a") in $events:
    BLOCK
if $events[-1] == ("exit", (|"a"||"b"|)):
    BLOCK
$net = nn.Linear(2, 2)
""",
        """
class $Transaction:
    def __init__(self, store):
        self.store = store
    def __enter__(self):
        self.saved = dict(self.store)
        return self.store
    def __exit__(self, kind, *rest):
        if kind:
            self.store.clear()
            self.store.update(self.saved)
        return True
$store = {"net": nn.Linear(2, 2), "n": 1}
with $Transaction($store) as $s:
    $s["n"] = 2
    (|<effect>||pass|)
    $s["extra"] = nn.Linear(2, 2)
    (|raise RuntimeError||pass|)
if $store["n"] == (|2||1|):
    BLOCK
if "extra" not in $store:
    BLOCK
$net = nn.Linear(2, 2)
=> model $store["net"]
""",
        """
def $retry(times, *errors):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            for left in reversed(range(times)):
                try:
                    return fn(*args, **kwargs)
                except errors:
                    if not left:
                        raise
        return inner
    return wrap
$calls = []
@$retry((|2||3|), ValueError)
def $flaky(fail=(|0||1||2|)):
    $calls.append(1)
    BODY
    if len($calls) <= fail:
        raise ValueError
    return nn.Linear(2, 2)
try:
    $net = $flaky()
except ValueError:
    $net = <model>
=> model $net
""",
    ),
    "read texts": (
        """
$data = {"train": [1, 2, 3], "val": [4]}
$stats = {split: {"n": len(rows), "mean": sum(rows) / len(rows)} for split, rows in $data.items()}
if $stats["train"]["mean"] > (|1.5||2.5|):
    BLOCK

for $split in sorted($stats, key=lambda s: $stats[s]["n"]):
    if $stats[$split]["n"] == 1:
        (|<effect>||continue|)
    $net = nn.Linear($stats[$split]["n"], 2)
""",
        """
$text = "depth: 2\\nwarm: (|yes||no|)\\n# comment\\nname: mlp"
$cfg = {}
for $line in $text.splitlines():
    $line = $line.split("#")[0].strip()
    if not $line:
        continue
    $key, _, $value = $line.partition(":")
    $cfg[$key.strip()] = int($value) if $value.strip().isdigit() else $value.strip()
if $cfg["warm"] == "yes":
    BLOCK
$net = nn.Sequential(*[nn.Linear(2, 2) for _ in range($cfg["depth"])])
if $cfg.get("name", "") != "mlp":
    BLOCK
=> model $net
""",
        """
import json
$raw = json.loads('{"layers": [2, 3, 2], "dropout": (|0.5||0||null|), "init": {"kind": "(|normal||none|)"}}')
$dims = $raw["layers"]
$parts = []
for $i in range(len($dims) - 1):
    $parts.append(nn.Linear($dims[$i], $dims[$i + 1]))
    if $raw.get("dropout") and $i < len($dims) - 2:
        $parts.append(nn.Dropout($raw["dropout"]))
$net = nn.Sequential(*$parts)
if $raw["init"]["kind"] == "normal":
    for $p in $net.parameters():
        nn.init.normal_($p)
$net(torch.zeros(1, 2))
$head = nn.Linear(2, 2)
""",
        """
import re
$match = re.match(r"(\\w+)-(\\d+)", (|"mlp-2"||"none"|))
if $match:
    $name, $depth = $match.group(1), int($match.group(2))
    BLOCK
else:
    $name, $depth = "mlp", 1
$net = nn.Sequential(*[nn.Linear(2, 2) for _ in range(2)])
=> model $net
""",
    ),
    "workers": (
        """
import threading
$made = []
def $work(n):
    BODY
    $made.append(nn.Linear(2, 2))
$threads = [threading.Thread(target=$work, args=(i,)) for i in range((|1||2|))]
for $t in $threads:
    $t.start()
    $t.join()
$net = nn.Linear(2, 2)
""",
        """
from concurrent.futures import ThreadPoolExecutor
def $job(n):
    if n > (|0||5|):
        <effect>
    return n
with ThreadPoolExecutor(max_workers=1) as $pool:
    $futures = [$pool.submit($job, i) for i in range(2)]
    $results = [f.result() for f in $futures]
    (|$more = list($pool.map($job, [0, 1]))||pass|)
$net = nn.Linear(2, 2)
""",
        """
import weakref, operator
class $Owner:
    def __init__(self):
        self.net = nn.Linear(2, 2)
        self.bias = operator.attrgetter("net.bias")
    def get(self, *path):
        return functools.reduce(getattr, path, self)
$owner = $Owner()
(|<effect>||pass|)
$same = operator.attrgetter("net")($owner)
$call = operator.methodcaller("get", "net")($owner)
if $same is (|$call||None|):
    BLOCK
$last = nn.Linear(2, 2)
=> model $same
""",
        """
import operator
$ops = {"+": operator.add, "*": operator.mul, "m": lambda a, b: (<effect>, a)[1]}
$stack = []
for $token in "2 1 + 2 (|*||m|)".split():
    if $token in $ops:
        $b, $a = $stack.pop(), $stack.pop()
        $stack.append($ops[$token]($a, $b))
    else:
        $stack.append(int($token))
($value,) = $stack
$net = nn.Linear($value, 2)
if $value > (|4||9|):
    BLOCK
""",
    ),
    "state machines": (
        """
class $Interval:
    def __init__(self, every):
        self.every, self.last = every, 0
    def due(self, step):
        if step - self.last >= self.every:
            self.last = step
            return True
        return False
$interval = $Interval((|2||3||9|))
for $step in range(1, 5):
    if $interval.due($step):
        BLOCK
        (|break||pass|)
$net = nn.Linear(2, 2)
=> model $net
""",
        """
class $Machine:
    transitions = {("idle", "go"): "run", ("run", "stop"): "idle"}
    def __init__(self):
        self.state = "idle"
    def send(self, event):
        new = self.transitions.get((self.state, event))
        if new is None:
            return False
        getattr(self, f"exit_{self.state}", lambda: None)()
        self.state = new
        getattr(self, f"enter_{self.state}", lambda: None)()
        return True
    def enter_run(self):
        BODY
    def exit_run(self):
        (|<effect>||pass|)
$machine = $Machine()
$machine.send((|"go"||"stop"|))
$ok = $machine.send((|"stop"||"go"|))
if $ok:
    BLOCK
$net = nn.Linear(2, 2)
=> action (lambda: $machine.send("go"))
""",
        """
def $schedule(total, warm=(|1||0|)):
    for step in range(total):
        if step < warm:
            yield "warm", step / max(1, warm)
        elif step == total - 1:
            yield "last", 1.0
        else:
            yield "main", 1.0
for $phase, $scale in $schedule((|1||2||3|)):
    if $phase == "main":
        BLOCK
    elif $phase == "last":
        (|<effect>||pass|)
$net = nn.Linear(2, 2)
=> source (lambda: $schedule(2))
""",
        """
$limits = [(1, "a"), (3, "b"), (float("inf"), "c")]
def $grade(x):
    return next(name for limit, name in $limits if x <= limit)
$graded = {x: $grade(x) for x in (1, 2, (|9||3|))}
if "c" in $graded.values():
    BLOCK
$counts = collections.Counter($graded.values())
if $counts["b"] == (|1||2|):
    BLOCK
$top, _ = $counts.most_common(1)[0]
$net = nn.Linear(2, 2)
""",
    ),
    "class tricks": (
        """
class $Frozen(type):
    def __call__(cls, *args, **kwargs):
        key = (cls, args, tuple(sorted(kwargs.items())))
        if key not in cls.kept:
            cls.kept[key] = super().__call__(*args, **kwargs)
        return cls.kept[key]
class $Net(metaclass=$Frozen):
    kept = {}
    def __init__(self, width=2):
        self.net = nn.Linear(width, width)
$one = $Net()
(|<effect>||pass|)
$two = $Net((|||2||3||width=2|))
$three = $Net()
=> model $two.net
""",
        """
class $Field:
    def __init__(self, default=None, factory=None):
        self.default, self.factory = default, factory
    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = {**getattr(owner, "fields", {}), name: self}
class $Schema:
    def __init__(self, **given):
        for name, field in self.fields.items():
            value = given[name] if name in given else field.factory() if field.factory else field.default
            setattr(self, name, value)
class $Settings($Schema):
    depth = $Field((|1||2|))
    net = $Field(factory=<factory>)
    warm = $Field(default=(|True||False|))
$settings = $Settings((|||warm=False||net=None||depth=0|))
if $settings.warm:
    BLOCK
$stack = nn.Sequential(*[nn.Linear(2, 2) for _ in range($settings.depth)])
=> model $stack
""",
        """
class $Multi:
    def __init__(self):
        self.fns = {}
    def register(self, *types):
        def add(fn):
            self.fns[types] = fn
            return fn
        return add
    def __call__(self, *args):
        for types, fn in self.fns.items():
            if len(types) == len(args) and all(isinstance(a, t) for a, t in zip(args, types)):
                return fn(*args)
        raise TypeError("no match")
$multi = $Multi()
@$multi.register(int, int)
def _(a, b):
    return nn.Linear(a, b)
@$multi.register(str)
def _(name):
    BODY
    return nn.Linear(2, 2)
$net = $multi((|2, 2||"x"|))
=> model $net
=> factory (lambda: $multi("y"))
""",
        """
class $Visitor:
    def visit(self, node):
        return getattr(self, "visit_" + type(node).__name__, self.generic)(node)
    def generic(self, node):
        if isinstance(node, (list, tuple)):
            return [self.visit(n) for n in node]
        return None
    def visit_int(self, node):
        return nn.Linear(node, node)
    def visit_str(self, node):
        (|<effect>||return None|)
        return node
$visited = $Visitor().visit([1, ("a", (|2||"b"|)), None])
$net = nn.Linear(2, 2)
=> model $net
""",
    ),
    "bookkeeping": (
        """
$replay = collections.OrderedDict()
def $put(key, make, size=2):
    if key in $replay:
        $replay.move_to_end(key)
        return $replay[key]
    $replay[key] = make()
    if len($replay) > size:
        $replay.popitem(last=False)
    return $replay[key]
$a = $put("a", <factory>)
$b = $put("b", lambda: nn.Linear(2, 2))
$c = $put((|"a"||"c"|), lambda: nn.Linear(2, 2))
$d = $put("a", lambda: nn.Linear(2, 2))
=> model $d
""",
        """
$pending = [("b", ["a"]), ("a", []), ("c", ["a", "b"])]
$done = {}
while $pending:
    $name, $needs = $pending.pop(0)
    if any(n not in $done for n in $needs):
        $pending.append(($name, $needs))
        (|<effect>||continue|)
    else:
        $done[$name] = nn.Linear(2, 2)
$order = list($done)
if $order == ["a", "b", "c"]:
    BLOCK
=> model $done["c"]
""",
        """
$matrix = [[0] * 2 for _ in range(2)]
for $i, $row in enumerate($matrix):
    for $j, _ in enumerate($row):
        $matrix[$i][$j] = $i * 2 + $j
$flat = [x for row in $matrix for x in row]
if sum($flat) == (|6||7|):
    BLOCK
$t = list(map(list, zip(*$matrix)))
if $t[0][1] == 2 and $t != $matrix:
    BLOCK
$net = nn.Linear(max($flat), 2)
""",
        """
def $split(seq, *sizes):
    it = iter(seq)
    return [list(itertools.islice(it, n)) for n in sizes]
$train, $val = $split([<factory>, <factory>, lambda: nn.Linear(2, 2)], (|1, 2||2, 1||1, 0|))
$nets = [make() for make in $train]
(|<effect>||pass|)
for $make in $val:
    $nets.append($make())
=> model $nets[0]
""",
        """
$names = {"w": "weight", "b": "bias"}
$source, $target = nn.Linear(2, 2), nn.Linear(2, 2)
with torch.no_grad():
    for $short, $long in $names.items():
        getattr($target, $long).copy_(getattr($source, $long))
$third = nn.Linear(2, 2)
for $k, $v in $target.named_parameters():
    $third.get_parameter($k).data = $v.data.clone()
=> model $target
""",
    ),
}  # fmt: skip
