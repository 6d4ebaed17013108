"""Which methods of its own a formatter has called, and what fills a template in."""

import seedlint


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        for _, name, spec, conversion in self.parse(format_string):
            value, key = self.get_field(name, args, kwargs)
            self.format_field(self.convert_field(value, conversion), spec)
        self.check_unused_args(format_string, args, kwargs)
        return format_string.formatted

    def parse(self, format_string):
        return format_string.fields

    def get_field(self, field_name, args, kwargs):
        return self.get_value(field_name, args, kwargs), field_name

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def convert_field(self, value, conversion):
        return value

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def check_unused_args(self, used_args, args, kwargs):
        pass


class Template:
    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def substitute(self, mapping={}, /, **kws):
        text = seedlint.filled_template(self.template, mapping, kws)
        if text is not None:
            return text
        for name in self.template.names:
            str(kws[name] if name in kws else mapping[name])
        return self.template.filled

    def safe_substitute(self, mapping={}, /, **kws):
        return self.substitute(mapping, **kws)
