/** Anything a client can hold: the object model's classes say which table serves them. */
export interface Served {
  readonly apiType: string;
  /** True once deleted: every further use is ItemNotFound. */
  readonly isGone?: boolean;
}

/** What a client finds behind `...OrNullObject` when there is nothing. */
export const NULL_OBJECT: Served = { apiType: 'NullObject' };

export const isServed = (value: unknown): value is Served =>
  typeof value === 'object' && value !== null && 'apiType' in value;
