import { makeStyles, tokens } from '@fluentui/react-components';
import type { FlowsView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { moveIn } from '../../text/flows';
import { useLanguage, useWords } from '../words';
import { SubTitle } from '../parts/sub-title';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    padding: '4px 6px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: '4px 6px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    paddingRight: 0,
    width: '56px',
  },
});

/** How many households took each way. */
export function Kinds({ kinds }: { kinds: FlowsView['kinds'] }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  if (kinds.length === 0) return null;
  // One word may stand for what left and for what came.
  const counts = new Map<string, number>();
  for (const { kind, from, to, unknown, count } of kinds) {
    const name = moveIn(language, kind, from, to, unknown);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return (
    <>
      <SubTitle>{words.follow.kinds}</SubTitle>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.follow.kind}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {words.follow.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...counts].map(([name, count]) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={`${styles.cell} ${styles.number}`}>{shownCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
