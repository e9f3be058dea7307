import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Explained } from '../../app/explained';
import { shown } from '../../app/show';
import { Explanation } from '../overview/explanation';
import { Opener } from '../parts/blocks';
import { useTable } from '../parts/plain-table';
import { useLooks } from '../parts/looks';
import { useWords } from '../words';

const useStyles = makeStyles({
  right: { textAlign: 'right', padding: '4px 0 4px 6px' },
  // Beside many numbers a name needs more than its equal part.
  roomy: { width: '32%' },
  name: { padding: '4px 0', borderBottomStyle: 'none' },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: '2px 0 2px 6px', borderBottomStyle: 'none' },
  figure: {
    font: 'inherit',
    color: 'inherit',
    padding: '2px 0',
    minHeight: '24px',
    maxWidth: '100%',
    textAlign: 'right',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    border: 0,
    backgroundColor: 'transparent',
  },
});

export interface FigureRow {
  readonly id: string;
  readonly name: ReactNode;
  /** For the explanation. */
  readonly title: string;
  readonly figures: readonly Explained[];
  /** A last cell of words. */
  readonly last?: ReactNode;
}

/**
 * The numbers of a chart. Each is pressed for its explanation, which opens below its line.
 * @param wide the names are long, so that each stands on a line of its own above its numbers
 * @param summary what the table is called where "table of figures" says too little
 */
export function FigureTable({
  head,
  rows,
  wide = false,
  summary,
}: {
  head: readonly string[];
  rows: readonly FigureRow[];
  wide?: boolean;
  summary?: string;
}) {
  const looks = useLooks();
  const table = useTable();
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const columns = head.slice(1);
  const across = columns.length + (wide ? 0 : 1);
  return (
    <details>
      <Opener>{summary ?? words.overview.table}</Opener>
      <table className={mergeClasses(looks.small, table.table)}>
        <thead>
          {wide ? (
            <tr>
              <th scope="col" colSpan={across} className={table.head}>
                {head[0]}
              </th>
            </tr>
          ) : null}
          <tr>
            {wide ? null : (
              <th
                scope="col"
                className={mergeClasses(table.head, columns.length > 3 && styles.roomy)}
              >
                {head[0]}
              </th>
            )}
            {columns.map((name) => (
              <th key={name} scope="col" className={mergeClasses(table.head, styles.right)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => {
          const name = (
            <th
              scope={wide ? 'rowgroup' : 'row'}
              colSpan={wide ? across : 1}
              className={mergeClasses(table.cell, styles.name)}
              lang="vi"
            >
              {row.name}
            </th>
          );
          const cells = (
            <>
              {row.figures.map((figure, at) => {
                const place = `${row.id}-${at}`;
                return (
                  <td key={place} className={mergeClasses(table.cell, table.number, styles.cell)}>
                    <button
                      type="button"
                      className={mergeClasses(
                        looks.digits,
                        looks.pressed,
                        looks.focus,
                        styles.figure,
                      )}
                      aria-expanded={open === place}
                      aria-controls={open === place ? id : undefined}
                      aria-label={`${row.title} – ${columns[at]}: ${figure.value === null ? words.unknownFigure : shown(figure.value, figure.places)}`}
                      onClick={() => setOpen(open === place ? null : place)}
                    >
                      {shown(figure.value, figure.places)}
                      {figure.working?.kind === 'adjusted-share' ? '*' : ''}
                    </button>
                  </td>
                );
              })}
              {row.last === undefined ? null : (
                <td className={mergeClasses(table.cell, table.number, styles.cell)}>{row.last}</td>
              )}
            </>
          );
          const chosen = row.figures.findIndex((_, at) => open === `${row.id}-${at}`);
          return (
            <tbody key={row.id}>
              {wide ? (
                <>
                  <tr className={styles.line}>{name}</tr>
                  <tr>{cells}</tr>
                </>
              ) : (
                <tr className={styles.line}>
                  {name}
                  {cells}
                </tr>
              )}
              {chosen < 0 ? null : (
                <tr>
                  <td colSpan={across}>
                    <Explanation
                      id={id}
                      label={`${row.title} – ${columns[chosen]!.toLowerCase()}`}
                      item={row.figures[chosen]!}
                    />
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </details>
  );
}
