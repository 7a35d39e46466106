import { type ReactElement, useState } from 'react';
import type { TabProposals } from '../../commands/adopt/adoptReport';
import { oneLine } from '../../messages/oneLine';
import { usePageStyles } from '../files/usePageStyles';
import { CellLink } from '../shell/CellLink';
import { FilterSelect } from '../shell/FilterSelect';
import type { PaneCommands } from '../state/paneCommands';
import { useFileWords } from '../words/useFileWords';
import { AdoptForm } from './AdoptForm';

/** One tab that nobody knows: which table it could be, the likeliest chosen at first. */
export function AdoptTab({
  found: { tab, proposals },
  isBusy,
  commands,
}: {
  readonly found: TabProposals;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const page = usePageStyles();
  const { adopt: words } = useFileWords();
  const [chosen, setChosen] = useState('0');
  const options = proposals.map(({ table, score }, index) => ({
    value: String(index),
    text: words.proposed(table.title, score),
  }));
  const proposal = proposals.find((_, index) => String(index) === chosen);
  return (
    <li className={page.card}>
      <div className={page.section}>
        <CellLink
          text={oneLine(tab)}
          label={words.show(oneLine(tab))}
          press={() => {
            commands.goTo(tab, '');
          }}
        />
        <FilterSelect
          label={words.table}
          options={options}
          value={chosen}
          isRequired
          choose={setChosen}
        />
        {proposal !== undefined && (
          <AdoptForm
            key={chosen}
            tab={tab}
            proposal={proposal}
            isBusy={isBusy}
            adopt={commands.files.adopt}
          />
        )}
      </div>
    </li>
  );
}
