import { type Exact, HUNDRED, multiply, roundHalfUp } from '../../domain/exact/exact';
import type { SummaryLine } from '../../domain/lists/summarise';
import { shareOf } from '../../domain/scheme/shareOf';
import type { GroupFigures, SchemeFigures } from '../../domain/summary/schemeFigures';
import type { School } from '../../domain/tables/school';
import { summariseUnits, type UnitSummaryLine } from '../../domain/tables/summariseUnits';
import type { EvaluatedWorkbook, Evaluation } from '../evaluate';
import type { TableEvaluation } from '../tables/evaluateTables';

/** The figures of every scheme that could be calculated, in the order of the workbook. */
export function figuresOf(
  { evaluations, tables }: Pick<EvaluatedWorkbook, 'evaluations' | 'tables'>,
  school: School,
): readonly SchemeFigures[] {
  return [
    ...evaluations.flatMap(contractFigures),
    ...tables.flatMap((each) => tableFigures(each, school)),
  ];
}

function contractFigures({ inUse: { scheme }, scored }: Evaluation): SchemeFigures[] {
  if (scored === null) return [];
  const { settings } = scheme;
  const cap = settings.excellentCap === 'none' ? null : shareOf(settings.excellentCapShare);
  const { total, branches } = scored.summary;
  return [
    {
      id: scheme.id,
      title: scheme.title.zh,
      cap: cap === null ? null : printed(multiply(cap, HUNDRED)),
      total: contractLine('', total),
      groups: branches.map((line) => contractLine(line.branch, line)),
    },
  ];
}

function contractLine(group: string, line: SummaryLine): GroupFigures {
  const { due, scored, unfinished, postponed, exempt, ungraded, mean } = line;
  return {
    ...{ group, due, scored, unfinished, postponed, exempt, ungraded },
    bands: line.bands.map(({ key, label, count, ratio }) => ({
      ...{ key, label, count },
      share: printed(ratio),
    })),
    mean: printed(mean),
  };
}

function tableFigures(
  { inUse: { scheme }, output }: TableEvaluation,
  school: School,
): SchemeFigures[] {
  if (output === null) return [];
  const { total, groups } = summariseUnits(scheme, output.units, school);
  return [
    {
      id: scheme.id,
      title: scheme.title.zh,
      cap: null,
      total: tableLine('', total),
      groups: groups.map((line) => tableLine(line.group, line)),
    },
  ];
}

function tableLine(group: string, line: UnitSummaryLine): GroupFigures {
  const { due, scored, unfinished, postponed, exempt, ungraded, bands, mean } = line;
  return {
    ...{ group, due, scored, unfinished, postponed, exempt, ungraded },
    bands,
    mean: printed(mean),
  };
}

/** Percentages and means are printed with two decimals (C-38). */
function printed(value: Exact | null): Exact | null {
  return value === null ? null : roundHalfUp(value, 2);
}
