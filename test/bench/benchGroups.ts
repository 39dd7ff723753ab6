import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCell } from "../../scripts/sample/sampleWorkbook";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import { benchWorkbook } from "./benchWorkbook";

const ROWS = 17_000;
/** The column of the agents in benchWorkbook. */
const AGENT = 2;
const FEW = 20;
const MANY = 1_400;

/** The same answers given to few agents and to many: the sheet of groups must not cost groups times rows. */
export function benchGroups(
  folder: string,
  secondsOf: (input: string, output: string) => number,
  say: (line: string) => void,
): void {
  const inputOf = (agents: number): string => {
    const input = join(folder, `agents-${String(agents)}.xlsx`);
    writeFileSync(input, surveyOfAgents(agents));
    return input;
  };
  const [few, many] = [FEW, MANY].map((agents) => {
    const input = inputOf(agents);
    const output = join(folder, `groups-${String(agents)}.xlsx`);
    return Math.min(...[1, 2].map(() => secondsOf(input, output)));
  }) as [number, number];
  say(
    `generate on ${String(ROWS)} rows: ${String(MANY)} agents ${many.toFixed(1)} s, ${String(FEW)} agents ${few.toFixed(1)} s, ratio ${(many / few).toFixed(2)} (at most 1.5)`,
  );
}

function surveyOfAgents(agents: number): Uint8Array {
  const workbook = benchWorkbook(ROWS);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("the workbook has no sheet");
  for (let row = 1; row <= ROWS; row++) {
    writeCell(workbook, sheet, row, AGENT, `A${String((row * 7919) % agents).padStart(4, "0")}`);
  }
  return saveWorkbook(workbook);
}
