import type { ScoreResult } from '../domain/engines/scoreResult';
import type { Scheme } from '../domain/scheme/scheme';
import type { ParameterReference } from './parameterReference';
import type { PartSource } from './resultFormula';

export interface ResultRequest {
  readonly scheme: Scheme;
  readonly tab: string;
  readonly organisation: string;
  readonly year: string;
  readonly results: readonly ScoreResult[];
  readonly sources: readonly PartSource[];
  /**
   * Rows that formulas cannot find by 编号 (no id typed, matched by name): person -> part -> the
   * formula to use instead.
   */
  readonly directScores: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly probationary: ReadonlySet<string>;
  /** 编号 of everybody whose 是 under 一票否决 the formula sees. */
  readonly seenVetoes: ReadonlySet<string>;
  readonly reference: ParameterReference;
  /** "2025-01-10 08:30", printed with the scheme's version. */
  readonly time: string;
}
