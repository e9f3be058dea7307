import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { Row, Rows } from './list-row';

/** Sheets that were written, each with the way to it. */
export function SheetRows({ sheets }: { sheets: readonly string[] }) {
  const words = useWords();
  const { go } = useSessionContext();
  return (
    <Rows>
      {sheets.map((sheet) => (
        <Row
          key={sheet}
          icon="table"
          label={words.make.sheet(sheet)}
          onClick={() => go({ sheet, cell: 'A1' })}
        />
      ))}
    </Rows>
  );
}
