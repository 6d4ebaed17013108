"""What nested random programs have of ways in which something is brought to run, or not: arguments, tables, patterns, exceptions, what is known."""

from __future__ import annotations

from typing import Final

#: The texts of each feature (see `templates`).
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "ways of calling": (
        """
def $f(go=(|True||False|), times=(|1||2||0|)):
    if not go:
        return None
    for _ in range(times):
        BODY
    return times
$f()
""",
        """
def $f(*fns, **named):
    for fn in fns:
        fn()
    for key, fn in named.items():
        if key.startswith("(|on_||pre_||x|)"):
            fn()
def $g():
    BODY
$f(on_start=$g)
""",
        """
class $C:
    def __init__(self, name="(|a||b|)", *, scale=1.0):
        self.name = name
        self.scale = scale
        self.setup()
    def setup(self):
        pass
    def step(self):
        if self.name == "a":
            return self.main()
        return None
    def main(self):
        raise NotImplementedError
class $D($C):
    def setup(self):
        super().setup()
        self.count = (|1||0|)
    def main(self):
        if self.count:
            BODY
        self.count += 1
$d = $D()
$d.step()
""",
        """
def $f(text):
    match text.split():
        case ["run", name]:
            BODY
        case ["skip"]:
            return None
        case [*rest] if len(rest) > 2:
            BODY
    return text
$f("(|run x||skip||a b||a b c|)")
""",
        """
@dataclasses.dataclass
class $Cfg:
    lr: float = 0.1
    layers: list = dataclasses.field(default_factory=lambda: [4, 8])
    augment: bool = (|True||False|)
    def __post_init__(self):
        if self.augment:
            self.layers.append(16)
    @property
    def deep(self):
        return len(self.layers) > 2
$cfg = $Cfg()
if $cfg.deep:
    BLOCK
""",
        """
class $Stage(enum.Enum):
    WARM = "warm"
    TRAIN = "train"
    DONE = "done"
    def next(self):
        members = list(type(self))
        return members[min(members.index(self) + 1, len(members) - 1)]
    @property
    def active(self):
        return self is not $Stage.DONE
$stage = $Stage("(|warm||train|)")
while $stage.active:
    if $stage is $Stage.WARM:
        BLOCK
    $stage = $stage.next()
""",
        """
def $f(tries=3):
    for attempt in range(tries):
        try:
            if attempt < (|1||0|):
                raise RuntimeError("again")
            return attempt
        except RuntimeError:
            BODY
    return -1
$f()
""",
        """
class $Lazy:
    def __init__(self):
        self._v = None
    @property
    def value(self):
        if self._v is None:
            BODY
            self._v = 1
        return self._v
$l = $Lazy()
(|$l._v = 5||pass|)
$l.value + $l.value
""",
        """
class $Lazy:
    @functools.cached_property
    def value(self):
        BODY
        return 2
$l = $Lazy()
(|$l.value||$l|)
""",
        """
@functools.lru_cache(maxsize=None)
def $f(n):
    if n == (|0||4|):
        BODY
        return 0
    return $f(n - 1) + 1
$f(2)
""",
        """
class $Mixin:
    def fit(self):
        self.log("fit")
        return super().fit()
class $Core:
    def __init__(self):
        self.lines = []
    def log(self, text):
        self.lines.append(text)
    def fit(self):
        if self.lines:
            BODY
        return len(self.lines)
class $Full((|$Mixin, $Core||$Core|)):
    pass
$Full().fit()
""",
        """
class $Cmd:
    def __init__(self, name, fn, undo=None):
        self.name, self.fn, self.undo = name, fn, undo
class $History:
    def __init__(self):
        self.done = []
    def do(self, cmd):
        cmd.fn()
        self.done.append(cmd)
    def back(self):
        cmd = self.done.pop()
        if cmd.undo:
            cmd.undo()
def $f():
    BODY
$h = $History()
$h.do($Cmd("x", (|$f, None||print, $f||print|)))
$h.back()
""",
        """
def $make():
    calls = 0
    def inner():
        nonlocal calls
        calls += 1
        if calls == (|1||2||3|):
            BODY
        return calls
    return inner
$fn = $make()
$fn(), $fn()
""",
        """
def $outer(level):
    if level == 0:
        BODY
        return 0
    return $outer(level - (|1||1|)) + 1
$outer(2)
""",
        """
async def $f(n):
    await asyncio.sleep(0)
    if n:
        BODY
    return n
async def $main():
    return await asyncio.gather($f(0), $f((|1||0|)))
asyncio.run($main())
""",
        """
def $f(x):
    if x > (|0||4|):
        BODY
    return x
with concurrent.futures.ThreadPoolExecutor(max_workers=1) as $pool:
    $got = list($pool.map($f, [0, 1]))
""",
        """
def $f(x):
    BODY
    return x
with concurrent.futures.ThreadPoolExecutor(1) as $pool:
    $fut = $pool.submit($f, 3)
    $v = $fut.result()
""",
        """
def $f():
    BODY
with contextlib.ExitStack() as $stack:
    $stack.callback($f)
    (|$stack.pop_all()||pass|)
""",
        """
def $f(x, y=None):
    BODY
    return x
$g = functools.partial($f, 1)
(|$g||$g(y=2)||$g.func(3)|)
""",
        """
class $P(typing.NamedTuple):
    x: int
    y: int = 2
    def big(self):
        return self.x > self.y
if $P((|3||1|)).big():
    BLOCK
""",
        """
class $State:
    def __init__(self):
        self.epoch, self.best, self.patience = 0, 0.0, 0
    def update(self, score):
        self.epoch += 1
        if score > self.best:
            self.best, self.patience = score, 0
            return True
        self.patience += 1
        return False
$st = $State()
for $score in [0.1, 0.3, (|0.2||0.5|)]:
    if not $st.update($score):
        BLOCK
""",
        """
class $Abs(abc.ABC):
    @abc.abstractmethod
    def work(self): ...
    def run(self):
        self.before()
        return self.work()
    def before(self):
        BODY
class $Con($Abs):
    def work(self):
        return 1
    (|def before(self): return None||x = 1|)
$Con().run()
""",
        """
class $Cp:
    def __init__(self):
        self.v = [1]
    def __deepcopy__(self, memo):
        BODY
        return $Cp()
$c = copy.(|deepcopy||copy|)([$Cp()])
""",
        """
def $f(m):
    BODY
    return m.group(0).upper()
$out = re.sub(r"\\d+", $f, "(|a1||abc|)")
""",
        """
def $key(x):
    BODY
    return -x
$srt = (|sorted([1, 2], key=$key)||max([], key=$key, default=0)||min([3, 4], key=$key)|)
""",
        """
class $H(logging.Handler):
    def emit(self, record):
        BODY
$log = logging.getLogger("$log")
$log.addHandler($H())
$log.setLevel(logging.(|INFO||ERROR|))
$log.propagate = False
$log.info("hello")
""",
        """
def $f(params):
    for p in params:
        BODY
        return p
$f([1, 2])
""",
        """
def $f(n):
    total = 0
    while True:
        total += n
        if total > 5:
            break
        if total == (|2||3|):
            BODY
    return total
$f(2)
""",
        """
def $f(**opts):
    defaults = {"warm": False, "cold": (|True||False|)}
    merged = {**defaults, **opts}
    if merged.pop("warm") or merged["cold"]:
        BODY
    return merged
$f((|warm=True||||hot=True|))
""",
        """
def $f(a, /, b=1, *rest, c=(|0||1|), **kw):
    if c or rest:
        BODY
$f(1, (|2||2, 3|))
""",
        """
$val = (|None||0||5|)
def $f():
    BODY
    return 7
$res = $val if $val is not None else $f()
""",
        """
$val = (|0||5|)
def $f():
    BODY
    return 7
$res = $val or $f()
""",
        """
def $f(x):
    BODY
    return x
$lst = (|[$f(i) for i in range(1)]||{k: $f(k) for k in ()}||($f(i) for i in range(3))||{$f(i) for i in (1,)}|)
""",
        """
def $fail():
    raise ValueError("bad")
def $f():
    try:
        (|$fail()||pass|)
    except (KeyError, ValueError) as e:
        raise RuntimeError("wrapped") from e
    else:
        return 1
try:
    $f()
except RuntimeError as $e:
    if isinstance($e.__cause__, ValueError):
        BLOCK
""",
        """
class $M:
    def go(self, n=1):
        if n > 1:
            BODY
        return n
$r = operator.methodcaller("go", (|2||1|))($M())
""",
        """
def $f(it):
    first, *rest = it
    if len(rest) > (|1||2|):
        BODY
    return first
$f([1, 2, 3])
""",
        """
$hist = []
def $f(loss):
    $hist.append(loss)
    if len($hist) >= 2 and $hist[-1] > $hist[-2]:
        BODY
for $l in (|[3, 2]||[1, 2]|):
    $f($l)
""",
        """
def $f(kind: str = "a", /):
    return {"a": $ga, "b": $gb}.get(kind, $gb)
def $ga():
    BODY
def $gb():
    return 0
$f((|"a"||"b"||"z"|))()
""",
        """
def $f(fn, *a, retries=2, **k):
    last = None
    while retries:
        try:
            return fn(*a, **k)
        except ValueError as e:
            last = e
            retries -= 1
    raise last
def $g(box=[]):
    box.append(1)
    if len(box) < 2:
        BODY
        raise ValueError
    return box
$f($g)
""",
        """
class $Metric:
    def __init__(self, name, better=max):
        self.name, self.better, self.best = name, better, None
    def update(self, value):
        new = value if self.best is None else self.better(self.best, value)
        improved = new != self.best
        self.best = new
        return improved
$metric = $Metric("loss", min)
for $v in (3, (|2||4|)):
    if not $metric.update($v):
        BLOCK
""",
        """
class $Callback:
    order = 0
    def __init_subclass__(cls, order=0, **kw):
        super().__init_subclass__(**kw)
        cls.order = order
    def on_fit_start(self, state): ...
class $First($Callback, order=1):
    def on_fit_start(self, state):
        state["ready"] = True
class $Second($Callback, order=(|2||0|)):
    def on_fit_start(self, state):
        if state.get("ready"):
            BODY
$st = {}
for $cb in sorted([$Second(), $First()], key=lambda c: c.order):
    $cb.on_fit_start($st)
""",
        """
def $retry(times):
    def deco(fn):
        def inner(*a):
            for i in range(times):
                try:
                    return fn(*a, i)
                except ConnectionError:
                    if i == times - 1:
                        raise
        return inner
    return deco
@$retry((|2||3|))
def $fetch(url, attempt):
    if attempt == 0:
        BODY
        raise ConnectionError(url)
    return url
$fetch("u")
""",
        """
class $Tree:
    def __init__(self, depth):
        self.kids = [$Tree(depth - 1) for _ in range(2)] if depth else []
    def leaves(self):
        return 1 if not self.kids else sum(k.leaves() for k in self.kids)
if $Tree(2).leaves() == (|4||3|):
    BLOCK
""",
        """
def $sched(total, warm):
    return [min(1.0, (s + 1) / warm) for s in range(total)]
for $s, $lr in enumerate($sched(3, 2)):
    if $lr >= 1.0 and $s < (|2||1|):
        BLOCK
""",
        """
def $split(items, frac):
    cut = int(len(items) * frac)
    return items[:cut], items[cut:]
$tr, $va = $split(list(range(4)), (|0.5||1.0|))
if $va:
    BLOCK
""",
        """
def $parse(lines):
    section, out = None, {}
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line[1:-1]
            out[section] = {}
        else:
            key, _, value = line.partition("=")
            out[section][key.strip()] = value.strip()
    return out
$TXT = "# settings\\n[run]\\nmode = (|fast||slow|)\\n"
if $parse($TXT.splitlines())["run"]["mode"] == "fast":
    BLOCK
""",
        """
class $Chain:
    def __init__(self, value, parent=None):
        self.value, self.parent = value, parent
    def find(self, key):
        node = self
        while node is not None:
            if key in node.value:
                return node.value[key]
            node = node.parent
        raise LookupError(key)
try:
    $ch = $Chain({"a": 1}, $Chain({"b": 2})).find("(|b||c|)")
except LookupError:
    BLOCK
""",
    ),
    "known choices": (
        """
$names = ["conv", "norm"(|, "drop"|||)]
if any(n.startswith("d") for n in $names):
    BLOCK
""",
        """
$spec = "depth=(|2||0|),width=4"
$opts = {k: int(v) for k, v in (part.split("=") for part in $spec.split(","))}
for _ in range($opts["depth"]):
    BLOCK
""",
        """
$text = '{"train": {"epochs": (|1||0|), "seed": null}}'
$conf = json.loads($text)
for $epoch in range($conf["train"]["epochs"]):
    BLOCK
""",
        """
$parser = argparse.ArgumentParser()
$parser.add_argument("--n", type=int, default=1)
$parser.add_argument("--flag", action="store_true")
$args = $parser.parse_args([(|"--flag"||"--n", "2"|||)])
if $args.flag or $args.n == 2:
    BLOCK
""",
        """
$ns = types.SimpleNamespace(mode="(|fast||slow|)", depth=2)
if $ns.mode == "fast":
    BLOCK
elif $ns.depth > 2:
    BLOCK
""",
        """
class $Flags(enum.IntFlag):
    A = 1
    B = 2
    C = 4
$fl = $Flags.A | (|$Flags.B||$Flags.C|)
if $Flags.B in $fl:
    BLOCK
""",
        """
$base = {"a": 0, "b": 1}
if collections.ChainMap({(|"a": 1|||)}, $base)["a"]:
    BLOCK
""",
        """
$words = "the cat the dog".split()
$cnt = collections.Counter($words)
if $cnt.most_common(1)[0][0] == "(|the||dog|)":
    BLOCK
""",
        """
$var = contextvars.ContextVar("$var", default=(|0||1|))
$tok = $var.set($var.get() + 1)
if $var.get() == 2:
    BLOCK
$var.reset($tok)
""",
        """
class $Phase(str, enum.Enum):
    TRAIN = "train"
    VAL = "val"
$ORDER = (|[$Phase.TRAIN, $Phase.VAL]||[$Phase.TRAIN]||["val"]|)
for $ph in $ORDER:
    if $ph == "val":
        BLOCK
""",
    ),
}
