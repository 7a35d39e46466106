export type PartyStatus = '正式' | '预备' | '积极分子' | '群众';
export type AppraisalStatus = '正常' | '免考' | '缓评';

/** One row of 花名册, read and normalised (DOMAIN.md 0.3). Dates are ISO text. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Blank for people outside the Party. */
  readonly branch: string;
  readonly posts: readonly string[];
  readonly partyStatus: PartyStatus | '';
  readonly staffType: '在职' | '离退休' | '';
  readonly department: string;
  /** 班主任班级, blank for none. */
  readonly homeroom: string;
  /** 是否教辅后勤. */
  readonly support: boolean;
  /** 职称, blank when not given. */
  readonly title: string;
  readonly joined: string | null;
  readonly left: string | null;
  readonly status: AppraisalStatus;
  /** Row on the tab 花名册, 1-based. */
  readonly row: number;
}

/** Everybody of 花名册 in its order, and what can be asked of it. */
export interface Roster {
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  /** Everybody of a name, in roster order: namesakes stand together. */
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  /** Branches in the order of first appearance (C-01). */
  readonly branches: readonly string[];
}
