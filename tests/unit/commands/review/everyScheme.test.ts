import type { SummariseReport, UnitSchemeReport } from '../../../../src/commands/reports';
import { removeOverride } from '../../../../src/commands/review/removeOverride';
import { seenText } from '../../../../src/domain/reading/seenText';
import { finalBand } from '../../../../src/domain/review/finalBand';
import { fillExample } from '../../../../src/example/fillExample';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import type { TabReading } from '../../../../src/sheets/tabReading';
import { decideEveryScheme, type TypedDecision } from '../../../support/decidedEveryScheme';
import { calculatedEveryScheme } from '../../../support/everyScheme';
import { applyPlan, CONTEXT, press, pressSummarise } from '../../../support/pressing';
import { describeThoroughly } from '../../../support/thorough';
import { withoutLog } from '../../../support/withoutLog';

let book: FileWorkbook;
let before: unknown;
let plain: SummariseReport;
let after: SummariseReport;
let decisions: readonly TypedDecision[];

async function everything(): Promise<unknown> {
  const { tabs, metadata } = withoutLog(await book.read());
  // A ledger keeps every row it once had: people go on with it (C-28).
  const others = tabs.filter(({ name }) => name !== '问责与跟踪督导台账');
  return { tabs: others, metadata };
}

beforeAll(async () => {
  book = await calculatedEveryScheme();
  await applyPlan(book, fillExample(await book.read()));
  plain = (await pressSummarise(book)).report;
  before = await everything();
  decisions = await decideEveryScheme(book, plain);
  after = (await pressSummarise(book)).report;
}, 240_000);

const reportOf = (report: SummariseReport, id: string): UnitSchemeReport =>
  report.tables.find(({ scheme }) => scheme.id === id)!;

/** Tabs of a scheme that the tool writes results on. */
async function tabsOf(id: string): Promise<readonly TabReading[]> {
  const { tabs, metadata } = await book.read();
  const names = metadata!.tabs.flatMap(({ scheme, role, name }) =>
    scheme === id && (role === 'result' || role === 'fillIn') ? [name] : [],
  );
  return tabs.filter(({ name }) => names.includes(name));
}

describeThoroughly('Decisions over a band of every scheme on tables', () => {
  it('are told of all schemes with bands', () => {
    expect(decisions.length).toBeGreaterThan(12);
    expect(after.problems.filter(({ code }) => ['E22', 'W35', 'W36'].includes(code))).toEqual([]);
  });

  it('keep the proposal, and every count adds up', () => {
    for (const { scheme: id, unit: key, from, to } of decisions) {
      const { results, summary, scheme } = reportOf(after, id);
      const unit = results!.find((each) => each.key === key || each.personId === key)!;
      const label = (band: string | null): string =>
        scheme.bands.find((each) => each.key === band)!.label;
      expect([id, label(unit.band), label(finalBand(unit))]).toEqual([id, from, to]);
      const { total } = summary!;
      const banded = total.bands.reduce((sum, { count }) => sum + count, 0);
      expect(banded + total.ungraded + total.unbanded).toBe(total.scored);
      const counts = (seen: UnitSchemeReport, label: string): number =>
        seen.summary!.total.bands.find((band) => band.label === label)!.count;
      expect(counts(reportOf(after, id), to)).toBe(counts(reportOf(plain, id), to) + 1);
      expect(counts(reportOf(after, id), from)).toBe(counts(reportOf(plain, id), from) - 1);
    }
  });

  it('are printed on a tab of the scheme, beside the proposal', async () => {
    for (const { scheme: id, from, to } of decisions) {
      const texts = (await tabsOf(id)).map(({ rows }) => rows.map((row) => row.map(seenText)));
      const noted = texts.some((rows) => (rows[2]?.[0] ?? '').includes(`${from}→${to}，详见`));
      const printed = texts.some((rows) => {
        const at = (rows[3] ?? []).indexOf('复核后等次');
        return at > 0 && rows.slice(4).some((row) => row[at] === to && row[at - 1] === from);
      });
      expect([id, noted || printed]).toEqual([id, true]);
    }
  });

  it('stand on the tab of the results alone, not on those of weeks and months', async () => {
    const { tabs } = await book.read();
    const printed = tabs.filter(({ rows }) => (rows[3] ?? []).map(seenText).includes('复核后等次'));
    expect(printed.map(({ name }) => name)).toEqual([
      '一岗双责考核结果',
      '述职评议结果',
      '承诺考核结果',
      '听课月度通报',
      '家访统计',
      '问师生统计',
      '文明宿舍评比结果',
      '展评成绩',
      '陪餐统计',
      '社区服务统计',
    ]);
  });

  it('move a unit from the list of one band to that of the other', () => {
    const ids = (report: SummariseReport, tab: string): readonly string[] =>
      report.lists.find((list) => list.tab === tab)!.ids;
    const star = decisions.find(({ scheme }) => scheme === 'star-rating')!;
    expect(star).toMatchObject({ from: '五星级', to: '四星级' });
    expect(ids(plain, '五星级党员名单')).toContain(star.unit);
    expect(ids(after, '五星级党员名单')).not.toContain(star.unit);
    expect(ids(after, '四星级党员名单')).toContain(star.unit);
    const duty = decisions.find(({ scheme }) => scheme === 'dual-duty')!;
    expect(duty).toMatchObject({ from: '双达标', to: '单项未达标' });
    expect(ids(plain, '问责名单')).not.toContain(duty.unit);
    expect(ids(after, '问责名单')).toContain(duty.unit);
    const accountable = (report: SummariseReport): unknown =>
      reportOf(report, 'dual-duty').totals.find(({ key }) => key === 'accountable')!.value;
    expect(accountable(after)).not.toEqual(accountable(plain));
  });

  it('change no score and nothing that other schemes pull', () => {
    for (const { scheme } of plain.tables) {
      const scores = (report: SummariseReport): unknown =>
        reportOf(report, scheme.id).results?.map(({ key, exact, score, rank, band }) => [
          key,
          exact,
          score,
          rank,
          band,
        ]);
      expect(scores(after)).toEqual(scores(plain));
    }
  });

  it('leave nothing behind when they are taken back', async () => {
    for (const { scheme, unit } of decisions) {
      await press(book, removeOverride(await book.read(), { scheme, unit }, CONTEXT));
    }
    await pressSummarise(book);
    expect(await everything()).toEqual(before);
  }, 120_000);
});
