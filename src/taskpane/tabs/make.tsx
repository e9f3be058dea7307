import { Suspense, lazy, useState } from 'react';
import type { Preview } from '../../actions/pane-work';
import { ChooseForms, usualForms, type Choice } from '../make/choose';
import { PreviewForms } from '../make/preview';
import { WrittenForms } from '../make/result';
import { SentForms } from '../make/sent';
import { UpdateForms } from '../make/update';
import { today } from '../preferences';
import { WorkbookError } from '../../workbook/port';
import { useSessionContext } from '../session-context';

// Most days no form of the province is filled in.
const FillForm = lazy(async () => ({ default: (await import('../fill/fill')).FillForm }));

type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'preview'; readonly preview: Preview }
  | { readonly name: 'written'; readonly sheets: readonly string[]; readonly identity: boolean };

/**
 * Choose, look at what would be written, write: three steps, and nothing is written before the
 * third.
 */
export function MakeTab() {
  const { seen, jobs, work, host, see, now } = useSessionContext();
  const year = seen?.year ?? null;
  const [choice, setChoice] = useState<Choice>({
    forms: usualForms(),
    period: year === null ? null : String(year),
  });
  const [step, setStep] = useState<Step>({ name: 'choose' });

  const preview = async (): Promise<void> => {
    if (choice.forms.length === 0) return;
    const result = await jobs.run('preview', async (progress) => {
      const made = await work.preview({ ...choice, today: today() }, progress);
      see(made.seen);
      return made.preview;
    });
    if (result) setStep({ name: 'preview', preview: result });
  };

  const write = async (identity: boolean): Promise<void> => {
    const sheets = await jobs.run('write', async (progress) => {
      const written = await work.write({}, progress).catch((error: unknown) => {
        // The preview shows figures that no longer stand in the workbook: the way on is a new one.
        if (error instanceof WorkbookError && error.code === 'changed') setStep({ name: 'choose' });
        throw error;
      });
      host.written?.(written.sheets, written.sheets[0]);
      if (seen) see({ ...seen, bieu: written.standing });
      return written.bieu;
    });
    if (sheets) setStep({ name: 'written', sheets, identity });
  };

  const back = (): void => {
    now.forget();
    setStep({ name: 'choose' });
  };
  if (now.madeNow)
    return (
      <WrittenForms sheets={now.madeNow.sheets} notMade={now.madeNow.notMade} onAgain={back} />
    );
  // A preview of figures that have been read anew since is no preview.
  if (step.name === 'preview' && step.preview.reading === seen?.reading)
    return (
      <PreviewForms
        preview={step.preview}
        onWrite={() => void write(step.preview.made.some(({ form }) => form.identity))}
        onBack={back}
      />
    );
  if (step.name === 'written')
    return <WrittenForms sheets={step.sheets} identity={step.identity} onAgain={back} />;
  return (
    <>
      <ChooseForms
        choice={{ ...choice, period: choice.period ?? (year === null ? null : String(year)) }}
        year={year}
        onChange={setChoice}
        onPreview={() => void preview()}
      />
      <Suspense>
        <FillForm />
      </Suspense>
      <UpdateForms />
      <SentForms />
    </>
  );
}
