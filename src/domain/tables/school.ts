import type { DayException } from '../calendar/workingDays';
import type { Exact } from '../exact/exact';
import type { Roster } from '../people/person';
import type { Globals } from '../scheme/globals';

/** A class of 班级表. */
export interface SchoolClass {
  readonly name: string;
  readonly grade: string;
  /** 编号 of the adviser; "" when not given. */
  readonly adviserId: string;
  /** 学生数, 人; null when not given. */
  readonly size: number | null;
}

export interface Student {
  readonly id: string;
  readonly name: string;
  readonly class: string;
}

/** A teaching week of 校历, Monday to Sunday unless the school says otherwise. */
export interface SchoolWeek {
  /** 周次 as text, "3". */
  readonly week: string;
  readonly start: string;
  readonly end: string;
  /** 折算系数 0..1; 0 where 是否应考 is 否. */
  readonly factor: Exact;
  /** 归属月份 "2024-09". */
  readonly month: string;
}

export interface SchoolMonth {
  readonly month: string;
  readonly factor: Exact;
}

export type VisitRole = '行管干部' | '班主任' | '任课教师';

/** A row of 岗位定额. */
export interface PostQuota {
  readonly post: string;
  /** 每周听课节数, 节; null for none. */
  readonly weekly: Exact | null;
  /** 每月电话家访次数, 人次; null for none. */
  readonly monthly: Exact | null;
  readonly role: VisitRole | '';
}

/** A row of 请假折算: factor 0 = the whole period away (C-20). */
export interface Leave {
  readonly personId: string;
  readonly kind: 'week' | 'month';
  /** 周次 "3" or month "2024-09". */
  readonly key: string;
  readonly factor: Exact;
  readonly reason: string;
}

/** Everything about the school that several schemes share: the base tabs, read. */
export interface School {
  readonly roster: Roster;
  readonly classes: readonly SchoolClass[];
  readonly students: readonly Student[];
  readonly weeks: readonly SchoolWeek[];
  readonly months: readonly SchoolMonth[];
  readonly posts: readonly PostQuota[];
  readonly leaves: readonly Leave[];
  /** 节假日: days off and weekends worked, as the school typed them. */
  readonly holidays: readonly DayException[];
  readonly globals: Globals;
  /** 截至日期, ISO: that of 参数设置, else the day of the calculation. */
  readonly asOf: string;
}
