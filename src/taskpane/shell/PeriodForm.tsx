import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { Overview } from '../../commands/overview';
import type { Period } from '../../commands/setPeriod';
import { useWords } from '../words/useWords';
import { periodYears } from './periodYears';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  field: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: '96px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { minWidth: '64px' },
  note: {
    flexBasis: '100%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Another 考核年度, and 学期 where the workbook has one. Escape gives it up. */
export function PeriodForm({
  overview,
  isBusy,
  change,
  close,
}: {
  readonly overview: Overview;
  readonly isBusy: boolean;
  readonly change: (period: Period) => void;
  readonly close: () => void;
}): ReactElement {
  const styles = useStyles();
  const { period } = useWords().words;
  const [year, setYear] = useState(overview.year);
  const [semester, setSemester] = useState(overview.semester);
  const hasSemester = overview.semester !== '';
  const isSame = year === overview.year && semester.trim() === overview.semester;
  return (
    <form
      className={styles.form}
      aria-label={period.title}
      onSubmit={(event) => {
        event.preventDefault();
        // A year that was only guessed may be confirmed as it is.
        if (isBusy || (isSame && !overview.yearGuessed)) return;
        change({ year, semester: hasSemester ? semester.trim() : null });
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <YearField
        label={period.year}
        years={periodYears(overview.year)}
        year={year}
        choose={setYear}
      />
      {hasSemester && (
        <SemesterField label={period.semester} semester={semester} type={setSemester} />
      )}
      <Button
        type="submit"
        className={styles.button}
        appearance="primary"
        disabledFocusable={isBusy || (isSame && !overview.yearGuessed)}
      >
        {period.change}
      </Button>
      <Button className={styles.button} onClick={close}>
        {period.leave}
      </Button>
      <p className={styles.note}>{period.note}</p>
    </form>
  );
}

function YearField({
  label,
  years,
  year,
  choose,
}: {
  readonly label: string;
  readonly years: readonly string[];
  readonly year: string;
  readonly choose: (year: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={field}
        autoFocus
        value={year}
        onChange={({ target }) => {
          choose(target.value);
        }}
      >
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}

function SemesterField({
  label,
  semester,
  type,
}: {
  readonly label: string;
  readonly semester: string;
  readonly type: (semester: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={field}
        value={semester}
        onChange={({ target }) => {
          type(target.value);
        }}
      />
    </div>
  );
}
