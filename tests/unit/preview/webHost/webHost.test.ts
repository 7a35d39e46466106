import type { EmbeddedExcelOptions } from '../../../../src/preview/engine/embeddedExcel';
import { HostAction } from '../../../../src/preview/webHost/hostMessage';
import { WebHost } from '../../../../src/preview/webHost/webHost';
import { openWorkbook } from '../officejs/genuineClient';

/** A page of an add-in that only keeps what it is told. */
function openHost(options: EmbeddedExcelOptions = {}) {
  const excel = openWorkbook(options);
  const told: Record<string, unknown>[] = [];
  const host = new WebHost(excel, {
    language: 'zh-CN',
    requirementSet: options.requirementSet ?? '1.14',
    workbookName: 'Book1.xlsx',
    origin: 'https://localhost:1',
    addInOrigin: 'https://localhost:2',
    post: (text) => told.push(JSON.parse(text) as Record<string, unknown>),
  });
  const ask = (name: string, data: unknown, action: number = HostAction.invoke) =>
    host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: name,
        _actionType: action,
        _conversationId: 'talk',
        _correlationId: told.length,
        _data: data,
      }),
    );
  const execute = (number: number, data: object = {}) =>
    ask('executeMethod', { DdaMethod: { DispatchId: number }, ...data });
  return { excel, host, told, ask, execute };
}

const READ_SHEETS = JSON.stringify({
  Actions: [{ Id: 3, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['name'] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  },
});
const request = (body: string, flags = 0, note = '') => ({
  ArrayData: [note, 'POST', 'ProcessQuery', [], body, 0, flags],
});

describe('Excel on the web', () => {
  it('tells the page where it runs: Excel, the language and the requirement set', async () => {
    const { ask, told } = openHost({ requirementSet: '1.9' });
    await ask('ContextActivationManager_getAppContextAsync', 'kaoping-1');
    expect(told).toEqual([
      expect.objectContaining({
        _messageType: 1,
        _conversationId: 'talk',
        _correlationId: 0,
        _errorCode: 0,
        _data: expect.objectContaining({
          _appName: 16,
          _appUILocale: 'zh-CN',
          _docUrl: 'https://localhost/Book1.xlsx',
          _requirementMatrix: '{"ExcelApi":"1.9","RichApiRuntime":"1.3"}',
        }) as unknown,
      }),
    ]);
  });

  it('hands requests to the embedded Excel and its replies back', async () => {
    const { execute, told } = openHost();
    await execute(93, request(READ_SHEETS));
    const { Data } = told[0]?.['_data'] as { Data: [number, unknown, [string]] };
    expect(Data[0]).toBe(200);
    expect(Data[2][0]).toContain('"Name":"Sheet1"');
  });

  it('lets a request wait for the end of typing when it says so, and refuses others', async () => {
    const { excel, execute, told } = openHost();
    excel.person.startTyping();
    const waiting = execute(93, request(READ_SHEETS, 64));
    await execute(93, request(READ_SHEETS));
    expect(JSON.stringify(told)).toContain('InvalidOperationInCellEditMode');
    expect(told).toHaveLength(1);
    excel.person.stopTyping();
    await waiting;
    expect(told).toHaveLength(2);
  });

  it('never answers a request that a fault swallows', async () => {
    const { excel, execute, told } = openHost();
    excel.server.faults.arm({ request: 0, action: 0, effect: { kind: 'drop', lateBy: null } });
    await execute(93, request(READ_SHEETS));
    expect(told).toEqual([]);
  });

  it('presses a button of the ribbon and hears when its function has completed', async () => {
    const { host, ask, execute, told } = openHost();
    await ask('appCommandInvoked', {}, HostAction.register);
    const ended = host.ribbon.press('check');
    const [id, name, event] = told[1]?.['_data'] as [string, string, string];
    expect([name, JSON.parse(event)]).toEqual(['check', { source: { id: 'check' } }]);
    expect(told[1]?.['_responseType']).toBe(1);
    await execute(94, { 0: 'press-unknown', 1: 0, 2: '' });
    await execute(94, { 0: id, 1: 0, 2: '{}' });
    expect(await ended).toEqual({ status: 0 });
  });

  it('tells of changes to pages that listen, and to no others', async () => {
    const { excel, host, ask, told } = openHost();
    excel.book.context.events.register('DataChanged', 'Workbook');
    const later = () => new Promise((resolve) => setTimeout(resolve, 5));
    await excel.person.type('Sheet1!A1', '1');
    await later();
    expect(told).toEqual([]);
    await ask('richApiMessage', {}, HostAction.register);
    expect(host.isHeard('richApiMessage')).toBe(true);
    await excel.person.type('Sheet1!A1', '2');
    await later();
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told[1]?.['_data'])).toContain('65536,10,"Workbook"');
    await ask('richApiMessage', {}, HostAction.unregister);
    await excel.person.type('Sheet1!A1', '3');
    await later();
    expect(told).toHaveLength(3);
  });

  it('knows when the functions of the ribbon are ready, and nothing else about its frame', async () => {
    const { host, execute, told } = openHost();
    const toFrame = (name: string) =>
      execute(
        93,
        request(
          JSON.stringify({
            Actions: [
              { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
              { Id: 2, ActionType: 3, Name: name, ObjectPathId: 1 },
            ],
            ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService' } },
          }),
          0,
          'WacPartition',
        ),
      );
    await toFrame('ShowTheFrameInRed');
    expect(JSON.stringify(told)).toContain('ApiNotFound');
    await toFrame('NotifyActionHandlerReady');
    await host.ready;
  });

  it('says that it does not know what it does not know', async () => {
    const { host, ask, execute, told } = openHost();
    await execute(70);
    await ask('openDoor', {});
    await ask('ContextActivationManager_notifyHost', []);
    expect(host.unknown).toEqual(['executeMethod 70', 'openDoor']);
    expect(told.map((each) => [each['_errorCode'], each['_data']])).toEqual([
      [0, { Error: 5000, Version: 1 }],
      [-2, null],
    ]);
  });

  it.each([
    'no message',
    '{"_messageType":1}',
    '{"_messageType":0,"_actionName":"executeMethod"}',
    '{"_messageType":0,"_actionName":"executeMethod","_actionType":0}',
    '{"_messageType":0,"_actionType":0,"_conversationId":"talk"}',
    'null',
  ])('leaves alone what other scripts post: %s', async (text) => {
    const { host, told } = openHost();
    await host.receive(text);
    expect(told).toEqual([]);
  });
});
