// Runs the built command line again and again in one process: each run begins anew from the bundle, as a process of its own does, but what
// V8 has compiled is kept. The parent sends the arguments; the answer is what the run wrote and its exit code.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const [, , bundle] = process.argv;
const program = new vm.Script(Module.wrap(readFileSync(bundle, 'utf8')), { filename: bundle });

async function answer(args) {
  const said = { out: '', err: '' };
  const keep = (name) => (text) => {
    said[name] += text;
    return true;
  };
  process.stdout.write = keep('out');
  process.stderr.write = keep('err');
  process.argv = [process.execPath, bundle, ...args];
  process.exitCode = undefined;
  const module = { exports: {} };
  program.runInThisContext()(
    module.exports,
    Module.createRequire(bundle),
    module,
    bundle,
    path.dirname(bundle),
  );
  while (process.exitCode === undefined) await new Promise((resolve) => setImmediate(resolve));
  const code = process.exitCode;
  process.exitCode = 0;
  return { code, ...said };
}

// One after the other, in the order of asking.
let last = Promise.resolve();
process.on('message', ({ id, args }) => {
  last = last.then(async () => process.send({ id, ...(await answer(args)) }));
});
