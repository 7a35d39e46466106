import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChangedUnit, FinalChanges } from '../../commands/finalise/finalChanges';
import type { FinalOverview } from '../../commands/finalise/finalOverview';
import { MoreButton } from '../shell/MoreButton';
import { usePaged } from '../shell/usePaged';
import { type SpokenWords, useWords } from '../words/useWords';

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
});

/** Since when the results are final, and what changed since (W26). */
export function FinalState({
  stamp: { time, by, note },
  changes,
}: {
  readonly stamp: NonNullable<FinalOverview['stamp']>;
  readonly changes: FinalChanges;
}): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { finalise } = words;
  const lines = changeLines(changes, finalise);
  const { part, rest, more } = usePaged(lines);
  return (
    <section>
      <p className={styles.line}>{finalise.state(time.slice(0, 16).replace('T', ' '), by)}</p>
      {note !== '' && <p className={styles.line}>{finalise.noteOf(note)}</p>}
      <p className={styles.line}>
        {lines.length === 0 ? finalise.unchanged : finalise.changed(lines.length)}
      </p>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {part.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <MoreButton rest={rest} more={more} label={finalise.more} />
    </section>
  );
}

function changeLines(
  { units, parameters }: FinalChanges,
  words: SpokenWords['words']['finalise'],
): string[] {
  const shown = (value: string): string => (value === '' ? words.blank : value);
  const lines = [
    ...units.map(({ kind, tab, ...unit }) =>
      words.change[kind](nameOf(unit, words.unnamed), tab === '' ? words.gone : tab),
    ),
    ...parameters.map(({ label, before, after }) =>
      words.parameter(label, shown(before), shown(after)),
    ),
  ];
  return [...new Set(lines)];
}

function nameOf({ id, name }: Pick<ChangedUnit, 'id' | 'name'>, unnamed: string): string {
  const text = [...new Set([id, name])].filter((each) => each !== '').join(' ');
  return text === '' ? unnamed : text;
}
