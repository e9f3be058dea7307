/** The trying of mutants: what a run of one small file says. Long, so only with FULL=1. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const top = path.resolve(__dirname, '../..');

(process.env['FULL'] === '1' ? test : test.skip)(
  'every change of a small file is tried, and what nobody noticed is listed',
  () => {
    const run = spawnSync(process.execPath, ['.config/mutate.mjs', 'src/domain/digit-hints.ts'], {
      cwd: top,
      encoding: 'utf8',
      env: { ...process.env, MUTATION_JOBS: '1' },
    });
    expect(run.stderr).toBe('');
    const [, noticed, counted] = /\| src\/domain\/digit-hints\.ts \| (\d+) \| (\d+) \|/
      .exec(run.stdout)!
      .map(Number) as [number, number, number];
    expect(counted).toBeGreaterThan(20);
    expect(noticed).toBeLessThan(counted);
    expect(noticed / counted).toBeGreaterThan(0.85);
    expect(run.stdout.split('## Not noticed')[1]!.match(/^\| digit-hints\.ts:\d+ /gm)).toHaveLength(
      counted - noticed,
    );
  },
);
