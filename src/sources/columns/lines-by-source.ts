/**
 * "Nguồn vốn / Dự án": a column of sources that names projects as well, each above its own sources,
 * names the lines of the table.
 */
import { totalWord } from '../../reading/ledger/words';
import { sourceAlone } from '../facts/funding-list';
import { programmeCodes } from '../facts/programme-code';
import { readHeaderText } from '../headers/reading';
import words from '../vocabulary/columns.json';
import { FUNDING_KINDS, type KindRules } from '../vocabulary/kinds';
import type { NamedPath } from './names';

/**
 * The column said to name the lines, where no other one does. What was spent has nothing but its
 * lines; of a plan, projects below each source are told as such.
 */
export function withNamedLines(kind: KindRules, paths: readonly NamedPath[]): readonly NamedPath[] {
  const isSpent = kind.kind === 'disbursement';
  if (!isSpent && !FUNDING_KINDS.has(kind.kind)) return paths;
  const said = paths.map(({ texts }) => readHeaderText(texts.at(-1) ?? '').phrases.flat());
  const at = said.findIndex((concepts) => concepts.includes('fundSource'));
  const column = paths[at];
  const isNamed = said.some((concepts, index) => index !== at && concepts.includes('content'));
  if (!column || isNamed || !(isSpent || projectsAbove(column))) return paths;
  return paths.map((path) =>
    path === column ? { ...path, texts: [words.headers.content] } : path,
  );
}

/** A project stands first, or a source stands below more than one line. */
function projectsAbove({ content }: NamedPath): boolean {
  const names = (content?.cells() ?? []).filter((name) => name !== '' && totalWord(name) === null);
  const sources = names.flatMap((name) => sourceAlone(name) ?? []);
  return (
    sources.length > 0 &&
    (programmeCodes(names[0] ?? '').length > 0 || new Set(sources).size < sources.length)
  );
}
