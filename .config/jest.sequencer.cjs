// The longest files first, so that no worker is left alone with one of them at the end. A fresh clone knows no times yet, and jest would go
// by the size of the files. A file that is missing here only starts later; one that is gone does no harm, and a test of the house names it.
const { default: Sequencer } = require('@jest/test-sequencer');
const path = require('node:path');
const { SUITES, suites } = require('./suites.cjs');

const top = path.resolve(__dirname, '..');
const LONGEST = [
  'e2e/stories.test.ts',
  'e2e/access.test.ts',
  'e2e/guide.test.ts',
  'e2e/year-stories.test.ts',
  'e2e/ribbon.test.ts',
  'e2e/follow.test.ts',
  'excel-host/faults-of-clicks.test.ts',
  'app/many-names.test.ts',
  'cli/nothing-lost.test.ts',
  'hand-check/hand-check.test.ts',
  'taskpane/pane.test.tsx',
  'workbook/packages-as-others-write-them.test.ts',
  'hostile/hostile.test.ts',
  'bench/bench.test.ts',
  'workbook/file-kinds.test.ts',
  'templates/another-province.test.ts',
  'app/flows.test.ts',
  'workbook/foreign/ods.test.ts',
  'app/merge.test.ts',
  'excel-host/faults.test.ts',
  'report/large-commune.test.ts',
  'report/review-libreoffice.test.ts',
  'cli/plan-check.test.ts',
  'cli/send-out.test.ts',
  'workbook/sheet-part.test.ts',
  'excel-host/same-sheets.test.ts',
  'house/documents.test.ts',
  'house/what-to-change.test.ts',
  'manifest/build-flags.test.ts',
  'taskpane/broken.test.tsx',
  'taskpane/charts.test.tsx',
  'excel-host/contract.test.ts',
  'documents/poisoned-letter.test.ts',
  'workbook/broken-parts.property.test.ts',
  'cli/stories.test.ts',
].map((file) => path.join(top, 'test', file));

const rankOf = (file) => {
  const at = LONGEST.indexOf(file);
  return at < 0 ? LONGEST.length : at;
};

/** A suite starts when the longest of its files would. */
const rankOfSuite = new Map(
  suites().map(({ name, files }) => [
    path.join(SUITES, `${name}.test.js`),
    Math.min(...files.map((file) => rankOf(path.join(top, 'test', file)))),
  ]),
);
const rank = ({ path: file }) => rankOfSuite.get(file) ?? rankOf(file);

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
module.exports.LONGEST = LONGEST;
