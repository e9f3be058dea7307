// Loaded before the command line: ends the process at its n-th call to the file system, as a power cut would. Between two such calls a run
// changes nothing on the disk, so these are all the moments that there are; and a write may be cut off half-way.
//
//   KILL_AT    the number of the call before which the process ends; with ".25", when it writes, after a quarter of the bytes
//   CALLS_TO   a file into which the names of all calls are written, one a line, when the run ends by itself
const fs = require('node:fs');

const { KILL_AT, CALLS_TO } = process.env;
const { writeFileSync } = fs;
const calls = [];

const end = () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal reaches a process at once, or at its next breath.
  for (;;);
};

/** Counts the call, and ends the process when it is the one. @returns the share after which this call is to be cut off, or 0 */
const met = (name) => {
  calls.push(name);
  if (Number(KILL_AT) === calls.length) end();
  return Math.floor(Number(KILL_AT)) === calls.length ? Number(KILL_AT) % 1 : 0;
};

const watched = (owner, name, part) => {
  const real = owner[name];
  owner[name] = function (...given) {
    const cut = met(name);
    if (cut > 0 && part) return part(real, cut, ...given).then(end);
    if (cut > 0) end();
    return Reflect.apply(real, this, given);
  };
};

for (const name of ['readFileSync', 'statSync', 'existsSync', 'realpathSync'])
  watched(fs, name, null);
for (const name of ['access', 'mkdir', 'readdir', 'rename', 'rm']) watched(fs.promises, name, null);

const { open } = fs.promises;
fs.promises.open = async function (...given) {
  if (met('open')) end();
  const handle = await Reflect.apply(open, this, given);
  watched(handle, 'writeFile', (real, share, bytes) =>
    Reflect.apply(real, handle, [bytes.subarray(0, bytes.length * share)]),
  );
  for (const name of ['sync', 'close']) watched(handle, name, null);
  return handle;
};

process.on('exit', () => {
  if (CALLS_TO) writeFileSync(CALLS_TO, calls.join('\n'));
});
