/** The officer's guide as a page, written from the catalogue of findings by a process of its own. */
const { execFileSync } = require('node:child_process');
const path = require('node:path');

/** @param head what stands in its head beside the title */
exports.guidePage = (head) =>
  execFileSync(process.execPath, [path.join(__dirname, 'guide.mjs'), head], {
    cwd: path.resolve(__dirname, '../..'),
    encoding: 'utf8',
  });
