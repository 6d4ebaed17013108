from . import net as net
