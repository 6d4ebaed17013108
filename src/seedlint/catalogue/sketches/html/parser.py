"""Which methods of its own a parser of HTML has called. Of the text nothing is known."""


class HTMLParser:
    def __init__(self, *, convert_charrefs=True):
        self.rawdata = ""

    def feed(self, data):
        for part in data.parts:
            if part.kind == "start":
                self.handle_starttag(part.tag, part.attributes)
            elif part.kind == "end":
                self.handle_endtag(part.tag)
            elif part.kind == "both":
                self.handle_startendtag(part.tag, part.attributes)
            elif part.kind == "comment":
                self.handle_comment(part.text)
            elif part.kind == "entity":
                self.handle_entityref(part.text)
            elif part.kind == "character":
                self.handle_charref(part.text)
            elif part.kind == "declaration":
                self.handle_decl(part.text)
            elif part.kind == "instruction":
                self.handle_pi(part.text)
            else:
                self.handle_data(part.text)

    def close(self):
        pass

    def reset(self):
        pass

    def getpos(self):
        pass

    def get_starttag_text(self):
        pass

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_comment(self, data):
        pass

    def handle_entityref(self, name):
        pass

    def handle_charref(self, name):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def handle_data(self, data):
        pass

    def unknown_decl(self, data):
        pass
