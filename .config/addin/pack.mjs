/**
 * Writes dist/giam-ngheo-<version>.zip after a build: what a province's administrator puts on a server. Its manifest has no address
 * yet; the page cai-dat.html gives the one for the server that it stands on.
 *
 *   node .config/addin/pack.mjs [folder of the pages] [workbench of one file] [zip]
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

const top = path.resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8'));

/** The files of a folder and of those in it, by their names with "/". */
function filesOf(folder, under = '') {
  return readdirSync(path.join(folder, under), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(folder, `${under}${entry.name}/`) : [`${under}${entry.name}`],
  );
}

/**
 * @param folder the built pages
 * @param oneFile the workbench of one file
 * @returns {Promise<Uint8Array>} the zip
 */
async function packed(folder, oneFile) {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  const put = (name, file) =>
    zip.add(name, new Uint8ArrayReader(new Uint8Array(readFileSync(file))));
  // A manifest for another place, in reach of a hand that loads it, would only mislead.
  for (const name of filesOf(folder)
    .filter((one) => one !== 'manifest.xml' && one !== 'giam-ngheo.html')
    .sort())
    await put(name, path.join(folder, name));
  await put('giam-ngheo.html', oneFile);
  return zip.close();
}

const [pages, oneFile, target] =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['dist/addin', 'dist/giam-ngheo.html', `dist/giam-ngheo-${version}.zip`].map((name) =>
        path.join(top, name),
      );
if (existsSync(pages) && existsSync(oneFile)) {
  const bytes = await packed(pages, oneFile);
  writeFileSync(target, bytes);
  console.log(`${path.basename(target)}: ${bytes.length} bytes`);
} else console.log('no zip: the pages or the workbench of one file were not built');
