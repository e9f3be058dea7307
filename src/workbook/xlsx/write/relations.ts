import type { Package } from '../../package/package';
import { relationshipsPart } from '../../package/relationships';
import { attribute } from './xml-text';
import { XmlEdit } from './xml-edit';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Type of a relationship in the standard that the workbook follows. */
export function relationType(kind: string, strict: boolean): string {
  return `${strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'}/${kind}`;
}

/**
 * Appends a relationship and returns its new id. The target is absolute, which is right from every
 * folder.
 */
export async function addRelation(
  parts: Package,
  from: string,
  type: string,
  target: string,
): Promise<string> {
  const part = relationshipsPart(from);
  const edit = new XmlEdit(
    parts.has(part)
      ? await parts.text(part)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`,
  );
  const used = new Set(edit.root.children.map((node) => node.attributes.Id));
  let number = edit.root.children.length + 1;
  while (used.has(`rId${number}`)) number += 1;
  edit.append(
    edit.root,
    `<${edit.prefix}Relationship Id="rId${number}" Type="${type}" Target="/${attribute(target)}"/>`,
  );
  parts.set(part, edit.toString());
  return `rId${number}`;
}

export async function removeRelation(parts: Package, from: string, id: string): Promise<void> {
  const part = relationshipsPart(from);
  const edit = new XmlEdit(await parts.text(part));
  for (const node of edit.root.children) if (node.attributes.Id === id) edit.replace(node, '');
  parts.set(part, edit.toString());
}

/** A name for a new part: "xl/worksheets/sheet" → "xl/worksheets/sheet7.xml". */
export function freePart(parts: Package, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}
