// Loaded before the command line: says at the end how much work, processor time and memory the run took.
const { readFileSync, writeSync } = require('node:fs');
const { countSteps } = require('./steps.cjs');

const takeSteps = countSteps(process.argv[1]);

process.on('exit', () => {
  const steps = takeSteps();
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  // What the system reports as the peak of a process may still be its parent's; the status of the process is its own.
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  writeSync(
    3,
    JSON.stringify({
      steps,
      cpuMs: Math.round((userCPUTime + systemCPUTime) / 1000),
      peakMb: Math.round(Number(peak[1]) / 1024),
    }),
  );
});
