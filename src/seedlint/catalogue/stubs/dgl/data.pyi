from seedlint.effects import calls, unmeasured

# The constructor makes the graphs, unless it finds that they have been saved.
@unmeasured("dgl 2.1 data/dgl_dataset.py")
class DGLDataset:
    @calls("self.download", "self.process", "self.save")
    def __init__(self, name: object, *args: object, **kwargs: object) -> None: ...

@unmeasured("dgl 2.1 data/dgl_dataset.py")
class DGLBuiltinDataset(DGLDataset): ...
