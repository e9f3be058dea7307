import { useState } from 'react';
import { bieuChanges } from '../../actions/bieu-changes';
import { makeBieu } from '../../actions/make-bieu';
import { ChooseForms, usualForms, type Choice } from '../make/choose';
import { PreviewForms, type Preview } from '../make/preview';
import { WrittenForms, type Written } from '../make/result';
import { UpdateForms } from '../make/update';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';

type Step = { readonly name: 'choose' } | { readonly name: 'preview'; readonly preview: Preview } | { readonly name: 'written'; readonly written: Written };

/** Choose, look at what would be written, write: three steps, and nothing is written before the third. */
export function MakeTab() {
  const { seen, jobs, port, host, readWith } = useSessionContext();
  const year = seen?.facts.year ?? null;
  const [choice, setChoice] = useState<Choice>({ forms: usualForms(), period: year === null ? null : String(year) });
  const [step, setStep] = useState<Step>({ name: 'choose' });

  const preview = async (): Promise<void> => {
    if (choice.forms.length === 0) return;
    const result = await jobs.run('preview', async (progress) => {
      // Read anew: the officer may have corrected a cell since the last reading.
      const fresh = await readWith(progress);
      const made = makeBieu(fresh, { forms: choice.forms, ...(choice.period ? { period: choice.period } : {}), today: today() });
      const { settings } = await bieuChanges(port, fresh, made);
      return { seen: fresh, made, settings, taken: (await port.sheets()).map((sheet) => sheet.name), noCommune: !fresh.facts.settings.get('xa')?.value };
    });
    if (result) setStep({ name: 'preview', preview: result });
  };

  const write = async (): Promise<void> => {
    if (step.name !== 'preview') return;
    const { made, seen: previewed } = step.preview;
    const sheets = await jobs.run('write', async (progress) => {
      const { changes } = await bieuChanges(port, previewed, made);
      const result = await port.write(changes, progress);
      host.written?.(result.sheets, result.sheets[0]);
      return result.sheets.slice(0, made.made.length);
    });
    if (sheets) setStep({ name: 'written', written: { made, sheets } });
  };

  const back = (): void => setStep({ name: 'choose' });
  // A preview of figures that have been read anew since is no preview.
  if (step.name === 'preview' && step.preview.seen === seen) return <PreviewForms preview={step.preview} onWrite={() => void write()} onBack={back} />;
  if (step.name === 'written') return <WrittenForms written={step.written} onAgain={back} />;
  return <><ChooseForms choice={{ ...choice, period: choice.period ?? (year === null ? null : String(year)) }} year={year} onChange={setChoice} onPreview={() => void preview()} /><UpdateForms /></>;
}
