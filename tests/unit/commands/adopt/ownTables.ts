import { adopt } from '../../../../src/commands/adopt/adopt';
import { adoptionProposals } from '../../../../src/commands/adopt/adoptionProposals';
import type { TableProposal, TabProposals } from '../../../../src/commands/adopt/adoptReport';
import { type FileWorkbook, openFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { readFixture } from '../../../fixtures/readFixture';
import { CONTEXT, press, succeeded } from '../../../support/pressing';

export const OBSERVATION = '2024年听课情况';
export const CONTRACT = '责任书评分';
export const VISITS = '谈心与家访';

/** The workbook of an office that keeps its own tables. */
export async function ownTables(): Promise<FileWorkbook> {
  return succeeded(await openFileWorkbook(readFixture('office-own-tables.xlsx')));
}

/** What is proposed for the tabs of that workbook; looked for once, for it takes a while. */
let proposed: Promise<readonly TabProposals[]> | null = null;

export function ownProposals(): Promise<readonly TabProposals[]> {
  proposed ??= ownTables()
    .then((book) => book.read())
    .then((reading) => succeeded(adoptionProposals(reading, CONTEXT)));
  return proposed;
}

/** What is proposed first for a tab. */
export async function firstProposal(tab: string): Promise<TableProposal> {
  return (await ownProposals()).find((each) => each.tab === tab)!.proposals[0]!;
}

let adopted: Promise<Uint8Array> | null = null;

/** The same workbook with the three tables adopted as they were proposed. */
export async function adoptedTables(): Promise<FileWorkbook> {
  adopted ??= adoptAll();
  return succeeded(await openFileWorkbook(await adopted));
}

async function adoptAll(): Promise<Uint8Array> {
  const book = await ownTables();
  for (const tab of [OBSERVATION, CONTRACT, VISITS]) {
    const { mapping } = await firstProposal(tab);
    await press(book, adopt(await book.read(), mapping, CONTEXT));
  }
  return book.toBytes();
}
