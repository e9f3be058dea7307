import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { Question } from './use-ask';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(460px, calc(100vw - 24px))', padding: '16px' },
  actions: { flexWrap: 'wrap' },
  button: { whiteSpace: 'normal' },
});

/**
 * A question before something is lost or overwritten. Escape is the last answer, which does
 * nothing.
 */
export function AskDialog({
  question: { title, text, answers },
  onAnswer,
}: {
  question: Question;
  onAnswer: (answer: string) => void;
}) {
  const styles = useStyles();
  const names = Object.keys(answers);
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, data) => {
        if (!data.open) onAnswer(names[names.length - 1] ?? '');
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            {names.map((name, at) => (
              <Button
                key={name}
                className={styles.button}
                appearance={at === 0 ? 'primary' : 'secondary'}
                onClick={() => onAnswer(name)}
              >
                {answers[name]}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
