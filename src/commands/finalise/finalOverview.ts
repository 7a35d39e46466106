import type { TabRole } from '../../workbook/metadata';
import type { EvaluatedWorkbook } from '../evaluate';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { type FinalChanges, finalChanges } from './finalChanges';
import type { Obstacle } from './obstacle';
import { finaliseObstacles } from './obstacles';

/** Whether the results are final, and what stands in the way or changed since. */
export interface FinalOverview {
  /** Null while nothing is final. */
  readonly stamp: { readonly time: string; readonly by: string; readonly note: string } | null;
  /** Since then. */
  readonly changes: FinalChanges;
  /** What is to be done before; empty when it is final. */
  readonly obstacles: readonly Obstacle[];
  /** 定稿记录 and 修改记录 as they are called; null where they are not there. */
  readonly recordTab: string | null;
  readonly logTab: string | null;
}

const NO_CHANGES: FinalChanges = { units: [], parameters: [] };

export const NOTHING_FINAL: FinalOverview = {
  stamp: null,
  changes: NO_CHANGES,
  obstacles: [],
  recordTab: null,
  logTab: null,
};

export function finalOverview(school: SchoolWorkbook, evaluated: EvaluatedWorkbook): FinalOverview {
  const { metadata, tabs } = school.reading;
  const finals = metadata?.finals;
  const tabOf = (role: TabRole): string | null => {
    const name = metadata?.tabs.find((each) => each.role === role)?.name;
    return tabs.some((tab) => tab.name === name) ? (name ?? null) : null;
  };
  return {
    stamp: finals === undefined ? null : { time: finals.time, by: finals.by, note: finals.note },
    changes: finalChanges(school, evaluated) ?? NO_CHANGES,
    obstacles: finals === undefined ? finaliseObstacles(school, evaluated) : [],
    recordTab: tabOf('final'),
    logTab: tabOf('log'),
  };
}
