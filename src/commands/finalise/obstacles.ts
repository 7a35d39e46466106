import { BLANK_CELL } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { OPEN_STATES } from '../../domain/tables/openStates';
import { NOTES_ROW } from '../../sheets/layout';
import type { TabReading } from '../../sheets/tabReading';
import { currentFingerprint } from '../calculationTime';
import type { EvaluatedWorkbook } from '../evaluate';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { tableFingerprint } from '../tables/tableFingerprint';
import { OBSTACLE_KINDS, type Obstacle, type ObstacleItem, type ObstacleKind } from './obstacle';

/**
 * What stands between the workbook and 定稿: results that are missing or out of date (W26), summaries
 * older than their results, readings to be confirmed (C-08), a share over a cap that is enforced
 * people and units that are not complete. The last a person may confirm; nothing else.
 */
export function finaliseObstacles(
  school: SchoolWorkbook,
  evaluated: EvaluatedWorkbook,
): readonly Obstacle[] {
  const found: Readonly<Record<ObstacleKind, readonly ObstacleItem[]>> = {
    ...freshnessItems(school, evaluated),
    oldSummary: oldSummaries(school),
    awaiting: awaitingItems(evaluated),
    cap: capItems(evaluated),
    open: openItems(evaluated),
  };
  return OBSTACLE_KINDS.flatMap((kind) =>
    found[kind].length === 0 ? [] : [{ kind, items: found[kind] }],
  );
}

function freshnessItems(
  school: SchoolWorkbook,
  { evaluations, tables }: EvaluatedWorkbook,
): Readonly<Record<'notCalculated' | 'stale', readonly ObstacleItem[]>> {
  const calculations = school.reading.metadata?.calculations ?? [];
  const states = [
    ...evaluations.map((each) => ({
      scheme: each.inUse.scheme,
      now: each.scored === null ? null : currentFingerprint(school, each),
    })),
    ...tables.map((each) => ({
      scheme: each.inUse.scheme,
      now: each.output === null ? null : tableFingerprint(school, each),
    })),
  ].map(({ scheme, now }) => ({
    item: { scheme, id: '', name: '' },
    now,
    stored: calculations.find((each) => each.scheme === scheme.id)?.fingerprint ?? null,
  }));
  return {
    notCalculated: states
      .filter(({ now, stored }) => now === null || stored === null)
      .map(({ item }) => item),
    stale: states
      .filter(({ now, stored }) => now !== null && stored !== null && now !== stored)
      .map(({ item }) => item),
  };
}

const MADE = /计算时间 (\d{4}-\d{2}-\d{2} \d{2}:\d{2})/u;

/** Summaries that print an earlier time than that of the results (4.2 step 7). */
function oldSummaries({ reading, schemes, tables }: SchoolWorkbook): ObstacleItem[] {
  const { metadata, tabs } = reading;
  return [...schemes, ...tables.schemes].flatMap(({ scheme }) => {
    const stamp = metadata?.tabs.find(
      (each) => each.role === 'summary' && each.scheme === scheme.id,
    );
    const time = metadata?.calculations.find((each) => each.scheme === scheme.id)?.time ?? '';
    const tab = tabs.find(({ name }) => name === stamp?.name);
    if (tab === undefined) return [];
    const made = madeAt(tab);
    const isOld = made !== null && made < time.slice(0, 16).replace('T', ' ');
    return isOld ? [{ scheme, id: '', name: tab.name }] : [];
  });
}

/** When a summary says it was made; null where somebody took that away. */
function madeAt({ rows }: TabReading): string | null {
  const notes = rows[NOTES_ROW - 1]?.[0] ?? BLANK_CELL;
  return MADE.exec(seenText(notes))?.[1] ?? null;
}

function awaitingItems({ evaluations, tables }: EvaluatedWorkbook): ObstacleItem[] {
  return [
    ...evaluations.flatMap(({ inUse: { scheme }, scored }) =>
      (scored?.results ?? []).flatMap(({ personId, name, flags }) =>
        flags.some(({ kind }) => kind === 'awaiting') ? [{ scheme, id: personId, name }] : [],
      ),
    ),
    ...tables.flatMap(({ inUse: { scheme }, output }) =>
      (output?.units ?? []).flatMap(({ key, name, flags }) =>
        flags.some(({ kind }) => kind === 'awaiting') ? [{ scheme, id: key, name }] : [],
      ),
    ),
  ];
}

/** Branches, and "" for all, whose share is over a cap that the school enforces. */
function capItems({ evaluations }: EvaluatedWorkbook): ObstacleItem[] {
  return evaluations.flatMap(({ inUse: { scheme }, scored }) => {
    if (scored === null || scheme.settings.excellentCap !== 'enforce') return [];
    const { total, branches } = scored.summary;
    return [{ ...total, branch: '' }, ...branches].flatMap(({ overCap, branch }) =>
      overCap ? [{ scheme, id: '', name: branch }] : [],
    );
  });
}

function openItems({ evaluations, tables }: EvaluatedWorkbook): ObstacleItem[] {
  return [
    ...evaluations.flatMap(({ inUse: { scheme }, scored }) =>
      (scored?.results ?? []).flatMap(({ personId, name, state }) =>
        OPEN_STATES.includes(state) ? [{ scheme, id: personId, name }] : [],
      ),
    ),
    ...tables.flatMap(({ inUse: { scheme }, output }) =>
      (output?.units ?? []).flatMap(({ key, name, state }) =>
        OPEN_STATES.includes(state) ? [{ scheme, id: key, name }] : [],
      ),
    ),
  ];
}
