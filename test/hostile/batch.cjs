// Runs the built command line over many files in one process: `node batch.cjs <bundle> <folder> <names…>`, one line of JSON each.
// The name is printed before the file is touched, so that the reader of these lines knows on which file a run hung or died.
const { readFileSync, rmSync, writeSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { countSteps } = require('./steps.cjs');

const [, , bundle, folder, ...names] = process.argv;
const takeSteps = countSteps(bundle);
const program = new vm.Script(Module.wrap(readFileSync(bundle, 'utf8')), { filename: bundle });
const say = (line) => writeSync(1, `${JSON.stringify(line)}\n`);

async function answer(args) {
  let out = '';
  console.log = (text) => {
    out += text;
  };
  console.error = () => undefined;
  process.argv = [process.execPath, bundle, ...args];
  process.exitCode = undefined;
  program.runInThisContext()(
    {},
    Module.createRequire(bundle),
    { exports: {} },
    bundle,
    path.dirname(bundle),
  );
  while (process.exitCode === undefined) await new Promise((resolve) => setImmediate(resolve));
  return { code: process.exitCode, out };
}

(async () => {
  for (const name of names) {
    say({ name });
    const result = path.join(folder, 'ra.xlsx');
    rmSync(result, { force: true });
    takeSteps();
    const start = process.cpuUsage();
    const { code, out } = await answer(['lap', path.join(folder, name), '-o', result, '--json']);
    const steps = takeSteps();
    const { user, system } = process.cpuUsage(start);
    const { error } = JSON.parse(out);
    say({
      name,
      said: code === 3 ? error.code : 'read',
      message: error?.message ?? '',
      steps,
      cpuMs: Math.round((user + system) / 1000),
    });
  }
  process.exitCode = 0;
})();
