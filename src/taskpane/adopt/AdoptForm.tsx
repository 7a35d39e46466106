import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { TableProposal } from '../../commands/adopt/adoptReport';
import { oneLine } from '../../messages/oneLine';
import type { AdoptionChoice } from '../fileServices';
import { usePageStyles } from '../files/usePageStyles';
import { useFileWords } from '../words/useFileWords';
import { useWords } from '../words/useWords';
import { ColumnSelect } from './ColumnSelect';
import {
  type ChosenHeaders,
  chooseHeader,
  headersOf,
  likelyColumns,
  NOTHING_CHOSEN,
  stillNeeded,
} from './chosenHeaders';

/** The columns of a table with the header proposed for each and why, to be changed and confirmed. */
export function AdoptForm({
  tab,
  proposal,
  isBusy,
  adopt,
}: {
  readonly tab: string;
  readonly proposal: TableProposal;
  readonly isBusy: boolean;
  readonly adopt: (choice: AdoptionChoice) => void;
}): ReactElement {
  const page = usePageStyles();
  const { separator } = useWords().words.failures;
  const { adopt: words } = useFileWords();
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const missing = stillNeeded(proposal, headersOf(proposal, chosen));
  const canAdopt = !isBusy && missing.length === 0;
  return (
    <form
      className={page.section}
      aria-label={words.columns}
      onSubmit={(event) => {
        event.preventDefault();
        const headers = [...chosen].map(([column, path]) => ({ column, path }));
        if (canAdopt) adopt({ proposal, chosen: headers });
      }}
    >
      <Columns proposal={proposal} chosen={chosen} choose={setChosen} />
      <span role="status">
        {missing.length > 0 &&
          words.missing(missing.map(({ header }) => oneLine(header)).join(separator))}
      </span>
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={!canAdopt}
        aria-label={words.adoptOf(oneLine(tab), proposal.table.title)}
      >
        {words.adopt}
      </Button>
    </form>
  );
}

/** Those a header is proposed for or that are needed; the others behind a button. */
function Columns({
  proposal,
  chosen,
  choose,
}: {
  readonly proposal: TableProposal;
  readonly chosen: ChosenHeaders;
  readonly choose: (chosen: ChosenHeaders) => void;
}): ReactElement {
  const { adopt: words } = useFileWords();
  const [isOpen, setOpen] = useState(false);
  const likely = likelyColumns(proposal);
  const others = proposal.all.filter((column) => !likely.includes(column));
  const select = (column: TableProposal['all'][number]): ReactElement => (
    <ColumnSelect
      key={column.key}
      proposal={proposal}
      column={column}
      chosen={chosen}
      choose={(path) => {
        choose(chooseHeader(proposal, chosen, { key: column.key, path }));
      }}
    />
  );
  return (
    <>
      {likely.map(select)}
      {others.length > 0 && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {words.otherColumns(others.length)}
          </Button>
        </div>
      )}
      {isOpen && others.map(select)}
    </>
  );
}
