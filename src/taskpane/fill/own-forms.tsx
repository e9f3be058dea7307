import { Button } from '@fluentui/react-components';
import type { PaneFillWords } from '../../text/pane-fill';
import { useSessionContext } from '../session-context';
import { Status } from '../parts/status';
import type { FillState } from './use-fill';

interface Props {
  readonly fill: FillState;
  readonly words: PaneFillWords;
}

/** A button for each form that was filled in before or that the office keeps. */
export function OwnForms({ fill, words }: Props) {
  const { seen } = useSessionContext();
  const { sheets = [], kept = [] } = seen?.provinceForms ?? {};
  return (
    <>
      {sheets.map((sheet) => (
        <Button key={`sheet ${sheet}`} onClick={() => void fill.show({ file: null, sheet })}>
          {words.again} «{sheet}»
        </Button>
      ))}
      {kept.map((name) => (
        <Button
          key={`kept ${name}`}
          onClick={() => void fill.show({ file: null, sheet: null, kept: name })}
        >
          {words.keptForm(name)}
        </Button>
      ))}
    </>
  );
}

/** Keeps the blank form in the workbook, or lets go of it. */
export function KeepForm({ name, fill, words }: Props & { readonly name: string }) {
  const { seen } = useSessionContext();
  if (!seen?.provinceForms.kept.includes(name))
    return <Button onClick={() => void fill.keep()}>{words.keepForm}</Button>;
  return (
    <>
      <Status state="ok" wrap>
        {words.formKept(name)}
      </Status>
      <Button onClick={() => void fill.keep(name)}>{words.dropForm}</Button>
    </>
  );
}
