import type { ReactElement } from 'react';
import type { TableProposal } from '../../commands/adopt/adoptReport';
import { adoptWordsFor } from '../../messages/adoptWordsFor';
import { oneLine } from '../../messages/oneLine';
import { HeaderSelect } from '../shell/HeaderSelect';
import { useFileWords } from '../words/useFileWords';
import { useWords } from '../words/useWords';
import { type ChosenHeaders, headersOf } from './chosenHeaders';

/** Which header of the office stands for a column, and what speaks for the one proposed. */
export function ColumnSelect({
  proposal,
  column: { key, header },
  chosen,
  choose,
}: {
  readonly proposal: TableProposal;
  readonly column: TableProposal['all'][number];
  readonly chosen: ChosenHeaders;
  readonly choose: (path: string) => void;
}): ReactElement {
  const { words: pane, language } = useWords();
  const { adopt: words } = useFileWords();
  const { why } = adoptWordsFor(language);
  const reasons = proposal.columns.find((column) => column.key === key)?.why ?? [];
  const said = chosen.has(key)
    ? words.chosen
    : reasons.map((each) => why[each]).join(pane.failures.separator);
  const isNeeded = proposal.open.some((column) => column.key === key);
  const name = oneLine(header);
  return (
    <HeaderSelect
      label={isNeeded ? words.needed(name) : name}
      headers={proposal.headers}
      none={words.noColumn}
      value={headersOf(proposal, chosen).get(key) ?? ''}
      note={said === '' ? '' : words.why(said)}
      choose={choose}
    />
  );
}
