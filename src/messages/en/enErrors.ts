import { faultSentence } from '../faultSentence';
import { given, namesOwnRow, type ProblemFacts, passedLimit } from '../problemFacts';
import type { zhErrors } from '../zh/zhErrors';
import { enMappingGone } from './enAdopt';
import { capital, enColumn, enList, enSays, enValue } from './enCell';
import { enFaults } from './enFaults';

export const enErrors: typeof zhErrors = {
  E01: (facts) => {
    if (facts.fact('formula') !== '') {
      return `The formula in ${enColumn(facts)} has no result yet; please open and save the file in a spreadsheet program, then check again.`;
    }
    return given(
      facts.seen,
      (seen) =>
        capital(
          `${enColumn(facts)} says ${enValue(seen)}, which counts as not filled in; please fill it in.`,
        ),
      capital(`${enColumn(facts)} is required and still blank; please fill it in.`),
    );
  },
  E02: (facts) => {
    if (facts.fact('whole') !== '') {
      return capital(`${enSays(facts)} is not a whole number; please correct it.`);
    }
    const hint = given(facts.fact('hint'), (text) => `, perhaps ${enValue(text)} is meant`);
    return capital(`${enSays(facts)} is not a number${hint}; please enter a number.`);
  },
  E03: (facts) => capital(`${enSays(facts)} ${enLimit(facts)}; please correct it.`),
  E04: (facts) =>
    capital(
      given(
        facts.fact('hint'),
        (hint) =>
          `${enSays(facts)} is negative; please enter deductions as positive numbers, here ${enValue(hint)}.`,
        `${enSays(facts)} is negative; please correct it.`,
      ),
    ),
  E05: (facts) => {
    const error = given(facts.fact('error') || facts.seen, (text) => ` and shows “${text}”`);
    const formula = given(facts.fact('formula'), (text) => ` (formula “${text}”)`);
    return capital(
      `${enColumn(facts)} is in error${error}${formula}; please correct the formula or enter the value.`,
    );
  },
  E06: (facts) =>
    capital(
      facts.fact('reason') === 'noSuchDay'
        ? `${enSays(facts)} is a day that does not exist; please correct it.`
        : `${enSays(facts)} is not a date; please enter one such as 2024-03-05.`,
    ),
  E07: (facts) => {
    const options = given(facts.fact('options'), (text) => `: ${enList(text)}`);
    return capital(`${enSays(facts)} is not on the list; please choose from it${options}.`);
  },
  E08: (facts) =>
    capital(
      given(
        facts.fact('about'),
        (about) =>
          `“${about}” is filled in, so a reason is required, and ${enColumn(facts)} is blank; please give the reason.`,
        `${enColumn(facts)} lacks the reason; please give it.`,
      ),
    ),
  E11: (facts) => {
    const who = given(facts.id || facts.seen, (id) => `Id ${enValue(id)}`, 'The id');
    const rows = facts.fact('rows').split('、').join(', ');
    if (!namesOwnRow(facts)) {
      const others = given(rows, (text) => ` (row ${text})`);
      return `${who} is used for somebody else as well${others}; please give each person an id of their own.`;
    }
    return facts.fact('identical') === 'yes'
      ? `${who} stands in rows ${rows} with the same content; it counts once, please delete the others.`
      : `${who} stands in rows ${rows} with different content; none of them counts, please keep the right one only.`;
  },
  E12: (facts) => {
    const who = given(facts.fact('name') || facts.name, (name) => `“${name}”`, 'This name');
    const whom = given(facts.fact('candidates'), (text) => ` (${enList(text)})`);
    return `${who} can be several people or none for certain, and there is no id${whom}; please enter the id.`;
  },
  E13: (facts) => {
    const who = [facts.fact('id') || facts.id, facts.fact('name') || facts.name]
      .filter(Boolean)
      .map((text) => `“${text}”`)
      .join(' ');
    const hint = given(
      facts.fact('candidates'),
      (text) => `, people of that name are ${enList(text)}`,
    );
    return `The roster does not have ${who || 'this person'}${hint}; please correct the row or add the person to the roster.`;
  },
  E14: (facts) => {
    const id = given(facts.id, (text) => `id “${text}”`, 'this id');
    const roster = given(facts.fact('rosterName'), (text) => `“${text}”`, 'somebody else');
    const here = given(facts.seen, (text) => `, the row says “${text}”`);
    const whom = given(facts.fact('candidates'), (text) => ` (in the roster ${enList(text)})`);
    return `In the roster ${id} is ${roster}${here}${whom}; please check id and name.`;
  },
  E15: (facts) => {
    const range = given(facts.fact('range') || facts.cell, (text) => ` ${text}`);
    return `Merged cells${range} among the data: their rows are not scored; please unmerge them and fill in each cell.`;
  },
  E16: (facts) => {
    const branch = given(facts.fact('branch'), (text) => ` of “${text}”`);
    const who = given([facts.id, facts.name].join(' ').trim(), (text) => `“${text}”`, 'A member');
    return `${who}${branch} is due but has no row ${given(facts.tab, (tab) => `on “${tab}”`, 'here')}; please ask for it and fill it in.`;
  },
  E17: (facts) => missingColumn(facts),
  E21: (facts) => faultSentence(enFaults, facts),
};

function enLimit(facts: ProblemFacts): string {
  const isMark = /分[)）]$/u.test(facts.fact('header'));
  switch (passedLimit(facts)) {
    case 'max':
      return `is more than ${isMark ? 'full marks of' : 'the limit of'} ${facts.fact('max')}`;
    case 'min':
      return `is less than the least value ${facts.fact('min')}`;
    case 'both':
      return `is not between ${facts.fact('min')} and ${facts.fact('max')}`;
    case 'unknown':
      return 'is outside the limits';
  }
}

function missingColumn(facts: ProblemFacts): string {
  const tab = given(facts.tab, (text) => `tab “${text}”`, 'the tab');
  const header = given(facts.fact('header'), (text) => `column “${text}”`, 'a required column');
  switch (facts.fact('reason')) {
    case 'mapping':
    case 'mappingTab':
      return enMappingGone(facts);
    case 'noTab':
      return capital(`${tab} is missing; please insert and fill it in, or give it its name again.`);
    case 'noHeader':
      return capital(`${tab} has no header row that can be found; please put it back.`);
    case 'repeated': {
      const columns = given(facts.fact('columns'), (text) => ` (${text.split('、').join(', ')})`);
      return capital(`${tab} has ${header} more than once${columns}; please keep one of them.`);
    }
  }
  return capital(`${tab} lacks ${header}; please put it back with its header.`);
}
