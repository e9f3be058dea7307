/**
 * Builds the command line, the add-in, and the workbench as one file.
 *
 *   --env only=cli|addin|one-file   one of them; without it all
 *   --env diaChi=https://… where the add-in is served from, with the final slash
 *   --env officejs=cdn|self office.js from Microsoft's network, as production wants it, or an own copy beside the pages
 *   --env namespace=XA     a prefix for the custom functions; none by default
 *   --env dev              the development manifest, with its own Id, name and namespace
 */
const path = require('node:path');
const { existsSync, readFileSync } = require('node:fs');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin } = require('webpack');

const top = __dirname;
const at = (...parts) => path.join(top, ...parts);

function scripts(extension, syntax, target) {
  return {
    test: extension,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: syntax === 'tsx' },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  };
}

const shared = (target) => ({
  mode: 'production',
  context: top,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  module: {
    rules: [
      scripts(/\.ts$/, 'ts', target),
      scripts(/\.tsx$/, 'tsx', target),
      { test: /\.xlsx$/, type: 'asset/inline' },
      { test: /zip-core-base\.js$/, loader: at('.config/addin/no-place.cjs') },
    ],
  },
  optimization: {
    minimizer: [
      // As small as by terser, in a fifth of its time; it has threads of its own, and needs no processes.
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        parallel: false,
        minimizerOptions: { compress: { passes: 3 }, mangle: true },
      }),
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The reader of old workbooks comes with its licence, as that asks. */
function sheetLicence() {
  const text = readFileSync(at('node_modules/@e965/xlsx/LICENSE'), 'utf8').replaceAll('*/', '* /');
  return new BannerPlugin({
    banner: `/*! @e965/xlsx (SheetJS Community Edition)\n${text}*/`,
    raw: true,
    test: /foreign[^/]*\.c?js$/,
  });
}

function commandLine() {
  const common = shared('es2022');
  return {
    ...common,
    // The starter hands the program a real `require`, which is not webpack's to make.
    module: { ...common.module, parser: { javascript: { createRequire: false } } },
    name: 'cli',
    target: 'node20',
    entry: {
      bieu: at('src/cli/start.ts'),
      program: at('src/cli/main.ts'),
      foreign: at('src/cli/foreign-main.ts'),
    },
    output: { path: at('dist/cli'), filename: '[name].cjs', chunkFormat: false },
    plugins: [sheetLicence()],
    optimization: {
      splitChunks: false,
      minimizer: [
        // A stack trace and a profile name the functions as they stand in the source. Letters beyond
        // ASCII are written as escapes: V8 then keeps the text in half of the memory.
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          parallel: false,
          minimizerOptions: {
            compress: false,
            mangle: false,
            format: { asciiOnly: true, comments: 'some' },
          },
        }),
      ],
    },
    devtool: false,
    cache: {
      type: 'filesystem',
      cacheDirectory: at('.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
  };
}

function addIn(env) {
  const entries = { taskpane: 'src/taskpane/excel.tsx', workbench: 'src/workbench/main.tsx' };
  const present = Object.entries(entries).filter(([, file]) => existsSync(at(file)));
  if (present.length === 0) return [];
  const { plugins } = require('./.config/addin/pages.cjs');
  return [
    {
      ...shared('es2020'),
      name: 'addin',
      target: ['web', 'es2020'],
      entry: Object.fromEntries(present.map(([name, file]) => [name, at(file)])),
      output: {
        path: at('dist/addin'),
        filename: '[name].js',
        chunkFilename: '[name].[contenthash:8].js',
        clean: true,
      },
      plugins: plugins(
        env,
        present.map(([name]) => name),
      ),
      ...(env.WEBPACK_SERVE && {
        devServer: require('./.config/addin/dev-server.cjs').devServer(at('.cache/certificates')),
      }),
      devtool: false,
      cache: {
        type: 'filesystem',
        cacheDirectory: at('.cache/webpack'),
        buildDependencies: { config: [__filename] },
      },
    },
  ];
}

function oneFile() {
  const made = require('./.config/addin/one-file.cjs');
  return made.isHere() ? [made.oneFile(shared)] : [];
}

const wants = (env, name) => env.only === undefined || env.only === name;

module.exports = (env = {}) => [
  ...(wants(env, 'cli') && existsSync(at('src/cli/main.ts')) ? [commandLine()] : []),
  ...(wants(env, 'addin') ? addIn(env) : []),
  ...(wants(env, 'one-file') ? oneFile() : []),
];

/** A single script for a browser, for the tests: as it stands in the source, without a page around it. */
module.exports.browserScript = (entry, folder, filename) => ({
  ...shared('es2022'),
  name: filename,
  target: ['web', 'es2022'],
  entry,
  output: { path: folder, filename },
  optimization: { minimize: false },
  devtool: false,
});
