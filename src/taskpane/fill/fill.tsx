import { Button } from '@fluentui/react-components';
import { paneFillWords } from '../../text/pane-fill';
import { Actions, News } from '../parts/blocks';
import { Picker } from '../parts/picker';
import { Section } from '../parts/section';
import { useWordsOf } from '../words';
import { FormCheck } from './check';
import { KeepForm, OwnForms } from './own-forms';
import { useFill } from './use-fill';
import { FormView } from './view';

/** The province's own form: the same as the command line's `dien` and `doi-chieu`. */
export function FillForm() {
  const words = useWordsOf(paneFillWords);
  const fill = useFill();
  const { step } = fill;
  return (
    <Section title={words.title} hint={words.text}>
      <Actions>
        {step.name === 'choose' || step.name === 'undone' ? (
          <>
            <Button onClick={() => void fill.show({ file: null, sheet: null })}>
              {words.ownSheet}
            </Button>
            <Picker
              name="form"
              label={words.file}
              onFiles={(file) => fill.show({ file, sheet: null })}
            />
            <OwnForms fill={fill} />
          </>
        ) : (
          <Button onClick={fill.close}>{words.close}</Button>
        )}
      </Actions>
      {step.name === 'undone' ? (
        <News
          state={step.done ? 'ok' : 'check'}
          said={step.done ? words.undone : words.cannotUndo}
        />
      ) : (
        <News
          said={
            step.name === 'filled' &&
            (step.file === null ? words.filledSheet(step.sheet) : words.filledFile(step.file))
          }
        />
      )}
      {step.name === 'view' ? <FormView fill={fill} view={step.view} /> : null}
      {step.name === 'check' ? <FormCheck fill={fill} check={step.check} /> : null}
      {step.name === 'filled' ? (
        <Actions>
          {step.file === null ? (
            <Button onClick={() => void fill.takeBack()}>{words.undo}</Button>
          ) : (
            <Button
              appearance="primary"
              onClick={() => void fill.download(`${words.fileName(step.file ?? '')}.xlsx`)}
            >
              {words.download}
            </Button>
          )}
          <Button onClick={() => void fill.check()}>{words.check}</Button>
          {step.file === null ? null : (
            <KeepForm name={step.file} replaces={step.replaces} fill={fill} />
          )}
        </Actions>
      ) : null}
    </Section>
  );
}
