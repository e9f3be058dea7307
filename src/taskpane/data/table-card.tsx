import {
  Button,
  Field,
  Select,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { areaHolds } from '../../app/cells';
import { shownCount } from '../../app/show';
import type { TableView } from '../../app/tables';
import { tableWords } from '../../text/tables';
import { unitIn } from '../../text/units';
import { GoButton } from '../parts/cell-link';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { shownDate } from '../shown';
import { useLanguage, useWords } from '../words';
import { ColumnRow, sureness } from './column-row';
import type { Corrections } from './use-corrections';
import { Sentence } from '../parts/sentence';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px 12px 12px',
    marginBottom: '12px',
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    margin: '2px 0 6px',
  },
  // One small field for each column of the table, in its order: how sure its meaning is.
  strip: { display: 'flex', gap: '2px', margin: '0 0 8px', height: '8px' },
  field: { flex: '1 1 0', minWidth: '2px', borderRadius: '1px', forcedColorAdjust: 'none' },
  ok: { backgroundColor: tokens.colorStatusSuccessBorder2 },
  check: { backgroundColor: tokens.colorStatusWarningBorder2 },
  missing: { backgroundColor: tokens.colorNeutralStroke1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '8px' },
  columns: { listStyleType: 'none', margin: '10px 0 0', padding: 0 },
  unit: { marginTop: '10px' },
  skipped: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    margin: '8px 0 0',
  },
});

const MOST_SKIPPED = 12;
const UNITS = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'];

/**
 * One recognised table: where it stands, how sure its reading is, what each column was taken for
 * and why; all of it can be corrected.
 */
export function TableCard({ table, corrections }: { table: TableView; corrections: Corrections }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { asked } = useSessionContext();
  const wanted =
    asked?.ask === 'column' &&
    asked.cell.sheet === table.sheet &&
    areaHolds(table.range, asked.cell.cell)
      ? asked.cell
      : null;
  const [open, setOpen] = useState(wanted !== null);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  const percent = shownCount(Math.round(table.confidence * 100));
  const sure = table.confidence >= 0.95 ? 'sure' : table.confidence >= 0.75 ? 'likely' : 'unsure';
  const { money } = table;
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>
        <Sentence of={table.label} />
      </h3>
      <p className={styles.place}>
        <Sentence
          of={[
            `«${table.sheet}» ${table.range}`,
            words.data.rows(shownCount(table.rows)),
            ...(table.unit === null ? [] : [`${words.data.unit}: ${unitIn(table.unit, language)}`]),
            ...(table.asOf === null ? [] : [words.data.asOf(shownDate(table.asOf))]),
          ].join(' · ')}
        />
      </p>
      <div className={styles.strip} aria-hidden="true">
        {table.columns.map((column) => (
          <span
            key={column.column}
            className={mergeClasses(styles.field, styles[sureness(column)])}
          />
        ))}
      </div>
      {sure === 'sure' ? null : (
        <Status state={sure === 'unsure' ? 'check' : 'ok'} wrap>
          {words.data.confidence}: {words.data[sure]} ({percent}&nbsp;%)
        </Status>
      )}
      <div className={styles.actions}>
        <GoButton cell={table.cell} />
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.data.columns(shownCount(table.columns.length))}
        </Button>
      </div>
      {open ? (
        <>
          {money ? (
            <Field className={styles.unit} size="small" label={words.data.unitOf(table.sheet)}>
              <Select
                size="small"
                value={corrections.value(money.code, money.corrected)}
                onChange={(_, data) => corrections.set(money.code, data.value, money.corrected)}
              >
                <option value="">
                  {table.unit === null || money.corrected !== null
                    ? words.data.automatic
                    : `${words.data.automatic}: «${table.unit}»`}
                </option>
                {UNITS.map((unit) => (
                  <option key={unit} value={unit} lang="vi">
                    {unit}
                  </option>
                ))}
              </Select>
            </Field>
          ) : null}
          <ul className={styles.columns}>
            {table.columns.map((column, at) => (
              <ColumnRow
                key={column.column}
                column={column}
                wanted={wanted !== null && column.column === wanted.cell.replace(/\d+$/, '')}
                samples={table.preview.map((row) => row.cells[at] ?? '')}
                meanings={table.meanings}
                corrections={corrections}
              />
            ))}
          </ul>
          {table.skipped.length === 0 ? null : (
            <p className={styles.skipped}>
              {words.data.skipped(shownCount(table.skipped.length))}:{' '}
              {table.skipped
                .slice(0, MOST_SKIPPED)
                .map(
                  ({ row, why }) =>
                    `${words.data.row} ${row} (${tableWords[language].skipped[why] ?? why})`,
                )
                .join(', ')}
              {table.skipped.length > MOST_SKIPPED
                ? `, ${words.data.moreRows(shownCount(table.skipped.length - MOST_SKIPPED))}`
                : ''}
            </p>
          )}
        </>
      ) : null}
    </article>
  );
}
