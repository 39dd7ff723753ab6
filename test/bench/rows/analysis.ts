import { AnalystDesk } from "../../../src/app/analyst/analystDesk";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { hashText, LOW_START } from "../../../src/analysis/survey/cells/hashText";
import type { Bench } from "../measuring/bench";
import { processorSeconds } from "../measuring/timing";
import { generatedBlocks, HEADINGS } from "../millionRows";

export const ROWS_IN_MEMORY = 1_000_000;
const SAMPLE_ROWS = 500;

type Blocks = readonly (readonly (readonly RawCell[])[])[];

/** All measures of a million answers, from the blocks in which they are read. */
export async function benchAnalysis(bench: Bench): Promise<void> {
  const blocks = generatedBlocks(ROWS_IN_MEMORY);
  await bench.compare({
    what: "analysis of 1,000,000 × 12",
    against: "summing every number and hashing every text of the same blocks",
    atMost: 6,
    ours: () => processorSeconds(() => analyseBlocks(blocks)),
    theirs: () => processorSeconds(() => barePass(blocks)),
  });
}

/** What the pane's Worker does with a survey: chooses the source, takes the blocks, measures; gives how many answers count. */
export function analyseBlocks(blocks: Blocks): number {
  const desk = new AnalystDesk();
  const [first = []] = blocks;
  const rows = Array.from({ length: SAMPLE_ROWS }, (_, row) => first.map((column) => column[row] ?? ""));
  desk.addSample({
    sheet: "回访",
    firstRow: 1,
    firstColumn: 1,
    totalRows: ROWS_IN_MEMORY + 1,
    rows: [[...HEADINGS], ...rows],
    numberFormats: [],
  });
  desk.chooseSource([{ roles: {}, scale: null }]);
  for (const block of blocks) desk.addRows(block);
  const report = desk.measure({ period: null, compareWith: null, reasonsOf: "dissatisfied" });
  const n = report.satisfaction?.n ?? null;
  if (n === null) throw new Error("the survey was not recognised");
  return n;
}

/** The least that any analysis must do: look at every cell once. */
function barePass(blocks: Blocks): number {
  let [sum, hash] = [0, LOW_START];
  for (const block of blocks) {
    for (const column of block) {
      for (const cell of column) {
        if (typeof cell === "number") sum += cell;
        else if (typeof cell === "string") hash = hashText(cell, hash);
      }
    }
  }
  return sum + hash;
}
