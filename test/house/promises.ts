/** What a source asks the compiler to believe: `x!`, and `x as T` but for `as const`. */
import ts from 'typescript';

export interface Promises {
  readonly nonNull: number;
  readonly casts: number;
}

export function promisesIn(file: string, text: string): Promises {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind);
  let [nonNull, casts] = [0, 0];
  const visit = (node: ts.Node): void => {
    if (ts.isNonNullExpression(node)) nonNull += 1;
    if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
      casts += ts.isConstTypeReference(node.type) ? 0 : 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { nonNull, casts };
}
