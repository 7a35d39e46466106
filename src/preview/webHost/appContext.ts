import { ADD_IN_ID } from './frameStart';

export interface AppContextOptions {
  /** Language of Excel's menus and of the data, "zh-CN". */
  readonly language: string;
  /** Highest ExcelApi set, "1.14". */
  readonly requirementSet: string;
  readonly workbookName: string;
  /** Origin of the add-in's page. */
  readonly addInOrigin: string;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const CONTAINER_LEVEL = 1;

/** Where the add-in runs, as Excel on the web tells office.js while it starts. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  const { language, requirementSet, workbookName, addInOrigin } = options;
  return {
    _id: ADD_IN_ID,
    _appInstanceId: ADD_IN_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.00',
    _hostFullVersion: '16.0.0.0',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `https://localhost/${encodeURIComponent(workbookName)}`,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: CONTAINER_LEVEL,
    _eToken: '',
    _correlationId: ADD_IN_ID,
    _addinName: 'Kaoping',
    _appDomains: [addInOrigin],
    _featureGates: {},
    _requirementMatrix: JSON.stringify({ ExcelApi: requirementSet, RichApiRuntime: '1.3' }),
  };
}
