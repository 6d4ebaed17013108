"""Which methods of its own an interpreter of commands has called, for which lines."""


class Cmd:
    prompt = "(Cmd) "
    identchars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
    ruler = "="
    lastcmd = ""
    intro = None
    use_rawinput = True

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.completekey = completekey
        self.stdin = stdin
        self.stdout = stdout
        self.cmdqueue = []

    def cmdloop(self, intro=None):
        self.preloop()
        stop = None
        while not stop:
            line = self.cmdqueue.pop(0) if self.cmdqueue else input(self.prompt)
            line = self.precmd(line)
            stop = self.onecmd(line)
            stop = self.postcmd(stop, line)
        self.postloop()

    def preloop(self):
        pass

    def postloop(self):
        pass

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def onecmd(self, line):
        command, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if not command:
            return self.default(line)
        self.lastcmd = line
        method = getattr(self, "do_" + command, None)
        return self.default(line) if method is None else method(argument)

    def parseline(self, line):
        line = line.strip()
        if line.startswith("?"):
            line = "help " + line[1:]
        if line.startswith("!"):
            line = "shell " + line[1:]
        command, _, argument = line.partition(" ")
        return command, argument.strip(), line

    def emptyline(self):
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        pass

    def do_help(self, arg):
        pass

    def columnize(self, list, displaywidth=80):
        pass
