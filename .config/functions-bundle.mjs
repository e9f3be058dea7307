/**
 * The custom functions alone, minified as they ship: for measuring their size and their speed.
 *
 *   node .config/functions-bundle.mjs    prints the size and fails above the limit
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const top = path.resolve(import.meta.dirname, '..');

/** Kilobytes after gzip; a slow machine loads this part before the first figure shows. */
export const LIMIT = 31;

/**
 * @param {string} entry a file of src/functions, such as "register.ts"
 * @returns {Promise<{file: string, modules: string[], minified: number, gzip: number}>} sizes in bytes
 */
export async function bundleFunctions(entry = 'register.ts') {
  const webpack = require('webpack');
  const name = `functions-${path.parse(entry).name}.cjs`;
  const compiler = webpack({
    mode: 'production',
    context: top,
    target: ['web', 'es2020'],
    entry: path.join(top, 'src/functions', entry),
    output: { path: path.join(top, '.cache'), filename: name, library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: {
            jsc: { target: 'es2020', parser: { syntax: 'typescript' } },
            module: { type: 'es6' },
          },
        },
      ],
    },
    performance: { hints: false },
    devtool: false,
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, made) => (error ? reject(error) : resolve(made))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const file = path.join(top, '.cache', name);
  const content = readFileSync(file);
  const modules = stats
    .toJson({ all: false, modules: true, nestedModules: true })
    .modules.flatMap((module) => [module, ...(module.modules ?? [])])
    .map((module) => module.name ?? '');
  return { file, modules, minified: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { minified, gzip } = await bundleFunctions();
  console.log(
    `custom functions: ${(minified / 1024).toFixed(1)} KB minified, ${(gzip / 1024).toFixed(1)} KB gzip (limit ${LIMIT} KB)`,
  );
  if (gzip > LIMIT * 1024) process.exitCode = 1;
}
