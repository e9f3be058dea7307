/**
 * HyperFormula, a spreadsheet engine, evaluating what a cell would hold without custom functions. Its licence (GPL-3.0) keeps it
 * out of the program and its dependencies: it is installed for the benchmark alone, below .cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const VERSION = '3.5.0';
const folder = path.resolve(import.meta.dirname, '../../.cache/bench');

export function loadHyperFormula() {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(path.join(folder, 'node_modules/hyperformula'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, '{ "private": true }\n');
    const made = spawnSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', `hyperformula@${VERSION}`],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (made.status !== 0) return null;
  }
  return createRequire(manifest)('hyperformula').HyperFormula;
}

/**
 * A sheet whose formulas all hang on one cell, so that changing it makes the engine evaluate all of them and nothing else.
 * @param rows cells and formulas; `touch` is [row, column] of the cell to change, between the two values given
 * @returns a function that evaluates everything once
 */
export function evaluator(HyperFormula, rows, touch, values) {
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', maxRows: 400_000 });
  let turn = 0;
  return () => {
    turn += 1;
    engine.setCellContents({ sheet: 0, row: touch[0], col: touch[1] }, [[values[turn % 2]]]);
  };
}
