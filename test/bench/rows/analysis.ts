import { AnalystDesk } from "../../../src/app/analyst/analystDesk";
import { hashText, LOW_START } from "../../../src/analysis/survey/cells/hashText";
import type { Bench } from "../measuring/bench";
import { processorSeconds } from "../measuring/timing";
import { blockOf, generatedBlocks, HEADINGS } from "../millionRows";

export const ROWS_IN_MEMORY = 1_000_000;
const SAMPLE_ROWS = 500;

/** All measures of a million answers, from the blocks in which they are read. */
export async function benchAnalysis(bench: Bench): Promise<void> {
  const blocks = generatedBlocks(ROWS_IN_MEMORY);
  await bench.compare({
    what: "analysis of 1,000,000 × 12",
    against: "summing every number and hashing every text of the same blocks",
    atMost: 6,
    ours: () => secondsOfAnalysis(blocks),
    theirs: () => secondsOfPass(blocks),
  });
}

/** What the pane's Worker does with a survey: chooses the source, takes one block after the other, measures. */
export function secondsOfAnalysis(blocks: readonly string[]): number {
  const desk = new AnalystDesk();
  const first = blockOf(blocks[0] ?? "[]");
  const rows = Array.from({ length: SAMPLE_ROWS }, (_, row) => first.map((column) => column[row] ?? ""));
  desk.addSample({
    sheet: "回访",
    firstRow: 1,
    firstColumn: 1,
    totalRows: ROWS_IN_MEMORY + 1,
    rows: [[...HEADINGS], ...rows],
    numberFormats: [],
  });
  let seconds = processorSeconds(() => desk.chooseSource([{ roles: {}, scale: null }]));
  for (const json of blocks) {
    const block = blockOf(json);
    seconds += processorSeconds(() => {
      desk.addRows(block);
    });
  }
  return seconds + processorSeconds(() => measure(desk));
}

function measure(desk: AnalystDesk): void {
  const report = desk.measure({ period: null, compareWith: null, reasonsOf: "dissatisfied" });
  if ((report.satisfaction?.n ?? 0) === 0) throw new Error("the survey was not recognised");
}

/** The least that any analysis must do: look at every cell once. */
function secondsOfPass(blocks: readonly string[]): number {
  let [seconds, sum, hash] = [0, 0, LOW_START];
  for (const json of blocks) {
    const block = blockOf(json);
    seconds += processorSeconds(() => {
      for (const column of block) {
        for (const cell of column) {
          if (typeof cell === "number") sum += cell;
          else if (typeof cell === "string") hash = hashText(cell, hash);
        }
      }
    });
  }
  if (Number.isNaN(sum + hash)) throw new Error("a cell is no number");
  return seconds;
}
