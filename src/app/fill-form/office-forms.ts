/** Blank forms that the office keeps in its workbook, each with a button of its own. */
import { fromBase64, toBase64 } from '../../domain/base64';
import { keptPieces } from '../../domain/kept-text';
import { holdsContent } from '../../forms/content';
import { tablesOf } from '../../forms/layout';
import {
  OFFICE_FORM_CODE,
  brokenForms,
  officeForms,
  type OfficeForm,
} from '../../sources/settings/office-forms';
import type { RecognisedTable } from '../../sources/table';
import { officeFormWords as words } from '../../text/forms';
import type { SheetChange, SheetInfo, WorkbookPort } from '../../workbook/port';
import { keptChange } from '../keep-settings';
import { formSheets } from '.';

/** Bytes; a longer file would make the workbook heavy. */
export const LARGEST_FORM = 500_000;

export { brokenForms, officeForms };

export function officeForm(name: string, bytes: Uint8Array): OfficeForm {
  return { name, file: toBase64(bytes) };
}

export function bytesOf({ file }: OfficeForm): Uint8Array {
  return fromBase64(file);
}

/** No figure and no household stands in any sheet of the file. */
export async function isBlankFile(port: WorkbookPort): Promise<boolean> {
  const sheets = await formSheets(port);
  return sheets.every((sheet) => !holdsContent(sheet, tablesOf(sheet)));
}

const NAMELESS = { code: OFFICE_FORM_CODE, label: words.broken, basis: '', note: words.note };

/** Keeps these forms in place of those that are kept; each name once. */
export function officeFormsChange(
  sheets: readonly SheetInfo[],
  tables: readonly RecognisedTable[],
  forms: readonly OfficeForm[],
): SheetChange {
  const last = new Map(forms.map((form) => [form.name, form]));
  const rows = [...last.values()].flatMap(({ name, file }) =>
    keptPieces('mau', JSON.stringify([name, file])).map((value) => ({
      code: OFFICE_FORM_CODE,
      label: words.row(name),
      value,
      basis: '',
      note: words.note,
    })),
  );
  // What cannot be read stays: a person may know what it was.
  const rest = brokenForms(tables).map((value) => ({ ...NAMELESS, value }));
  return keptChange(sheets, tables, OFFICE_FORM_CODE, [...rows, ...rest]);
}
