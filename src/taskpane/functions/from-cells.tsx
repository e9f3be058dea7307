import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { calledWith } from '../../app/formula-separators';
import type { FunctionHelp } from '../../app/function-search';
import { putOnClipboard } from '../parts/clipboard';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', margin: '8px 0' },
  line: { display: 'flex', gap: '6px', alignItems: 'center' },
  input: { flex: '1 1 auto', minWidth: 0 },
  pick: { flex: 'none' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
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
  const insert = async (): Promise<void> => {
    const done = await jobs.run('write', async () => {
      await host.insertFormula?.(formula);
      return true;
    });
    if (done) say(words.functions.inserted);
  };
  const ready = missing.length === 0;
  return (
    <div className={styles.box}>
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
          <code className={styles.code} lang="vi">
            {formula}
          </code>
        ) : (
          words.functions.missing(missing.map(({ name }) => name).join(', '))
        )}
      </div>
      <div className={styles.actions}>
        {host.insertFormula ? (
          <Button size="small" disabledFocusable={!ready} onClick={() => void insert()}>
            {words.functions.insert}
          </Button>
        ) : null}
        <Button
          size="small"
          disabledFocusable={!ready}
          onClick={() =>
            void putOnClipboard(formula).then((done) =>
              say(done ? words.functions.copied : words.functions.notCopied),
            )
          }
        >
          {words.functions.copy}
        </Button>
      </div>
    </div>
  );
}
