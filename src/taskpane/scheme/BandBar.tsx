import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Band } from '../../domain/scheme/scheme';
import type { UnitKind } from '../../domain/tables/tableScheme';
import { EVERYBODY, isSameFilter, type PeopleFilter } from '../state/page';
import { FORCED_COLORS } from '../theme/forcedColors';
import { useWords } from '../words/useWords';
import { type BandCounts, bandSegments } from './bandSegments';

const useStyles = makeStyles({
  figure: { margin: 0 },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', columnGap: '2px', marginTop: tokens.spacingVerticalXS },
  segment: {
    minWidth: '28px',
    minHeight: '32px',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    borderTopWidth: '3px',
    borderBottomWidth: '3px',
    borderLeftWidth: '3px',
    borderRightWidth: '3px',
    fontWeight: tokens.fontWeightBold,
    [FORCED_COLORS]: {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  legend: {
    listStyleType: 'none',
    padding: 0,
    margin: `${tokens.spacingVerticalXS} 0 0 0`,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  swatch: {
    width: '10px',
    height: '10px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // Without their colours all would be the same; the order and the counts tell them apart.
    [FORCED_COLORS]: { display: 'none' },
  },
  tone0: { backgroundColor: tokens.colorPaletteGreenBackground2 },
  tone1: { backgroundColor: tokens.colorPaletteBlueBackground2 },
  tone2: { backgroundColor: tokens.colorPaletteYellowBackground2 },
  tone3: { backgroundColor: tokens.colorPaletteRedBackground2 },
  tone4: { backgroundColor: tokens.colorNeutralBackground5 },
});

/** The bands as one bar. Every segment is a filter; pressing it again shows everybody. */
export function BandBar({
  scheme: { bands, unit },
  total,
  filter,
  choose,
}: {
  readonly scheme: { readonly bands: readonly Band[]; readonly unit: UnitKind };
  readonly total: BandCounts;
  readonly filter: PeopleFilter;
  readonly choose: (filter: PeopleFilter) => void;
}): ReactElement {
  const styles = useStyles();
  const { words, language } = useWords();
  const tones = [styles.tone0, styles.tone1, styles.tone2, styles.tone3, styles.tone4];
  const segments = bandSegments(bands, total, words, language);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {bands.length === 0 ? words.scheme.states : words.scheme.bands}
      </figcaption>
      <div className={styles.bar}>
        {segments.map((segment) => {
          const isChosen = isSameFilter(segment.filter, filter);
          return (
            <button
              key={segment.name}
              type="button"
              className={mergeClasses(
                styles.segment,
                tones[segment.tone],
                isChosen && styles.pressed,
              )}
              style={{ flexGrow: segment.count }}
              aria-pressed={isChosen}
              aria-label={words.scheme.segment(segment.name, segment.count, unit)}
              onClick={() => {
                choose(isChosen ? EVERYBODY : segment.filter);
              }}
            >
              {segment.count}
            </button>
          );
        })}
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {segments.map(({ name, count, tone }) => (
          <li key={name} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, tones[tone])} />
            {words.scheme.segment(name, count, unit)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
