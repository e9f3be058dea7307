/**
 * The members of Microsoft's typings that `src` uses, with the requirement set that each needs. A member above the floor of the pane
 * (ExcelApi 1.14, Office LTSC 2021) has to be one of those that are asked for before they are used.
 *
 *   node .config/office-members.mjs          compares with test/excel-host/members.json, and the sets with the floor
 *   node .config/office-members.mjs --write  writes that file anew
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const top = path.resolve(import.meta.dirname, '..');
const FILE = path.join(top, 'test/excel-host/members.json');
const FLOOR = { ExcelApi: 1.14, SharedRuntime: 1.1, CustomFunctionsRuntime: 1.3, DialogApi: 1.2 };
/** Asked for by `isSetSupported` in front of their use. */
const GUARDED = new Set(['Excel.RunOptions.mergeUndoGroup']);

function files() {
  const folder = path.join(top, 'src/workbook/officejs');
  return [
    ...readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
    path.join(top, 'src/taskpane/excel.tsx'),
    path.join(top, 'src/functions/register.ts'),
  ];
}

/** "Excel.Range.values" of a declaration, or null where it is none of Microsoft's. */
function nameOf(declaration) {
  if (!/@types\/(office-js|custom-functions-runtime)\//.test(declaration.getSourceFile().fileName))
    return null;
  const names = [];
  for (let node = declaration; node; node = node.parent)
    if (node.name && ts.isIdentifier(node.name)) names.unshift(node.name.text);
  return names.join('.');
}

/** Name → the set that it needs, such as "ExcelApi 1.1"; "" where the typings name none. */
export function membersUsed() {
  const { config } = ts.readConfigFile(path.join(top, 'tsconfig.json'), (file) =>
    readFileSync(file, 'utf8'),
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, top);
  const program = ts.createProgram(files(), { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Map();
  const keep = (symbol) => {
    for (const declaration of symbol?.declarations ?? []) {
      const name = nameOf(declaration);
      if (
        name === null ||
        !/^(Excel|Office|OfficeExtension|CustomFunctions)\.\w+\.|^Excel\.(run|createWorkbook)$/.test(
          name,
        )
      )
        continue;
      const [, set] = /\[Api set:\s*([^\]]+?)\s*\]/.exec(declaration.getFullText()) ?? [];
      // The typings put a call of every host under the set of the mail program.
      const clean = (set ?? '')
        .replace(/^Mailbox.*/s, '')
        .replace(/^(\w+)(?: (\d+\.\d+))?.*$/s, '$1 $2')
        .trim();
      if (!found.get(name)) found.set(name, clean);
    }
  };
  for (const file of files()) {
    const walk = (node) => {
      if (ts.isPropertyAccessExpression(node)) keep(checker.getSymbolAtLocation(node.name));
      // Properties of what is handed over: margins, looks, rules.
      if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
        const type = checker.getContextualType(node.parent);
        const name = node.name.text;
        if (type && name)
          for (const one of type.isUnion() ? type.types : [type]) keep(one.getProperty(name));
      }
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
        keep(
          checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).text),
        );
      ts.forEachChild(node, walk);
    };
    walk(program.getSourceFile(file));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (import.meta.filename === process.argv[1]) {
  const members = membersUsed();
  const problems = [];
  for (const [name, set] of members) {
    const [family, version] = set.split(' ');
    const limit = FLOOR[family];
    const above = (text) => Number((text ?? '').split('.')[1] ?? 0);
    if (
      set !== '' &&
      (limit === undefined || above(version) > above(String(limit))) &&
      !GUARDED.has(name)
    )
      problems.push(`${name} needs ${set}`);
  }
  const text = `${JSON.stringify(Object.fromEntries(members), null, 2)}\n`;
  if (process.argv.includes('--write')) writeFileSync(FILE, text);
  else if (readFileSync(FILE, 'utf8') !== text)
    problems.push('test/excel-host/members.json is not what src uses: --write writes it anew');
  for (const line of problems) console.log(line);
  console.log(`office members: ${members.size} used, ${problems.length} problems`);
  process.exitCode = problems.length > 0 || members.size === 0 ? 1 : 0;
}
