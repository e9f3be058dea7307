import type { Package } from '../../package/package';
import types from './content-types.json';
import { attribute } from './xml-text';
import { XmlEdit } from './xml-edit';

const PART = '[Content_Types].xml';

export const TYPES = types;

export async function addContentType(parts: Package, part: string, type: string): Promise<void> {
  const edit = new XmlEdit(await parts.text(PART));
  edit.append(
    edit.root,
    `<${edit.prefix}Override PartName="/${attribute(part)}" ContentType="${type}"/>`,
  );
  parts.set(PART, edit.toString());
}

export async function removeContentTypes(parts: Package, gone: readonly string[]): Promise<void> {
  const names = new Set(gone.map((part) => `/${part}`.toLowerCase()));
  const edit = new XmlEdit(await parts.text(PART));
  for (const node of edit.root.children) {
    if (node.name === 'Override' && names.has((node.attributes.PartName ?? '').toLowerCase()))
      edit.replace(node, '');
  }
  parts.set(PART, edit.toString());
}
