import { makeStyles, tokens } from '@fluentui/react-components';
import type { FundingLineOverview, FundingOverview } from '../../actions/funding-overview';
import { shown } from '../../actions/show';
import { lineLabel } from '../../text/programme-lines';
import { Bars } from '../charts/bars';
import { FigureTable } from '../charts/figure-table';
import { useWords } from '../words';

const useStyles = makeStyles({ title: { fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, margin: '14px 0 4px' } });

const nameOf = (line: FundingLineOverview): string => (line.code === null ? line.name : lineLabel(line.code));

/** The money of each project as a bar of its sources, all on one scale. */
export function FundingLines({ funding }: { funding: FundingOverview }) {
  const styles = useStyles();
  const words = useWords();
  const lines = funding.lines.filter((line) => line.total.value !== null);
  if (lines.length === 0) return null;
  const { sources } = words.overview;
  const most = Math.max(...lines.map((line) => line.total.value!.toNumber()), 0.01);
  return (
    <>
      <h3 className={styles.title}>{words.overview.byLine}</h3>
      <Bars label={words.overview.byLineAlt(lines.map((line) => `${nameOf(line)} ${shown(line.total.value)}`).join(', '), funding.unit)} bars={lines.map((line, at) => ({
        id: String(at), name: nameOf(line), figure: shown(line.total.value),
        parts: (['central', 'province', 'commune'] as const).flatMap((look) => (line[look].value ? [{ length: line[look].value!.toNumber() / most, look }] : [])),
      }))} />
      <FigureTable wide head={[`${words.overview.line} (${funding.unit})`, words.overview.sum, sources.central, sources.province, sources.commune]}
        rows={lines.map((line, at) => ({ id: String(at), name: line.code === null ? line.name : `${nameOf(line)}: ${line.name}`, title: nameOf(line), figures: [line.total, line.central, line.province, line.commune] }))} />
    </>
  );
}
