/** The plugins that put pages, icons, metadata and manifest beside the bundles of the add-in. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { guidePage } = require('./guide-page.cjs');
const { OfflineWorkbench } = require('./offline.cjs');

const top = path.resolve(__dirname, '../..');
const at = (...parts) => path.join(top, ...parts);
/** Where Microsoft serves office.js from: since September 2026, and before; either may send a part of it. */
const CDN = [
  'https://officeapis.public.onecdn.static.microsoft',
  'https://appsforoffice.microsoft.com',
];
const office = at('node_modules/@microsoft/office-js');

/**
 * Nothing leaves the machine: a page talks to its own place alone. Styles of the pane are inserted rule by rule into an empty
 * element, which the hash of the empty text allows and which no rule for text in the page does.
 */
function policy(self) {
  const scripts = ["'self'", ...(self ? [] : CDN)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    // On a web host that it does not know, office.js asks a page beside itself whether to trust it.
    `frame-src ${scripts}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The text of a page, with its policy before all that it could load. */
function withPolicy(file, rules) {
  const charset = '<meta charset="utf-8" />';
  const html = readFileSync(file, 'utf8');
  // A page without its policy must never be built.
  if (!html.includes(charset)) throw new Error(`${file} has no ${charset}`);
  return html.replace(
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${rules}">`,
  );
}

/** The page of a file, with office.js where it asks for it. */
function page({ file, filename, chunks, self }) {
  const script = self ? 'office/office.js' : `${CDN[0]}/1/office.js`;
  const source = withPolicy(file, policy(self)).replace(
    '<!-- office.js -->',
    `<script src="${script}"></script>`,
  );
  return new HtmlPlugin({
    templateContent: source,
    filename,
    chunks,
    scriptLoading: 'defer',
    minify: false,
  });
}

/** Files that a module of Node makes while the build runs. */
class MadeFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('MadeFiles', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'MadeFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [name, make] of Object.entries(this.files))
            compilation.emitAsset(name, new sources.RawSource(await make()));
        },
      );
    });
  }
}

const asText = (xml) => xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page that gives an administrator the manifest for their own address, with the manifest of an open one inside. */
async function installPage() {
  const { OPEN_ADDRESS, manifestXml } = await import('./manifest.mjs');
  const manifest = asText(manifestXml({ address: OPEN_ADDRESS }));
  return withPolicy(at('src/workbench/hosting/cai-dat.html'), policy(true)).replace(
    '<!-- manifest -->',
    `<pre id="manifest" data-address="${OPEN_ADDRESS}" hidden>${manifest}</pre>`,
  );
}

/** The guide asks nothing of anybody; its one script turns the chapters and searches them. */
const guide = () =>
  guidePage(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">\n  <link rel="stylesheet" href="huong-dan.css">\n  <script src="huong-dan.js" defer></script>\n  <link rel="icon" href="icons/giam-ngheo-32.png">`,
  );

const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-*.js',
  'excelwebapp-*.js',
  'excelios-*.js',
  'custom-functions-runtime.js',
  'vi-vn/*.js',
  'en-us/*.js',
];

exports.plugins = (env, entries) => {
  const self = (env.officejs ?? (env.dev ? 'self' : 'cdn')) === 'self';
  const untouched = { minimized: true };
  return [
    ...(entries.includes('taskpane')
      ? [
          page({
            file: at('src/taskpane/taskpane.html'),
            filename: 'taskpane.html',
            chunks: ['taskpane'],
            self,
          }),
        ]
      : []),
    ...(entries.includes('workbench')
      ? [
          page({
            file: at('src/workbench/workbench.html'),
            filename: 'workbench.html',
            chunks: ['workbench'],
            self: true,
          }),
        ]
      : []),
    page({ file: at('src/taskpane/guard.html'), filename: 'guard.html', chunks: [], self }),
    new CopyPlugin({
      patterns: [
        { from: at('src/taskpane/*.{js,css}'), to: '[name][ext]', info: untouched },
        ...(entries.includes('workbench')
          ? [
              { from: at('src/workbench/*.{css,webmanifest}'), to: '[name][ext]', info: untouched },
              {
                from: at('src/workbench/hosting/*.{js,css}'),
                to: '[name][ext]',
                info: untouched,
              },
            ]
          : []),
        { from: at('assets/icons'), to: 'icons' },
        { from: at('assets/huong-dan/*.png'), to: 'huong-dan/[name][ext]', noErrorOnMissing: true },
        { from: at('assets/so-mau.xlsx'), to: 'so-mau.xlsx', noErrorOnMissing: true },
        // The licence of what reads old workbooks goes where that goes.
        { from: at('node_modules/@e965/xlsx/LICENSE'), to: 'licences/xlsx.txt', info: untouched },
        // Microsoft's licence forbids to change these files; they are copied as they came, with it beside them.
        ...(self
          ? [
              ...officeFiles.map((from) => ({
                from,
                context: path.join(office, 'dist'),
                to: 'office/',
                info: untouched,
                globOptions: { ignore: ['**/*.debug.js', '**/*-vsdoc.js'] },
              })),
              { from: path.join(office, 'LICENSE.md'), to: 'office/LICENSE.md', info: untouched },
            ]
          : []),
      ],
    }),
    ...(entries.includes('workbench') ? [new OfflineWorkbench()] : []),
    new MadeFiles({
      'huong-dan.html': async () => guide(),
      ...(entries.includes('workbench') && { 'cai-dat.html': installPage }),
      'functions.json': async () =>
        JSON.stringify(
          await (await import('../functions-metadata.mjs')).functionsMetadata(),
          null,
          1,
        ),
      'manifest.xml': async () => {
        const { manifestXml } = await import('./manifest.mjs');
        return manifestXml({
          dev: Boolean(env.dev),
          ...(env.diaChi && { address: env.diaChi }),
          ...(env.namespace && { namespace: env.namespace }),
        });
      },
    }),
  ];
};
