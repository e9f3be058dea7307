/** Runs the command line, building it first when a source is newer than the bundle. The bundle runs in this very process. */
import { createRequire } from 'node:module';
import { bundle, isFresh } from './cli-bundle.mjs';

let ready = isFresh();
if (!ready) {
  // Loaded on demand: the compiler takes longer to load than a fresh bundle takes to run.
  const { buildCli } = await import('./build-cli.mjs');
  ready = await buildCli();
}
if (ready) createRequire(import.meta.url)(bundle);
else {
  console.error('bieu: the command line could not be built');
  process.exitCode = 70;
}
