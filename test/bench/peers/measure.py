"""Runs a command and prints as one line of JSON how long it took and how much memory it and its children held at most.

usage: measure.py COMMAND ARGUMENT…   (the command's own output goes to /dev/null, its errors are passed on)
"""
import json
import resource
import subprocess
import sys
import time

start = time.monotonic()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
seconds = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
# Kilobytes on Linux, bytes on a Mac.
peak = used.ru_maxrss / (2 ** 20 if sys.platform == 'darwin' else 2 ** 10)
print(json.dumps({'code': code, 'seconds': seconds, 'cpu': used.ru_utime + used.ru_stime, 'peak': peak}))
