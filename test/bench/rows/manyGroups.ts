import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCell } from "../../../scripts/sample/sampleWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { benchWorkbook } from "../benchWorkbook";
import type { Bench } from "../measuring/bench";
import { runGenerate } from "../measuring/commandLine";

const ROWS = 17_000;
/** The column of the agents in benchWorkbook, and the first one that is free. */
const [AGENT, CITY] = [2, 12];

interface Divisions {
  readonly agents: number;
  readonly cities: number;
}

/** The same answers given to few agents and to many, in many cities: sheets of groups must not cost groups times rows. */
export async function benchManyGroups(bench: Bench): Promise<void> {
  const seconds = (divisions: Divisions): number =>
    runGenerate(surveyOf(bench, divisions), join(bench.folder, "groups.xlsx")).seconds;
  await bench.compare({
    what: "generate on 17,000 rows of 1,400 agents and 900 cities",
    against: "the same rows of 20 agents in one city",
    atMost: 1.5,
    ours: () => seconds({ agents: 1_400, cities: 900 }),
    theirs: () => seconds({ agents: 20, cities: 1 }),
  });
}

function surveyOf(bench: Bench, { agents, cities }: Divisions): string {
  return bench.file(`agents-${String(agents)}.xlsx`, (path) => {
    const workbook = benchWorkbook(ROWS);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("the workbook has no sheet");
    writeCell(workbook, sheet, 0, CITY, "城市");
    for (let row = 1; row <= ROWS; row++) {
      writeCell(workbook, sheet, row, AGENT, `A${String((row * 7919) % agents).padStart(4, "0")}`);
      writeCell(workbook, sheet, row, CITY, `城市${String((row * 6007) % cities)}`);
    }
    writeFileSync(path, saveWorkbook(workbook));
  });
}
