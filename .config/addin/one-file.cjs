/**
 * The whole workbench as one page, dist/giam-ngheo.html, that works from disk: its scripts run by their hash, its workers stand in it
 * as text, and it may connect to nothing.
 */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');
const { guidePage } = require('./guide-page.cjs');

const top = path.resolve(__dirname, '../..');
const at = (...parts) => path.join(top, ...parts);
const FOLDER = 'src/workbench/one-file';
const text = (file) => readFileSync(at(file), 'utf8');
const FILE = 'giam-ngheo.html';

/** Modules of the served pages, and what takes their place here. */
const INSTEAD = {
  'src/workbench/worker/start.ts': `${FOLDER}/start.ts`,
  'src/app/guide-place.ts': `${FOLDER}/guide-place.ts`,
};

const hash = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

function policy({ scripts, looks }) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${[...looks, ''].map(hash).join(' ')}`,
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

const picture = (file) => `data:image/png;base64,${readFileSync(at(file)).toString('base64')}`;

/** The guide with its pictures inside; its places begin with "huong-dan-", since the page has others. */
function guide() {
  const page = guidePage('');
  const body = /<body>\s*([\s\S]*?)\s*<\/body>/.exec(page)?.[1];
  const title = /<title>(.*?)<\/title>/.exec(page)?.[1];
  if (!body || !title) throw new Error('the guide has no body or no title');
  return {
    title,
    body: body
      .replace(/ (id|aria-labelledby)="/g, ' $1="huong-dan-')
      .replace(/ href="#/g, ' href="#huong-dan-')
      .replace(
        / src="(huong-dan\/[a-z-]+\.png)"/g,
        (_, file) => ` src="${picture(`assets/${file}`)}"`,
      ),
  };
}

/** The licence of each package that a script of the page was made from. */
function licences(compilation) {
  const packages = new Set();
  for (const module of compilation.modules)
    for (const { resource } of [module, ...(module.modules ?? [])]) {
      const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(
        resource ?? '',
      );
      if (found) packages.add(found[1]);
    }
  const byText = new Map([[text('LICENSE').trim(), ['Giảm nghèo']]]);
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const own = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    byText.set(own, [...(byText.get(own) ?? []), `${name} ${version}`]);
  }
  return [...byText].map(([own, names]) => `${names.join(', ')}\n\n${own}`).join('\n\n----\n\n');
}

/** A script whose strings and patterns neither end the element around it nor open a comment. */
const inScript = (code) => code.replace(/<(?=!--|\/script)/gi, '\\x3c');

class OneFile {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OneFile', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'OneFile', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          // The comments that were taken out are licences, which the page holds whole.
          const script = (name) =>
            inScript(
              assets[`${name}.js`]
                .source()
                .toString()
                .replace(/^\/\*!.*\*\/\n/, ''),
            );
          const filled = onePage({
            page: script('page'),
            workbook: script('workbook'),
            foreign: script('foreign'),
            licences: licences(compilation),
          });
          for (const name of Object.keys(assets)) compilation.deleteAsset(name);
          // Its scripts run by their hash: nobody may change a letter of them.
          compilation.emitAsset(FILE, new sources.RawSource(filled), { minimized: true });
        },
      );
    });
  }
}

function onePage({ page, workbook, foreign, licences }) {
  // What turns the guide's chapters runs where the first script has shown the guide.
  const starter = inScript(text(`${FOLDER}/starter.js`) + text('src/taskpane/huong-dan.js'));
  const bench = text('src/workbench/paper.css') + text('src/workbench/workbench.css');
  const guideLooks = text('src/taskpane/huong-dan.css');
  const { title, body } = guide();
  const rules = policy({ scripts: [starter, page], looks: [bench, guideLooks] });
  const inert = (id, content) => `<script type="text/plain" id="${id}">${content}</script>`;
  const parts = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${rules}">`,
    icon: `<link rel="icon" href="${picture('assets/icons/giam-ngheo-32.png')}">`,
    looks: `<style id="style-workbench">${bench}</style>
    <style id="style-guide" media="not all">${guideLooks}</style>`,
    guide: `<template id="huong-dan-trang" title="${title}">${body}</template>`,
    scripts: [
      inert('giay-phep', licences.replace(/<(?=!--|\/script)/gi, '&lt;')),
      inert('worker-workbook', workbook),
      inert('worker-foreign', foreign),
      `<script>${starter}</script>`,
      `<script>${page}</script>`,
    ].join('\n'),
  };
  return text(`${FOLDER}/page.html`).replace(/<!-- (\w+) -->/g, (_, name) => {
    // A page without one of its parts must never be built.
    if (!(name in parts)) throw new Error(`${FOLDER}/page.html asks for ${name}`);
    return parts[name];
  });
}

/** What webpack makes the page from. */
exports.oneFile = (shared) => ({
  ...shared('es2020'),
  name: 'one-file',
  target: ['web', 'es2020'],
  entry: {
    page: at(`${FOLDER}/main.tsx`),
    workbook: at('src/workbench/worker/main.ts'),
    foreign: at('src/workbook/foreign-worker/main.ts'),
  },
  output: { path: at('dist'), filename: '[name].js', publicPath: '' },
  module: {
    ...shared('es2020').module,
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  optimization: { ...shared('es2020').optimization, splitChunks: false },
  plugins: [
    ...Object.entries(INSTEAD).map(
      ([file, other]) =>
        new NormalModuleReplacementPlugin(
          new RegExp(`${file.replaceAll('/', '[\\\\/]').replace('.', '\\.')}$`),
          at(other),
        ),
    ),
    new OneFile(),
  ],
  devtool: false,
  cache: {
    type: 'filesystem',
    cacheDirectory: at('.cache/webpack'),
    buildDependencies: { config: [__filename, at('webpack.config.js')] },
  },
});
exports.isHere = () => existsSync(at(FOLDER));
