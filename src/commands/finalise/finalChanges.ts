import type { Problem } from '../../domain/problem';
import { PARAMETERS_TAB } from '../../sheets/layout';
import { tabProblem } from '../../sheets/tabProblem';
import type { FinalInput, FinalParameter, FinalStamp } from '../../workbook/metadata';
import type { EvaluatedWorkbook } from '../evaluate';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { finalInputs } from './finalInputs';
import { usedParameters } from './usedParameters';

/** A unit whose inputs are not those of the final version any more. */
export interface ChangedUnit {
  /** 编号, or the key of what is no person; "" when the row names nobody. */
  readonly id: string;
  readonly name: string;
  /** Where it stands; "" where the tab is gone. */
  readonly tab: string;
  readonly kind: 'changed' | 'added' | 'removed';
}

export interface ChangedParameter {
  readonly scheme: string;
  readonly label: string;
  /** As they stood and stand on 参数设置; "" where the parameter was or is not there. */
  readonly before: string;
  readonly after: string;
}

/** What changed since 定稿. */
export interface FinalChanges {
  readonly units: readonly ChangedUnit[];
  readonly parameters: readonly ChangedParameter[];
}

/** Compares the workbook as it is with its final version; null where none is final (W26). */
export function finalChanges(
  school: SchoolWorkbook,
  evaluated: EvaluatedWorkbook,
): FinalChanges | null {
  const finals = school.reading.metadata?.finals;
  if (finals === undefined) return null;
  return {
    units: changedUnits(finals, school, evaluated),
    parameters: changedParameters(finals.parameters, usedParameters(school)),
  };
}

function changedUnits(
  { inputs }: FinalStamp,
  school: SchoolWorkbook,
  evaluated: EvaluatedWorkbook,
): ChangedUnit[] {
  const now = finalInputs(school, evaluated);
  const before = new Map(inputs.map((each) => [unitKey(each), each.fingerprint]));
  const present = new Set(now.map(unitKey));
  const tabOf = new Map(now.map(({ place, tab }) => [place, tab]));
  return [
    ...now.flatMap((each): ChangedUnit[] => {
      const stood = before.get(unitKey(each));
      if (stood === each.fingerprint) return [];
      const { id, name, tab } = each;
      return [{ id, name, tab, kind: stood === undefined ? 'added' : 'changed' }];
    }),
    ...inputs
      .filter((each) => !present.has(unitKey(each)))
      .map(({ id, name, place }): ChangedUnit => {
        return { id, name, tab: tabOf.get(place) ?? '', kind: 'removed' };
      }),
  ];
}

function unitKey({ place, id, name }: FinalInput): string {
  return [place, id, name].join('\u0001');
}

function changedParameters(
  before: readonly FinalParameter[],
  now: readonly FinalParameter[],
): ChangedParameter[] {
  const valueIn = (list: readonly FinalParameter[]): ReadonlyMap<string, string> =>
    new Map(list.map((each) => [parameterKey(each), each.value]));
  const [stood, stands] = [valueIn(before), valueIn(now)];
  const all = new Map([...now, ...before].map((each) => [parameterKey(each), each]));
  return [...all].flatMap(([key, { scheme, label }]) => {
    const [was, is] = [stood.get(key), stands.get(key)];
    return was === is ? [] : [{ scheme, label, before: was ?? '', after: is ?? '' }];
  });
}

function parameterKey({ scheme, code, label }: FinalParameter): string {
  return [scheme, code === '' ? label : code].join('\u0001');
}

/** One finding for each thing that changed since 定稿 (W26). */
export function finalProblems(school: SchoolWorkbook, changes: FinalChanges | null): Problem[] {
  const finals = school.reading.metadata?.finals;
  if (changes === null || finals === undefined) return [];
  const final = finals.time.slice(0, 16).replace('T', ' ');
  const { units, parameters } = changes;
  const parametersTab = school.parametersTab?.tab.name ?? PARAMETERS_TAB;
  return [
    ...units.map(({ id, name, tab, kind }) =>
      tabProblem('W26', tab, { id, name, detail: { final, kind } }),
    ),
    ...parameters.map(({ label, before, after }) =>
      tabProblem('W26', parametersTab, {
        seen: after,
        detail: { final, kind: 'parameter', label, before, after },
      }),
    ),
  ];
}
