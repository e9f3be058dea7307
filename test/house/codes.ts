/** Codes of findings that stand in a source as text, where a finding's own file should be asked. */
import ts from 'typescript';

/** Texts and expressions, with their lines; what a file imports is none. */
function literals(file: string, text: string): { readonly line: number; readonly text: string }[] {
  const found: { readonly line: number; readonly text: string }[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      found.push({
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        text: node.getText(),
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * The lines with a code, its beginning, or an expression of several codes. A sentence for people
 * may name a code as an example: it has blanks.
 *
 * @param topics the letters that codes begin with
 */
export function linesWithCodes(file: string, text: string, topics: readonly string[]): number[] {
  const code = new RegExp(`(?<![\\w-])(?:${topics.join('|')})[)\\]]?-(?![a-zà-ỹ])`);
  if (!code.test(text)) return [];
  return literals(file, text)
    .filter((one) => code.test(one.text) && !/\s/.test(one.text))
    .map(({ line }) => line);
}
