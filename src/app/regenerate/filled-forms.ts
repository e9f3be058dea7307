/** A province's forms that stand in the workbook, brought up to date like its Biểu. */
import { inBoth } from '../../domain/language';
import { formGone, formNote } from '../../text/forms';
import {
  isRemembered,
  readFilledForms,
  type FilledForm,
} from '../../sources/settings/filled-forms';
import type { SheetChange, WorkbookPort } from '../../workbook/port';
import { fillForm, formSheets } from '../fill-form';
import { FORM } from '../form-names';
import type { MakeOptions } from '../make-bieu';
import type { Survey } from '../survey';
import type { Regenerated } from './one-sheet';

export interface UpdatedForms {
  readonly told: readonly Regenerated[];
  readonly changes: readonly SheetChange[];
  readonly remembered: readonly FilledForm[];
}

export async function updateForms(
  port: WorkbookPort,
  seen: Survey,
  options: MakeOptions,
  takeNew: (sheet: string) => (cell: string) => boolean,
): Promise<UpdatedForms> {
  const told: Regenerated[] = [];
  const changes: SheetChange[] = [];
  const remembered: FilledForm[] = [];
  for (const sheet of seen.recognition.forms) {
    const [form] = await formSheets(port, sheet);
    if (!form) continue;
    const own = { own: true, persons: 'kept' as const, takeNew: takeNew(sheet) };
    const fill = await fillForm(port, form, seen, { ...options, ...own });
    const { changed = [], kept = [], conflicts = [] } = fill.update ?? {};
    told.push({
      ...NOTHING,
      sheet,
      how: fill.change ? 'cells' : 'nothing',
      changed,
      kept,
      conflicts,
      said: fill.notes.map(({ code, params }) =>
        inBoth((language) => formNote(code, params, language)),
      ),
    });
    if (fill.change) changes.push(fill.change);
    remembered.push(fill.remembered);
  }
  for (const form of readFilledForms(await port.memory())) {
    const { sheet, fingerprint, own } = form;
    // A form whose header was changed has another fingerprint; of its sheet all is told above.
    const isTold =
      remembered.some((one) => one.fingerprint === fingerprint) ||
      told.some((one) => one.sheet === sheet);
    if (own && isRemembered(form) && !isTold)
      told.push({ ...NOTHING, sheet, said: [formGone(sheet)] });
  }
  return { told, changes, remembered };
}

const NOTHING = {
  form: FORM,
  how: 'nothing',
  changed: [],
  kept: [],
  conflicts: [],
  added: [],
  notesLeft: [],
  recomputed: 0,
  forgotten: null,
} as const;
