import type { Language } from '../../messages/language';
import type { RunningGrid, UniverGlobals } from './univerGlobals';

/** Words that Univer's own locales of this version lack. */
const FORMULA_PROGRESS: Readonly<Record<Language, object>> = {
  'zh-CN': {
    'sheets-formula': {
      progress: {
        analyzing: '正在分析公式',
        calculating: '正在计算公式',
        array: '正在计算数组公式',
        done: '计算完成',
      },
    },
  },
  'en-US': {
    'sheets-formula': {
      progress: {
        analyzing: 'Analysing formulas',
        calculating: 'Calculating formulas',
        array: 'Calculating array formulas',
        done: 'Calculated',
      },
    },
  },
};

/** Starts Univer's spreadsheet in an element, in the given language and brightness. */
export function startGrid(
  univer: UniverGlobals,
  container: HTMLElement,
  language: Language,
  dark: boolean,
): RunningGrid {
  const { LocaleType, mergeLocales, numfmt } = univer.UniverCore;
  const { univer: instance, univerAPI: api } = univer.UniverPresets.createUniver({
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        univer.UniverPresetSheetsCoreZhCN,
        univer.UniverPresetSheetsDataValidationZhCN,
        univer.UniverPresetSheetsConditionalFormattingZhCN,
        FORMULA_PROGRESS['zh-CN'],
      ),
      [LocaleType.EN_US]: mergeLocales(
        univer.UniverPresetSheetsCoreEnUS,
        univer.UniverPresetSheetsDataValidationEnUS,
        univer.UniverPresetSheetsConditionalFormattingEnUS,
        FORMULA_PROGRESS['en-US'],
      ),
    },
    darkMode: dark,
    presets: [
      univer.UniverPresetSheetsCore.UniverSheetsCorePreset({ container }),
      univer.UniverPresetSheetsDataValidation.UniverSheetsDataValidationPreset(),
      univer.UniverPresetSheetsConditionalFormatting.UniverSheetsConditionalFormattingPreset(),
    ],
  });
  const dispose = (): void => {
    instance.dispose();
  };
  return {
    api,
    parts: {
      api,
      formatNumber: (pattern, value) => numfmt.format(pattern, value, { throws: false }),
      dispose,
    },
    dispose,
  };
}
