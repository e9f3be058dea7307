import { Button, Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { areaHolds } from '../../app/cells';
import { shownCount } from '../../app/show';
import type { TableView } from '../../app/tables';
import choices from '../../text/choices.json';
import { tableWords } from '../../text/tables';
import { unitIn } from '../../text/units';
import { Actions, Framed, List, Note, Title } from '../parts/blocks';
import { GoButton } from '../parts/cell-link';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { shownDate } from '../shown';
import { useLanguage, useWords } from '../words';
import { CorrectionSelect } from './correction-select';
import { ColumnRow, sureness } from './column-row';
import type { Corrections } from './use-corrections';
import { Sentence } from '../parts/sentence';

const useStyles = makeStyles({
  // One small field for each column of the table, in its order: how sure its meaning is.
  strip: { display: 'flex', gap: '2px', margin: '0 0 8px', height: '8px' },
  field: { flex: '1 1 0', minWidth: '2px', borderRadius: '1px', forcedColorAdjust: 'none' },
  ok: { backgroundColor: tokens.colorStatusSuccessBorder2 },
  check: { backgroundColor: tokens.colorStatusWarningBorder2 },
  missing: { backgroundColor: tokens.colorNeutralStroke1 },
});

const MOST_SKIPPED = 12;

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
    <Framed>
      <Title>
        <Sentence of={table.label} />
      </Title>
      <Note>
        <Sentence
          of={[
            `«${table.sheet}» ${table.range}`,
            words.data.rows(shownCount(table.rows)),
            ...(table.unit === null ? [] : [`${words.data.unit}: ${unitIn(table.unit, language)}`]),
            ...(table.asOf === null ? [] : [words.data.asOf(shownDate(table.asOf))]),
          ].join(' · ')}
        />
      </Note>
      <div className={styles.strip} aria-hidden="true">
        {table.columns.map((column) => (
          <span
            key={column.column}
            className={mergeClasses(styles.field, styles[sureness(column)])}
          />
        ))}
      </div>
      {sure === 'sure' ? null : (
        <Status state={sure === 'unsure' ? 'check' : 'ok'}>
          {words.data.confidence}: {words.data[sure]} ({percent}&nbsp;%)
        </Status>
      )}
      <Actions>
        <GoButton cell={table.cell} />
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.data.columns(shownCount(table.columns.length))}
        </Button>
      </Actions>
      {open ? (
        <>
          {money ? (
            <Field size="small" label={words.data.unitOf(table.sheet)}>
              <CorrectionSelect
                of={money}
                corrections={corrections}
                automatic={
                  table.unit === null || money.corrected !== null
                    ? words.data.automatic
                    : `${words.data.automatic}: «${table.unit}»`
                }
                choices={choices.moneyUnits}
              />
            </Field>
          ) : null}
          <List>
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
          </List>
          {table.skipped.length === 0 ? null : (
            <Note>
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
            </Note>
          )}
        </>
      ) : null}
    </Framed>
  );
}
