import type { Analyst } from "./analyst";
import { AnalystDesk } from "./analystDesk";

/** An analyst in this thread, which stands still while it works. */
export function analystHere(): Analyst {
  const desk = new AnalystDesk();
  return {
    addSample: (sample) => answer(() => desk.addSample(sample)),
    chooseSource: (choices) => answer(() => desk.chooseSource(choices)),
    goWithoutSurvey: () => answer(() => desk.goWithoutSurvey()),
    beginSheet: (sheet, sheetRow) => answer(() => desk.beginSheet(sheet, sheetRow)),
    addRows: (columns) => answer(() => desk.addRows(columns)),
    addCompanionRows: (companion, columns) => answer(() => desk.addCompanionRows(companion, columns)),
    blankStretches: (total) => answer(() => desk.blankStretches(total)),
    markFilled: (rows) => answer(() => desk.markFilled(rows)),
    expectRescued: (stored) => answer(() => desk.expectRescued(stored)),
    openStaffTable: (table, known) => answer(() => desk.openStaffTable(table, known)),
    addStaffRows: (table, rows) => answer(() => desk.addStaffRows(table, rows)),
    rememberSettings: (settings) => answer(() => desk.rememberSettings(settings)),
    rememberCycles: (cycles) => answer(() => desk.rememberCycles(cycles)),
    begunTables: (order) => answer(() => desk.begunTables(order)),
    questions: () => answer(() => desk.questions()),
    sourceDigest: () => answer(() => desk.sourceDigest()),
    scale: () => answer(() => desk.scale()),
    previewCleaning: (reasonsOf) => answer(() => desk.previewCleaning(reasonsOf)),
    measure: (request) => answer(() => desk.measure(request)),
    makeSheets: (order) => answer(() => desk.makeSheets(order)),
    makeGroupSets: (order, parts, request) => answer(() => desk.makeGroupSets(order, parts, request)),
    tableRows: (table, request) => answer(() => desk.tableRows(table, request)),
    addStandingKeys: (table, keys, isFirst) => answer(() => desk.addStandingKeys(table, keys, isFirst)),
    keptRows: (table) => answer(() => desk.keptRows(table)),
    rowOrder: (table, rows) => answer(() => desk.rowOrder(table, rows)),
  };
}

/** What a call gives, later, as from another thread; what it throws fails the promise. */
function answer<Answer>(call: () => Answer): Promise<Answer> {
  return Promise.resolve().then(call);
}
