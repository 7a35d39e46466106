import type { Language } from '../../messages/language';
import type { RunningGrid, UniverGlobals } from './univerGlobals';

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
      ),
      [LocaleType.EN_US]: mergeLocales(
        univer.UniverPresetSheetsCoreEnUS,
        univer.UniverPresetSheetsDataValidationEnUS,
        univer.UniverPresetSheetsConditionalFormattingEnUS,
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
