import type { UnitState } from './unitResult';

/** States in which a unit still waits for something to be filled in (C-05, A-44, E19). */
export const OPEN_STATES: readonly UnitState[] = ['unfinished', 'noDimension', 'pending'];
