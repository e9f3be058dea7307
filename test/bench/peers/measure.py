"""Runs a command and prints as one line of JSON how long it took and how much memory it and its children held at most.

usage: measure.py SECONDS COMMAND ARGUMENT…   (after so many seconds it is ended with all that it started; the command's own output goes to /dev/null, its errors are passed on)
"""
import json
import os
import resource
import signal
import subprocess
import sys
import time

start = time.monotonic()
child = subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL, start_new_session=True)
try:
    code = child.wait(timeout=float(sys.argv[1]))
except subprocess.TimeoutExpired:
    # LibreOffice starts a second process; both are in the session of the first.
    os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    sys.exit('not done in time')
seconds = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
# Kilobytes on Linux, bytes on a Mac.
peak = used.ru_maxrss / (2 ** 20 if sys.platform == 'darwin' else 2 ** 10)
print(json.dumps({'code': code, 'seconds': seconds, 'cpu': used.ru_utime + used.ru_stime, 'peak': peak}))
