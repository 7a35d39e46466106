import type { FaultSentences } from '../faultSentence';
import { given, type ProblemFacts } from '../problemFacts';
import { enList, enValue } from './enCell';

const REFUSED = 'Until then this scheme is not calculated.';

export const enFaults: FaultSentences = {
  noParts: () => `The scheme has no score sheet; please restore the default parameters. ${REFUSED}`,
  noIndicators: (facts) => `${part(facts)} has no indicator; please keep at least one. ${REFUSED}`,
  blankLabel: (facts) =>
    `${part(facts)}: ${ordinal(facts, 'indicator')} has no name; please give it one. ${REFUSED}`,
  duplicateLabel: (facts) =>
    `${part(facts)}: ${label(facts)} is the name of another column too; please rename it. ${REFUSED}`,
  indicatorMax: (facts) =>
    `${part(facts)}: the full marks${seen(facts)} of ${given(facts.fact('indicator'), (text) => `“${text}”`, 'an indicator')} are not a number above 0; please correct them. ${REFUSED}`,
  indicatorSum: (facts) =>
    `${part(facts)}: the full marks of the indicators add up${figure(facts, 'sum', ' to ')}, not to the total${figure(facts, 'fullMarks', ' of ')}; please make them equal. ${REFUSED}`,
  fullMarks: (facts) =>
    `${part(facts)}: the total of full marks${seen(facts)} is not a number above 0; please correct it. ${REFUSED}`,
  maxBonus: (facts) =>
    `${part(facts)}: the highest bonus${seen(facts)} is not a number of at least 0; please correct it. ${REFUSED}`,
  maxDeduct: (facts) =>
    `${part(facts)}: the highest deduction${seen(facts)} is not a number of at least 0; please correct it. ${REFUSED}`,
  weight: (facts) =>
    `${part(facts)}: the weight${seen(facts)} is not a number of at least 0; please correct it. ${REFUSED}`,
  weightSum: (facts) =>
    `The weights add up${given(facts.fact('sum'), (text) => ` to ${text}%`)}, not to 100%; please correct them. ${REFUSED}`,
  noBands: () => `There are no bands; please restore the default parameters. ${REFUSED}`,
  blankBandLabel: (facts) =>
    `The bands: ${ordinal(facts, 'band')} has no name; please give it one. ${REFUSED}`,
  duplicateBandLabel: (facts) =>
    `The bands: ${label(facts)} is used twice; please rename one. ${REFUSED}`,
  bandBound: (facts) =>
    `${band(facts)}: the lower bound${seen(facts)} is not a number; please correct it. ${REFUSED}`,
  bandsNotFalling: (facts) =>
    `${band(facts)}: the lower bound${figure(facts, 'lo', ' ')} is not below that of the band above${given(facts.fact('above'), (text) => `, “${text}”`)}${figure(facts, 'aboveLo', ', ')}; the bounds must fall, please correct them. ${REFUSED}`,
  openBand: (facts) =>
    `${band(facts)} has no lower bound; only the lowest band has none, please enter it. ${REFUSED}`,
  closedLowestBand: (facts) =>
    `${band(facts)} is the lowest band and has a lower bound${figure(facts, 'lo', ' of ')}, so lower scores would have no band; please remove it. ${REFUSED}`,
  vetoBand: (facts) =>
    `The band after a veto${seen(facts)} is no band of this scheme; please choose again. ${REFUSED}`,
  partFloor: (facts) =>
    `The floor for a part${seen(facts)} is not a number of at least 0 (0 is off); please correct it. ${REFUSED}`,
  decimals: (facts) =>
    `The number of decimals${seen(facts)} is not a whole number from 0 to 4; please correct it. ${REFUSED}`,
  minMonths: (facts) =>
    `The months below which there is no grade${seen(facts)} are not a whole number of at least 0 (0 is off); please correct them. ${REFUSED}`,
  capShare: (facts) =>
    `The highest share of the top band${seen(facts)} is not a share; please enter one such as 1/3 or 30%. ${REFUSED}`,
  groupEmpty: (facts) => `${group(facts)} has no item; please keep at least one. ${REFUSED}`,
  itemUnnamed: (facts) =>
    `${group(facts)}: ${ordinal(facts, 'item')} has no name; please give it one. ${REFUSED}`,
  itemTwice: (facts) =>
    `${group(facts)}: ${item(facts)} is the name of another item or column too; please rename it. ${REFUSED}`,
  itemPoints: (facts) =>
    `${group(facts)}: ${item(facts)} says ${given(facts.seen, enValue, 'something that cannot be read')}; full marks must be above 0, other figures at least 0. Please correct it. ${REFUSED}`,
  groupTotal: (facts) =>
    `${group(facts)}: the items add up${figure(facts, 'sum', ' to ')}, not${figure(facts, 'total', ' to ')}; please correct them. ${REFUSED}`,
  setting: (facts) =>
    `The parameter${parameter(facts)}${seen(facts)} is not a number of at least 0; please correct it. ${REFUSED}`,
  count: (facts) =>
    `The parameter${parameter(facts)}${seen(facts)} is not a whole number from 0 to 9999; please correct it. ${REFUSED}`,
  share: (facts) =>
    `The parameter${parameter(facts)}${seen(facts)} is not a share; please enter one such as 1/3 or 30%. ${REFUSED}`,
  choice: (facts) =>
    `The parameter${parameter(facts)}${seen(facts)} is none of the choices; please choose again. ${REFUSED}`,
  value: (facts) =>
    `The parameter${parameter(facts)} says ${given(facts.seen, enValue, 'something')}, which cannot be read${given(facts.fact('options'), (text) => `; it may say ${enList(text)}`)}. Please correct it. ${REFUSED}`,
  twice: (facts) =>
    `The parameter${parameter(facts)} stands there twice; please keep one row. ${REFUSED}`,
  blank: (facts) => `The parameter${parameter(facts)} has no value; please fill it in. ${REFUSED}`,
  indicator: (facts) =>
    `The indicator row${parameter(facts)} lacks a name or its full marks are not a number; please complete it. ${REFUSED}`,
  bothModes: (facts) =>
    `${given(facts.name, (text) => `“${text}”`, 'One object')} has both typed ballots and tallied votes. Please keep one of them: with typed ballots the tally only says how many went out and came back. Nothing is scored until then.`,
  unknown: (facts) => `A parameter${seen(facts)} is wrong; please correct it. ${REFUSED}`,
};

function part(facts: ProblemFacts): string {
  return given(facts.fact('part'), (text) => `“${text}”`, 'The score sheet');
}

function band(facts: ProblemFacts): string {
  return given(facts.fact('band'), (text) => `“${text}”`, 'A band');
}

function label(facts: ProblemFacts): string {
  return given(facts.fact('label'), (text) => `“${text}”`, 'a name');
}

function group(facts: ProblemFacts): string {
  return given(facts.fact('group'), (text) => `“${text}”`, 'A list');
}

function item(facts: ProblemFacts): string {
  return given(facts.fact('item'), (text) => `“${text}”`, 'an item');
}

function parameter(facts: ProblemFacts): string {
  return given(facts.fact('parameter'), (text) => ` “${text}”`);
}

function ordinal(facts: ProblemFacts, thing: string): string {
  return given(facts.fact('ordinal'), (text) => `${thing} ${text}`, `one ${thing}`);
}

function seen(facts: ProblemFacts): string {
  return given(facts.seen, (text) => ` (${enValue(text)})`);
}

function figure(facts: ProblemFacts, key: string, before: string): string {
  return given(facts.fact(key), (text) => `${before}${text}`);
}
