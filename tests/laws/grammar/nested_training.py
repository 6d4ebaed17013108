"""What nested random programs have of parts of training scripts, with something else among them."""

from __future__ import annotations

from typing import Final

#: The texts of each feature (see `templates`).
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "training parts": (
        """
def $cb(module, args):
    BODY
$relu = nn.ReLU()
$handle = $relu.register_forward_pre_hook($cb)
(|$handle.remove()||pass|)
$relu(torch.zeros(1))
""",
        """
class $Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.Tanh()
    def forward(self, x):
        if self.training:
            BODY
        return self.act(x)
$net = $Net()
(|$net.eval()||$net.train()|)
$net(torch.ones(2))
""",
        """
class $Ds(torch.utils.data.Dataset):
    def __init__(self, n, transform=None):
        self.n, self.transform = n, transform
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        x = torch.full((2,), float(i))
        return self.transform(x) if self.transform else x
def $tf(x):
    BODY
    return x
$ds = $Ds(2, (|$tf||None|))
$one = $ds[0]
""",
        """
class $RngState:
    def __init__(self):
        self.python = random.getstate()
        self.numpy = np.random.get_state()
        self.torch = torch.get_rng_state()
    def restore(self):
        random.setstate(self.python)
        np.random.set_state(self.numpy)
        torch.set_rng_state(self.torch)
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.restore()
(|with $RngState():||with contextlib.nullcontext():|)
    BLOCK
""",
        """
@contextlib.contextmanager
def $seeded(seed, restore=(|True||False|)):
    state = torch.get_rng_state()
    torch.manual_seed(seed)
    try:
        yield
    finally:
        if restore:
            torch.set_rng_state(state)
with $seeded(7):
    BLOCK
""",
        """
def $withseed(seed):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            torch.manual_seed(seed)
            return fn(*args, **kwargs)
        return inner
    return wrap
@$withseed((|0||3|))
def $job():
    BODY
$job()
""",
        """
class $Ema:
    def __init__(self, model, decay=0.9):
        self.shadow = copy.deepcopy(model)
        self.decay = decay
        for p in self.shadow.parameters():
            p.requires_grad_(False)
    @torch.no_grad()
    def update(self, model):
        for s, p in zip(self.shadow.parameters(), model.parameters()):
            s.mul_(self.decay).add_(p, alpha=1 - self.decay)
$net = nn.Linear(2, 2)
$ema = $Ema($net)
BLOCK
$ema.update($net)
""",
        """
def $init(module):
    if isinstance(module, nn.(|Linear||Conv2d|)):
        nn.init.xavier_uniform_(module.weight)
        nn.init.zeros_(module.bias)
$net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
$net.apply($init)
BLOCK
""",
        """
$folds = [([0, 1], [2, 3]), ([2, 3], [0, 1])]
def $runfold(index, train, val):
    torch.manual_seed(100 + index)
    model = nn.Linear(2, 1)
    (|torch.randperm(len(train))||pass|)
    return model
$scores = [$runfold(i, *fold) for i, fold in enumerate($folds)]
BLOCK
""",
        """
def $fold(index, seed=None):
    if seed is not None:
        torch.manual_seed(seed)
    return nn.Linear(2, 1)
for $i in range(2):
    $m = $fold($i, (|seed=$i||seed=None|))
    BLOCK
""",
        """
class $Gan(nn.Module):
    def __init__(self, latent=2):
        super().__init__()
        self.latent = latent
        self.gen = nn.Linear(latent, 2)
        self.disc = nn.Linear(2, 1)
    def sample(self, n):
        return self.gen(torch.randn(n, self.latent))
    def forward(self, x):
        return self.disc(x) - (|self.disc(self.sample(len(x)))||self.disc(x)|)
$gan = $Gan()
$gan(torch.ones(2, 2)).sum().backward()
BLOCK
""",
        """
class $Vae(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = nn.Linear(2, 4)
        self.dec = nn.Linear(2, 2)
    def forward(self, x):
        mu, logvar = self.enc(x).chunk(2, dim=-1)
        if self.training:
            z = mu + torch.randn_like(mu) * (0.5 * logvar).exp()
        else:
            z = mu
        return self.dec(z)
$vae = $Vae()
(|$vae.eval()||$vae.train()|)
$vae(torch.ones(1, 2))
BLOCK
""",
        """
class $Backbone(nn.Module):
    def __init__(self, drop=(|0.0||0.5|)):
        super().__init__()
        self.fc = nn.Linear(2, 2)
        self.drop = nn.Dropout(drop)
    def forward(self, x):
        return self.drop(self.fc(x))
class $Clf($Backbone):
    def __init__(self, classes, **kw):
        super().__init__(**kw)
        self.head = nn.Linear(2, classes)
    def forward(self, x):
        return self.head(super().forward(x))
$clf = $Clf(3(|, drop=0.1||, drop=0.0|||))
$clf(torch.ones(1, 2))
BLOCK
""",
        """
$teacher = nn.Linear(2, 2)
def $student():
    net = nn.Linear(2, 2)
    (|net.load_state_dict($teacher.state_dict())||net.weight.data.zero_()||pass|)
    return net
BLOCK
$s = $student()
""",
        """
class $Aug:
    def __init__(self, p=0.5, enabled=(|True||False|)):
        self.p, self.enabled = p, enabled
    def __call__(self, x):
        if self.enabled and torch.rand(1).item() < self.p:
            return x.flip(0)
        return x
class $Compose:
    def __init__(self, *ts):
        self.ts = ts
    def __call__(self, x):
        for t in self.ts:
            x = t(x)
        return x
class $Ds(torch.utils.data.Dataset):
    def __init__(self, tf=None):
        self.data, self.tf = torch.arange(4.0), tf
    def __len__(self):
        return len(self.data)
    def __getitem__(self, i):
        return self.tf(self.data[i : i + 1]) if self.tf else self.data[i : i + 1]
$ds = $Ds($Compose($Aug(), lambda x: x * 2))
(|$x = $ds[0]||$x = len($ds)||$x = [b for b in DataLoader($ds, batch_size=2)]|)
BLOCK
""",
        """
class $Stream(torch.utils.data.IterableDataset):
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        for i in range(self.n):
            BODY
            yield torch.tensor(float(i))
$dl = DataLoader($Stream((|1||0|)), batch_size=None)
for $b in $dl:
    pass
""",
        """
class $Sampler(torch.utils.data.Sampler):
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        (|yield from torch.randperm(self.n).tolist()||yield from range(self.n)|)
    def __len__(self):
        return self.n
$dl = DataLoader(list(range(3)), sampler=$Sampler(3))
BLOCK
$seen = [int(b) for b in $dl]
""",
        """
$mixed = nn.ModuleDict({"a": nn.Linear(2, 2), "b": nn.Linear(2, 1)})
def $pick(task):
    if task not in $mixed:
        BODY
        return $mixed["a"]
    return $mixed[task]
$pick("(|a||c|)")
""",
        """
class $Agent:
    def __init__(self, n, eps=(|1.0||0.0|)):
        self.q = nn.Linear(2, n)
        self.eps, self.n = eps, n
        self.buffer = collections.deque(maxlen=4)
    def act(self, obs):
        if self.eps > 0.5:
            return random.randrange(self.n)
        return int(self.q(obs).argmax())
    def learn(self):
        if len(self.buffer) < 2:
            return None
        batch = random.sample(list(self.buffer), 2)
        BODY
        return batch
$agent = $Agent(2)
for $t in range((|1||3|)):
    $agent.buffer.append($agent.act(torch.ones(2)))
    $agent.learn()
""",
        """
class $Seeder:
    def __init__(self, base):
        self.base, self.count = base, 0
    def __iter__(self):
        return self
    def __next__(self):
        self.count += 1
        return self.base + self.count
    def seed(self):
        torch.manual_seed(next(self))
$sd = $Seeder(10)
(|$sd.seed()||next($sd)|)
BLOCK
""",
        """
class $Scaler:
    def __init__(self):
        self.fitted = False
    def fit(self, x):
        self.mean, self.fitted = x.mean(), True
        return self
    def transform(self, x):
        if not self.fitted:
            raise RuntimeError("not fitted")
        return x - self.mean
try:
    $sc = (|$Scaler()||$Scaler().fit(torch.ones(2))|)
    $sc.transform(torch.zeros(2))
except RuntimeError:
    BLOCK
""",
        """
class $Block(nn.Module):
    def __init__(self, dim, *, norm=True, act=nn.ReLU):
        super().__init__()
        layers = [nn.Linear(dim, dim)]
        if norm:
            layers.append(nn.LayerNorm(dim))
        layers.append(act())
        self.net = nn.Sequential(*layers)
    def forward(self, x):
        return x + self.net(x)
def $stack(depth, dim, **kw):
    return nn.Sequential(*($Block(dim, **kw) for _ in range(depth)))
$net = $stack((|2||0|), 2, norm=False)
BLOCK
""",
        """
def $closurefactory(net, opt):
    def closure():
        opt.zero_grad()
        BODY
        loss = net(torch.ones(1, 2)).sum()
        loss.backward()
        return loss
    return closure
$net = nn.Linear(2, 1)
$opt = torch.optim.SGD($net.parameters(), lr=0.1)
$opt.step((|$closurefactory($net, $opt)||None|))
""",
        """
class $Pop:
    def __init__(self, n):
        self.members = [nn.Linear(1, 1) for _ in range(n)]
        self.scores = [float(i) for i in range(n)]
    def evolve(self):
        best = max(range(len(self.members)), key=self.scores.__getitem__)
        for i, m in enumerate(self.members):
            if i != best:
                m.load_state_dict(self.members[best].state_dict())
                with torch.no_grad():
                    for p in m.parameters():
                        p.add_((|torch.randn_like(p) * 0.1||0.1|))
        return best
$pop = $Pop(2)
if $pop.evolve() == (|1||0|):
    BLOCK
""",
        """
$config = {"train": {"epochs": 1, "aug": {"flip": (|True||False|)}}, "seed": (|0||None|)}
def $get(cfg, path, default=None):
    for key in path.split("."):
        if not isinstance(cfg, dict) or key not in cfg:
            return default
        cfg = cfg[key]
    return cfg
if (seed := $get($config, "seed")) is not None:
    torch.manual_seed(seed)
if $get($config, "train.aug.flip", False):
    BLOCK
""",
        """
def $warm(model, steps=(|1||0|)):
    while steps:
        model(torch.ones(1, 2))
        steps -= 1
        BODY
    return model
$m = $warm(nn.Linear(2, 2))
""",
        """
class $Noise(nn.Module):
    def __init__(self, std):
        super().__init__()
        self.register_buffer("std", torch.tensor(std))
        self.on = (|True||False|)
    def forward(self, x):
        return x + torch.randn_like(x) * self.std if self.on and self.training else x
$n = nn.Sequential($Noise(0.1), nn.Tanh())
(|$n.train()||$n.eval()|)
$n(torch.zeros(2))
BLOCK
""",
        """
class $Ens(nn.Module):
    def __init__(self, n, seeds=None):
        super().__init__()
        self.members = nn.ModuleList()
        for i in range(n):
            if seeds:
                torch.manual_seed(seeds[i])
            self.members.append(nn.Linear(2, 2))
$e = $Ens(2, (|[0, 1]||None|))
BLOCK
""",
    ),
}
