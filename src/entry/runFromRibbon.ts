import type { CommandContext } from '../commands/command';
import type { CalculateReport } from '../commands/reports';
import type { Scheme } from '../domain/scheme/scheme';
import type { RibbonAction } from '../ribbon/ribbonCommand';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { PROBLEMS_TAB } from '../sheets/layout';
import { problemsTab } from '../sheets/problemsTab';
import type { PaneFailure, PaneOutcome, PaneServices, Progress } from '../taskpane/paneServices';
import { failureSentence } from '../taskpane/run/failureSentence';
import type { Workbook } from '../workbook/workbook';

const QUIET: Progress = { phase: () => undefined, isCancelled: () => false };

/**
 * Runs a button of the ribbon. What came of it is shown as a tab: the new sheets, 校验结果, the
 * results, the summary; a refusal stands as a sentence on the tab 校验结果, never in a dialog.
 */
export async function runFromRibbon(
  action: RibbonAction,
  services: PaneServices,
  workbook: Workbook,
  context: CommandContext,
): Promise<void> {
  const shown = await outcomeOf(action, services);
  if (shown.ok) {
    if (shown.value !== '') await services.goTo(shown.value, '');
    return;
  }
  await tellOnTab(workbook, context, shown.failure);
}

type Shown =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly failure: PaneFailure };

/** The tab to look at afterwards; "" when there is none. */
async function outcomeOf(action: RibbonAction, services: PaneServices): Promise<Shown> {
  switch (action) {
    case 'insert': {
      const ids = ALL_SCHEMES.map(({ id }) => id);
      return tabOf(await services.insert(ids, QUIET), ({ tabs }) => tabs.at(-1)?.name ?? '');
    }
    case 'check':
      return tabOf(await services.check(QUIET), () => PROBLEMS_TAB);
    case 'calculate':
      return tabOf(await services.calculate(QUIET), (report) =>
        present(report, ({ resultTab }) => resultTab),
      );
    case 'summarise':
      return tabOf(await services.summarise(QUIET), (report) =>
        present(report, ({ summaryTab }) => summaryTab),
      );
  }
}

/** The present name of a tab of the first scheme that has results; else the problems say why. */
function present(report: CalculateReport, wanted: (scheme: Scheme) => string): string {
  const scored = report.schemes.find(({ results }) => results !== null);
  const name = scored === undefined ? PROBLEMS_TAB : wanted(scored.scheme);
  return report.tabs.find((tab) => tab.wanted === name)?.name ?? name;
}

function tabOf<Report>(outcome: PaneOutcome<Report>, tab: (report: Report) => string): Shown {
  return outcome.ok ? { ok: true, value: tab(outcome.value.report) } : outcome;
}

async function tellOnTab(
  workbook: Workbook,
  context: CommandContext,
  failure: PaneFailure,
): Promise<void> {
  const { metadata, tabs } = await workbook.read([PROBLEMS_TAB]);
  const stamp = metadata?.tabs.find(({ role }) => role === 'problems');
  // A tab of that name which is not ours belongs to the user and is left alone.
  if (stamp === undefined && tabs.length > 0) return;
  const name = stamp?.name ?? PROBLEMS_TAB;
  const content = problemsTab('', [], context.sentence);
  const rows = content.rows.map((row, index) =>
    index === 1 ? [{ kind: 'text' as const, text: failureSentence(failure, 'zh-CN') }] : row,
  );
  const tab = { ...content, name, rows };
  await workbook.apply({
    steps: [
      { kind: 'putTab', tab, before: null },
      {
        kind: 'setMetadata',
        metadata: {
          format: 1,
          tool: context.toolVersion,
          calculations: metadata?.calculations ?? [],
          tabs: [
            ...(metadata?.tabs ?? []).filter(({ role }) => role !== 'problems'),
            { name, role: 'problems', scheme: '', part: '', version: 1, columns: [] },
          ],
        },
      },
      { kind: 'showTab', name },
    ],
  });
}
