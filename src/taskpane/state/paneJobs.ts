/**
 * The use cases, loaded when they are first needed: what reads, measures and writes is larger than all that the pane
 * shows, and must not stand in the way of its first paint. One chunk for all, since they share nearly everything.
 */
export const PANE_JOBS = {
  openAnalyst: async () => (await import(/* webpackChunkName: "app" */ "../worker/openAnalyst")).openAnalyst,
  lookAtSurvey: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/lookAtSurvey")).lookAtSurvey,
  previewCleaning: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/previewCleaning")).previewCleaning,
  documentChoices: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/documentChoices")).documentChoices,
  generate: async () => (await import(/* webpackChunkName: "app" */ "../../app/generate")).generate,
  measureSurvey: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/measureSurvey")).measureSurvey,
  watchCorrections: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/watchCorrections")).watchCorrections,
  lastCompared: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/measureSurvey")).lastCompared,
  trackedMeasures: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/trackedMeasures")).trackedMeasures,
  readSettings: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/readSettings")).readSettings,
  writeSettings: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/writeSettings")).writeSettings,
  readReasonSetup: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/readReasonSetup")).readReasonSetup,
  writeCategory: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/writeReasonSetup")).writeCategory,
  writeScheme: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/settings/writeReasonSetup")).writeScheme,
  updateMeasure: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/updateMeasure")).updateMeasure,
  showMeasure: async () => (await import(/* webpackChunkName: "app" */ "../../app/showMeasure")).showMeasure,
  selectedSource: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/selectedSource")).selectedSource,
  rememberSource: async () =>
    (await import(/* webpackChunkName: "app" */ "../../app/rememberSource")).rememberSource,
  showPlace: async () => (await import(/* webpackChunkName: "app" */ "../../app/showPlace")).showPlace,
  showResult: async () => (await import(/* webpackChunkName: "app" */ "../../app/showResult")).showResult,
  addSample: async () => (await import(/* webpackChunkName: "app" */ "../../app/addSample")).addSample,
  sample: async () =>
    (await import(/* webpackChunkName: "sample" */ "../../../assets/sample/sample.json")).default,
} as const;
