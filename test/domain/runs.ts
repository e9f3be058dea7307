/** How many cases a property test walks: all of them with FULL=1, a few otherwise so that a run stays short. */
export const runs = (full = 10_000, quick = 300): { numRuns: number } => ({
  numRuns: process.env['FULL'] === '1' ? full : quick,
});
