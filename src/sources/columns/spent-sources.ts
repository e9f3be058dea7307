/**
 * "Tổng số đã giải ngân | Ngân sách trung ương | Ngân sách tỉnh": after what was spent, in a table
 * without a plan, the sources are those of the money spent.
 */
import { readHeaderText } from '../headers/reading';
import type { KindRules } from '../vocabulary/kinds';
import type { NamedPath } from './names';

const SPENT = 'Đã giải ngân';
const SOURCES = ['central', 'local', 'province', 'commune'];
const PLANNED = ['plan', 'allocated', 'money', 'sum'];
const OF_SPENT = ['disbursed', 'rate', 'remaining'];

/** The columns of sources said to be of what was spent, where the table tells of nothing else. */
export function withSpentSources(
  kind: KindRules,
  paths: readonly NamedPath[],
): readonly NamedPath[] {
  if (kind.kind !== 'disbursement') return paths;
  const said = paths.map(({ texts }) =>
    texts.flatMap((text) => readHeaderText(text).phrases.flat()),
  );
  const saysAny = (concepts: readonly string[], words: readonly string[]): boolean =>
    words.some((word) => concepts.includes(word));
  const isSource = (concepts: readonly string[]): boolean =>
    saysAny(concepts, SOURCES) && !saysAny(concepts, [...OF_SPENT, 'place']);
  const spent = said.findIndex((one) => one.includes('disbursed') && !saysAny(one, SOURCES));
  const hasPlan = said.some(
    (one) =>
      saysAny(one, PLANNED) && !saysAny(one, OF_SPENT) && (!isSource(one) || one.includes('plan')),
  );
  if (spent < 0 || hasPlan || said.findIndex(isSource) < spent) return paths;
  return paths.map((path, index) =>
    isSource(said[index] ?? []) ? { ...path, texts: [SPENT, ...path.texts] } : path,
  );
}
