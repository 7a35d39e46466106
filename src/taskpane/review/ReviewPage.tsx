import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ReviewReport } from '../../commands/review/review';
import { messagesFor } from '../../messages/messagesFor';
import { FilterSelect } from '../shell/FilterSelect';
import { MoreButton } from '../shell/MoreButton';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import { usePaged } from '../shell/usePaged';
import { useWords } from '../words/useWords';
import { CapList } from './CapList';
import { OverridePicker } from './OverridePicker';
import { overrideChoices } from './overrideChoices';
import { ReviewItemRow } from './ReviewItemRow';
import {
  type ReviewFilter,
  type ReviewRow,
  reviewCaps,
  reviewKinds,
  reviewRows,
} from './reviewShown';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** 复核: what to look at before people decide, and what they decided (4.2 step 6, R-08). */
export function ReviewPage({
  overview,
  scheme,
  unit,
  isBusy,
  commands,
}: PageProps & { readonly scheme: string; readonly unit: string }): ReactElement {
  const styles = useStyles();
  const { words, say } = useWords();
  const { review } = words;
  const [filter, setFilter] = useState<ReviewFilter>({ scheme, kind: '' });
  const { review: report } = overview;
  const rows = reviewRows(report, filter);
  const { part, rest, more } = usePaged(rows);
  const { problems } = report;
  return (
    <div className={styles.page}>
      <PageHeading title={review.title} back={commands.back} />
      <p className={styles.line}>{report.schemes.length === 0 ? review.empty : review.lead}</p>
      <OverridePicker
        overview={overview}
        scheme={filter.scheme}
        unit={unit}
        isBusy={isBusy}
        commands={commands}
      />
      {problems.length > 0 && (
        <Button
          onClick={() => {
            commands.open({ kind: 'problems', person: '' });
          }}
        >
          {review.problems(problems.length)}
        </Button>
      )}
      <ReviewFilters report={report} filter={filter} choose={setFilter} />
      {reviewCaps(report, filter).map((each) => (
        <CapList key={each.scheme.id} title={say(each.scheme.title)} caps={each.caps} />
      ))}
      <ItemList rows={part} overview={overview} isBusy={isBusy} commands={commands} />
      <MoreButton rest={rest} more={more} label={review.more} />
    </div>
  );
}

function ReviewFilters({
  report,
  filter,
  choose,
}: {
  readonly report: ReviewReport;
  readonly filter: ReviewFilter;
  readonly choose: (filter: ReviewFilter) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { words, language, say } = useWords();
  const { review } = words;
  const { kind: kinds } = messagesFor(language).review;
  const counted = reviewKinds(reviewRows(report, { ...filter, kind: '' })).map(
    ({ kind, count }) => ({ value: kind, text: review.counted(kinds[kind], count) }),
  );
  const hasCaps = reviewCaps(report, { ...filter, kind: '' }).length > 0;
  const caps = hasCaps ? [{ value: 'cap', text: kinds.cap }] : [];
  const schemes = report.schemes.filter(({ items, caps: own }) => items.length + own.length > 0);
  if (schemes.length === 0) return null;
  return (
    <div className={styles.filters}>
      {schemes.length > 1 && (
        <FilterSelect
          label={review.which}
          options={schemes.map(({ scheme }) => ({ value: scheme.id, text: say(scheme.title) }))}
          value={filter.scheme}
          choose={(scheme) => {
            choose({ scheme, kind: '' });
          }}
        />
      )}
      <FilterSelect
        label={review.kind}
        options={[...counted, ...caps]}
        value={filter.kind}
        choose={(kind) => {
          choose({ ...filter, kind });
        }}
      />
    </div>
  );
}

function ItemList({
  rows,
  overview,
  ...shared
}: PageProps & { readonly rows: readonly ReviewRow[] }): ReactElement {
  const styles = useStyles();
  const { review } = useWords().words;
  const ids = [...new Set(rows.map(({ scheme }) => scheme.id))];
  const adjustable = new Set(
    ids.flatMap((id) => overrideChoices(overview, id).map(({ unit }) => `${id} ${unit}`)),
  );
  if (rows.length === 0) return <p className={styles.line}>{review.noneShown}</p>;
  return (
    <ul className={styles.list} aria-label={review.title}>
      {rows.map((row) => (
        <ReviewItemRow
          key={row.key}
          row={row}
          canAdjust={adjustable.has(`${row.scheme.id} ${row.item.id}`)}
          {...shared}
        />
      ))}
    </ul>
  );
}
