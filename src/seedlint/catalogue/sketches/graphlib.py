"""In which order a sorter gives nodes: those first that need no others, then what was waiting for them."""


class CycleError(ValueError):
    pass


class TopologicalSorter:
    def __init__(self, graph=None):
        self.needed = {}
        self.followers = {}
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def add(self, node, *predecessors):
        for each in (node, *predecessors):
            self.needed.setdefault(each, 0)
            self.followers.setdefault(each, [])
        self.needed[node] += len(predecessors)
        for each in predecessors:
            self.followers[each].append(node)

    def prepare(self):
        self.ready = [node for node, count in self.needed.items() if count == 0]
        self.running = 0
        if self.needed and not self.ready:
            raise CycleError("nodes are in a cycle")

    def is_active(self):
        return self.running > 0 or len(self.ready) > 0

    def get_ready(self):
        given = tuple(self.ready)
        self.ready = []
        self.running += len(given)
        return given

    def done(self, *nodes):
        for node in nodes:
            self.running -= 1
            for other in self.followers[node]:
                self.needed[other] -= 1
                if self.needed[other] == 0:
                    self.ready.append(other)

    def static_order(self):
        self.prepare()
        while self.is_active():
            given = self.get_ready()
            yield from given
            self.done(*given)
