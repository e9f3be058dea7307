import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Piece } from '../../app/pane-work';
import { useLooks } from '../parts/looks';
import { useWords } from '../words';

const useStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
    marginBottom: '8px',
  },
  // As wide as the pane, whatever stands in the cells; a text that is cut is there as a tip.
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  title: { textAlign: 'center' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '2px 6px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  head: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  // What is asked about is read whole; what names the line may be cut.
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  // The edge says so where colours are taken away.
  hot: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

/** The officer's own cells, with those that the question is about marked. */
export function SheetPiece({ piece }: { piece: Piece }) {
  const looks = useLooks();
  const styles = useStyles();
  const words = useWords();
  const anyHot = piece.columns.some(({ hot }) => hot);
  const cell = (...more: (string | false | undefined)[]): string =>
    mergeClasses(looks.small, styles.cell, ...more);
  return (
    <div className={styles.frame} lang="vi">
      <table className={styles.table} aria-label={words.questions.piece(piece.sheet)}>
        <colgroup>
          <col style={{ width: '52px' }} />
          {piece.columns.map(({ letters, hot }) => (
            <col key={letters} style={{ width: hot ? '30%' : undefined }} />
          ))}
        </colgroup>
        <thead>
          {piece.title === '' ? null : (
            <tr>
              <td
                className={cell(looks.bold, styles.whole, styles.title)}
                colSpan={piece.columns.length + 1}
              >
                {piece.title}
              </td>
            </tr>
          )}
          <tr>
            <th scope="col" className={cell(styles.head, looks.quiet)}>
              {words.questions.line}
            </th>
            {piece.columns.map(({ letters, hot }) => (
              <th key={letters} scope="col" className={cell(styles.head, hot && styles.hot)}>
                {letters}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {piece.rows.map(({ row, head, cells }) => (
            <tr key={row}>
              <th scope="row" className={cell(looks.quiet)}>
                {row}
              </th>
              {cells.map(({ text, hot, number }, at) => (
                <td
                  key={piece.columns[at]?.letters}
                  title={text}
                  className={cell(
                    head && styles.head,
                    number && styles.number,
                    (anyHot ? piece.columns[at]?.hot : head) && styles.whole,
                    hot && styles.whole,
                    hot && styles.hot,
                  )}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
