import type { Pass } from '../app/passes';
import { cliWords } from '../text/cli';
import { warn } from './terminal';

/** A pass that met nothing is told on standard error: it may be misspelt. */
export function warnUnused(passes: readonly Pass[]): void {
  for (const pass of passes) warn(cliWords.unusedPass(`${pass.code}@${pass.sheet}!${pass.cell}`));
}
