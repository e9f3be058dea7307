/** `npm start`: makes the certificates of this machine once, says how to trust them, and serves the development add-in. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const top = path.resolve(import.meta.dirname, '../..');
const folder = path.join(top, '.cache/certificates');
const file = (name) => path.join(folder, name);

if (!existsSync(file('localhost.crt'))) {
  mkdirSync(folder, { recursive: true });
  const { generateCertificates } = require('office-addin-dev-certs/lib/generate');
  await generateCertificates(file('ca.crt'), file('localhost.crt'), file('localhost.key'), 365, ['127.0.0.1', 'localhost']);
  console.log(`Trust ${path.relative(top, file('ca.crt'))} in the system's store of root certificates, then load dist/addin/manifest.xml into Excel.`);
}
console.log(`Load the add-in (dist/addin/manifest.xml):
  web      Home > Add-ins > More Settings > Upload My Add-in
  Windows  a shared folder listed under File > Options > Trust Center > Trusted Add-in Catalogs
  Mac      copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
Workbench without Excel: https://localhost:3000/workbench.html`);
const args = ['serve', '--mode', 'development', '--env', 'only=addin', '--env', 'dev', ...process.argv.slice(2)];
const server = spawn(process.execPath, [path.join(top, 'node_modules/webpack-cli/bin/cli.js'), ...args], { cwd: top, stdio: 'inherit' });
server.on('exit', (code) => { process.exitCode = code ?? 1; });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
