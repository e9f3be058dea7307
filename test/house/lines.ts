/** Lines of a source that are longer than they may be, save where one piece of text that cannot be broken does not fit. */
import ts from 'typescript';

export const MOST_IN_A_LINE = 100;

/** @returns the numbers of the lines, from 1. Lengths are counted in code points, as an editor shows them. */
export function longLines(file: string, text: string): number[] {
  const lines = text.split('\n');
  const long = [...lines.keys()].filter((at) => lengthOf(lines[at] ?? '') > MOST_IN_A_LINE);
  if (long.length === 0) return [];
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const pieces = piecesOf(source);
  return long
    .filter((at) => {
      const line = lines[at] ?? '';
      const from = source.getPositionOfLineAndCharacter(at, 0);
      const to = from + line.length;
      // Without the one piece the line would fit: nothing else in it can be broken so that it does.
      return !pieces.some((piece) => {
        const inside = text.slice(Math.max(from, piece.from), Math.min(to, piece.to));
        return (
          lengthOf(line) - lengthOf(inside) < MOST_IN_A_LINE &&
          lengthOf(inside) > 0 &&
          isLong(piece, inside, line)
        );
      });
    })
    .map((at) => at + 1);
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: 'text' | 'comment';
}

const lengthOf = (text: string): number => [...text].length;

/** A comment is broken between its words, so only a word that does not fit, as a path or an address, excuses it. */
function isLong({ kind }: Piece, inside: string, line: string): boolean {
  if (kind === 'text') return true;
  const indent = /^\s*(?:\/\*\*|\/\/|\*)?\s*/.exec(line)?.[0].length ?? 0;
  return inside.split(/\s+/).some((word) => indent + lengthOf(word) > MOST_IN_A_LINE);
}

/** Strings, templates, regular expressions, texts of elements, and comments. */
function piecesOf(source: ts.SourceFile): Piece[] {
  const pieces: Piece[] = [];
  const comments = new Map<number, Piece>();
  const visit = (node: ts.Node): void => {
    for (const find of [ts.getLeadingCommentRanges, ts.getTrailingCommentRanges])
      for (const { pos, end } of find(source.text, node.pos) ?? [])
        comments.set(pos, { from: pos, to: end, kind: 'comment' });
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateExpression(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isJsxText(node)
    )
      pieces.push({ from: node.getStart(source), to: node.end, kind: 'text' });
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...pieces, ...comments.values()];
}
