/** @jest-environment <rootDir>/tests/environment/nodeEnvironment.cjs */
import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { paneMessagesFor } from '../../src/messages/paneMessagesFor';
import { doubleContract } from '../../src/schemes/doubleContract';
import { PROBLEMS_TAB } from '../../src/sheets/layout';
import { expectedResults } from '../support/printedResult';
import {
  type ExcelOnTheWeb,
  type ExcelOnTheWebOptions,
  openExcelOnTheWeb,
} from './excelOnTheWeb/openExcelOnTheWeb';
import { productionBuild } from './excelOnTheWeb/productionBuild';
import { shownResults } from './excelOnTheWeb/shownResults';
import { type Stage, setStage } from './excelOnTheWeb/stage';

/** `event.completed()` was called; no function of that name is associated. */
const COMPLETED = { status: 0 };
const NOT_ASSOCIATED = { status: 11101 };

/** A button by its whole name: 计算 is also a step, 计算等次 the next one. */
const press = (frame: Frame, name: string) =>
  frame.getByRole('button', { name, exact: true }).first().click();

describe('the production build under the genuine office.js of Excel on the web', () => {
  let stage: Stage;
  let web: ExcelOnTheWeb;

  const start = async (options: ExcelOnTheWebOptions = {}) => {
    web = await openExcelOnTheWeb(stage, options);
    return web.excel;
  };

  beforeAll(async () => {
    stage = await setStage(await productionBuild());
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(web.strayRequests).toEqual([]);
    expect(web.pageErrors).toEqual([]);
    expect(web.unknown()).toEqual([]);
    await web.close();
  });

  it('puts the example school into the workbook and calculates it as the worked example says', async () => {
    const excel = await start();
    const { frame } = await web.open('taskpane.html');
    const { home } = paneMessagesFor('zh-CN');
    await press(frame, home.action.example);
    await press(frame, home.action.calculate);
    await frame
      .getByText(expectedResults[2]?.total ?? '')
      .first()
      .waitFor();
    const shown = await shownResults(excel);
    expect(shown.find(({ id }) => id === 'D003')).toEqual({
      id: 'D003',
      scoreA: '100.00',
      scoreB: '99.99',
      total: '100.00',
      band: '优秀党员(推荐)',
    });
    expect(shown).toEqual(
      expectedResults.map(({ id, scoreA, scoreB, total, band }) => ({
        id,
        scoreA: scoreA ?? '',
        scoreB: scoreB ?? '',
        total: total ?? '',
        band,
      })),
    );
    const asked = await frame.evaluate(() => ({
      ready: Office.context.host,
      platform: Office.context.platform,
      language: Office.context.displayLanguage,
      has: ['1.14', '1.15'].map((set) =>
        Office.context.requirements.isSetSupported('ExcelApi', set),
      ),
    }));
    expect(asked).toEqual({
      ready: 'Excel',
      platform: 'OfficeOnline',
      language: 'zh-CN',
      has: [true, false],
    });
  });

  it.each(['zh-CN', 'en-US'] as const)(
    'says in %s that an Excel below 1.14 is too old, and touches nothing',
    async (language) => {
      const excel = await start({ requirementSet: '1.13', language });
      const { frame } = await web.open('taskpane.html');
      const sentence = await frame.getByRole('alert').textContent();
      expect(sentence).toBe(paneMessagesFor(language).cannotStart.oldExcel);
      expect(excel.server.log.totals.requests).toBe(0);
    },
  );

  it('runs the functions of the ribbon and tells Excel each time that they have completed', async () => {
    const excel = await start();
    const pane = await web.open('taskpane.html');
    await press(pane.frame, paneMessagesFor('zh-CN').home.action.example);
    await pane.frame
      .getByRole('button', { name: paneMessagesFor('zh-CN').home.action.calculate })
      .first()
      .waitFor();
    const { host } = await web.open('commands.html');
    await host.ready;
    for (const name of ['check', 'calculate', 'summarise']) {
      expect([name, await host.ribbon.press(name)]).toEqual([name, COMPLETED]);
    }
    expect(excel.book.visibleSheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([PROBLEMS_TAB, doubleContract.resultTab, doubleContract.summaryTab]),
    );
    expect(excel.book.activeSheet.name).toBe(doubleContract.summaryTab);
    expect((await shownResults(excel)).map(({ total }) => total)).toEqual(
      expectedResults.map(({ total }) => total ?? ''),
    );
  });

  it('has a function for every button of the manifest, completed also where nothing can be done', async () => {
    await start();
    const { host } = await web.open('commands.html');
    await host.ready;
    const manifest = await readFile('manifest.xml', 'utf8');
    const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/gu)].map(
      ([, name]) => name ?? '',
    );
    expect(names).toHaveLength(4);
    for (const name of [...names].reverse()) {
      expect([name, await host.ribbon.press(name)]).toEqual([name, COMPLETED]);
    }
    expect(await host.ribbon.press('format')).toEqual(NOT_ASSOCIATED);
  });

  it('asks to finish typing in a cell while Excel keeps a command waiting, then does it', async () => {
    const excel = await start();
    const { frame } = await web.open('taskpane.html');
    const { home, run } = paneMessagesFor('zh-CN');
    await frame.getByRole('button', { name: home.action.example }).first().waitFor();
    excel.person.startTyping();
    await press(frame, home.action.example);
    const hint = frame.getByText(run.endCellEdit);
    await hint.waitFor();
    await frame.getByRole('progressbar').waitFor();
    excel.person.stopTyping();
    await hint.waitFor({ state: 'hidden' });
    await frame.getByText(run.done.inserted(4, 23)).waitFor();
    await frame.getByRole('button', { name: run.undo }).waitFor();
  });

  it('tells in the pane what a button of the ribbon could not write into the workbook', async () => {
    const excel = await start();
    excel.book.isReadOnly = true;
    const { host } = await web.open('commands.html');
    await host.ready;
    const { run, failures } = paneMessagesFor('zh-CN');
    const told = (button: string) =>
      new RegExp(`功能区“${button}”没有完成：${failures.command.noRoster()}`, 'u');
    expect(await host.ribbon.press('calculate')).toEqual(COMPLETED);
    const { frame } = await web.open('taskpane.html');
    const alert = frame.getByRole('alert');
    await alert.getByText(told(run.ribbonButton.calculate)).waitFor();
    await press(frame, run.close);
    await alert.getByText(told(run.ribbonButton.calculate)).waitFor({ state: 'hidden' });
    expect(await host.ribbon.press('summarise')).toEqual(COMPLETED);
    await alert.getByText(told(run.ribbonButton.summarise)).waitFor();
  });
});
