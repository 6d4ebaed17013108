"""Which methods of its own a visitor of syntax trees has called. Of the nodes of a tree nothing is known."""


class NodeVisitor:
    def visit(self, node):
        visitor = getattr(self, "visit_" + node.kind, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node):
        for child in node.children:
            self.visit(child)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for child in node.children:
            self.visit(child)
        return node
