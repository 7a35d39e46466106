import type { AnyScheme } from '../domain/tables/anyScheme';

/** Where a scheme stands in this workbook; 已定稿 comes with finalising. */
export type SchemeState = 'absent' | 'filling' | 'problems' | 'ready' | 'stale' | 'calculated';

/** What every scheme's card says, whatever the scheme is. */
export interface SchemeCard {
  readonly scheme: AnyScheme;
  readonly state: SchemeState;
  /** People or units expected on the sheets. */
  readonly expected: number;
  /** Those with everything complete. */
  readonly filled: number;
  readonly missing: readonly {
    readonly id: string;
    readonly name: string;
    readonly branch: string;
  }[];
  readonly errors: number;
  /** When it was last calculated, ISO local time; null = never. */
  readonly calculatedAt: string | null;
  /** Summary and lists are in the workbook. */
  readonly summarised: boolean;
}
