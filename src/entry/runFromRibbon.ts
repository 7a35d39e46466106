import type { CommandContext } from '../commands/command';
import type { CalculateReport } from '../commands/reports';
import type { Scheme } from '../domain/scheme/scheme';
import type { Language } from '../messages/language';
import type { RibbonAction } from '../ribbon/ribbonCommand';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { PROBLEMS_TAB } from '../sheets/layout';
import { problemsTab } from '../sheets/problemsTab';
import type { PaneFailure, PaneOutcome, Progress } from '../taskpane/paneAnswer';
import type { PaneServices, RibbonNote } from '../taskpane/paneServices';
import { failureCode, failureSentence } from '../taskpane/run/failureSentence';
import type { Workbook } from '../workbook/workbook';

const QUIET: Progress = { phase: () => undefined, isCancelled: () => false };

/** What a press on the ribbon works with. */
export interface RibbonRun {
  readonly services: PaneServices;
  readonly workbook: Workbook;
  readonly context: CommandContext;
  readonly language: Language;
  /** Leaves for the pane what could not be told in the workbook. */
  readonly leave: (note: RibbonNote) => void;
}

/**
 * Runs a button of the ribbon. What came of it is shown as a tab: the new sheets, 校验结果, the
 * results, the summary. A refusal stands as a sentence on the tab 校验结果; where the workbook cannot
 * be written, it is left for the pane. Never in a dialog, and never silent.
 */
export async function runFromRibbon(action: RibbonAction, run: RibbonRun): Promise<void> {
  const { services, context, language } = run;
  const shown = await outcomeOf(action, services);
  const failed = shown.ok ? await goTo(services, shown.value) : shown.failure;
  if (failed === null) return;
  if (!shown.ok && (await tellOnTab(run, failed))) return;
  run.leave({
    action,
    time: context.now,
    sentence: failureSentence(failed, language),
    code: failureCode(failed),
  });
}

async function goTo(services: PaneServices, tab: string): Promise<PaneFailure | null> {
  if (tab === '') return null;
  const gone = await services.goTo(tab, '');
  return gone.ok ? null : gone.failure;
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

/** Whether the sentence now stands on 校验结果. */
async function tellOnTab(run: RibbonRun, reason: PaneFailure): Promise<boolean> {
  try {
    return await putOnTab(run, reason);
  } catch {
    // Excel that refused the command may refuse this too; the pane is told then.
    return false;
  }
}

async function putOnTab({ workbook, context }: RibbonRun, reason: PaneFailure): Promise<boolean> {
  const { metadata, tabs } = await workbook.read([PROBLEMS_TAB]);
  const stamp = metadata?.tabs.find(({ role }) => role === 'problems');
  // A tab of that name which is not ours belongs to the user and is left alone.
  if (stamp === undefined && tabs.length > 0) return false;
  const name = stamp?.name ?? PROBLEMS_TAB;
  const content = problemsTab('', [], context.sentence);
  const rows = content.rows.map((row, index) =>
    index === 1 ? [{ kind: 'text' as const, text: failureSentence(reason, 'zh-CN') }] : row,
  );
  const tab = { ...content, name, rows };
  const put = await workbook.apply({
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
  return put.ok;
}
