import { Button, makeStyles } from '@fluentui/react-components';
import { paneFillWords } from '../../text/pane-fill';
import { Picker } from '../parts/picker';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { FormCheck } from './check';
import { useFill, type FillState } from './use-fill';
import { KeepForm, OwnForms } from './own-forms';
import { FormView } from './view';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
});

/** The province's own form: the same as the command line's `dien` and `doi-chieu`. */
export function FillForm() {
  const styles = useStyles();
  const { preferences } = useSessionContext();
  const words = paneFillWords[preferences.language];
  const fill = useFill();
  const { step } = fill;
  return (
    <Section title={words.title} hint={words.text}>
      {step.name === 'choose' || step.name === 'undone' ? (
        <div className={styles.actions}>
          <Button onClick={() => void fill.show({ file: null, sheet: null })}>
            {words.ownSheet}
          </Button>
          <Picker
            name="form"
            label={words.file}
            onFiles={(file) => fill.show({ file, sheet: null })}
          />
          <OwnForms fill={fill} words={words} />
        </div>
      ) : (
        <div className={styles.actions}>
          <Button onClick={fill.close}>{words.close}</Button>
        </div>
      )}
      <div role="status">
        {step.name === 'undone' ? (
          <Status state={step.done ? 'ok' : 'check'} wrap>
            {step.done ? words.undone : words.cannotUndo}
          </Status>
        ) : null}
        {step.name === 'filled' ? (
          <Status state="ok" wrap>
            {step.file === null ? words.filledSheet(step.sheet) : words.filledFile(step.file)}
          </Status>
        ) : null}
      </div>
      {step.name === 'view' ? <FormView fill={fill} view={step.view} words={words} /> : null}
      {step.name === 'check' ? <FormCheck fill={fill} check={step.check} words={words} /> : null}
      {step.name === 'filled' ? <Filled fill={fill} {...step} /> : null}
    </Section>
  );
}

function Filled({
  fill,
  file,
  replaces,
}: {
  fill: FillState;
  file: string | null;
  replaces: boolean;
}) {
  const styles = useStyles();
  const { preferences } = useSessionContext();
  const words = paneFillWords[preferences.language];
  return (
    <div className={styles.actions}>
      {file === null ? (
        <Button onClick={() => void fill.takeBack()}>{words.undo}</Button>
      ) : (
        <Button
          appearance="primary"
          onClick={() => void fill.download(`${words.fileName(file)}.xlsx`)}
        >
          {words.download}
        </Button>
      )}
      <Button onClick={() => void fill.check()}>{words.check}</Button>
      {file === null ? null : (
        <KeepForm name={file} replaces={replaces} fill={fill} words={words} />
      )}
    </div>
  );
}
