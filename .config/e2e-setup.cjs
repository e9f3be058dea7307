// Builds what the browser tests open: the pages with an own copy of office.js, and the host script.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const top = path.resolve(__dirname, '..');

module.exports = () => {
  // Built before this run.
  if (process.env.E2E_IS_BUILT) return;
  const webpack = (...args) => [
    path.join(top, 'node_modules/webpack-cli/bin/cli.js'),
    ...args.flatMap((arg) => ['--env', arg]),
    '--output-path',
    path.resolve(top, process.env.E2E_BUILD ?? '.cache/e2e'),
  ];
  const builds = [
    webpack('only=addin', 'officejs=self'),
    webpack('only=one-file'),
    [path.join(top, '.config/build-host.mjs')],
  ];
  for (const args of builds) {
    const run = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${args[0]}\n${run.stdout}${run.stderr}`);
  }
};

if (require.main === module) module.exports();
