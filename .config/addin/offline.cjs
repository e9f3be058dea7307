/** Puts a service worker beside the workbench that keeps the files of this build, under a name that changes with them. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** What the workbench loads: its page and looks, its script and the parts that scripts load later. */
const wanted = (name) =>
  /^(paper\.css|huong-dan\.(html|css|js)|huong-dan\/[a-z-]+\.png|workbench\.(html|css|js)|trusted-types\.js|[^/]+\.[0-9a-f]{8}\.js|giam-ngheo\.webmanifest|icons\/giam-ngheo-(32|192|512)\.png)$/.test(
    name,
  );

exports.OfflineWorkbench = class OfflineWorkbench {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfflineWorkbench', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'OfflineWorkbench', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const files = Object.keys(assets).filter(wanted).sort();
          const hash = createHash('sha256');
          for (const file of files) hash.update(file).update(assets[file].buffer());
          const source = readFileSync(path.join(__dirname, 'offline-worker.js'), 'utf8')
            .replace('BUILD', hash.digest('hex').slice(0, 16))
            .replace('FILES = []', `FILES = ${JSON.stringify(files)}`);
          compilation.emitAsset('offline.js', new sources.RawSource(source));
        },
      );
    });
  }
};
