import { makeStyles, tokens } from '@fluentui/react-components';
import { cellWords } from '../../app/duplicates/describe';
import type { Explained } from '../../app/explained';
import { shown, shownCount } from '../../app/show';
import { CellLink } from '../parts/cell-link';
import { Status } from '../parts/status';
import { shownDate } from '../shown';
import { useWords } from '../words';
import { workingText } from './working-text';
import { Unit } from '../parts/sentence';

const useStyles = makeStyles({
  box: {
    marginTop: '8px',
    padding: '8px 10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '19px',
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  list: { margin: 0, display: 'grid', rowGap: '4px' },
  term: { color: tokens.colorNeutralForeground2, display: 'inline', marginRight: '4px' },
  value: { display: 'inline', margin: 0 },
  line: { margin: '2px 0' },
  cells: { display: 'inline-flex', flexWrap: 'wrap', columnGap: '10px' },
});

/** How a figure came about: the calculation, the cells that it came from, the rule behind it. */
export function Explanation({ id, label, item }: { id: string; label: string; item: Explained }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div id={id} className={styles.box} role="region" aria-label={words.explain.title(label)}>
      <p className={styles.title} lang="vi">
        {label}
        {item.value === null ? null : (
          <>
            : {shown(item.value, item.places)} <Unit of={item.unit} />
          </>
        )}
      </p>
      {item.value === null ? <p className={styles.line}>{words.explain.missing}</p> : null}
      {item.working === null ? null : (
        <p className={styles.line}>{workingText(item.working, words)}</p>
      )}
      {item.value === null || (item.cells.length === 0 && item.ground === null) ? null : (
        <dl className={styles.list}>
          {item.cells.length === 0 ? null : (
            <div>
              <dt className={styles.term}>{words.explain.cells}:</dt>
              <dd className={styles.value}>
                <span className={styles.cells}>
                  {item.cells.map((cell) => (
                    <CellLink key={cellWords(cell)} cell={cell} />
                  ))}
                  {item.count > item.cells.length ? (
                    <span>{words.explain.more(shownCount(item.count - item.cells.length))}</span>
                  ) : null}
                </span>
              </dd>
            </div>
          )}
          {item.ground === null ? null : (
            <div>
              <dt className={styles.term}>{words.explain.ground}:</dt>
              <dd className={styles.value} lang="vi">
                {item.ground.label}: {item.ground.value} – {item.ground.document}
                {item.ground.from === null
                  ? ''
                  : `, ${words.explain.from(shownDate(item.ground.from))}`}
                {item.ground.confirmed ? null : (
                  <>
                    {' '}
                    <Status state="check">{words.explain.unconfirmed}</Status>
                  </>
                )}
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}
