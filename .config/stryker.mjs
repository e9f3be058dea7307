/** How the mutants of a room are made and tried; `mutate.mjs` says which files, which tests judge them and the report's place. */
const {
  MUTATION_FILES,
  MUTATION_TESTS,
  MUTATION_REPORT,
  MUTATION_SAMPLE = '',
  MUTATION_JOBS = '2',
} = process.env;

export default {
  testRunner: 'warm',
  plugins: ['./.config/mutation-runner.mjs'],
  mutationTests: MUTATION_TESTS.split(','),
  mutationSample: MUTATION_SAMPLE,
  coverageAnalysis: 'perTest',
  // What a module makes when it is loaded are tables of words; they are data, and every test would have to judge each word.
  ignoreStatic: true,
  mutate: MUTATION_FILES.split(','),
  ignorePatterns: ['dist', 'ket-qua', 'coverage', '.cache'],
  concurrency: Number(MUTATION_JOBS),
  tempDirName: '.cache/stryker',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: MUTATION_REPORT },
  // A mutant that never ends is stopped; a slow test on a busy machine is not taken for one.
  timeoutMS: 15_000,
  timeoutFactor: 2,
};
