import { Button } from '@fluentui/react-components';
import { Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { Explanation } from './explanation';
import { figuresAt } from './figures-at';
import { heldBack } from './unit-asked';

/**
 * How the figures that rest on a cell came about, when the officer asked for it beside the sheet.
 */
export function AskedCell() {
  const words = useWords();
  const { asked, overview, seen, forgetAsked } = useSessionContext();
  if (!asked || asked.ask !== 'figure' || !overview) return null;
  return (
    <Section title={words.explain.fromCell(asked.cell.sheet, asked.cell.cell)}>
      {figuresAt(heldBack(seen, overview), asked.cell, words).map(({ label, item }, at) => (
        <Explanation key={label} id={`asked-${at}`} label={label} item={item} />
      ))}
      <p>
        <Button size="small" onClick={forgetAsked}>
          {words.close}
        </Button>
      </p>
    </Section>
  );
}
