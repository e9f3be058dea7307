import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Textarea,
  makeStyles,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Finding } from '../../app/survey';
import { Text } from '../parts/blocks';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(440px, calc(100vw - 24px))', padding: '16px' },
  actions: { flexWrap: 'wrap' },
});

const SHORTEST = 5;

/** Asks for the reason for which a stop is passed; without one nothing is passed. */
export function PassDialog({ item, message }: { item: Finding; message: string }) {
  const styles = useStyles();
  const words = useWords();
  const { pass, jobs } = useSessionContext();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const tidy = reason.replace(/\s+/g, ' ').trim();
  const [first] = item.cells;

  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (tidy.length < SHORTEST || jobs.busy) return;
    setOpen(false);
    await pass({
      code: item.code,
      sheet: first?.sheet ?? '',
      cell: first?.cell ?? '',
      reason: tidy,
    });
  };

  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        setTried(false);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{words.findings.pass}</Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <form noValidate onSubmit={(event) => void confirm(event)}>
          <DialogBody>
            <DialogTitle>{words.findings.passTitle}</DialogTitle>
            <DialogContent>
              <Text>{message}</Text>
              <Text>{words.findings.passText}</Text>
              <Field
                label={words.findings.passReason}
                hint={words.findings.passHint}
                required
                {...(tried && tidy.length < SHORTEST
                  ? {
                      validationState: 'error' as const,
                      validationMessage: words.findings.passNeedsReason,
                    }
                  : {})}
              >
                <Textarea
                  value={reason}
                  onChange={(_, data) => setReason(data.value)}
                  rows={3}
                  maxLength={300}
                />
              </Field>
            </DialogContent>
            <DialogActions className={styles.actions}>
              <Button type="submit" appearance="primary">
                {words.findings.passConfirm}
              </Button>
              <DialogTrigger disableButtonEnhancement>
                <Button>{words.cancel}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
