import { WorkbookError } from "../../workbook/workbookError";
import type { Analyst } from "./analyst";
import { breakable, type Unless } from "./breakable";

/** The same analyst; once a run is cancelled nobody waits for it any longer: its calls fail with `cancelled`. */
export function untilCancelled(analyst: Analyst, signal: AbortSignal): Analyst {
  const tell = (): void => calls.breakOff(new WorkbookError("cancelled"));
  // A signal may outlive the run: it is listened to only while somebody waits.
  const calls = breakable((isWaiting) => {
    if (!isWaiting) signal.removeEventListener("abort", tell);
    else if (signal.aborted) tell();
    else signal.addEventListener("abort", tell);
  });
  return callingThrough(analyst, calls.unless);
}

/** The same analyst; what is asked of it fails as soon as `watch` says so. */
export function unlessBroken(analyst: Analyst, watch: (fail: (reason: Error) => void) => void): Analyst {
  const { unless, breakOff } = breakable(() => undefined);
  watch(breakOff);
  return callingThrough(analyst, unless);
}

function callingThrough(analyst: Analyst, unless: Unless): Analyst {
  return {
    addSample: (sample) => unless(() => analyst.addSample(sample)),
    chooseSource: (choices) => unless(() => analyst.chooseSource(choices)),
    goWithoutSurvey: () => unless(() => analyst.goWithoutSurvey()),
    beginSheet: (sheet, sheetRow) => unless(() => analyst.beginSheet(sheet, sheetRow)),
    addRows: (columns) => unless(() => analyst.addRows(columns)),
    addCompanionRows: (companion, columns) => unless(() => analyst.addCompanionRows(companion, columns)),
    blankStretches: (total) => unless(() => analyst.blankStretches(total)),
    markFilled: (rows) => unless(() => analyst.markFilled(rows)),
    expectRescued: (stored) => unless(() => analyst.expectRescued(stored)),
    openStaffTable: (table, known) => unless(() => analyst.openStaffTable(table, known)),
    addStaffRows: (table, rows) => unless(() => analyst.addStaffRows(table, rows)),
    rememberSettings: (settings) => unless(() => analyst.rememberSettings(settings)),
    rememberCycles: (cycles) => unless(() => analyst.rememberCycles(cycles)),
    begunTables: (order) => unless(() => analyst.begunTables(order)),
    questions: () => unless(() => analyst.questions()),
    sourceDigest: () => unless(() => analyst.sourceDigest()),
    scale: () => unless(() => analyst.scale()),
    previewCleaning: (reasonsOf) => unless(() => analyst.previewCleaning(reasonsOf)),
    measure: (request) => unless(() => analyst.measure(request)),
    makeSheets: (order) => unless(() => analyst.makeSheets(order)),
    makeGroupSets: (order, parts, request) => unless(() => analyst.makeGroupSets(order, parts, request)),
    tableRows: (table, request) => unless(() => analyst.tableRows(table, request)),
    addStandingKeys: (table, keys, isFirst) => unless(() => analyst.addStandingKeys(table, keys, isFirst)),
    keptRows: (table) => unless(() => analyst.keptRows(table)),
    rowOrder: (table, rows) => unless(() => analyst.rowOrder(table, rows)),
  };
}
