import type { ReactElement } from 'react';
import type { ScoreResult } from '../../domain/engines/scoreResult';
import { toFixedText } from '../../domain/exact/exact';
import type { Scheme } from '../../domain/scheme/scheme';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { bandText } from './bandText';
import { ResultRow } from './ResultRow';

/** One person: name, branch, band, total, and the way to why. */
export function PersonRow({
  result,
  scheme,
  commands,
}: {
  readonly result: ScoreResult;
  readonly scheme: Scheme;
  readonly commands: PaneCommands;
}): ReactElement {
  const { words, language } = useWords();
  const { personId, name, branch, total } = result;
  return (
    <ResultRow
      title={`${name} ${personId}`}
      name={name}
      facts={[`${branch} · ${bandText(result, scheme.bands, words, language)}`]}
      score={
        total === null ? words.scheme.list.noTotal : toFixedText(total, scheme.settings.decimals)
      }
      why={() => {
        commands.open({ kind: 'person', scheme: scheme.id, person: personId });
      }}
    />
  );
}
