// Runs the built command line many times in one process: `node many.cjs <bundle>`, lists of arguments as JSON on standard input;
// answers with one list of { code, out, err }. It saves starting Node for each.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const bundle = path.resolve(process.argv[2]);
const program = new vm.Script(Module.wrap(readFileSync(bundle, 'utf8')), { filename: bundle });
const answerWith = console.log;

async function answer(args) {
  const said = { out: '', err: '' };
  console.log = (text) => (said.out += `${text}\n`);
  console.error = (text) => (said.err += `${text}\n`);
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
  return { code: process.exitCode, ...said };
}

(async () => {
  const answers = [];
  for (const args of JSON.parse(readFileSync(0, 'utf8'))) answers.push(await answer(args));
  process.exitCode = 0;
  answerWith(JSON.stringify(answers));
})();
