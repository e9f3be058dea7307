/**
 * Words are data: no literal of code holds a Vietnamese letter outside `src/text`, `src/rules`,
 * files of words and those of verbs. Comments are no literals.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SRC = path.join(__dirname, '../../src');
const VIETNAMESE = /[\u0300-\u0323ăâđêôơư\u00e0-\u00fd\u0129\u0169\u1ea0-\u1ef9]/iu;
/** Rooms and files that may hold words in code; a verb's own file is the table of its options. */
const OF_WORDS = /^(?:text|rules)\/|(?:^|[-/])words\.ts$|\/verb\.ts$/;
/** The literals of a file that hold such a letter, each with its line. */
function literalsIn(name: string, text: string): string[] {
  const source = ts.createSourceFile(
    name,
    text,
    ts.ScriptTarget.Latest,
    true,
    name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    const isLiteral =
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node);
    if (
      isLiteral &&
      VIETNAMESE.test(
        node
          .getText()
          .normalize('NFC')
          .replace(/[×÷ðþß]/gi, ''),
      )
    )
      found.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

const files = readdirSync(SRC, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !OF_WORDS.test(file))
  .sort();

test('no literal of code holds Vietnamese words', () => {
  const found = files.flatMap((file) =>
    literalsIn(file, readFileSync(path.join(SRC, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

test('a planted word is found in each kind of literal, and none in a comment or in plain letters', () => {
  const planted = [
    "const a = 'hộ';",
    'const b = /xã/u;',
    'const c = `${a} thôn`;',
    'const d = `năm ${a} và ${a}`;',
    'const e = <p>Bảng</p>;',
    '/** Hộ nghèo. */',
    "const f = 'ho ngheo'; // hộ",
  ];
  expect(literalsIn('planted.tsx', planted.join('\n'))).toEqual([
    'planted.tsx:1',
    'planted.tsx:2',
    'planted.tsx:3',
    'planted.tsx:4',
    'planted.tsx:4',
    'planted.tsx:5',
  ]);
});
