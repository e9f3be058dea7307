/** The province's form that is being filled in; nothing of it is kept beyond the pane. */
import { useState } from 'react';
import type { FillView, FillWish, FormCheckView } from '../../app/pane-work/form-filling';
import { whenChanged } from '../problem';
import { pickedFile } from '../parts/picked-file';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';

/** A sheet of the open workbook where there is no file. */
interface Form {
  readonly file: File | null;
  /** A blank form that the office keeps, by its name. */
  readonly kept?: string | null;
  readonly sheet: string | null;
  /** Cells that a person has touched and in which the workbook's figure is wanted. */
  readonly takeNew?: readonly string[];
  /** Lists of households by name are filled in as well. */
  readonly persons?: boolean;
}

export type FillStep =
  | { readonly name: 'choose' }
  | { readonly name: 'view'; readonly view: FillView; readonly reading: number }
  | { readonly name: 'check'; readonly check: FormCheckView }
  | {
      readonly name: 'filled';
      readonly sheet: string;
      readonly file: string | null;
      /** The office keeps another form of the same name. */
      readonly replaces: boolean;
    }
  | { readonly name: 'undone'; readonly done: boolean };

export interface FillState {
  readonly step: FillStep;
  /** The workbook was read anew after the view was made. */
  readonly outdated: boolean;
  show(form: Form): Promise<void>;
  /** The same form, on this sheet of it where it has several. */
  again(sheet?: string): Promise<void>;
  withPersons(): Promise<void>;
  /** The workbook's figure in a cell that a person has touched. */
  take(cell: string): Promise<void>;
  check(): Promise<void>;
  answer(code: string, choice: string): Promise<void>;
  fill(): Promise<void>;
  takeBack(): Promise<void>;
  download(name: string): Promise<void>;
  /** The answers about the form as a text, where the host saves no files. */
  readonly answers: string | null;
  giveAnswers(name: string): Promise<void>;
  /** The office keeps the blank form that was filled in, or lets go of one. */
  keep(drop?: string): Promise<void>;
  close(): void;
}

export function useFill(): FillState {
  const { jobs, work, host, seen, see, settle } = useSessionContext();
  const { run } = jobs;
  const [form, setForm] = useState<Form>({ file: null, sheet: null });
  const [answers, setAnswers] = useState<string | null>(null);
  const [step, setStep] = useState<FillStep>({ name: 'choose' });
  const reading = seen?.reading ?? 0;

  const wishOf = async ({
    file,
    sheet,
    kept = null,
    takeNew = [],
    persons = false,
  }: Form): Promise<FillWish> => ({
    today: today(),
    sheet,
    kept,
    takeNew,
    persons,
    file: file === null ? null : await pickedFile(host, file),
  });
  const show = async (wanted: Form, at = reading): Promise<void> => {
    setForm(wanted);
    const view = await run('preview', async (progress) =>
      work.showForm(await wishOf(wanted), progress),
    );
    if (view) setStep({ name: 'view', view, reading: at });
  };
  const check = async (): Promise<void> => {
    const found = await run('preview', async (progress) =>
      work.checkForm(await wishOf(form), progress),
    );
    if (found) setStep({ name: 'check', check: found });
  };
  const fill = async (): Promise<void> => {
    // What is shown no longer stands in the workbook: the way on is to look again.
    const stale = whenChanged(() =>
      setStep((now) => (now.name === 'view' ? { ...now, reading: -1 } : now)),
    );
    const done = await run('write', (progress) => work.fillForm({}, progress).catch(stale));
    if (!done) return;
    const name = form.file?.name ?? form.kept ?? null;
    if (name === null) host.written?.([done.sheet], done.sheet);
    setStep({ name: 'filled', ...done, file: name });
  };
  const takeBack = async (): Promise<void> => {
    const done = await run('write', () => work.takeFormBack({}));
    if (done === undefined) return;
    if (form.file === null && !form.kept)
      host.written?.(step.name === 'filled' ? [step.sheet] : []);
    setStep({ name: 'undone', done });
  };
  return {
    step,
    outdated: step.name === 'view' && step.reading !== reading,
    show,
    again: (sheet) => show({ ...form, sheet: sheet ?? form.sheet }),
    withPersons: () => show({ ...form, persons: true }),
    take: (cell) => show({ ...form, takeNew: [...(form.takeNew ?? []), cell] }),
    check,
    async answer(code, choice) {
      // The workbook is read anew with the answer, which makes one reading more.
      if (await settle(new Map([[code, choice]]))) await show(form, reading + 1);
    },
    fill,
    takeBack,
    async download(name) {
      await run('file', async () => host.downloadBook?.(await work.filledFile({}), name));
    },
    answers,
    async giveAnswers(name) {
      const given = await run('file', () => work.formAnswers({}));
      if (given && host.downloadText) await host.downloadText(given.text, name);
      else setAnswers(given?.text ?? null);
    },
    async keep(drop) {
      const kept = await run('keep', (progress) =>
        work.keepForms({ today: today(), drop: drop ?? null }, progress),
      );
      if (!kept) return;
      if (kept.sheets.length > 0) host.written?.(kept.sheets);
      see(kept.seen);
      setStep((now) => (now.name === 'filled' ? { ...now, replaces: false } : now));
    },
    close() {
      setAnswers(null);
      setStep({ name: 'choose' });
    },
  };
}
