import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLooks } from './looks';

/** The looks of any table of the pane. */
export const useTable = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', margin: '8px 0' },
  head: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    padding: '4px 6px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 6px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', paddingRight: 0 },
  narrow: { width: '56px' },
});

/** A small table: each line begins with its name and ends with a count. */
export function PlainTable({
  head,
  rows,
}: {
  head: readonly string[];
  rows: readonly (readonly [string, ...string[]])[];
}) {
  const styles = useTable();
  const last = head.length - 1;
  return (
    <table className={mergeClasses(useLooks().small, styles.table)}>
      <thead>
        <tr>
          {head.map((name, at) => (
            <th
              key={name}
              scope="col"
              className={mergeClasses(
                styles.head,
                at === last && styles.number,
                at === last && styles.narrow,
              )}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {cells.map((cell, at) => (
              <td
                key={head[at + 1]}
                className={mergeClasses(styles.cell, at + 1 === last && styles.number)}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
