// The longest files first, so that no worker is left alone with one of them at the end. A fresh clone knows no times yet, and jest would go
// by the size of the files. A file that is missing here only starts later; one that is gone does no harm, and a test of the house names it.
const { default: Sequencer } = require('@jest/test-sequencer');
const path = require('node:path');

const top = path.resolve(__dirname, '..');
const LONGEST = [
  'e2e/stories.test.ts',
  'e2e/access.test.ts',
  'e2e/guide.test.ts',
  'e2e/year-stories.test.ts',
  'e2e/ribbon.test.ts',
  'e2e/follow.test.ts',
  'workbook/broken-parts.property.test.ts',
  'taskpane/pane.test.tsx',
  'bench/bench.test.ts',
  'report/review-libreoffice.test.ts',
  'hostile/hostile.test.ts',
  'taskpane/broken.test.tsx',
  'excel-host/same-sheets.test.ts',
  'taskpane/charts.test.tsx',
  'excel-host/faults.test.ts',
  'excel-host/contract.test.ts',
  'documents/poisoned-letter.test.ts',
  'manifest/build-flags.test.ts',
  'cli/stories.test.ts',
  'cli/nothing-lost.test.ts',
].map((file) => path.join(top, 'test', file));

const rank = ({ path: file }) => {
  const at = LONGEST.indexOf(file);
  return at < 0 ? LONGEST.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
module.exports.LONGEST = LONGEST;
