import type { NoticePeriod } from '../../domain/calendar/noticePeriod';
import type { NoticeSettings } from '../../domain/scheme/noticeSettings';
import { chineseDay } from '../chineseDay';
import type { Paper, PaperTable } from '../paper/paper';

export interface NoticeRequest {
  readonly tab: string;
  readonly organisation: string;
  /** 关于{subject}的公示. */
  readonly subject: string;
  readonly opening: string;
  /** Whom it is about: names, never marks (S0-38). */
  readonly table: PaperTable;
  readonly period: NoticePeriod;
  readonly settings: NoticeSettings;
}

/** A line to write on. */
const BLANK = '＿＿＿＿＿＿';

/**
 * A 公示 (S0-38, S0-39, A-52): who, from when to when, how to object and to whom, contact, signature.
 * It shows nobody's marks.
 */
export function noticePaper(request: NoticeRequest): Paper {
  const { period, settings } = request;
  const { desk, contact, phone, email } = settings;
  return {
    tab: request.tab,
    organisation: request.organisation,
    title: `关于${request.subject}的公示`,
    blocks: [
      { kind: 'paragraph', text: request.opening },
      { kind: 'table', caption: '', table: request.table },
      { kind: 'paragraph', text: periodText(period) },
      {
        kind: 'paragraph',
        text:
          `公示期间，对公示对象有异议的，可以来信、来电、来访等方式向${desk}反映。` +
          '反映问题应当实事求是，署真实姓名，并提供具体事实或线索；受理单位对反映人和反映内容保密。',
      },
      {
        kind: 'paragraph',
        text: `联系人：${contact || BLANK}　联系电话：${phone || BLANK}\n　　电子邮箱：${email || BLANK}`,
      },
    ],
    day: period.from,
  };
}

function periodText({ from, to, days, holidaysKnown }: NoticePeriod): string {
  const left = holidaysKnown ? '双休日和法定节假日' : '双休日';
  return `公示期：自${chineseDay(from)}至${chineseDay(to)}，共${days}个工作日（${left}不计）。`;
}
