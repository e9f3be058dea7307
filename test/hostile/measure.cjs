// Loaded before the command line: says at the end how much processor time and memory the run took.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  // What the system reports as the peak of a process may still be its parent's; the status of the process is its own.
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  writeSync(
    3,
    JSON.stringify({
      cpuMs: Math.round((userCPUTime + systemCPUTime) / 1000),
      peakMb: Math.round(Number(peak[1]) / 1024),
    }),
  );
});
