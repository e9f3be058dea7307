/** One table for the flows of both groups, "Hộ nghèo | Hộ cận nghèo" over the same ways. */
import { expressionsOf } from '../../domain/expressions';
import { tidyText } from '../../domain/match-key';
import { readHeaderText } from '../headers/reading';
import type { HeaderPath } from '../headers/flatten';
import words from '../vocabulary/columns.json';

const expression = expressionsOf(words.flows);

export interface FlowHalf<P> {
  /** The heading of its group. */
  readonly title: string;
  /** The columns of the group with those that name the lines. */
  readonly paths: readonly P[];
}

/** Empty unless two headings, one of each group, part all columns but the first ones. */
export function flowHalves<P extends HeaderPath>(paths: readonly P[]): FlowHalf<P>[] {
  const halves = new Map<string, { title: string; paths: P[] }>();
  const common: P[] = [];
  for (const path of paths) {
    const [title = ''] = path.texts;
    const group = path.texts.length > 1 ? groupOf(title) : null;
    if (group === null) common.push(path);
    else {
      const half = halves.get(group);
      if (half) half.paths.push(path);
      else halves.set(group, { title, paths: [path] });
    }
  }
  if (halves.size !== 2) return [];
  return [...halves.values()].map(({ title, paths: own }) => ({
    title,
    paths: paths.filter((path) => common.includes(path) || own.includes(path)),
  }));
}

/** "Diễn biến hộ cận nghèo": a flow, whose class stands in the words after it. */
const FLOW_OF = expression('change');

/** Of a heading that speaks of one group, and of what becomes of nobody. */
function groupOf(title: string): 'poor' | 'nearPoor' | null {
  const { phrases } = readHeaderText(tidyText(title).replace(FLOW_OF, ''));
  const concepts = new Set(phrases.flat());
  if (concepts.has('poor') === concepts.has('nearPoor')) return null;
  return concepts.has('poor') ? 'poor' : 'nearPoor';
}
