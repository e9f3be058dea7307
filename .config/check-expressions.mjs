/**
 * Checks every regular expression that stands in `src`, in code or as `/…/flags` in data: it is linear, by recheck, or it is named in `expressions.json` with the texts that
 * slow it down most; then it has to be quick on the longest text that is read of a cell. An expression that the file does not know is
 * checked anew, which takes a second or two each.
 *
 *   node .config/check-expressions.mjs          what continuous integration runs
 *   node .config/check-expressions.mjs --write  writes the file anew
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import './typescript-loader.mjs';

const { textsOf } = await import('../src/domain/expressions.ts');
const top = path.resolve(import.meta.dirname, '..');
const FILE = path.join(top, '.config/expressions.json');
/** Letters: what is read of a cell, and a little more (`MOST_LETTERS` in `src/reading/cells/shown-sheet.ts`). */
const LETTERS = 2048;
/** A hundred times what such a text takes an expression that grows with its square. */
const MOST_MS = 400;

/** Every expression with the places where it stands. */
export function expressionsOf(folder = path.join(top, 'src')) {
  const found = new Map();
  for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (!/\.(tsx?|js|json)$/.test(file)) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    if (file.endsWith('.json')) {
      for (const one of inData(JSON.parse(text))) found.set(one, [...(found.get(one) ?? []), file]);
      continue;
    }
    const source = ts.createSourceFile(
      file,
      text,
      ts.ScriptTarget.Latest,
      true,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    const walk = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.set(node.text, [...(found.get(node.text) ?? []), `${file}:${line + 1}`]);
      }
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
  return found;
}

/** What `src/domain/expressions.ts` makes of the texts of a file of words, and of those within them. */
function* inData(data) {
  for (const [name, text] of Object.entries(data)) {
    if (typeof text === 'object' && text !== null) yield* inData(text);
    else if (typeof text === 'string' && /^\/.+\/[dgimsuvy]*$/s.test(text))
      yield textsOf(data)(name);
  }
}

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const parts = (text) => /^\/(.*)\/([a-z]*)$/s.exec(text).slice(1);

/** @returns null when the expression is linear, else the texts that slow it down */
export function judge(text) {
  const [source, flags] = parts(text);
  const result = checkSync(source, flags.replace('v', 'u'), { timeout: 8000 });
  if (result.status === 'safe') return null;
  return {
    grows: result.complexity?.summary ?? 'not known',
    ...(result.attack && {
      pumps: result.attack.pumps.map(({ prefix, pump }) => [prefix, pump]),
      suffix: result.attack.suffix,
    }),
  };
}

/** The slowest text of that many letters, or for an expression that recheck could not take apart a few of the usual ones. */
function attacks({ pumps, suffix }) {
  if (!pumps)
    return ['(', ' ', '1', '1.', 'a', 'a ', '<f ', "'", '[', 'A1:', 'năm ', '- '].map(
      (s) => s.repeat(LETTERS / s.length) + '\n!',
    );
  const room = LETTERS - suffix.length - pumps.reduce((sum, [prefix]) => sum + prefix.length, 0);
  const letters = pumps.reduce((sum, [, pump]) => sum + pump.length, 0);
  return [
    pumps
      .map(([prefix, pump]) => prefix + pump.repeat(Math.max(1, Math.floor(room / letters))))
      .join('') + suffix,
  ];
}

/** @returns milliseconds that the slowest of its texts takes */
function slowest(text, known) {
  const [source, flags] = parts(text);
  return Math.max(
    ...attacks(known).map((attack) => {
      const expression = new RegExp(source, flags);
      const start = process.cpuUsage();
      if (flags.includes('g')) [...attack.matchAll(expression)];
      else expression.test(attack);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

if (import.meta.filename === process.argv[1]) {
  const known = JSON.parse(readFileSync(FILE, 'utf8'));
  const linear = new Set(known.linear);
  const found = expressionsOf();
  const next = { linear: [], bounded: {} };
  const problems = [];
  for (const [text, places] of found) {
    let judged = known.bounded[text];
    if (!judged && !linear.has(hash(text))) {
      judged = judge(text);
      if (judged && !process.argv.includes('--write'))
        problems.push(`grows with its text (${judged.grows}): ${text}  ${places.join(' ')}`);
    }
    if (!judged) next.linear.push(hash(text));
    else {
      next.bounded[text] = judged;
      const ms = slowest(text, judged);
      if (ms > MOST_MS)
        problems.push(`${ms.toFixed(0)} ms for ${LETTERS} letters: ${text}  ${places.join(' ')}`);
    }
  }
  if (process.argv.includes('--write')) {
    next.linear.sort();
    writeFileSync(FILE, `${JSON.stringify(next, null, 1)}\n`);
  }
  for (const line of problems) console.log(line);
  console.log(
    `expressions: ${found.size}, ${next.linear.length} linear, ${Object.keys(next.bounded).length} bounded by the text they read, ${problems.length} problems`,
  );
  process.exitCode = problems.length > 0 || found.size === 0 ? 1 : 0;
}
