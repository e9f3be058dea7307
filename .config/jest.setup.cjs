// A fuzz run hands every property test a seed of its own and its size; elsewhere each test says its size itself.
const fc = require('fast-check');
const { setFlagsFromString } = require('node:v8');

const { FUZZ_SEED, FUZZ_RUNS } = process.env;
if (FUZZ_SEED) fc.configureGlobal({ seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_RUNS ?? 2000) });

// Most code of a test file runs once: optimising it costs more than it saves.
setFlagsFromString('--interrupt-budget=1200000');
