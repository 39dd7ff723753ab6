import type { Sample } from "../../app/source/addSample";
import type { Locale } from "../../glossary/locale";

/**
 * The use cases, loaded when they are first needed: what reads, measures and writes is larger than all that the pane
 * shows, and must not stand in the way of its first paint. One chunk for all, since they share nearly everything.
 */
export const PANE_JOBS = {
  openAnalyst: async () => (await import(/* webpackChunkName: "app" */ "../worker/openAnalyst")).openAnalyst,
  lookAtSurvey: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/source/lookAtSurvey")).lookAtSurvey,
  addFiles: async () => (await import(/* webpackChunkName: "app" */ "../worker/addFilesApart")).addFilesApart,
  previewCleaning: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/run/previewCleaning")).previewCleaning,
  documentChoices: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/request/documentChoices")).documentChoices,
  generate: async () => (await import(/* webpackChunkName: "app" */ "../../app/run/generate")).generate,
  makeGroupSets: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/groupSets/makeGroupSets")).makeGroupSets,
  undoLastRun: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/run/undoLastRun")).undoLastRun,
  measureSurvey: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/run/measureSurvey")).measureSurvey,
  watchCorrections: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/run/watchCorrections")).watchCorrections,
  watchSource: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/source/watchSource")).watchSource,
  lastCompared: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/run/measureSurvey")).lastCompared,
  trackedActions: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/tracking/trackedActions")).trackedActions,
  readSettings: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/readSettings")).readSettings,
  writeSettings: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/writeSettings")).writeSettings,
  changeSettings: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/changeSettings")).changeSettings,
  setBands: async () => (await import(/* webpackChunkName: "app" */ "../../app/settings/setBands")).setBands,
  readReasonSetup: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/readReasonSetup")).readReasonSetup,
  writeCategory: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/writeReasonSetup")).writeCategory,
  moveReasonText: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/moveReasonText")).moveReasonText,
  writeScheme: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/writeReasonSetup")).writeScheme,
  updateAction: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/tracking/updateAction")).updateAction,
  showAction: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/tracking/showAction")).showAction,
  showUnowned: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/tracking/showUnowned")).showUnowned,
  tasks: () => import(/* webpackChunkName: "app" */ "../../app/tasks/tasksHere"),
  selectedSource: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/source/selectedSource")).selectedSource,
  rememberChoices: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/source/rememberedChoices")).rememberChoices,
  rememberSource: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/source/rememberSource")).rememberSource,
  showPlace: async () => (await import(/* webpackChunkName: "app" */ "../../app/showPlace")).showPlace,
  showResult: async () => (await import(/* webpackChunkName: "app" */ "../../app/run/showResult")).showResult,
  sharing: () => import(/* webpackChunkName: "app" */ "../../app/sharing/shareFromPane"),
  showRows: async () => (await import(/* webpackChunkName: "app" */ "../../app/rows/showRows")).showRows,
  showAllRows: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/rows/showRows")).showAllRows,
  addSample: async () => (await import(/* webpackChunkName: "app" */ "../../app/source/addSample")).addSample,
  /** The sample in a language. */
  sample: async (locale: Locale): Promise<Sample> => {
    const file: unknown = await import(
      /* webpackChunkName: "[request]" */ `../../../assets/sample/sample.${locale}.json`
    );
    return (file as { readonly default: Sample }).default;
  },
} as const;

/** Lets the browser read the documents' part of the use cases in a task of its own: all in one would hold the page up. */
export async function readDocuments(): Promise<void> {
  await import(/* webpackChunkName: "app" */ "../../documents/registry");
  await new Promise((next) => setTimeout(next));
}
