/**
 * Gives hostile files to the built command line: all that have a name, and damaged workbooks by seed.
 * Prints what came of each and writes the account to test/hostile/results.md. A new failure goes into the corpus by hand, with its seed or recipe.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { buildCli } from './build-cli.mjs';
import { isFresh, top } from './cli-bundle.mjs';
import './typescript-loader.mjs';

/** @returns {Promise<boolean>} whether nothing failed */
export async function fuzzFilesOf(count, seed) {
  process.chdir(top);
  if (!isFresh() && !(await buildCli())) return false;
  const { beyond, judge, HEAP_MB, MOST_CPU_MS, MOST_MB, MOST_STEPS } =
    await import('../test/hostile/judge.ts');
  const { monsters } = await import('../test/hostile/monsters.ts');
  const { fuzzFiles } = await import('../test/hostile/fuzz.ts');
  const { packageParts } = await import('../test/make/package.ts');
  const started = Date.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  const rows = [];
  const largest = largestOf();
  let failed = 0;
  try {
    for (const { name, kind, expected, make, ending } of monsters) {
      const bytes = make({});
      const run = await judge(kind, bytes, folder, 'assets/so-mau.xlsx', ending);
      const { said, steps, cpuMs, peakMb } = run;
      const ok = expected.includes(said) && beyond(run).length === 0 && run.cpuMs < MOST_CPU_MS;
      failed += ok ? 0 : 1;
      rows.push([
        name,
        `${(bytes.length / 1024).toFixed(0)} KB`,
        said,
        `${(steps / 1_000_000).toFixed(1)}`,
        `${(cpuMs / 1000).toFixed(1)} s`,
        `${peakMb} MB`,
        ok ? '' : 'FAILS',
      ]);
      largest.add(name, run);
      console.log(rows.at(-1).join('  '));
    }
    const good = Object.fromEntries(
      await packageParts(new Uint8Array(readFileSync('assets/so-mau.xlsx'))),
    );
    const damaged = await fuzzFiles(seed, count, good, folder);
    failed += damaged.failures.length;
    for (const { seed: at, what } of damaged.failures) console.log(`seed ${at}: ${what}`);
    const minutes = ((Date.now() - started) / 60_000).toFixed(1);
    const said = [...damaged.said]
      .sort((a, b) => b[1] - a[1])
      .map(([code, times]) => `${code} ${times}`)
      .join(', ');
    const text = [
      '# Hostile files',
      '',
      `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model ?? 'a processor'} × ${cpus().length}: ${monsters.length} files with a name and ${count} damaged workbooks (seeds ${seed} to ${seed + count - 1}),`,
      `${failed} failures, in ${minutes} minutes. Each is given to the built command line in a process with ${HEAP_MB} MB of heap. A failure is more than ${MOST_STEPS / 1_000_000} million steps of the program,`,
      `${MOST_CPU_MS / 1000} s of processor time or ${MOST_MB} MB in one file, and any end without one of the program's own sentences. Made again by \`npm run fuzz -- tep\`.`,
      '',
      `The most that one file took: ${largest.text()}.`,
      '',
      `Damaged workbooks: ${said}; the slowest took ${(damaged.slowestMs / 1000).toFixed(1)} s.`,
      '',
      '| file | size | answer | million steps | processor | memory | |',
      '| --- | ---: | --- | ---: | ---: | ---: | --- |',
      ...rows.map((row) => `| ${row.join(' | ')} |`),
      '',
    ].join('\n');
    writeFileSync('test/hostile/results.md', text);
    console.log(
      `fuzz: ${monsters.length + count} files, ${failed} failures, ${minutes} minutes, at most ${largest.text()}`,
    );
    return failed === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file that took the most time, and the one that took the most memory. */
function largestOf() {
  let [time, memory] = [{ cpuMs: 0 }, { peakMb: 0 }];
  return {
    add(name, { cpuMs, peakMb }) {
      if (cpuMs > time.cpuMs) time = { name, cpuMs };
      if (peakMb > memory.peakMb) memory = { name, peakMb };
    },
    text: () =>
      `${(time.cpuMs / 1000).toFixed(1)} s (${time.name}), ${memory.peakMb} MB (${memory.name})`,
  };
}
