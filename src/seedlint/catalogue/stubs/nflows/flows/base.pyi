from . import Flow as Flow
