/** `npm start`: makes the certificates of this machine once, says how to trust them, and serves the development add-in. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { manifestXml } from './manifest.mjs';
import { sideload } from './sideload.mjs';

const require = createRequire(import.meta.url);
const top = path.resolve(import.meta.dirname, '../..');
const folder = path.join(top, '.cache/certificates');
const file = (name) => path.join(folder, name);

if (!existsSync(file('localhost.crt'))) {
  mkdirSync(folder, { recursive: true });
  const { generateCertificates } = require('office-addin-dev-certs/lib/generate');
  await generateCertificates(file('ca.crt'), file('localhost.crt'), file('localhost.key'), 365, [
    '127.0.0.1',
    'localhost',
  ]);
  console.log(
    `Trust ${path.relative(top, file('ca.crt'))} in the system's store of root certificates.`,
  );
}
// The server keeps its files in memory, and an Excel is given a file.
const manifest = path.join(top, 'dist/manifest-thu.xml');
mkdirSync(path.dirname(manifest), { recursive: true });
writeFileSync(manifest, manifestXml({ dev: true }));
console.log(sideload(path.relative(top, manifest)));
const args = [
  'serve',
  '--mode',
  'development',
  '--env',
  'only=addin',
  '--env',
  'dev',
  ...process.argv.slice(2),
];
const server = spawn(
  process.execPath,
  [path.join(top, 'node_modules/webpack-cli/bin/cli.js'), ...args],
  { cwd: top, stdio: 'inherit' },
);
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
