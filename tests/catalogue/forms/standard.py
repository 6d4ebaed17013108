"""Call forms of what draws from the standard library's `random` without being in it."""

from __future__ import annotations

CALLS = {
    "email.utils.make_msgid": "",
    "statistics.NormalDist.samples": "3",
    "statistics.NormalDist.from_samples": "[1.0, 2.0]",
    "statistics.mean": "[1.0, 2.0]",
    "statistics.fmean": "[1.0, 2.0]",
    "statistics.geometric_mean": "[1.0, 2.0]",
    "statistics.median": "[1.0, 2.0]",
    "statistics.median_low": "[1.0, 2.0]",
    "statistics.median_high": "[1.0, 2.0]",
    "statistics.median_grouped": "[1.0, 2.0]",
    "statistics.mode": "[1.0, 2.0]",
    "statistics.multimode": "[1.0, 2.0]",
    "statistics.quantiles": "[1.0, 2.0]",
    "statistics.stdev": "[1.0, 2.0]",
    "statistics.variance": "[1.0, 2.0]",
    "statistics.pstdev": "[1.0, 2.0]",
    "statistics.pvariance": "[1.0, 2.0]",
    "secrets.choice": "[1, 2]",
    "secrets.randbelow": "5",
    "secrets.randbits": "8",
    "uuid.uuid1": "5",
    "uuid.uuid3": "__import__('uuid').NAMESPACE_DNS, 'a'",
    "uuid.uuid4": "",
    "uuid.uuid5": "__import__('uuid').NAMESPACE_DNS, 'a'",
}
OBJECTS = {"uuid.UUID": "='a'"}
TURNING = {"uuid.uuid1": {"node": "None", "clock_seq": "3"}}
