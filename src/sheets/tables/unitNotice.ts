import type { NoticeSpec } from '../../domain/tables/circular';
import { fillText } from '../circular/fillText';
import { noticePaper } from '../notice/noticePaper';
import { listPaperTable } from '../paper/listPaperTable';
import { paperTab } from '../paper/paperTab';
import type { TabContent } from '../tabContent';
import type { UnitListRequest } from './unitListRequest';

/** The 公示 of a list: its names without marks, from when to when, and whom to tell. */
export function unitNotice(request: UnitListRequest, { subject, opening }: NoticeSpec): TabContent {
  const { scheme, list, rows, period, school, organisation, tab } = request;
  const figures = new Map([
    ['n', String(rows.length)],
    ['period', period.replaceAll(' ', '')],
    ['organisation', organisation],
  ]);
  return paperTab(
    noticePaper({
      tab,
      organisation,
      subject: fillText(subject, figures),
      opening: fillText(opening, figures),
      table: listPaperTable(scheme, list, rows),
      period: request.notice,
      settings: school.globals.notice,
    }),
  );
}
