import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { shown } from '../../app/show';
import type { ChoiceView } from '../../app/pane-work';
import { useLanguage, useWords } from '../words';
import { useLooks } from '../parts/looks';
import { Sentence } from '../parts/sentence';
import type { Said } from '../../domain/language';
import { unitIn } from '../../text/units';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-within': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  // A wider edge as well as the colour: neither tells it alone.
  chosen: {
    ...shorthands.borderColor(tokens.colorBrandForeground1),
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  radio: {
    width: '16px',
    height: '16px',
    margin: '2px',
    accentColor: tokens.colorBrandForeground1,
  },
  line: { display: 'block', lineHeight: '16px', marginTop: '4px' },
});

/** One answer: what it says, and what it would change. */
export function AnswerChoice({
  name,
  text,
  why,
  change,
  chosen,
  onChoose,
}: {
  name: string;
  text: Said;
  /** Why it is proposed; null for the others. */
  why: Said | null;
  /** null where it could not be tried. Meanwhile a line is kept free: no choice moves. */
  change: ChoiceView | 'trying' | null;
  chosen: boolean;
  onChoose: () => void;
}) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.choice, chosen && styles.chosen)}>
      <input
        type="radio"
        name={name}
        className={styles.radio}
        checked={chosen}
        onChange={onChoose}
      />
      <span>
        <span className={useLooks().bold}>
          <Sentence of={text} />
        </span>
        {change === 'trying' ? <Line of="…" /> : null}
        {change && change !== 'trying' ? <Changes change={change} /> : null}
        {why === null ? null : <Line of={why} />}
      </span>
    </label>
  );
}

function Line({ of }: { of: Said | string }) {
  const looks = useLooks();
  return (
    <span className={mergeClasses(looks.small, looks.digits, useStyles().line)}>
      <Sentence of={of} />
    </span>
  );
}

function Changes({ change }: { change: ChoiceView }) {
  const words = useWords();
  const language = useLanguage();
  const { figures, gained, lost, waiting } = change;
  if (figures.length + gained.length + lost.length === 0)
    return <Line of={words.questions.keeps} />;
  const told = ({ label, unit, from, to, rate }: (typeof figures)[number]): string => {
    const figure = (value: typeof to): string =>
      value === null
        ? words.questions.pending
        : `${shown(value, rate ? 2 : undefined)}${unit === '' ? '' : ` ${unitIn(unit, language)}`}`;
    const changes = from !== null && !(to !== null && from.equals(to));
    return `${label[language]}: ${changes ? `${figure(from)} → ` : ''}${figure(to)}`;
  };
  // "Biểu số 02, 01/BC, 11/BC"
  const list = (items: readonly string[]): string =>
    items
      .map((item, at) => {
        const [, kind = '', number = ''] = /^(\D+ )(\S+)$/.exec(item) ?? [];
        return at > 0 && kind !== '' && items[at - 1]?.startsWith(kind) ? number : item;
      })
      .join(', ');
  return (
    <>
      {figures.length === 0 ? null : <Line of={figures.map(told).join(' · ')} />}
      {gained.length === 0 ? null : <Line of={words.questions.gained(list(gained))} />}
      {lost.length === 0 ? null : <Line of={words.questions.lost(list(lost))} />}
      {waiting.length === 0 ? null : <Line of={words.questions.waiting(list(waiting))} />}
    </>
  );
}
