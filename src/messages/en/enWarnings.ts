import { given, type ProblemFacts } from '../problemFacts';
import type { zhNotices, zhWarnings } from '../zh/zhWarnings';
import { capital, enColumn, enList, enReadAs, enSays, enValue } from './enCell';

export const enWarnings: typeof zhWarnings = {
  W01: (facts) =>
    capital(`${enSays(facts)} looks like a slip; ${enReadAs(facts)}, please confirm.`),
  W02: (facts) =>
    capital(`${enSays(facts)} has more than two decimals; it counts as it is, please check.`),
  W03: (facts) => {
    const points = given(
      facts.fact('points'),
      (text) => `; if ${text} points are meant, please enter ${text}`,
    );
    const share = given(
      facts.suggested,
      (text) => `it is read as ${enValue(text)} points, that share of full marks`,
      'it is read as a share of full marks',
    );
    return capital(`${enSays(facts)} is a percentage; ${share}${points}. Please confirm.`);
  },
  W04: (facts) => {
    const status = given(
      facts.fact('status') || facts.suggested,
      (text) => `“${text}”`,
      'the status',
    );
    return capital(
      `${enSays(facts)} is not a mark; please choose ${status} in “考核状态” and leave the mark blank.`,
    );
  },
  W05: (facts) => {
    const base = given(facts.fact('base'), (text) => `please write “${text}”`, 'please remove it');
    return `The name${given(facts.seen, (text) => ` “${text}”`)} has a suffix, so the id decides; ${base}.`;
  },
  W06: (facts) =>
    capital(`${enSays(facts)} lacks the full year; ${enReadAs(facts)}, please confirm.`),
  W07: () => 'The date of signing is blank; please fill it in, or have the contract signed first.',
  W08: (facts) =>
    capital(`${enSays(facts)} is not the usual label; ${enReadAs(facts)}, please confirm.`),
  W09: (facts) => borderline(facts),
  W10: (facts) => {
    const who = given(facts.fact('name') || facts.name, (text) => ` “${text}”`);
    const id = given(facts.suggested || facts.id, (text) => ` ${enValue(text)}`);
    return `The row has no id; the name${who} gives the id${id}, please confirm.`;
  },
  W11: (facts) => {
    const who = given(facts.fact('name') || facts.name, (text) => `“${text}”`, 'the name');
    const branch = given(facts.fact('branch'), (text) => ` “${text}”`);
    const id = given(facts.suggested || facts.id, (text) => ` ${enValue(text)}`);
    return `The row has no id and ${who} is the name of several people; the branch${branch} gives the id${id}, please confirm.`;
  },
  W12: (facts) => {
    const branch = given(
      facts.fact('branch') || facts.suggested,
      (text) => `“${text}”`,
      'another branch',
    );
    return capital(
      `${enSays(facts)} differs from the roster, which says ${branch}; the roster counts, please check.`,
    );
  },
  W13: (facts) =>
    `${given(facts.fact('rows'), (rows) => `Hidden or filtered (row ${rows})`, 'Hidden or filtered')}: it counts all the same, please check.`,
  W14: (facts) => {
    const floor = given(facts.fact('floor'), (text) => ` of ${text} points`);
    return `Below the floor${floor}${given(facts.fact('parts'), (text) => `: ${enList(text)}`)}; please review.`;
  },
  W15: (facts) => overCap(facts),
  W16: (facts) => {
    const total = given(
      facts.seen,
      (text) => `A total of ${enValue(text)} reaches`,
      'The total reaches',
    );
    const band = given(facts.fact('band'), (text) => `; the band is now “${text}”`);
    return `${total} the top band, for which probationary members should not be recommended${band}. Please decide.`;
  },
  W17: (facts) =>
    `${given(facts.fact('months'), (months) => `Less than ${months} months`, 'Too short a time')} in this branch: no grade; please check the date of joining.`,
  W29: (facts) =>
    `${given(facts.seen, (text) => `“${text}”`, 'This row')} is no known parameter and is not used; please check the name or delete the row.`,
};

export const enNotices: typeof zhNotices = {
  N01: (facts) => capital(`${enSays(facts)} has full-width characters; ${enReadAs(facts)}.`),
  N02: (facts) => capital(`${enSays(facts)} is a number stored as text; ${enReadAs(facts)}.`),
  N03: (facts) =>
    capital(`${enColumn(facts)} has extra spaces or invisible characters; ${enReadAs(facts)}.`),
  N04: (facts) => capital(`${enColumn(facts)} has spaces inside the name; ${enReadAs(facts)}.`),
  N05: (facts) => capital(`${enSays(facts)} is a date typed as text; ${enReadAs(facts)}.`),
  N06: (facts) => capital(`${enSays(facts)} is a tick; ${enReadAs(facts)}.`),
  N07: (facts) =>
    `${given(facts.seen, (text) => `The row “${text}”`, 'This row')} is no person and is not counted.`,
};

function borderline(facts: ProblemFacts): string {
  const exact = given(facts.fact('exact'), (text) => `Unrounded ${enValue(text)}. `);
  const rounded = given(facts.seen, (text) => `Rounded ${enValue(text)}. `);
  const band = facts.fact('band');
  const other = facts.fact('bandExact');
  if (band === '' || other === '' || band === other) {
    const now = given(band, (text) => `, now “${text}”`);
    return `${exact}${rounded}The band differs before and after rounding${now}; please review.`;
  }
  return `${exact}${rounded}The printed band is “${band}”, without rounding it is “${other}”; please review.`;
}

function overCap(facts: ProblemFacts): string {
  const where = given(facts.fact('branch'), (text) => `“${text}”`, 'All together');
  const band = given(facts.fact('band'), (text) => `“${text}”`, 'the top band');
  const count = given(facts.fact('count'), (text) => `${text} in `, 'people in ');
  const due = given(facts.fact('due'), (text) => ` of ${text} due`, ' of those due');
  const ratio = given(facts.fact('ratio'), (text) => `, ${text}%${due}`);
  const share = given(facts.fact('share'), (text) => ` of ${text}`);
  const end =
    facts.fact('action') === 'enforce'
      ? 'please settle this before the results are final'
      : 'please decide';
  return `${where}: ${count}${band}${ratio}, more than the cap${share}; ${end}.`;
}
