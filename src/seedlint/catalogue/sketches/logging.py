"""Which methods of its handlers, filters and formatters a message goes through, where its level is high enough.

All loggers are children of the root, but for none that is named with dots.
"""

NOTSET = 0
DEBUG = 10
INFO = 20
WARNING = WARN = 30
ERROR = 40
CRITICAL = FATAL = 50
_LEVELS = {
    "NOTSET": 0, "DEBUG": 10, "INFO": 20, "WARNING": 30, "WARN": 30, "ERROR": 40, "CRITICAL": 50, "FATAL": 50,
}  # fmt: skip


def _number(level):
    return _LEVELS[level] if isinstance(level, str) else level


class _Filtering:
    def addFilter(self, filter):
        self.filters.append(filter)

    def removeFilter(self, filter):
        self.filters.remove(filter)

    def filter(self, record):
        for each in self.filters:
            kept = each.filter(record) if hasattr(each, "filter") else each(record)
            if not kept:
                return False
        return True


class Filter:
    def __init__(self, name=""):
        self.name = name

    def filter(self, record):
        return True


class LogRecord:
    def __init__(self, levelno, msg, args):
        self.levelno = levelno
        self.msg = msg
        self.args = args

    def getMessage(self):
        return str(self.msg)


class Formatter:
    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        self.datefmt = datefmt

    def format(self, record):
        self.formatTime(record)
        return record.getMessage()

    def formatTime(self, record, datefmt=None):
        return record.time

    def formatException(self, ei):
        return ei.text

    def formatMessage(self, record):
        return record.getMessage()

    def formatStack(self, stack_info):
        return stack_info


class Handler(_Filtering):
    formatter = None

    def __init__(self, level=0):
        self.level = _number(level)
        self.filters = []

    def setLevel(self, level):
        self.level = _number(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return record.getMessage() if self.formatter is None else self.formatter.format(record)

    def handle(self, record):
        kept = self.filter(record)
        if kept:
            self.emit(record)
        return kept

    def emit(self, record):
        self.format(record)

    def createLock(self):
        pass

    def acquire(self):
        pass

    def release(self):
        pass

    def flush(self):
        pass

    def close(self):
        pass

    def handleError(self, record):
        pass

    def set_name(self, name):
        pass

    def get_name(self):
        pass


class StreamHandler(Handler):
    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = stream

    def emit(self, record):
        text = self.format(record)
        if self.stream is not None:
            self.stream.write(text)
        self.flush()

    def setStream(self, stream):
        self.stream = stream


class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        StreamHandler.__init__(self)
        self.baseFilename = filename


class NullHandler(Handler):
    def handle(self, record):
        pass

    def emit(self, record):
        pass


class Logger(_Filtering):
    def __init__(self, name, level=0):
        self.name = name
        self.level = _number(level)
        self.handlers = []
        self.filters = []
        self.propagate = True
        self.disabled = False

    def setLevel(self, level):
        self.level = _number(level)

    def addHandler(self, hdlr):
        self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        self.handlers.remove(hdlr)

    def hasHandlers(self):
        return bool(self.handlers or root.handlers)

    def getEffectiveLevel(self):
        return self.level or root.level

    def isEnabledFor(self, level):
        return level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return getLogger(suffix)

    def debug(self, msg, *args, **kwargs):
        if (self.level or root.level) <= 10:
            self._log(10, msg, args)

    def info(self, msg, *args, **kwargs):
        if (self.level or root.level) <= 20:
            self._log(20, msg, args)

    def warning(self, msg, *args, **kwargs):
        if (self.level or root.level) <= 30:
            self._log(30, msg, args)

    warn = warning

    def error(self, msg, *args, **kwargs):
        self._log(40, msg, args)

    exception = error

    def critical(self, msg, *args, **kwargs):
        self._log(50, msg, args)

    fatal = critical

    def log(self, level, msg, *args, **kwargs):
        if (self.level or root.level) <= level:
            self._log(level, msg, args)

    def _log(self, level, msg, args):
        for each in args:
            str(each)
        if self.handlers or root.handlers or self.filters:
            self.handle(LogRecord(level, msg, args))

    def handle(self, record):
        if self.filter(record):
            self.callHandlers(record)

    def callHandlers(self, record):
        for handler in self.handlers:
            if record.levelno >= handler.level:
                handler.handle(record)
        if self.propagate and self is not root:
            for handler in root.handlers:
                if record.levelno >= handler.level:
                    handler.handle(record)


class LoggerAdapter:
    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        self.logger.log(level, msg, *args)

    def debug(self, msg, *args, **kwargs):
        self.log(10, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(20, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(30, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(40, msg, *args, **kwargs)

    def exception(self, msg, *args, **kwargs):
        self.log(40, msg, *args, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(50, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)


root = Logger("root", 30)
_loggers = {}


def getLogger(name=None):
    if not name:
        return root
    if name not in _loggers:
        _loggers[name] = Logger(name)
    return _loggers[name]


def basicConfig(*, level=None, handlers=None, **options):
    if level is not None:
        root.setLevel(level)
    if handlers is not None:
        for handler in handlers:
            root.addHandler(handler)


def debug(msg, *args, **kwargs):
    root.debug(msg, *args)


def info(msg, *args, **kwargs):
    root.info(msg, *args)


def warning(msg, *args, **kwargs):
    root.warning(msg, *args)


warn = warning


def error(msg, *args, **kwargs):
    root.error(msg, *args)


exception = error


def critical(msg, *args, **kwargs):
    root.critical(msg, *args)


fatal = critical


def log(level, msg, *args, **kwargs):
    root.log(level, msg, *args)
