/** Measuring: the median of several runs after a warm-up, and a table of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Milliseconds; each run is preceded by `before`, which does not count. */
export function median(run, { runs = 7, warmUp = 2, before = () => undefined } = {}) {
  const times = [];
  for (let index = 0; index < runs + warmUp; index += 1) {
    const prepared = before(index);
    const start = process.hrtime.bigint();
    run(prepared);
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    if (index >= warmUp) times.push(time);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** What a reader needs to compare figures, without naming a machine. */
export function machine() {
  const [first] = os.cpus();
  return `${os.cpus().length} × ${first?.model.trim() ?? os.arch()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, ${os.type()}`;
}

/**
 * Keeps a result as JSON, from which the tables of this folder's README are made, and as a page to read.
 * @param result { title, date, machine, command, note, head, rows, aims: { what, value, aim, reached }[] }
 */
export function keep(name, result) {
  const folder = path.resolve(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(path.join(folder, `${name}.md`), `# ${result.title}\n\n${section(result)}\n`);
}

/** What a page of its own and the README beside it show of a result. */
export function section({ date, machine: where, command, note, head, rows, aims }) {
  const judged = aims.map(({ what, value, aim, reached }) => [
    what,
    value,
    aim,
    reached ? 'reached' : '**missed**',
  ]);
  return [
    `${date}; ${where}; \`${command}\`. ${note}`,
    table(head, rows),
    ...(aims.length > 0 ? [table(['', 'measured', 'aim', ''], judged)] : []),
  ].join('\n\n');
}
