import { Button } from '@fluentui/react-components';
import { paneFillWords } from '../../text/pane-fill';
import { useSessionContext } from '../session-context';
import { Status } from '../parts/status';
import { useWordsOf } from '../words';
import type { FillState } from './use-fill';

/** A button for each form that was filled in before or that the office keeps. */
export function OwnForms({ fill }: { fill: FillState }) {
  const words = useWordsOf(paneFillWords);
  const { seen } = useSessionContext();
  const { sheets = [], kept = [], broken = false } = seen?.provinceForms ?? {};
  return (
    <>
      {broken ? <Status state="check">{words.formBroken}</Status> : null}
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
export function KeepForm({
  name,
  replaces,
  fill,
}: {
  name: string;
  replaces: boolean;
  fill: FillState;
}) {
  const words = useWordsOf(paneFillWords);
  const { seen } = useSessionContext();
  if (!seen?.provinceForms.kept.includes(name))
    return <Button onClick={() => void fill.keep()}>{words.keepForm}</Button>;
  return (
    <>
      <Status state={replaces ? 'check' : 'ok'}>
        {replaces ? words.formOther(name) : words.formKept(name)}
      </Status>
      {replaces ? <Button onClick={() => void fill.keep()}>{words.replaceForm}</Button> : null}
      <Button onClick={() => void fill.keep(name)}>{words.dropForm}</Button>
    </>
  );
}
