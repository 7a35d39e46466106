import type { ReactElement } from 'react';
import { toFixedText } from '../../domain/exact/exact';
import type { Summary, SummaryLine } from '../../domain/lists/summarise';
import type { Scheme } from '../../domain/scheme/scheme';
import { bandName } from '../../messages/bandName';
import { CardTable } from '../shell/CardTable';
import { useWords } from '../words/useWords';

/** Every branch in figures, and all of them together. */
export function BranchTable({
  scheme,
  summary,
}: {
  readonly scheme: Scheme;
  readonly summary: Summary;
}): ReactElement {
  const { words, language } = useWords();
  const { lists } = words.scheme;
  const cells = (label: string, line: SummaryLine): string[] => [
    label,
    String(line.due),
    String(line.scored),
    ...line.bands.map(({ count }) => String(count)),
    line.mean === null
      ? words.scheme.list.noTotal
      : toFixedText(line.mean, scheme.settings.decimals),
  ];
  return (
    <CardTable
      caption={lists.branches}
      columns={[
        lists.branch,
        lists.due,
        lists.scored,
        ...scheme.bands.map((band) => bandName(band, language)),
        lists.mean,
      ]}
      rows={[
        ...summary.branches.map((line) => ({ key: line.branch, cells: cells(line.branch, line) })),
        { key: '', cells: cells(lists.total, summary.total) },
      ]}
    />
  );
}
