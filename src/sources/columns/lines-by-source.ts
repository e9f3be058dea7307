/**
 * "Nguồn vốn / Dự án": a column of sources that names projects as well names the lines of the
 * table.
 */
import { sourceAlone } from '../facts/funding-list';
import { programmeCodes } from '../facts/programme-code';
import { readHeaderText } from '../headers/reading';
import words from '../vocabulary/columns.json';
import { FUNDING_KINDS, type KindRules } from '../vocabulary/kinds';
import type { NamedPath } from './names';

/**
 * The column said to name the lines, where no other one does: always of what was spent, which has
 * nothing but its lines, and of a plan where it names projects as well.
 */
export function withNamedLines(kind: KindRules, paths: readonly NamedPath[]): readonly NamedPath[] {
  const isSpent = kind.kind === 'disbursement';
  if (!isSpent && !FUNDING_KINDS.has(kind.kind)) return paths;
  const said = paths.map(({ texts }) => readHeaderText(texts.at(-1) ?? '').phrases.flat());
  const at = said.findIndex((concepts) => concepts.includes('fundSource'));
  const column = paths[at];
  const isNamed = said.some((concepts, index) => index !== at && concepts.includes('content'));
  if (!column || isNamed || !(isSpent || namesLines(column))) return paths;
  return paths.map((path) =>
    path === column ? { ...path, texts: [words.headers.content] } : path,
  );
}

/** Projects, or sources below more than one line. */
function namesLines({ content }: NamedPath): boolean {
  const names = content?.cells() ?? [];
  const sources = names.flatMap((name) => sourceAlone(name) ?? []);
  return (
    names.some((name) => programmeCodes(name).length > 0) || new Set(sources).size < sources.length
  );
}
