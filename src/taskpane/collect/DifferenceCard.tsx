import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { CellPlace, Difference, DifferenceChoice } from '../../commands/collect/collectReport';
import { oneLine } from '../../messages/oneLine';
import { usePageStyles } from '../files/usePageStyles';
import { CellLink } from '../shell/CellLink';
import type { PaneCommands } from '../state/paneCommands';
import { useFileWords } from '../words/useFileWords';
import { useWords } from '../words/useWords';
import { localMoment } from './localMoment';
import { KEEP, offeredValues, radioOf } from './offeredValues';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  from: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'pre-wrap' },
});

/** One cell (or row): what stands here, what each file says, and which of them is to stand. */
export function DifferenceCard({
  difference,
  choice,
  choose,
  goTo,
}: {
  readonly difference: Difference;
  readonly choice: DifferenceChoice | null;
  readonly choose: (choice: DifferenceChoice) => void;
  readonly goTo: PaneCommands['goTo'];
}): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const title = useId();
  const { table, name, header, here } = difference;
  const shown = (text: string): string => (text === '' ? words.blank : oneLine(text));
  return (
    <li className={page.card}>
      <CardHead id={title} name={name} header={header} place={here.place} goTo={goTo} />
      <p className={page.quiet}>{table.title}</p>
      <RadioGroup
        aria-labelledby={title}
        value={radioOf(difference, choice)}
        onChange={(_, { value }) => {
          choose(value === KEEP ? { kind: 'keep' } : { kind: 'take', print: value });
        }}
      >
        {offeredValues(difference).map(({ value, seen, offers }) => (
          <Radio
            key={value}
            value={value}
            label={
              <span className={styles.value}>
                {value === KEEP ? words.keep(shown(seen)) : words.take(shown(seen))}
                {offers.map((offer) => (
                  <OfferFrom key={offer.print} place={offer.place} savedAt={offer.savedAt} />
                ))}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </li>
  );
}

function CardHead({
  id,
  name,
  header,
  place: { tab, cell },
  goTo,
}: Pick<Difference, 'name' | 'header'> & {
  readonly id: string;
  readonly place: CellPlace;
  readonly goTo: PaneCommands['goTo'];
}): ReactElement {
  const styles = useStyles();
  const { problems } = useWords().words;
  const { collect: words } = useFileWords();
  const place = words.place(oneLine(tab), cell);
  return (
    <div className={styles.head}>
      <span id={id} className={styles.title}>
        {words.cellOf(oneLine(name), oneLine(header))}
      </span>
      {tab !== '' && (
        <CellLink
          text={place}
          label={problems.goTo(place)}
          press={() => {
            goTo(tab, cell);
          }}
        />
      )}
    </div>
  );
}

function OfferFrom({
  place: { file, tab, cell },
  savedAt,
}: {
  readonly place: CellPlace;
  readonly savedAt: string;
}): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { collect: words } = useFileWords();
  const saved = savedAt === '' ? '' : words.saved(localMoment(savedAt, language));
  return (
    <span className={styles.from}>
      {words.fileCell(oneLine(file), oneLine(tab), cell)}
      {saved !== '' && ` · ${saved}`}
    </span>
  );
}
