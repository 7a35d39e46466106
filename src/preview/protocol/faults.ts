import type { ApiErrorCode } from './apiError';

/** What is to go wrong, for tests of what the add-in does then. */
export interface Fault {
  /** Number of the request, counted from 0 since the fault was armed; cleanup requests count too. */
  readonly request: number;
  /** 0-based index of the action before which it happens. Past the end: it never happens. */
  readonly action: number;
  readonly effect: FaultEffect;
}

export type FaultEffect =
  /** The action fails; those before it stay done, as in Excel. */
  | { readonly kind: 'fail'; readonly code: ApiErrorCode }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /**
   * Never answered. The rest of the work lands all the same after so many milliseconds, and other
   * requests are served before that; null: it is never done.
   */
  | { readonly kind: 'drop'; readonly lateBy: number | null };

interface ArmedFault extends Fault {
  readonly base: number;
}

/** The faults that are armed; each happens once. */
export class Faults {
  private armed: readonly ArmedFault[] = [];
  private requests = 0;
  private happened = 0;

  arm(...faults: readonly Fault[]): void {
    this.armed = [...this.armed, ...faults.map((fault) => ({ ...fault, base: this.requests }))];
  }

  disarm(): void {
    this.armed = [];
  }

  /** How many faults have happened so far: a test can see that its fault was really reached. */
  get count(): number {
    return this.happened;
  }

  /** Gives the number of the request that begins. */
  begin(): number {
    this.requests += 1;
    return this.requests - 1;
  }

  take(request: number, action: number): FaultEffect | null {
    const hit = this.armed.find(
      (fault) => fault.base + fault.request === request && fault.action === action,
    );
    if (hit === undefined) return null;
    this.armed = this.armed.filter((fault) => fault !== hit);
    this.happened += 1;
    return hit.effect;
  }
}
