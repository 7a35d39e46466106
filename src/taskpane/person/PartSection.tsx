import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { PartResult, PartTerm } from '../../domain/engines/scoreResult';
import { toExactText } from '../../domain/exact/exact';
import { CardTable } from '../shell/CardTable';
import { CellLink } from '../shell/CellLink';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  sum: { margin: `${tokens.spacingVerticalXS} 0`, fontVariantNumeric: 'tabular-nums' },
});

/** One part: the sum as on paper, and every mark with the cell it stands in. */
export function PartSection({
  part,
  columns,
  goTo,
}: {
  readonly part: PartResult;
  /** The sum in words: label, marks, bonus, deduction, clamp, score, gaps. */
  readonly columns: readonly string[];
  readonly goTo: PaneCommands['goTo'];
}): ReactElement {
  const styles = useStyles();
  const heading = useId();
  const { person } = useWords().words.scheme;
  const [label = '', ...said] = columns;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {label}
      </h3>
      <p className={styles.sum}>{said.filter(Boolean).join('  ')}</p>
      {part.terms.length > 0 && (
        <CardTable
          caption={person.marks(label)}
          columns={[person.item, person.mark, person.full, person.cell]}
          rows={part.terms.map((term) => ({
            key: term.key,
            cells: [
              term.label,
              term.value === null ? person.missing : toExactText(term.value),
              term.max === null ? '' : toExactText(term.max),
              <MarkCell key="cell" tab={part.tab} term={term} goTo={goTo} />,
            ],
          }))}
        />
      )}
    </section>
  );
}

function MarkCell({
  tab,
  term,
  goTo,
}: {
  readonly tab: string;
  readonly term: PartTerm;
  readonly goTo: PaneCommands['goTo'];
}): ReactElement | null {
  const { person } = useWords().words.scheme;
  if (term.cell === '') return null;
  return (
    <CellLink
      text={term.cell}
      label={person.openCell(term.label, term.cell)}
      press={() => {
        goTo(tab, term.cell);
      }}
    />
  );
}
