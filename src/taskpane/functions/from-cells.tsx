import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { calledWith } from '../../app/formula-separators';
import type { FunctionHelp } from '../../app/function-search';
import { Stack } from '../parts/blocks';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { Formula, TakeFormula } from './formula';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '6px', alignItems: 'center' },
  input: { flex: '1 1 auto', minWidth: 0 },
  pick: { flex: 'none' },
});

/** The officer's own formula: each argument typed, or taken from the cells that they selected. */
export function FromCells({ entry, say }: { entry: FunctionHelp; say: (text: string) => void }) {
  const styles = useStyles();
  const words = useWords();
  const { host, jobs, preferences } = useSessionContext();
  const [values, setValues] = useState<readonly string[]>(() => entry.parameters.map(() => ''));
  const put = (at: number, value: string): void =>
    setValues((now) => now.map((one, of) => (of === at ? value : one)));
  const pick = async (at: number): Promise<void> => {
    const cells = await jobs.run('read', async () => (await host.selection?.()) ?? null);
    if (cells) put(at, cells);
  };
  const missing = entry.parameters.filter(
    ({ optional }, at) => !optional && (values[at] ?? '').trim() === '',
  );
  const formula = calledWith(entry.name, values, preferences.separator);
  const ready = missing.length === 0;
  return (
    <Stack>
      {entry.parameters.map(({ name, optional }, at) => (
        <Field
          key={name}
          size="small"
          label={`${name}${optional ? ` (${words.functions.optional})` : ''}`}
        >
          {(field) => (
            <div className={styles.line}>
              <Input
                {...{ id: field.id, 'aria-labelledby': field['aria-labelledby'] }}
                className={styles.input}
                size="small"
                value={values[at] ?? ''}
                onChange={(_, data) => put(at, data.value)}
              />
              {host.selection ? (
                <Button
                  size="small"
                  className={styles.pick}
                  aria-label={`${words.functions.pick}: ${name}`}
                  onClick={() => void pick(at)}
                >
                  {words.functions.pick}
                </Button>
              ) : null}
            </div>
          )}
        </Field>
      ))}
      <div role="status">
        {ready ? (
          <Formula text={formula} />
        ) : (
          words.functions.missing(missing.map(({ name }) => name).join(', '))
        )}
      </div>
      <TakeFormula formula={formula} ready={ready} say={say} />
    </Stack>
  );
}
