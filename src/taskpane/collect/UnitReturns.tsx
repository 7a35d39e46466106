import { type ReactElement, useState } from 'react';
import type { CollectReport, UnitReturn } from '../../commands/collect/collectReport';
import { oneLine } from '../../messages/oneLine';
import { usePageStyles } from '../files/usePageStyles';
import { CardTable } from '../shell/CardTable';
import { FilterSelect } from '../shell/FilterSelect';
import { MoreButton } from '../shell/MoreButton';
import { Pill, type PillTone } from '../shell/Pill';
import { usePaged } from '../shell/usePaged';
import { useFileWords } from '../words/useFileWords';
import { useWords } from '../words/useWords';
import { UnitsSummary } from './UnitsSummary';

const TONES: Readonly<Record<UnitReturn['state'], PillTone>> = {
  returned: 'good',
  partly: 'caution',
  missing: 'bad',
};
const STATES = ['missing', 'partly', 'returned'] as const;
/** At most this many people are named; the rest is a number. */
const NAMED = 5;

/** 应交, 已交, 缺: every unit and table as the workbook will be. */
export function UnitReturns({
  report,
  isMerged,
}: {
  readonly report: CollectReport;
  readonly isMerged: boolean;
}): ReactElement | null {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const [state, setState] = useState('');
  const shown = report.units.filter((each) => state === '' || each.state === state);
  const { part, rest, more } = usePaged(shown);
  const rows = useUnitRows(part);
  if (report.units.length === 0) return null;
  const states = STATES.filter((each) => report.units.some((unit) => unit.state === each));
  return (
    <section className={page.section} aria-labelledby="pane-collect-units">
      <h3 id="pane-collect-units" className={page.heading}>
        {words.units}
      </h3>
      {isMerged && <p className={page.line}>{words.mergedLead}</p>}
      <UnitsSummary units={report.units} />
      {states.length > 1 && (
        <FilterSelect
          label={words.show}
          options={states.map((each) => ({ value: each, text: words.unitState[each] }))}
          value={state}
          choose={setState}
        />
      )}
      <CardTable
        caption={words.units}
        columns={[words.unit, words.tableName, words.due, words.complete, words.open]}
        rows={rows}
      />
      <MoreButton rest={rest} more={more} label={words.moreUnits} />
    </section>
  );
}

function useUnitRows(units: readonly UnitReturn[]): Parameters<typeof CardTable>[0]['rows'] {
  const { collect: words } = useFileWords();
  const { separator } = useWords().words.failures;
  return units.map(({ unit, table, due, complete, state, open }) => {
    const named = open
      .slice(0, NAMED)
      .map(({ id, name }) => oneLine(name === '' ? id : name))
      .join(separator);
    const names = open.length > NAMED ? words.others(named, open.length) : named;
    return {
      key: `${unit} ${table.scheme} ${table.part}`,
      cells: [
        <>
          {oneLine(unit)} <Pill key="state" tone={TONES[state]} text={words.unitState[state]} />
        </>,
        table.title,
        String(due),
        String(complete),
        open.length === 0 ? '0' : words.openRows(open.length, names),
      ],
    };
  });
}
