/** The small changes of a source file that a good test notices. */
import ts from 'typescript';

const swaps = new Map([
  [ts.SyntaxKind.LessThanToken, '<='], [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='], [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='], [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'], [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'], [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'], [ts.SyntaxKind.SlashToken, '*'],
]);

const calls = new Map(Object.entries({
  plus: 'minus', minus: 'plus', times: 'div', div: 'times', gt: 'gte', gte: 'gt', lt: 'lte', lte: 'lt', floor: 'ceil', ceil: 'floor', some: 'every', every: 'some',
}));

/** @returns {{ start: number, end: number, text: string, line: number }[]} in reading order */
export function changesOf(file, code) {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found = [];
  const add = (node, text) => {
    const start = node.getStart(tree);
    found.push({ start, end: node.getEnd(), text, line: tree.getLineAndCharacterOfPosition(start).line + 1 });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node) && swaps.has(node.operatorToken.kind)) {
      const text = ts.isStringLiteralLike(node.left) || ts.isStringLiteralLike(node.right);
      const sign = node.operatorToken.kind === ts.SyntaxKind.PlusToken;
      if (!(text && sign)) add(node.operatorToken, swaps.get(node.operatorToken.kind));
    }
    if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && calls.has(node.name.text)) add(node.name, calls.get(node.name.text));
    if (ts.isNumericLiteral(node)) add(node, String(Number(node.text) + 1));
    if (node.kind === ts.SyntaxKind.TrueKeyword && !ts.isLiteralTypeNode(node.parent)) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(node.parent)) add(node, 'true');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
