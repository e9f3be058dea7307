/**
 * Builds dist/cli/bieu.cjs, and what it needs beside it. Two builds at once do not meet: each writes into a folder of its own and puts its files in place by a rename.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle, FILES, top } from './cli-bundle.mjs';
import { keepCompiled } from './compile-cache.mjs';

/** @returns {Promise<boolean>} whether a bundle stands in its place afterwards */
export async function buildCli() {
  const require = createRequire(import.meta.url);
  const [config] = require('../webpack.config.js')({ only: 'cli' });
  if (!config || !existsSync(path.join(top, 'src/cli/main.ts'))) {
    console.error('build-cli: src/cli/main.ts is not there, nothing to build');
    return false;
  }
  const { default: webpack } = await import('webpack');
  const folder = path.join(path.dirname(bundle), `.build-${process.pid}`);
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  try {
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    if (stats.hasErrors()) {
      console.error(stats.toString({ all: false, errors: true, errorDetails: false }));
      return false;
    }
    keepCompiled(folder);
    mkdirSync(path.dirname(bundle), { recursive: true });
    for (const file of FILES) renameSync(path.join(folder, path.basename(file)), file);
    return true;
  } finally {
    await new Promise((resolve) => compiler.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const built = await buildCli();
  // An install without the sources of the command line, as in a partial checkout, is no failed install.
  process.exitCode = built || !existsSync(path.join(top, 'src/cli/main.ts')) ? 0 : 1;
}
