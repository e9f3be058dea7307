// The browser tests: the built pages in Debian's Chromium, with the Excel host loaded before them.
const unit = require('./jest.config.cjs');

module.exports = {
  ...unit,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/.config/e2e-setup.cjs',
  testTimeout: 240000,
};
