/** One TypeScript file with what it imports, as a script for Node: a peer's time is to be its own and not a compiler's. */
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const top = path.resolve(import.meta.dirname, '../..');

/** @returns {Promise<string>} the script's file, below .cache/bench */
export async function bundle(entry) {
  const webpack = require('webpack');
  const filename = `${path.parse(entry).name}.cjs`;
  const compiler = webpack({
    mode: 'production',
    context: top,
    target: 'node20',
    entry: path.join(top, entry),
    devtool: false,
    performance: { hints: false },
    output: { path: path.join(top, '.cache/bench'), filename, chunkFormat: false },
    node: { __dirname: false },
    externals: { jsdom: 'commonjs jsdom' },
    optimization: { minimize: false },
    resolve: { extensions: ['.ts', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: {
            jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
            module: { type: 'es6' },
          },
        },
      ],
    },
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, made) => (error ? reject(error) : resolve(made))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return path.join(top, '.cache/bench', filename);
}
