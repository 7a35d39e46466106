import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HandOutReport } from '../../commands/handOut/handOutReport';
import { oneLine } from '../../messages/oneLine';
import { usePageStyles } from '../files/usePageStyles';
import { useFileWords } from '../words/useFileWords';
import { useWords } from '../words/useWords';
import type { HandOutChoice } from './useHandOut';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  warning: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
});

/** At most this many people are named; the rest is a number. */
const NAMED = 10;

/** The units with the number of their people, all chosen at first; who belongs to none is named. */
export function HandOutUnits({
  choice,
  isBusy,
  open,
}: {
  readonly choice: HandOutChoice;
  readonly isBusy: boolean;
  readonly open: (unit: string) => void;
}): ReactElement {
  const page = usePageStyles();
  const { handOut: words } = useFileWords();
  const { request, preview, lookAgain } = choice;
  const isLooking = preview === null && lookAgain === null && request.schemes.length > 0;
  const chosen = unitsChosen(choice).length;
  return (
    <section className={page.section} aria-labelledby="pane-hand-out-units">
      <h3 id="pane-hand-out-units" className={page.heading}>
        {words.units}
      </h3>
      <span role="status" className={page.quiet}>
        {preview !== null && words.chosen(chosen, preview.report.books.length)}
        {isLooking && words.looking}
      </span>
      {lookAgain !== null && <Button onClick={lookAgain}>{words.lookAgain}</Button>}
      {preview !== null && (
        <>
          <UnitRows choice={choice} open={preview.canOpen && !isBusy ? open : null} />
          <NotHandedOut report={preview.report} />
        </>
      )}
    </section>
  );
}

function unitsChosen({ preview, leftOut }: HandOutChoice): readonly string[] {
  const units = preview?.report.books.map(({ unit }) => unit) ?? [];
  return units.filter((unit) => !leftOut.includes(unit));
}

function AllOrNone({
  all,
  none,
}: {
  readonly all: () => void;
  readonly none: () => void;
}): ReactElement {
  const page = usePageStyles();
  const { handOut: words } = useFileWords();
  return (
    <div className={page.buttons}>
      <Button size="small" onClick={all}>
        {words.all}
      </Button>
      <Button size="small" onClick={none}>
        {words.none}
      </Button>
    </div>
  );
}

function UnitRows({
  choice,
  open,
}: {
  readonly choice: HandOutChoice;
  /** Null where the host cannot, or is at work. */
  readonly open: ((unit: string) => void) | null;
}): ReactElement {
  const styles = useStyles();
  const { handOut: words } = useFileWords();
  const { preview, leftOut, setLeftOut } = choice;
  const books = preview?.report.books ?? [];
  const chosen = unitsChosen(choice);
  const toggle = (unit: string): void => {
    const others = leftOut.filter((each) => each !== unit);
    setLeftOut(leftOut.includes(unit) ? others : [...leftOut, unit]);
  };
  return (
    <>
      {books.length > 1 && (
        <AllOrNone
          all={() => {
            setLeftOut([]);
          }}
          none={() => {
            setLeftOut(books.map(({ unit }) => unit));
          }}
        />
      )}
      <ul className={styles.list}>
        {books.map(({ unit, people }) => (
          <li key={unit} className={styles.row}>
            <Checkbox
              label={words.unitOf(oneLine(unit), people)}
              checked={chosen.includes(unit)}
              onChange={() => {
                toggle(unit);
              }}
            />
            {open !== null && (
              <Button
                size="small"
                aria-label={words.openOf(oneLine(unit))}
                onClick={() => {
                  open(unit);
                }}
              >
                {words.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** People, classes and tables in none of the workbooks: told, not lost. */
function NotHandedOut({ report }: { readonly report: HandOutReport }): ReactElement {
  const styles = useStyles();
  const { separator } = useWords().words.failures;
  const { handOut: own, handedOut } = useFileWords();
  const { without, classesWithout, keptBack } = report;
  const named = without
    .slice(0, NAMED)
    .map(({ id, name }) => own.person(oneLine(id), oneLine(name)))
    .join(separator);
  const names = without.length > NAMED ? own.others(named, without.length) : named;
  const classes = classesWithout.map(oneLine).join(separator);
  return (
    <>
      {without.length > 0 && <p className={styles.warning}>{own.without(without.length, names)}</p>}
      {classesWithout.length > 0 && (
        <p className={styles.warning}>{handedOut.classesWithout(classesWithout.length, classes)}</p>
      )}
      {keptBack.map(({ tab, why }) => (
        <p key={tab} className={styles.warning}>
          {handedOut.keptBack(oneLine(tab), handedOut.why[why])}
        </p>
      ))}
    </>
  );
}
