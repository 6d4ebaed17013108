aux = build({"type": "Noop"}, dict())
