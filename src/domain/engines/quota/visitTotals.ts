import { exact } from '../../exact/exact';
import type { Settings } from '../../tables/settings';
import { textOf } from '../../tables/tableRow';
import type { Total } from '../../tables/unitResult';
import { type ClassCoverage, schoolCoverage, timesOf } from './classCoverage';
import { countOf } from './quotaCount';
import type { VisitEngine } from './visitEngine';
import type { Visit } from './visitLog';

/** Figures for the whole school: 人次 of each form, students reached, suggestions, coverage (S1-47). */
export function visitTotals(
  visits: readonly Visit[],
  coverage: readonly ClassCoverage[],
  engine: VisitEngine,
  settings: Settings,
): readonly Total[] {
  const known = visits.filter(({ student }) => student !== null);
  const phoned = coverage.reduce((count, each) => count + each.phone, 0);
  const reached = timesOf(known, settings.list('coverForms')).size;
  const valuable = visits.filter(({ row }) => textOf(row, engine.log.valuable) === '是');
  return [
    ...engine.totals.map(({ form, label }) => ({
      key: form,
      label,
      unit: '人次',
      value: countOf(visits.filter((visit) => visit.form === form)),
    })),
    students('phoneStudents', '电话覆盖学生数', phoned),
    students('doorStudents', '入户学生数', timesOf(known, [engine.doorForm]).size),
    students('reachedStudents', '覆盖学生数(任一形式)', reached),
    { key: 'valuable', label: '有价值建议', unit: '条', value: countOf(valuable) },
    { key: 'schoolCoverage', label: '全校覆盖率', unit: '%', value: schoolCoverage(coverage) },
  ];
}

function students(key: string, label: string, count: number): Total {
  return { key, label, unit: '人', value: exact(String(count)) };
}
