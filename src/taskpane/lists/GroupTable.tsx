import type { ReactElement } from 'react';
import { type Exact, toFixedText } from '../../domain/exact/exact';
import type { Band } from '../../domain/scheme/scheme';
import { bandName } from '../../messages/bandName';
import { CardTable } from '../shell/CardTable';
import { useWords } from '../words/useWords';

/** One line of a summary of either kind of scheme. */
export interface GroupLine {
  readonly due: number;
  readonly scored: number;
  readonly bands: readonly { readonly key: string; readonly count: number }[];
  readonly mean: Exact | null;
}

/** Every branch, department, grade or subject in figures, and all of them together. */
export function GroupTable({
  caption,
  header,
  bands,
  decimals,
  groups,
  total,
}: {
  readonly caption: string;
  /** What a group is, over the first column. */
  readonly header: string;
  readonly bands: readonly Band[];
  readonly decimals: number;
  readonly groups: readonly { readonly name: string; readonly line: GroupLine }[];
  readonly total: GroupLine;
}): ReactElement {
  const { words, language } = useWords();
  const { lists } = words.scheme;
  const cells = (label: string, line: GroupLine): string[] => [
    label,
    String(line.due),
    String(line.scored),
    ...line.bands.map(({ count }) => String(count)),
    line.mean === null ? words.scheme.list.noTotal : toFixedText(line.mean, decimals),
  ];
  return (
    <CardTable
      caption={caption}
      columns={[
        header,
        lists.due,
        lists.scored,
        ...bands.map((band) => bandName(band, language)),
        lists.mean,
      ]}
      rows={[
        ...groups.map(({ name, line }) => ({ key: name, cells: cells(name, line) })),
        { key: '', cells: cells(lists.total, total) },
      ]}
    />
  );
}
