"""What nested random programs have of objects that run something: dispatchers, pipelines, special methods."""

from __future__ import annotations

from typing import Final

#: The texts of each feature (see `templates`).
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "dispatchers": (
        """
class $C:
    handlers = {}
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        if key is not None:
            $C.handlers[key] = cls
    def handle(self): ...
class $D($C, key="(|run||walk|)"):
    def handle(self):
        BODY
class $E($C, key="stop"):
    def handle(self):
        return 0
if "run" in $C.handlers:
    $C.handlers["run"]().handle()
""",
        """
class $Bus:
    def __init__(self):
        self.subs = collections.defaultdict(list)
    def on(self, event):
        def register(fn):
            self.subs[event].append(fn)
            return fn
        return register
    def emit(self, event, *args):
        return [fn(*args) for fn in self.subs[event]]
$bus = $Bus()
@$bus.on("(|start||end|)")
def $f(arg):
    BODY
    return arg
$bus.emit("start", 1)
""",
        """
class $Emitter:
    def __init__(self):
        self._handlers: dict[str, list] = {}
    def connect(self, name, fn):
        self._handlers.setdefault(name, []).append(fn)
        return self
    def disconnect(self, name, fn):
        self._handlers[name].remove(fn)
    def fire(self, name):
        for fn in list(self._handlers.get(name, ())):
            fn()
def $f():
    BODY
$e = $Emitter().connect("tick", $f)
(|$e.disconnect("tick", $f)||pass|)
$e.fire("tick")
""",
        """
class $Cb:
    def on_start(self, trainer): pass
    def on_end(self, trainer): pass
class $CbA($Cb):
    def (|on_start||on_end||on_other|)(self, trainer):
        BODY
class $Runner:
    def __init__(self, callbacks=()):
        self.callbacks = list(callbacks)
    def call(self, hook):
        for cb in self.callbacks:
            getattr(cb, hook, lambda t: None)(self)
    def run(self):
        self.call("on_start")
        self.call("on_end")
$Runner([$Cb(), $CbA()]).run()
""",
        """
@functools.singledispatch
def $f(x):
    return None
@$f.register(int)
def $fi(x):
    BODY
@$f.register
def $fs(x: str):
    return x
$f((|3||"a"||1.5|))
""",
        """
$TABLE = {"a": lambda: None}
def $f():
    BODY
$TABLE["b"] = $f
$TABLE |= {"c": $f}
for $k in "(|ab||a||ac|)":
    $TABLE[$k]()
""",
        """
class $Visitor:
    def visit(self, node):
        return getattr(self, f"visit_{type(node).__name__}", self.default)(node)
    def default(self, node):
        return None
    def visit_(|int||dict|)(self, node):
        BODY
    def visit_list(self, node):
        for each in node:
            self.visit(each)
$Visitor().visit([1, "a", (|[2.0]||[3]|)])
""",
        """
def $visit(tree, depth=0):
    if isinstance(tree, dict):
        return sum($visit(v, depth + 1) for v in tree.values())
    if depth == (|2||3|):
        BODY
    return 1
$visit({"a": 1, "b": {"c": 2}})
""",
        """
class $Server:
    routes = {}
    @classmethod
    def route(cls, path, methods=("GET",)):
        def deco(fn):
            for m in methods:
                cls.routes[m, path] = fn
            return fn
        return deco
    def handle(self, method, path):
        fn = self.routes.get((method, path))
        return fn() if fn else 404
@$Server.route("/train", methods=(|("GET", "POST")||("POST",)|))
def $h():
    BODY
    return 200
$code = $Server().handle("GET", "/train")
""",
    ),
    "pipelines": (
        """
def $gen(n):
    for i in range(n):
        if i == (|0||1||7|):
            BODY
        yield i
$total = sum($gen(2))
""",
        """
def $gen():
    yield "first"
    BODY
    yield "second"
$it = $gen()
next($it)
(|next($it, None)||pass|)
""",
        """
def $gen():
    received = yield
    while received is not None:
        if received == (|2||9|):
            BODY
        received = yield received * 2
$co = $gen()
next($co)
for $v in (1, 2):
    $co.send($v)
""",
        """
$queue = collections.deque()
def $f(kind):
    if kind == "(|go||no|)":
        BODY
$queue.extend(["go", "rest"])
while $queue:
    $f($queue.popleft())
""",
        """
def $stepa(ctx):
    ctx["n"] = ctx.get("n", 0) + 1
    return ctx
def $stepb(ctx):
    if ctx["n"] >= (|1||2|):
        BODY
    return ctx
$PIPE = [$stepa, $stepb]
$ctx = {}
for $s in $PIPE:
    $ctx = $s($ctx)
""",
        """
def $f(x):
    BODY
    return x
$r = functools.reduce(lambda acc, fn: fn(acc), [$f, str], 3)
""",
        """
@dataclasses.dataclass(frozen=True)
class $Cfg:
    mode: str = "train"
    steps: int = 2
    @classmethod
    def of(cls, **kw):
        names = {f.name for f in dataclasses.fields(cls)}
        return cls(**{k: v for k, v in kw.items() if k in names})
$cfg = dataclasses.replace($Cfg.of(mode="(|train||eval|)", other=3), steps=(|1||0|))
if $cfg.mode == "train" and $cfg.steps:
    BLOCK
""",
        """
class $AM:
    async def __aenter__(self):
        BODY
        return self
    async def __aexit__(self, *exc):
        return False
    async def items(self):
        for i in range(2):
            yield i
async def $main():
    async with $AM() as am:
        return [i async for i in am.items()]
asyncio.run($main())
""",
        """
$rows = [{"name": "a", "on": (|True||False|)}, {"name": "b", "on": False}]
for $row in filter(lambda r: r["on"], $rows):
    BLOCK
""",
        """
class $Sched:
    def __init__(self):
        self.q, self.n = [], 0
    def at(self, t, fn):
        heapq.heappush(self.q, (t, self.n, fn))
        self.n += 1
    def run(self, until):
        while self.q and self.q[0][0] <= until:
            heapq.heappop(self.q)[2]()
def $f():
    BODY
$sch = $Sched()
$sch.at((|1||7|), $f)
$sch.run(5)
""",
        """
class $Node:
    def __init__(self, name, children=()):
        self.name, self.children = name, children
    def walk(self):
        yield self
        for c in self.children:
            yield from c.walk()
for $n in $Node("root", [$Node("a"), $Node("(|b||c|)")]).walk():
    if $n.name == "b":
        BLOCK
""",
        """
class $Fluent:
    def __init__(self):
        self.steps = []
    def add(self, fn, *, when=True):
        if when:
            self.steps.append(fn)
        return self
    def run(self):
        while self.steps:
            self.steps.pop(0)()
        return self
def $f():
    BODY
$Fluent().add($f, when=(|True||False|)).run()
""",
        """
def $f():
    warnings.warn("careful", stacklevel=2)
    BODY
with warnings.catch_warnings():
    warnings.simplefilter("(|ignore||error|)")
    try:
        $f()
    except UserWarning:
        pass
""",
        """
$q = queue.Queue()
$q.put(("job", (|1||0|)))
$q.put(None)
while ($job := $q.get()) is not None:
    if $job[1]:
        BLOCK
""",
        """
def $batches(n, size):
    order = list(range(n))
    (|random.shuffle(order)||order.reverse()|)
    for i in range(0, n, size):
        yield order[i : i + size]
for $b in $batches(4, 2):
    if len($b) == (|2||3|):
        BLOCK
""",
    ),
    "own protocols": (
        """
class $Cmp:
    def __init__(self, v):
        self.v = v
    def __lt__(self, other):
        BODY
        return self.v < other.v
$s = sorted([$Cmp(2)(|, $Cmp(1)|||)])
""",
        """
class $Text:
    def __str__(self):
        BODY
        return "text"
    def __repr__(self):
        return "repr"
$t = f"{$Text()(|!s||!r|||)}"
""",
        """
class $Box:
    def __init__(self, *items):
        self._items = list(items)
    def __iter__(self):
        for item in self._items:
            BODY
            yield item
    def __contains__(self, item):
        return item in self._items
    def __getitem__(self, i):
        return self._items[i]
    def __len__(self):
        return len(self._items)
$box = $Box(1, 2)
(|list($box)||$box[0]||2 in $box||a, b = $box|)
""",
        """
class $Attr:
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        BODY
        return name
$a = $Attr()
(|$a.size||$a.__dict__||hasattr($a, "_x")||hasattr($a, "y")|)
""",
        """
class $Meta(type):
    registry = []
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        mcs.registry.append(cls)
        return cls
    def __call__(cls, *args, **kw):
        obj = super().__call__(*args, **kw)
        obj.ready()
        return obj
class $Base(metaclass=$Meta):
    def ready(self):
        pass
class $Kid($Base):
    def ready(self):
        BODY
$objs = [cls() for cls in $Meta.registry(|[:1]|||)]
""",
        """
class $Guard:
    def __init__(self, on):
        self.on = on
    def __enter__(self):
        return self
    def __exit__(self, kind, exc, tb):
        if kind is not None and self.on:
            BODY
            return True
        return False
with contextlib.suppress(KeyError), $Guard((|True||False|)):
    raise KeyError("x")
""",
        """
class $Op:
    def __init__(self, fn):
        self.fn = fn
    def __call__(self, *args):
        return self.fn(*args)
    def __or__(self, other):
        return $Op(lambda *a: other(self(*a)))
    def __rshift__(self, other):
        BODY
        return other
def $id(x):
    return x
$p = $Op($id) >> $Op(str)
$p(1)
""",
        """
class $Counter:
    instances = 0
    def __new__(cls, *a):
        cls.instances += 1
        return super().__new__(cls)
    def __init__(self, x=0):
        self.x = x
[$Counter(i) for i in range((|2||3|))]
if $Counter.instances == 2:
    BLOCK
""",
        """
class $Single:
    _inst = None
    def __new__(cls):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
            BODY
        return cls._inst
$x = $Single()
$y = $Single()
""",
        """
class $Prox:
    def __init__(self, target):
        object.__setattr__(self, "target", target)
    def __getattr__(self, name):
        return getattr(self.target, name)
    def __setattr__(self, name, value):
        BODY
        setattr(self.target, name, value)
class $Tgt:
    size = 1
$px = $Prox($Tgt())
(|$px.size = 3||$px.size|)
""",
        """
class $Opt:
    def __init__(self, kids):
        self.kids = kids
    def zero(self):
        for k in self.kids:
            k.clear()
    def __enter__(self):
        self.zero()
        return self
    def __exit__(self, *a):
        for k in self.kids:
            if k:
                BODY
$kids = [[], [1]]
with $Opt($kids):
    $kids[0].(|append(2)||clear()|)
""",
        """
class $Sub(dict):
    def __missing__(self, key):
        BODY
        self[key] = key
        return key
$sd = $Sub((|a=1|||))
$sd["a"]
""",
        """
class $W:
    __slots__ = ("x",)
    def __init__(self):
        self.x = (|1||0|)
    def __eq__(self, other):
        return self.x == other
    def __hash__(self):
        return hash(self.x)
if $W() == 1:
    BLOCK
""",
        """
class $Timer(contextlib.ContextDecorator):
    def __enter__(self):
        BODY
        return self
    def __exit__(self, *a):
        return None
@$Timer()
def $f():
    return 1
(|$f()||$f|)
""",
        """
class $Reg(collections.UserDict):
    def __setitem__(self, key, value):
        if key in self.data:
            BODY
        super().__setitem__(key, value)
$rg = $Reg(a=1)
$rg["(|a||b|)"] = 2
""",
        """
class $V:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        if isinstance(other, int):
            BODY
        return $V(self.x)
    __radd__ = __add__
$tot = (|sum([$V(1), $V(2)])||$V(1) + $V(2)||$V(1) + 1|)
""",
        """
class $Cfg(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
$c = $Cfg(steps=(|1||0|), name="x")
$c.extra = $c.steps + 1
if $c.extra > 1:
    BLOCK
""",
        """
class $Buffer:
    def __init__(self, cap):
        self.cap, self.items, self.pos = cap, [], 0
    def push(self, x):
        if len(self.items) < self.cap:
            self.items.append(None)
        self.items[self.pos] = x
        self.pos = (self.pos + 1) % self.cap
    def __len__(self):
        return len(self.items)
    def sample(self, k):
        return random.sample(self.items, k)
$buf = $Buffer((|2||3|))
for $i in range(3):
    $buf.push($i)
if len($buf) == 3:
    BLOCK
""",
        """
class $Pl:
    def __init__(self):
        self.steps = []
    def __rshift__(self, fn):
        self.steps.append(fn)
        return self
    def __call__(self, x):
        return functools.reduce(lambda v, f: f(v), self.steps, x)
def $load(x):
    BODY
    return [x]
$out = ($Pl() >> $load >> len)(|(1)|||)
""",
        """
class $Obs:
    def __init__(self):
        object.__setattr__(self, "_w", {})
    def watch(self, name, fn):
        self._w.setdefault(name, []).append(fn)
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        for fn in self._w.get(name, []):
            fn(value)
def $on(v):
    if v > 1:
        BODY
$ob = $Obs()
$ob.watch("(|lr||wd|)", $on)
$ob.lr = (|2||1|)
""",
        """
class $Log:
    def __init__(self):
        self.rows = []
    def __call__(self, **kw):
        self.rows.append(kw)
    def last(self, key, default=None):
        return next((r[key] for r in reversed(self.rows) if key in r), default)
$lg = $Log()
$lg(loss=1.0)
$lg(acc=0.5)
if $lg.last("loss", 0) > (|0.5||2|):
    BLOCK
""",
        """
class $Lr:
    def __init__(self, values):
        self.values = iter(values)
    def __call__(self):
        return next(self.values, None)
$l = $Lr([1, 2])
while ($v := $l()) is not None:
    if $v == (|2||3|):
        BLOCK
""",
    ),
}
