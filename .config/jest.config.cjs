// hucre and zip.js ship as ES modules only, so jest has to translate them too.
const translated = ['hucre', '@zip\\.js'];

// In a .tsx file `<T>(x: T) => x` reads as an element, so the two kinds of source are parsed apart.
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

module.exports = {
  rootDir: '..',
  testSequencer: '<rootDir>/.config/jest.sequencer.cjs',
  // Generous, because a machine of two cores runs several suites at once.
  testTimeout: 120000,
  testEnvironmentOptions: { globalsCleanup: 'on' },
  setupFiles: ['<rootDir>/.config/jest.setup.cjs'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  transform: { '\\.ts$': swc(false), '\\.(tsx|m?js|cjs)$': swc(true) },
  transformIgnorePatterns: [`/node_modules/(?!(${translated.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
};
