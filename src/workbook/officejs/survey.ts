/** The sheets of the workbook, their tags, and what the program keeps in it. */
import { MEMORY_NAMESPACE, TAG_NAME, memoryOf, tagFromFormula } from '../marks';
import type { SheetInfo, SheetTag, SheetVisibility } from '../port';
import type { Context } from './requests';

/** The form in the tag of a sheet whose making was interrupted; the next write removes it first. */
export const UNFINISHED = 'chua-xong';

export interface Survey {
  readonly sheets: readonly (SheetInfo & { readonly id: string })[];
  readonly structureLocked: boolean;
}

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** Two requests, whatever the number of sheets. */
export async function survey(context: Context): Promise<Survey> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  protection.load('protected');
  await context.sync();
  const names = worksheets.items.map((sheet) => {
    const name = sheet.names.getItemOrNullObject(TAG_NAME);
    name.load('formula');
    return name;
  });
  await context.sync();
  return {
    structureLocked: protection.protected,
    sheets: worksheets.items.map((sheet, index) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilities[sheet.visibility] ?? 'visible',
      protected: sheet.protection.protected,
      tag: tagOf(names[index]!),
    })),
  };
}

function tagOf(name: Excel.NamedItem): SheetTag | null {
  return name.isNullObject ? null : tagFromFormula(String(name.formula));
}

export interface KeptMemory {
  /** The id of the custom XML part, or null when there is none yet. */
  readonly id: string | null;
  readonly part: string | null;
  readonly text: string | null;
}

/** Two requests. A part of the same namespace that the program did not write is passed over. */
export async function keptMemory(context: Context): Promise<KeptMemory> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  const index = texts.findIndex((text) => memoryOf(text.value) !== null);
  return index < 0
    ? { id: null, part: null, text: null }
    : {
        id: parts.items[index]!.id,
        part: texts[index]!.value,
        text: memoryOf(texts[index]!.value),
      };
}
