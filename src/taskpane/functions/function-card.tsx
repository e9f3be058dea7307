import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { withSeparator } from '../../app/formula-separators';
import type { FunctionHelp } from '../../app/function-search';
import { Head, Small, Title } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { Formula, TakeFormula } from './formula';
import { FromCells } from './from-cells';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  term: { fontFamily: tokens.fontFamilyMonospace },
  value: { margin: '0 0 2px 12px' },
  example: { padding: '6px 8px', backgroundColor: tokens.colorNeutralBackground2 },
});

export function FunctionCard({ entry, say }: { entry: FunctionHelp; say: (text: string) => void }) {
  const styles = useStyles();
  const looks = useLooks();
  const words = useWords();
  const { host, preferences } = useSessionContext();
  const [open, setOpen] = useState(false);
  return (
    <li className={looks.card}>
      <Title>{entry.name}</Title>
      <Small lang="vi">{entry.description}</Small>
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
          <Head>
            <Formula text={withSeparator(entry.signature, preferences.separator)} />
          </Head>
          <h4 className={mergeClasses(looks.head, looks.small)}>{words.functions.parameters}</h4>
          <dl className={looks.line}>
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
          <Small>
            {words.functions.returns}: <span lang="vi">{entry.returns}</span>
          </Small>
          <h4 className={mergeClasses(looks.head, looks.small)}>{words.functions.own}</h4>
          <Small>{host.insertFormula ? words.functions.ownInsert : words.functions.ownCopy}</Small>
          <FromCells entry={entry} say={say} />
          <h4 className={mergeClasses(looks.head, looks.small)}>{words.functions.examples}</h4>
          {entry.examples.map(({ formula, result }) => {
            const own = withSeparator(formula, preferences.separator);
            return (
              <div key={formula} className={mergeClasses(looks.text, styles.example)}>
                <Formula text={own} /> → <span lang="vi">{result}</span>
                <TakeFormula formula={own} say={say} />
              </div>
            );
          })}
        </>
      ) : null}
    </li>
  );
}
