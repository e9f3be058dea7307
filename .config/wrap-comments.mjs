/**
 * Breaks the comments of the sources where a line would be longer than 100 signs, which Prettier leaves alone.
 * Comments that fit stay as they are. Run after Prettier: `npm run format`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const MOST = 100;
const top = path.resolve(import.meta.dirname, '..');
const lengthOf = (text) => [...text].length;

/** The lines, each at most as long as it may be; a word that does not fit alone stays whole. */
function wrapped(words, prefix) {
  const lines = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lengthOf(prefix + longer) > MOST) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((text) => prefix + text);
}

/** Lines of one comment of which some are too long: what does not fit goes to the next line, when that goes on with the sentence. */
function broken(lines, marker) {
  const done = [];
  let rest = [];
  for (const line of lines) {
    const [, prefix, text] = marker.exec(line) ?? [null, '', line];
    const goesOn = /^[\p{Ll}\d(«"`'–]/u.test(text) && !/^\d+[.)] /.test(text);
    if (rest.length > 0 && !goesOn) {
      done.push(...wrapped(rest, prefixOf(done, marker)));
      rest = [];
    }
    const words = [...rest, ...text.split(' ')];
    rest = [];
    const tooLong = lengthOf(prefix + words.join(' ')) > MOST;
    if (!tooLong) {
      done.push(prefix + words.join(' '));
      continue;
    }
    const parts = wrapped(words, prefix);
    rest = parts.length > 1 ? parts.pop().slice(prefix.length).split(' ') : [];
    done.push(...parts);
  }
  if (rest.length > 0) done.push(...wrapped(rest, prefixOf(done, marker)));
  return done;
}

const prefixOf = (done, marker) => marker.exec(done.at(-1) ?? '')?.[1] ?? '';

/** Comments of a file, from its last to its first, so that places stay right while they are replaced. */
function commentsOf(source) {
  const found = new Map();
  const visit = (node) => {
    for (const find of [ts.getLeadingCommentRanges, ts.getTrailingCommentRanges])
      for (const range of find(source.text, node.pos) ?? []) found.set(range.pos, range);
    if (node.kind !== ts.SyntaxKind.JsxText) node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...found.values()].sort((a, b) => b.pos - a.pos);
}

/** @returns {string} the text with its comments broken */
export function wrapComments(file, text) {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  let result = text;
  for (const { pos, end } of commentsOf(source)) {
    const comment = result.slice(pos, end);
    if (/eslint-disable|@ts-/.test(comment)) continue;
    const start = result.lastIndexOf('\n', pos) + 1;
    const before = result.slice(start, pos);
    const lines = (before + comment).split('\n');
    const after = /^[^\n]*/.exec(result.slice(end))[0];
    if (!lines.some((line, at) => lengthOf(at === lines.length - 1 ? line + after : line) > MOST))
      continue;
    const indent = /^\s*/.exec(before)[0];
    let replaced;
    if (before.trim() !== '') {
      // Behind code: the comment goes above its line.
      if (!comment.startsWith('//')) continue;
      const own = wrapped(comment.slice(2).trim().split(' '), `${indent}// `);
      replaced = [...own, before.trimEnd()];
    } else if (comment.startsWith('//')) replaced = broken(lines, /^(\s*\/\/ ?)(.*)$/);
    else if (lines.length === 1) {
      const [, open, words] = /^(\/\*\*?) ?(.*?) ?\*\/$/.exec(comment) ?? [];
      if (words === undefined || after.trim() !== '') continue;
      const parts = words.split(/ (?=@(?:param|returns|throws) )/);
      const inner = parts.flatMap((part) => wrapped(part.split(' '), `${indent} * `));
      replaced = [indent + open, ...inner, `${indent} */`];
    } else {
      const [first, ...others] = lines;
      const last = others.pop();
      replaced = [first, ...broken(others, /^(\s*\* ?)(.*)$/), last];
    }
    result = result.slice(0, start) + replaced.join('\n') + result.slice(end);
  }
  return result;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const folder = path.join(top, 'src');
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    // What stood behind code and goes above it may be followed by another of its kind.
    const made = wrapComments(file, text);
    if (made !== text) writeFileSync(file, made);
  }
}
