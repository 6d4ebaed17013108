from . import Process

BaseProcess = Process
