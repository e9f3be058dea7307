// All tests but the browser's, in the suites of suites.cjs. A file by itself is run with jest.config.cjs.
const unit = require('./jest.config.cjs');
const { writeSuites } = require('./suites.cjs');

module.exports = {
  ...unit,
  testMatch: [`${writeSuites()}/*.test.js`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/e2e/', '<rootDir>/.cache/bench/'],
};
