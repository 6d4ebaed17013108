"""Which functions of the program writing and reading JSON calls: for what is no plain value, and for what is read."""

import json
import pickle

import seedlint


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, default=None, indent=None, sort_keys=False, **options):
        self.indent = indent
        self.sort_keys = sort_keys
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError

    def encode(self, o):
        for part in self.iterencode(o):
            pass
        return part.text

    def iterencode(self, o, _one_shot=False):
        return [_write(self, o)]


def _write(encoder, value):
    waiting = [value]
    while waiting:
        each = waiting.pop(0)
        if each is None or isinstance(each, (str, int, float)):
            continue
        if isinstance(each, (list, tuple)):
            waiting = [*each, *waiting]
        elif isinstance(each, dict):
            waiting = [*each.values(), *waiting]
        else:
            waiting = [encoder.default(each), *waiting]


class JSONDecoder:
    def __init__(self, *, object_hook=None, object_pairs_hook=None, **options):
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        return json.loads(s, object_hook=self.object_hook, object_pairs_hook=self.object_pairs_hook)

    def raw_decode(self, s, idx=0):
        return self.decode(s), len(s)


def dumps(obj, *, cls=None, default=None, **options):
    text = seedlint.written_json(obj, options) if cls is None else None
    if text is not None:
        return text
    text = (JSONEncoder if cls is None else cls)(default=default, **options).encode(obj)
    return pickle.dumps(obj) if cls is None and default is None else text


def dump(obj, fp, *, cls=None, default=None, **options):
    fp.write(dumps(obj, cls=cls, default=default, **options))


def load(fp, *, cls=None, **options):
    return json.loads(fp.read(), cls=cls, **options)
