/**
 * Parts find one another by relationships, never by fixed names: Google, WPS and LibreOffice name
 * them differently.
 */
import { attributesOf, scanXml } from './xml-scanner';
import type { Package } from './package';

export interface Relationship {
  readonly id: string;
  /** The last piece of the type: "worksheet", in the transitional and the strict standard alike. */
  readonly kind: string;
  /** The full type as written. */
  readonly type: string;
  /** The part's name in the package; the written target for an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, of the whole package for "". None when it has none. */
export async function relationshipsOf(parts: Package, part: string): Promise<Relationship[]> {
  const name = relationshipsPart(part);
  return parts.has(name) ? readRelationships(await parts.text(name), part) : [];
}

export function readRelationships(xml: string, part: string): Relationship[] {
  const found: Relationship[] = [];
  scanXml(xml, {
    open(name, source, depth) {
      if (name !== 'Relationship' || depth !== 1) return;
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributesOf(source);
      if (id === undefined || type === undefined || target === undefined) return;
      const external = mode === 'External';
      found.push({
        id,
        type,
        external,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolveTarget(part, target),
      });
    },
  });
  return found;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written in a part's relationships → the name of the part that is meant. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const folders = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const piece of path.split('/')) {
    if (piece === '..') folders.pop();
    else if (piece !== '.' && piece !== '') folders.push(piece);
  }
  return folders.join('/');
}
