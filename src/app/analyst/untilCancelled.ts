import { WorkbookError } from "../../workbook/workbookError";
import type { Analyst } from "./analyst";

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

function callingThrough(analyst: Analyst, unless: Breakable): Analyst {
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

type Breakable = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

/** Calls that fail at once, those under way too, when all is broken off; `onWaiting` hears when they begin to be waited for, and when none is. */
function breakable(onWaiting: (isWaiting: boolean) => void): {
  readonly unless: Breakable;
  readonly breakOff: (reason: Error) => void;
} {
  // No race with one promise that lives as long as the run: it would hold on to every block that was answered.
  const waiting = new Set<(reason: Error) => void>();
  let broken: Error | null = null;
  const breakOff = (reason: Error): void => {
    broken = reason;
    waiting.forEach((fail) => fail(reason));
  };
  const unless: Breakable = (call) =>
    new Promise((resolve, fail) => {
      if (waiting.size === 0) onWaiting(true);
      if (broken !== null) {
        fail(broken);
        return;
      }
      waiting.add(fail);
      const answer = Promise.resolve().then(call);
      void answer.then(resolve, fail).finally(() => {
        waiting.delete(fail);
        if (waiting.size === 0) onWaiting(false);
      });
    });
  return { unless, breakOff };
}
