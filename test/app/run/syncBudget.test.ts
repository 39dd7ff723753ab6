import { analystHere } from "../../../src/app/analyst/analystHere";
import type { Analyst } from "../../../src/app/analyst/analyst";
import { generate } from "../../../src/app/run/generate";
import { refresh } from "../../../src/app/run/refresh";
import { changeSettings } from "../../../src/app/settings/changeSettings";
import { BLOCK_BYTES } from "../../../src/workbook/payload";
import { fullSurvey, openSurvey, REQUEST } from "../surveyWorkbook";

const SIGNAL = new AbortController().signal;
/** Small enough for a survey of some hundred rows to come and go in many blocks. */
const FEW_BYTES = 20_000;

/** What went over the bridge to Excel, what the library sends by itself included, and the blocks of rows among it. */
interface Traffic {
  syncs: number;
  blocks: number;
  request: number;
  response: number;
}

/** Counts each block of rows that is read, or written. */
function countingBlocks(traffic: Traffic): Analyst {
  const analyst = analystHere();
  return {
    ...analyst,
    addRows: (columns) => (traffic.blocks++, analyst.addRows(columns)),
    addStaffRows: (table, rows) => {
      if (rows.firstRow > 0) traffic.blocks++;
      return analyst.addStaffRows(table, rows);
    },
    tableRows: (table, request) => (traffic.blocks++, analyst.tableRows(table, request)),
  };
}

/** Runs use cases one after the other in a workbook with a survey; gives the traffic of each. */
async function trafficOf(
  csv: string,
  useCases: readonly ((analyst: Analyst) => Promise<number>)[],
): Promise<readonly (Traffic & { readonly allowed: number })[]> {
  let traffic: Traffic = { syncs: 0, blocks: 0, request: 0, response: 0 };
  const { close } = openSurvey(csv, undefined, {
    onBatch: (request, response) => {
      traffic.syncs++;
      traffic.request = Math.max(traffic.request, request);
      traffic.response = Math.max(traffic.response, response);
    },
  });
  const measured: (Traffic & { readonly allowed: number })[] = [];
  try {
    for (const useCase of useCases) {
      traffic = { syncs: 0, blocks: 0, request: 0, response: 0 };
      const sheets = await useCase(countingBlocks(traffic));
      measured.push({ ...traffic, allowed: 40 + 1.2 * traffic.blocks + 3 * sheets });
    }
  } finally {
    close();
  }
  return measured;
}

describe("how often a use case goes to Excel", () => {
  it("is bounded by its sheets for all documents: first run, second run, refresh, settings", async () => {
    const all = { ...REQUEST, documents: "all" } as const;
    const run = async (analyst: Analyst): Promise<number> =>
      (await generate(all, () => undefined, SIGNAL, analyst)).sheets.length;
    const measured = await trafficOf(fullSurvey(), [
      run,
      run,
      async () => (await refresh(all, () => undefined, SIGNAL)).sheets.length,
      async () => {
        await changeSettings({ "most-proposals": 1 }, "zh-CN", SIGNAL);
        return 0;
      },
    ]);
    const [first, second, again, settings] = measured;
    for (const each of [first, second, settings]) expect(each?.syncs).toBeLessThanOrEqual(each?.allowed ?? 0);
    // the same blocks as in the run before it, once it is known what stands
    expect((again?.syncs ?? Infinity) - 3).toBeLessThanOrEqual(second?.allowed ?? 0);
    const largest = Math.max(...measured.flatMap(({ request, response }) => [request, response]));
    expect(largest).toBeLessThanOrEqual(BLOCK_BYTES);
  });

  it("grows with the blocks of a survey alone", async () => {
    const few = { ...REQUEST, documents: ["clean-data"], blockBytes: FEW_BYTES, undoable: false } as const;
    const run = async (analyst: Analyst): Promise<number> =>
      (await generate(few, () => undefined, SIGNAL, analyst)).sheets.length;
    const measured = await trafficOf(fullSurvey(600), [run, run]);
    for (const { syncs, blocks, allowed } of measured) {
      expect(blocks).toBeGreaterThan(10);
      expect(syncs).toBeLessThanOrEqual(allowed);
    }
  });
});
