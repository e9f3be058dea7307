/**
 * How V8 is to work for a process that ends after a second or two. The code that it optimises is
 * seldom used long enough to earn that back: at 1,000 households a third of the CPU went into it.
 * What was compiled once is kept, so that it stands in the cache; threads that collect young
 * garbage side by side cost more than they spare. An expression is compiled once, to machine code,
 * and not to bytecode first.
 */
export const V8_FLAGS = [
  '--interrupt-budget=800000',
  '--no-flush-bytecode',
  '--no-parallel-scavenge',
  '--no-regexp-tier-up',
  '--max-inlined-bytecode-size=100',
  '--max-inlined-bytecode-size-cumulative=200',
];

/**
 * Where keys of persons pile up file by file, V8 lets garbage grow to three times of them before it
 * looks; a province took that much memory.
 */
export const FLAG_OF_MANY_FILES = '--heap-growing-percent=60';
