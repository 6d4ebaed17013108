"""Calls of joblib."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "joblib"
PREAMBLE = """
import joblib, tempfile, torch
def plain(x):
    return x
def drawing(x):
    return torch.rand(1)
path = tempfile.mkdtemp() + "/it"
joblib.dump([1], path)
"""
FORMS = [
    Form("joblib.Parallel", "joblib.Parallel(n_jobs=1)"),
    Form("joblib.delayed", "joblib.delayed(plain)"),
    Form("joblib.dump", "joblib.dump([1], path)"),
    Form("joblib.load", "joblib.load(path)"),
    Form("joblib.hash", "joblib.hash([1])"),
    Form("joblib.cpu_count", "joblib.cpu_count()"),
    Form("joblib.Memory", "joblib.Memory(tempfile.mkdtemp(), verbose=0)"),
    Form(
        "joblib.Parallel.__call__",
        "it(joblib.delayed(plain)(i) for i in range(3))",
        "joblib.Parallel(n_jobs=1)",
    ),
    Form(
        "joblib.Parallel.__call__",
        "it(joblib.delayed(drawing)(i) for i in range(3))",
        "joblib.Parallel(n_jobs=1)",
        through=("torch",),
    ),
    *(
        Form(
            "joblib.Parallel.__call__",
            "it(joblib.delayed(drawing)(i) for i in range(3))",
            f"joblib.Parallel(n_jobs=2, {how})",
            through=("torch",),
        )
        for how in ("prefer='threads'", "backend='threading'", "require='sharedmem'")
    ),
    Form(
        "joblib.Parallel.__call__",
        "it(joblib.delayed(abs)(i) for i in range(3))",
        "joblib.Parallel(n_jobs=2)",
    ),
    Form("joblib.delayed", "joblib.delayed(drawing)(1)"),
    # With workers, these would run here all the same, as the processes that measure may start none; the cases show it.
    Form(
        "joblib.Parallel.__call__",
        "it(joblib.delayed(drawing)(i) for i in range(3))",
        "joblib.Parallel(n_jobs=1, return_as='generator')",
    ),
    Form(
        "joblib.Parallel.__call__",
        "list(it(joblib.delayed(drawing)(i) for i in range(3)))",
        "joblib.Parallel(n_jobs=1, return_as='generator')",
        through=("torch",),
    ),
]
