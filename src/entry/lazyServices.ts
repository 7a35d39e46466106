import type { PaneServices } from '../taskpane/paneServices';

/** What the pane needs before anything is loaded. */
type AtOnce = Pick<
  PaneServices,
  'onWorkbookChanged' | 'onWaiting' | 'onRibbonNote' | 'welcomeSeen' | 'rememberWelcome'
>;

/**
 * Services whose commands are loaded when the first of them is asked for, so that the pane paints
 * before the engines and forms have arrived: `load` is usually a dynamic import of `servicesOver`.
 * A load that failed (the network was gone) is tried again at the next press.
 */
export function lazyServices(load: () => Promise<PaneServices>, atOnce: AtOnce): PaneServices {
  let loading: Promise<PaneServices> | null = null;
  const services = async (): Promise<PaneServices> => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  return {
    overview: async (progress) => (await services()).overview(progress),
    insert: async (schemes, progress) => (await services()).insert(schemes, progress),
    check: async (progress) => (await services()).check(progress),
    calculate: async (progress) => (await services()).calculate(progress),
    summarise: async (progress) => (await services()).summarise(progress),
    previewNormalise: async (choice) => (await services()).previewNormalise(choice),
    normalise: async (choice, progress) => (await services()).normalise(choice, progress),
    override: async (change, progress) => (await services()).override(change, progress),
    restoreRules: async (progress) => (await services()).restoreRules(progress),
    final: async (change, progress) => (await services()).final(change, progress),
    printBallots: async (request, progress) => (await services()).printBallots(request, progress),
    setPeriod: async (period, progress) => (await services()).setPeriod(period, progress),
    exampleSchool: async (progress) => (await services()).exampleSchool(progress),
    previewHandOut: async (...given) => (await services()).previewHandOut(...given),
    saveHandOut: async (...given) => (await services()).saveHandOut(...given),
    openHandOut: async (...given) => (await services()).openHandOut(...given),
    addReturned: async (...given) => (await services()).addReturned(...given),
    forgetReturned: async (keys) => (await services()).forgetReturned(keys),
    proposeCollection: async (...given) => (await services()).proposeCollection(...given),
    collect: async (...given) => (await services()).collect(...given),
    adoption: async (progress) => (await services()).adoption(progress),
    adopt: async (...given) => (await services()).adopt(...given),
    release: async (...given) => (await services()).release(...given),
    undo: async (progress) => (await services()).undo(progress),
    goTo: async (tab, cell) => (await services()).goTo(tab, cell),
    onWorkbookChanged: (listener) => atOnce.onWorkbookChanged(listener),
    onWaiting: (listener) => atOnce.onWaiting(listener),
    onRibbonNote: (listener) => atOnce.onRibbonNote(listener),
    welcomeSeen: () => atOnce.welcomeSeen(),
    rememberWelcome: () => {
      atOnce.rememberWelcome();
    },
  };
}
