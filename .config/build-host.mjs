/** Bundles the Excel host for a real browser: .cache/excel-host.js, loaded before the pages of the add-in in the browser tests. */
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const top = path.resolve(import.meta.dirname, '..');
const { browserScript } = require('../webpack.config.js');
const { default: webpack } = await import('webpack');

const compiler = webpack(
  browserScript(
    path.join(top, 'test/excel-host/browser.ts'),
    path.join(top, '.cache'),
    'excel-host.js',
  ),
);
const stats = await new Promise((resolve, reject) =>
  compiler.run((error, result) => (error ? reject(error) : resolve(result))),
);
if (stats.hasErrors()) console.error(stats.toString({ all: false, errors: true }));
await new Promise((resolve) => compiler.close(resolve));
process.exitCode = stats.hasErrors() ? 1 : 0;
