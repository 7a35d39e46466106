import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Difference } from '../../commands/collect/collectReport';
import { usePageStyles } from '../files/usePageStyles';
import { MoreButton } from '../shell/MoreButton';
import { usePaged } from '../shell/usePaged';
import type { PaneCommands } from '../state/paneCommands';
import { useFileWords } from '../words/useFileWords';
import type { CollectionState } from './collectionState';
import { DifferenceCard } from './DifferenceCard';
import { choiceForAll, choiceOf, countChoices, latestOf } from './differenceChoice';

/** Where workbook and files disagree, cell by cell; nothing of it is settled by itself. */
export function Differences({
  differences,
  choices,
  choose,
  goTo,
}: {
  readonly differences: readonly Difference[];
  readonly choices: CollectionState['choices'];
  readonly choose: PaneCommands['files']['choose'];
  readonly goTo: PaneCommands['goTo'];
}): ReactElement | null {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const { part, rest, more } = usePaged(differences);
  if (differences.length === 0) return null;
  const { open } = countChoices(differences, choices);
  const all = (each: Parameters<typeof choiceForAll>[1]) => (): void => {
    choose(choiceForAll(differences, each));
  };
  return (
    <section className={page.section} aria-labelledby="pane-collect-differences">
      <h3 id="pane-collect-differences" className={page.heading}>
        {words.differences(differences.length)}
      </h3>
      <p className={page.line}>{words.differencesLead}</p>
      <div className={page.buttons}>
        <Button size="small" onClick={all(() => ({ kind: 'keep' }))}>
          {words.keepAll}
        </Button>
        <Button size="small" onClick={all(latestOf)}>
          {words.takeAll}
        </Button>
      </div>
      <span role="status" className={page.quiet}>
        {open === 0 ? words.allDecided : words.undecided(open)}
      </span>
      <ul className={page.list}>
        {part.map((difference) => (
          <DifferenceCard
            key={difference.id}
            difference={difference}
            choice={choiceOf(difference, choices)}
            choose={(choice) => {
              choose(new Map([[difference.id, choice]]));
            }}
            goTo={goTo}
          />
        ))}
      </ul>
      <MoreButton rest={rest} more={more} label={words.moreDifferences} />
    </section>
  );
}
