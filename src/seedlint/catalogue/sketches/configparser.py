"""What a parser of settings has read: texts by sections, the names of which are in lower case."""

import seedlint

DEFAULTSECT = "DEFAULT"


class _Missing:
    pass


class Error(Exception):
    pass


class NoSectionError(Error):
    pass


class NoOptionError(Error):
    pass


class SectionProxy:
    def __init__(self, parser, name):
        self.parser = parser
        self.name = name

    def __getitem__(self, key):
        return self.parser._sections[self.name][key.lower()]

    def __setitem__(self, key, value):
        self.parser.set(self.name, key, value)

    def __contains__(self, key):
        return self.parser.has_option(self.name, key)

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self.keys())

    def keys(self):
        return self.parser.options(self.name)

    def values(self):
        return [self[key] for key in self.keys()]

    def items(self):
        return self.parser.items(self.name)

    def get(self, option, fallback=None, **options):
        return self.parser.get(self.name, option, fallback=fallback)

    def getint(self, option, fallback=None, **options):
        return self.parser.getint(self.name, option, fallback=fallback)

    def getfloat(self, option, fallback=None, **options):
        return self.parser.getfloat(self.name, option, fallback=fallback)

    def getboolean(self, option, fallback=None, **options):
        return self.parser.getboolean(self.name, option, fallback=fallback)


class RawConfigParser:
    _is_raw = True

    def __init__(self, defaults=None, *, interpolation=_Missing, **options):
        self._is_raw = self._is_raw or interpolation is None
        self._is_plain = (
            defaults is None and not options and (interpolation is None or interpolation is _Missing)
        )
        self._sections = {DEFAULTSECT: {}}

    def read(self, filenames, encoding=None):
        if (text := seedlint.text_at(filenames)) is not None:
            self.read_string(text)
            return [filenames]
        names = list(filenames) if isinstance(filenames, (list, tuple)) else [filenames]
        for name in names:
            self.read_string(seedlint.text_at(name))
        return names

    def read_file(self, f, source=None):
        self.read_string(f.read())

    def read_string(self, string, source="<string>"):
        found = seedlint.read_ini(string if self._is_plain else None, self._is_raw)
        for name, section in found.items():
            self._sections.setdefault(name, {}).update(section)

    def read_dict(self, dictionary, source="<dict>"):
        for name, section in dictionary.items():
            for key, value in section.items():
                self._sections.setdefault(name, {})[str(key).lower()] = str(value)

    def sections(self):
        return [name for name in self._sections if name != DEFAULTSECT]

    def add_section(self, section):
        self._sections[section] = {}

    def has_section(self, section):
        return section in self._sections and section != DEFAULTSECT

    def has_option(self, section, option):
        return section in self._sections and option.lower() in self._sections[section]

    def remove_option(self, section, option):
        return self._sections[section].pop(option.lower(), _Missing) is not _Missing

    def options(self, section):
        return list(self._sections[section])

    def items(self, section=_Missing, raw=False, vars=None):
        if section is _Missing:
            return [(name, SectionProxy(self, name)) for name in self._sections]
        return list(self._sections[section].items())

    def set(self, section, option, value=None):
        self._sections[section][option.lower()] = value

    def get(self, section, option, *, raw=False, vars=None, fallback=_Missing):
        if self.has_option(section, option):
            return self._sections[section][option.lower()]
        if fallback is _Missing:
            raise NoOptionError if section in self._sections else NoSectionError
        return fallback

    def _as(self, make, section, option, fallback):
        if fallback is not _Missing and not self.has_option(section, option):
            return fallback
        return make(self.get(section, option))

    def getint(self, section, option, *, raw=False, vars=None, fallback=_Missing):
        return self._as(int, section, option, fallback)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_Missing):
        return self._as(float, section, option, fallback)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_Missing):
        return self._as(_truth, section, option, fallback)

    def write(self, fp, space_around_delimiters=True):
        fp.write(seedlint.read_ini(None, True))

    def __getitem__(self, key):
        if key not in self._sections:
            raise KeyError(key)
        return SectionProxy(self, key)

    def __setitem__(self, key, value):
        self._sections[key] = {}
        self.read_dict({key: value})

    def __contains__(self, key):
        return key in self._sections

    def __iter__(self):
        return iter(self._sections)

    def __len__(self):
        return len(self._sections)


class ConfigParser(RawConfigParser):
    _is_raw = False


def _truth(text):
    return text.lower() in ("1", "yes", "true", "on")
