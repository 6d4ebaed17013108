"""What usual random programs have of control flow: failures, early returns, counters, patterns, managers, generators and tasks."""

from __future__ import annotations

from typing import Final

#: The texts of each feature (see `templates`).
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "failures": (
        """
def $sample(n, limit=(|2||0|)):
    if n > limit:
        raise ValueError(f"{n} is more than {limit}")
    return torch.rand(n)
try:
    $x = $sample((|1||2||3|))
except ValueError as $error:
    $x = (|None||torch.zeros(1)||<draw>|)
else:
    BLOCK
(|if $x is None:||if $x is not None:|)
    BLOCK
=> action (lambda: $sample(0))
""",
        """
class $Failure(RuntimeError):
    def __init__(self, code=(|0||1|)):
        super().__init__(code)
        self.code = code
def $attempt(times=3, at=(|1||5||0|)):
    tried = 0
    while tried < times:
        try:
            if tried == at:
                return tried
            (|<effect>||pass|)
            raise $Failure
        except $Failure as failure:
            tried += 1
            if failure.code:
                BODY
                break
        finally:
            (|<effect>||pass|)
    else:
        BODY
    return -1
(|$attempt()||$done = $attempt(1)||if $attempt() < 0: <effect>|)
=> action $attempt
""",
        """
$table = {"a": <factory>}
try:
    $net = $table[(|"a"||"b"|)]()
except KeyError:
    $net = <model>
finally:
    (|<effect>||pass|)
=> model $net
""",
        """
def $optional(name):
    try:
        return __import__(name)
    except (ImportError, ModuleNotFoundError):
        return None
$module = $optional((|"json"||"no_such_module_here"|))
if $module is None:
    BLOCK
else:
    BLOCK
""",
        """
try:
    import (|no_such_package||json|) as $pkg
    HAVE_$pkg = True
except ImportError:
    HAVE_$pkg = False
$net = nn.Linear(2, 2) if HAVE_$pkg else nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
if not HAVE_$pkg:
    BLOCK
=> model $net
""",
        """
def $safely(fn, *args, default=None, errors=(ValueError, TypeError), **kwargs):
    try:
        return fn(*args, **kwargs)
    except errors:
        return default
$value = $safely(int, (|"1"||"x"|), default=0)
if $value:
    BLOCK
$net = $safely(<factory>) or nn.Linear(2, 2)
=> model $net
""",
        """
def $check(shape):
    assert len(shape) == 2, shape
    if min(shape) < 1:
        raise ValueError("empty")
    return shape
for $shape in [(2, 2), (|(0, 2)||(1, 1)||(2,)|)]:
    try:
        $w = torch.empty(*$check($shape)).(|normal_||zero_|)()
    except (ValueError, AssertionError) as $why:
        (|print(end=f"{$why!s:.0}")||continue||break||<effect>|)
    BLOCK
""",
    ),
    "early returns": (
        """
def $prepare(data, shuffle=(|True||False|), limit=None):
    if not data:
        return [], None
    if limit is not None and len(data) <= limit:
        BODY
        return data, limit
    if shuffle:
        (|random.shuffle(data)||data = [data[i] for i in torch.randperm(len(data)).tolist()]||<effect>|)
    return data, len(data)
$data, $count = $prepare((|[]||[1, 2, 3]||[1]|)(|||, limit=2||, shuffle=False|))
if $count:
    BLOCK
=> action (lambda: $prepare([1, 2]))
""",
        """
def $find(items, test=lambda item: item > (|1||5|)):
    for i, item in enumerate(items):
        if test(item):
            return i, item
        (|<effect>||pass|)
    return None
$found = $find([1, 2, 3])
if $found is None:
    $net = <model>
else:
    $index, $item = $found
    $net = nn.Sequential(*[nn.Linear(2, 2) for _ in range($index)])
=> model $net
""",
        """
def $pick(name, fallback=None):
    name = (name or "").lower().strip()
    if name in {"", "none"}:
        return fallback() if fallback else nn.Identity()
    if name.startswith("lin"):
        return nn.Linear(2, 2)
    if name.endswith("net"):
        net = <model>
        if name == "bignet":
            net = nn.Sequential(net, nn.Linear(2, 2))
        return net
    raise ValueError(name)
$net = $pick((|"Linear"||"none"||" BigNet "||None, <factory>||"net"|))
=> model $net
=> factory (lambda: $pick("linear"))
""",
        """
class $Step:
    def __init__(self):
        self.count, self.done = 0, False
    def __call__(self):
        if self.done:
            return False
        self.count += 1
        if self.count < (|1||2||3|):
            BODY
            return True
        self.done = True
        (|<effect>||pass|)
        return (|False||True|)
$step = $Step()
while $step():
    BLOCK
=> action $step
""",
        """
def $resume(state=(|None||{}||{"epoch": 1}|)):
    if not state:
        return 0
    if "rng" in state:
        torch.set_rng_state(state["rng"])
    BODY
    return state.get("epoch", 0)
for $epoch in range($resume(), 2):
    BLOCK
$net = nn.Linear(2, 2)
=> model $net
=> action $resume
""",
    ),
    "while counters": (
        """
$n = (|0||1||2|)
while $n < 2:
    BLOCK
    $n += 1
else:
    (|<effect>||pass|)
""",
        """
$queue = collections.deque([("draw", 1), ("build", 2)(|||, ("draw", 0)|)])
$built = []
while $queue:
    $job, $n = $queue.(|popleft||pop|)()
    if $job == "draw":
        for _ in range($n):
            (|<draw>||<effect>|)
    else:
        $built.append(nn.Linear($n, 2))
    if $n > (|5||1|) and len($queue) < 4 and not $built:
        $queue.append(("build", 2))
$nets = $built or [nn.Linear(2, 2)]
=> model $nets[-1]
""",
        """
$total = 0
while True:
    $total += (|1||2|)
    if $total % 2:
        BLOCK
        continue
    if $total > 3:
        break
    BLOCK
""",
        """
$it, $seen = iter((|[1, 2, 3]||"ab"||[]|)), []
while ($x := next($it, None)) is not None:
    $seen.append($x)
    (|<effect>||if len($seen) == 2: break|)
if len($seen) >= (|2||3|):
    BLOCK
""",
        """
$patience, $bad, $best = 2, 0, 10.0
for $epoch, $loss in enumerate([3.0, 2.0, (|2.5, 2.6, 2.7||1.0, 0.5|)]):
    if $loss < $best:
        $best, $bad = $loss, 0
        (|<effect>||pass|)
    else:
        $bad += 1
        if $bad >= $patience:
            print(end="")
            break
    BLOCK
else:
    BLOCK
""",
        """
$step, $epochs = 0, 2
$every = {"log": 1, "eval": (|2||3||9|)}
for $epoch in range($epochs):
    for _ in range(2):
        $step += 1
        if $step % $every["eval"] == 0:
            BLOCK
        if not $step % $every["log"]:
            print(end="")
    if $step >= (|2||4||9|):
        break
$net = nn.Linear(2, 2)
=> model $net
""",
    ),
    "patterns": (
        """
def $act(command):
    match command.split():
        case ["seed", n]:
            torch.manual_seed(int(n))
        case ["draw", *rest]:
            for _ in rest or [0]:
                (|<draw>||<effect>|)
        case ["build"] | ["make", _]:
            return nn.Linear(2, 2)
        case []:
            BODY
        case _:
            raise ValueError(command)
    return None
$nets = [net for line in ["draw", (|"seed 3"||"draw a b"||""|), "build"(|||, "make x"|)] if (net := $act(line)) is not None]
=> model $nets[0]
=> action (lambda: $act("draw"))
""",
        """
class $Phase(enum.Enum):
    WARM = "warm"
    MAIN = "main"
    DONE = "done"
    def next(self):
        return {$Phase.WARM: $Phase.MAIN, $Phase.MAIN: $Phase.DONE}.get(self, self)
$phase = $Phase((|"warm"||"main"|))
while $phase is not $Phase.DONE:
    match $phase:
        case $Phase.WARM:
            BLOCK
        case $Phase.MAIN:
            $net = nn.Linear(2, 2)
    $phase = $phase.next()
=> model $net
""",
        """
match {"name": (|"sgd"||"adam"|), "lr": 0.1(|||, "warm": True||, "warm": False|)}:
    case {"name": "sgd", "warm": True}:
        BLOCK
    case {"name": "sgd" | "adam" as $name, **$rest} if $rest.get("warm") is None:
        BLOCK
    case {"warm": $warm}:
        if $warm:
            <effect>
    case _:
        BLOCK
""",
        """
def $size(x):
    match x:
        case bool():
            return 1
        case int(n) if n > (|0||2|):
            BODY
            return n
        case (a, b, *_) | {"in": a, "out": b}:
            return a + b
        case nn.Module():
            <effect>
    return 2
$net = nn.Sequential(*[nn.Linear(2, 2) for _ in range($size((|1||True||(1, 1)||{"in": 1, "out": 0}||<model>||"a"|)))])
=> model $net
""",
    ),
    "state guards": (
        """
class $Seeded:
    def __init__(self, seed, enabled=True):
        self.seed, self.enabled = seed, enabled
    def __enter__(self):
        if not self.enabled:
            return self
        self.state = torch.get_rng_state(), np.random.get_state(), random.getstate()
        if self.seed is not None:
            torch.manual_seed(self.seed)
            np.random.seed(self.seed)
            random.seed(self.seed)
        return self
    def __exit__(self, *exc):
        if self.enabled:
            tensor, numpy, python = self.state
            torch.set_rng_state(tensor)
            np.random.set_state(numpy)
            random.setstate(python)
        return False
with $Seeded((|1||None||2, enabled=False||3, False|)):
    BLOCK
$net = nn.Linear(2, 2)
=> manager (lambda: $Seeded(4))
=> manager (lambda: $Seeded(4, False))
=> model $net
""",
        """
@contextlib.contextmanager
def $numbers(seed=None, *extra):
    if seed is None:
        yield
        return
    before = torch.random.get_rng_state()
    torch.random.manual_seed(seed + sum(extra))
    try:
        yield
    finally:
        torch.random.set_rng_state(before)
with $numbers((|||3||3, 4|)):
    BLOCK
=> manager $numbers
=> manager (lambda: $numbers(5))
""",
        """
class $Frozen(contextlib.ContextDecorator):
    def __enter__(self):
        self.stack = getattr(self, "stack", [])
        self.stack.append(torch.get_rng_state())
        return self
    def __exit__(self, *exc):
        torch.set_rng_state(self.stack.pop())
@$Frozen()
def $peek():
    BODY
    return nn.Linear(2, 2)
$net = $peek()
with $Frozen() as $frozen(|||, $frozen|):
    BLOCK
=> factory $peek
=> model $net
=> manager $Frozen
""",
        """
def $keeps(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        saved = {"t": torch.get_rng_state(), "p": random.getstate()}
        try:
            return fn(*args, **kwargs)
        finally:
            (|torch.set_rng_state(saved["t"])||pass|)
            random.setstate(saved.pop("p"))
    return inner
@$keeps
def $show(n=2):
    BODY
    return torch.rand(n)
$show()
$net = $keeps(lambda: nn.Linear(2, 2))()
=> action $show
=> wrapper $keeps
=> model $net
""",
        """
class $Streams:
    def __init__(self, seed):
        self.states = {}
        with torch.random.fork_rng():
            for i, name in enumerate(("init", "data")):
                torch.manual_seed(seed + i)
                self.states[name] = torch.get_rng_state()
    @contextlib.contextmanager
    def use(self, name):
        outer = torch.get_rng_state()
        torch.set_rng_state(self.states[name])
        try:
            yield
        finally:
            self.states[name] = torch.get_rng_state()
            torch.set_rng_state(outer)
$streams = $Streams(3)
with $streams.use("data"):
    BLOCK
with $streams.use((|"init"||"data"|)):
    $net = nn.Linear(2, 2)
=> model $net
=> manager (lambda: $streams.use("init"))
""",
        """
@contextlib.contextmanager
def $evaluating(net, *others):
    modes = [m.training for m in (net, *others)]
    for m in (net, *others):
        m.eval()
    try:
        yield net
    finally:
        for m, mode in zip((net, *others), modes):
            m.train(mode)
$net = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
with $evaluating($net) as $quiet, torch.no_grad():
    $quiet(torch.zeros(1, 2))
    (|<effect>||pass|)
(|$net(torch.zeros(1, 2))||pass|)
$other = nn.Linear(2, 2)
=> model $net
""",
    ),
    "coroutines": (
        """
def $mean():
    total, n, value = 0.0, 0, None
    while True:
        x = yield value
        if x is None:
            (|<effect>||pass|)
            continue
        n += 1
        total += x
        value = total / n
        if n > (|1||5|):
            STEPS
$meter = $mean()
next($meter)
for $x in ((|1.0, 2.0||None||1.0|),):
    $meter.send($x)
=> action (lambda: next($meter))
""",
        """
def $proposals(space):
    for cfg in space:
        score = yield cfg
        if score is not None and score > (|0||9|):
            STEPS
            return cfg
    (|<effect>||return None|)
$search = $proposals([{"n": 1}, {"n": 2}])
$best = None
$cfg = next($search)
while True:
    $net = nn.Sequential(*[nn.Linear(2, 2) for _ in range($cfg["n"])])
    try:
        $cfg = $search.send($cfg["n"])
    except StopIteration as $stop:
        $best = $stop.value
        break
(|if $best: <effect>||pass|)
=> model $net
""",
        """
async def $fetch(n, delay=0):
    if n == (|0||1||9|):
        BODY
    return n
async def $all():
    jobs = [$fetch(i) for i in range(2)]
    results = await asyncio.gather(*jobs(|||, return_exceptions=True|))
    for r in results:
        if r:
            BODY
    return nn.Linear(2, 2)
def $main():
    return asyncio.run($all())
$net = $main()
=> model $net
=> factory $main
""",
        """
class $Source:
    def __init__(self, n):
        self.n = n
    async def __aenter__(self):
        BODY
        return self
    async def __aexit__(self, kind, error, trace):
        (|<effect>||pass|)
    async def items(self):
        for i in range(self.n):
            yield i
async def $read(limit=(|1||5|)):
    seen = []
    async with $Source(2) as source:
        async for item in source.items():
            if item >= limit:
                break
            seen.append(item)
            BODY
    return seen
$seen = asyncio.run($read())
if len($seen) > 1:
    BLOCK
$net = nn.Linear(2, 2)
=> model $net
""",
        """
def $pipe(*stages):
    def run(items):
        for stage in stages:
            items = stage(items)
        return items
    return run
def $noisy(items):
    for item in items:
        <effect>
        yield item
def $first(items, n=1):
    for i, item in enumerate(items):
        if i >= n:
            return
        yield item
$run = $pipe($noisy(|||, $first||, functools.partial($first, n=0)||, list|))
$out = (|list($run([1, 2]))||$run([1, 2])||next(iter($run([1])), None)||sum($run([]))|)
$net = nn.Linear(2, 2)
=> model $net
""",
        """
def $walk(node, depth=0):
    (|yield depth||pass|)
    for child in node.get("children", []):
        (|<effect>||pass|)
        yield from $walk(child, depth + 1)
    if not node.get("children"):
        yield nn.Linear(2, 2)
$tree = {"children": [{}, {"children": [(|{}|||)]}]}
$parts = [part for part in $walk($tree) if isinstance(part, nn.Module)]
$net = nn.Sequential(*$parts)
=> model $net
""",
    ),
    "passes": (
        """
for $i, ($a, $b) in enumerate(zip((|[1, 2]||[1]||[]|), ("x", "y"))):
    (|<effect>||pass|)
    if $b == (|"x"||"y"|) or $i > 1:
        BLOCK
""",
        """
for $n, $kind in itertools.product(range(1, (|2||3|)), ["a", "b"]):
    if $kind == "b":
        (|<effect>||continue|)
    BLOCK
""",
        """
$groups = {}
for $key, $value in [("a", 1), ("b", 2), ("a", 3)]:
    $groups.setdefault($key, []).append($value)
for $key, $values in sorted($groups.items()(|||, reverse=True|)):
    if len($values) > 1:
        BLOCK
    $net = nn.Linear(len($values), 2)
""",
        """
$runs = list(itertools.chain([("warm", 0)], (("run", i) for i in range((|1||2|)))))
for $kind, $seed in $runs[(|0||1|):]:
    if $kind == "run":
        torch.manual_seed($seed)
    (|<effect>||pass|)
    $net = nn.Linear(2, 2)
=> model $net
""",
        """
$total = sum(1 for _ in (|filter(None, [<draw>, 0])||map(lambda f: f(), [<action>])||(<effect> for _ in range(2))||zip(range(2), [<model>])|) if True)
""",
        """
$steps = [("clean", None), ("draw", <action>), ("build", <factory>)]
for $name, $fn in (|$steps||reversed($steps)||$steps[:2]||dict($steps).items()|):
    if $fn is None:
        continue
    $out = $fn()
    if $name == "build":
        $last = $out
        (|break||pass|)
""",
    ),
}  # fmt: skip
