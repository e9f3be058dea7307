import type { Package } from '../../package/package';
import { relationshipsOf, relationshipsPart } from '../../package/relationships';

/**
 * All parts that can be come to from the package's own relationships, with the relationship parts
 * on the way.
 */
export async function reachableParts(parts: Package): Promise<Set<string>> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const relations = await relationshipsOf(parts, part);
    if (relations.length > 0) reached.add(relationshipsPart(part).toLowerCase());
    for (const { target, external } of relations) {
      const name = target.toLowerCase();
      if (external || reached.has(name) || !parts.has(target)) continue;
      reached.add(name);
      waiting.push(target);
    }
  }
  return reached;
}
