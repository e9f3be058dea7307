/** Choose, look at what would be written, write: nothing is written before the third step. */
import { useEffect, useState } from 'react';
import type { FrozenForms, Preview } from '../app/pane-work';
import { whenChanged } from './problem';
import { today } from './preferences';
import type { Session } from './use-session';
import type { MakeNowState } from './use-make-now';
import { usualForms } from './make/choose';

export interface Choice {
  readonly forms: readonly string[];
  readonly period: string | null;
}

type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'preview'; readonly preview: Preview }
  | { readonly name: 'written'; readonly sheets: readonly string[]; readonly identity: boolean };

export interface Making {
  readonly choice: Choice;
  choose(choice: Choice): void;
  readonly step: Step;
  /** @param forms others than those that are chosen */
  preview(forms?: readonly string[]): Promise<void>;
  write(): Promise<void>;
  back(): void;
  /** Sheets of Biểu that were added since the workbook was opened. */
  readonly added: readonly string[];
  /** The name of the copy that was handed out last. */
  readonly copy: string | null;
  readonly withIds: boolean;
  takeIds(withIds: boolean): void;
  sendOut(): Promise<void>;
  /** Figures that are kept as sent. */
  readonly frozen: FrozenForms | null;
  freeze(): Promise<void>;
  /** The copy was sent, or will not be. */
  done(): void;
  readonly differing: number;
  compared(differing: number): void;
}

export function useMaking(
  { seen, jobs, work, host, see, write: writeSheets }: Session,
  now: MakeNowState,
): Making {
  const year = seen?.year ?? null;
  const { run, fail } = jobs;
  const [chosen, choose] = useState<Choice>({ forms: usualForms(), period: null });
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const [added, setAdded] = useState<readonly string[]>([]);
  const [copy, setCopy] = useState<string | null>(null);
  const [frozen, setFrozen] = useState<Making['frozen']>(null);
  const [withIds, takeIds] = useState(false);
  const [differing, compared] = useState(0);
  const choice: Choice = {
    forms: chosen.forms.filter(
      (name) => seen?.forms.find(({ form }) => form === name)?.why === null,
    ),
    period: chosen.period ?? (year === null ? null : String(year)),
  };
  const { forms, period } = choice;
  // A preview of figures that have been read anew since is no preview.
  const shown: Step =
    step.name === 'preview' && step.preview.reading !== seen?.reading ? { name: 'choose' } : step;

  const preview = async (others?: readonly string[]): Promise<void> => {
    const wanted = others ?? forms;
    if (wanted.length === 0) return;
    now.forget();
    const result = await run('preview', async (progress) => {
      const made = await work.preview({ forms: wanted, period, today: today() }, progress);
      see(made.seen);
      return made.preview;
    });
    if (result) setStep({ name: 'preview', preview: result });
  };

  const write = async (): Promise<void> => {
    if (step.name !== 'preview') return;
    const identity = step.preview.made.some(({ form }) => form.identity);
    // The preview shows figures that no longer stand in the workbook: the way on is a new one.
    const stale = whenChanged(() => setStep({ name: 'choose' }));
    const written = await writeSheets((progress) => work.write({}, progress).catch(stale));
    if (!written) return;
    const { bieu: sheets, standing } = written;
    if (seen) see({ ...seen, bieu: standing });
    setAdded((before) => [...before, ...sheets]);
    setCopy(null);
    setFrozen(null);
    takeIds(false);
    setStep({ name: 'written', sheets, identity });
  };

  const back = (): void => {
    now.forget();
    setStep({ name: 'choose' });
  };
  const sendOut = async (): Promise<void> => {
    const name = await run('file', async () => (await host.downloadCopy?.(withIds)) ?? '');
    if (name !== undefined) setCopy(name);
  };
  const freeze = async (): Promise<void> => {
    const kept = await run('keep', (progress) => work.freeze({ today: today() }, progress));
    if (!kept) return;
    host.written?.(kept.sheets);
    setFrozen(kept);
    if (seen) see({ ...seen, sent: { ...seen.sent, count: seen.sent.count + kept.forms } });
  };
  const done = (): void => {
    setCopy(null);
    setAdded([]);
    setStep({ name: 'choose' });
  };
  const previewing = shown.name === 'preview' ? shown.preview : null;
  useEffect(() => {
    if (!previewing || previewing.made.length === 0) return undefined;
    void host.preview?.(true).catch(fail);
    return () => void host.preview?.(false);
  }, [fail, host, previewing]);
  return {
    choice,
    choose,
    step: shown,
    preview,
    write,
    back,
    added: [...added, ...(now.madeNow?.sheets ?? [])],
    copy,
    withIds,
    takeIds,
    sendOut,
    frozen,
    freeze,
    done,
    differing,
    compared,
  };
}
