import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { withSeparator } from '../../app/formula-separators';
import type { FunctionHelp } from '../../app/function-search';
import { putOnClipboard } from '../parts/clipboard';
import { FromCells } from './from-cells';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, padding: '8px 0' },
  name: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  text: { margin: '2px 0 6px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  parameters: { margin: '4px 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  term: { fontFamily: tokens.fontFamilyMonospace },
  value: { margin: '0 0 2px 12px' },
  example: { margin: '6px 0', padding: '6px 8px', backgroundColor: tokens.colorNeutralBackground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
  sub: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    margin: '6px 0 0',
  },
});

export function FunctionCard({ entry, say }: { entry: FunctionHelp; say: (text: string) => void }) {
  const styles = useStyles();
  const words = useWords();
  const { host, preferences } = useSessionContext();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{entry.name}</h3>
      <p className={styles.text} lang="vi">
        {entry.description}
      </p>
      <Button
        size="small"
        aria-expanded={open}
        aria-label={`${open ? words.functions.hide : words.functions.show}: ${entry.name}`}
        onClick={() => setOpen(!open)}
      >
        {open ? words.functions.hide : words.functions.show}
      </Button>
      {open ? (
        <>
          <p className={styles.sub}>
            <span className={styles.code}>
              {withSeparator(entry.signature, preferences.separator)}
            </span>
          </p>
          <h4 className={styles.sub}>{words.functions.parameters}</h4>
          <dl className={styles.parameters}>
            {entry.parameters.map((parameter) => (
              <div key={parameter.name}>
                <dt className={styles.term}>
                  {parameter.name}
                  {parameter.optional ? ` (${words.functions.optional})` : ''}
                </dt>
                <dd className={styles.value} lang="vi">
                  {parameter.description}
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles.text}>
            {words.functions.returns}: <span lang="vi">{entry.returns}</span>
          </p>
          <h4 className={styles.sub}>{words.functions.own}</h4>
          <p className={styles.text}>
            {host.insertFormula ? words.functions.ownInsert : words.functions.ownCopy}
          </p>
          <FromCells entry={entry} say={say} />
          <h4 className={styles.sub}>{words.functions.examples}</h4>
          {entry.examples.map((example) => (
            <Example
              key={example.formula}
              formula={withSeparator(example.formula, preferences.separator)}
              result={example.result}
              say={say}
            />
          ))}
        </>
      ) : null}
    </li>
  );
}

function Example({
  formula,
  result,
  say,
}: {
  formula: string;
  result: string;
  say: (text: string) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { host, jobs } = useSessionContext();
  const copy = async (): Promise<void> => {
    say((await putOnClipboard(formula)) ? words.functions.copied : words.functions.notCopied);
  };
  const insert = async (): Promise<void> => {
    const done = await jobs.run('write', async () => {
      await host.insertFormula!(formula);
      return true;
    });
    if (done) say(words.functions.inserted);
  };
  return (
    <div className={styles.example}>
      <code className={styles.code} lang="vi">
        {formula}
      </code>{' '}
      → <span lang="vi">{result}</span>
      <div className={styles.actions}>
        {host.insertFormula ? (
          <Button size="small" onClick={() => void insert()}>
            {words.functions.insert}
          </Button>
        ) : null}
        <Button size="small" onClick={() => void copy()}>
          {words.functions.copy}
        </Button>
      </div>
    </div>
  );
}
