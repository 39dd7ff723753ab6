import { EntryError } from "../../../src/app/entryError";
import type { Report } from "../../../src/app/report/report";
import { inMadeWorkbook, run } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const MEASURES = { documents: ["measures"] } as const;

/** 不满意率 as the tile of 满意度指标 shows it, by its formula. */
async function shownRate(): Promise<unknown> {
  const sheet = (await shownSheets()).find(({ name }) => name === "满意度指标");
  const rows = sheet?.values ?? [];
  const row = rows.findIndex((cells) => cells.includes("不满意率"));
  const column = rows[row]?.indexOf("不满意率") ?? -1;
  return rows[row + 1]?.[column];
}

describe("bands that are asked for", () => {
  it("hold in figures and formulas, are kept by the workbook, and can be taken back", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        const rates: (Report["satisfaction"] & object)["dissatisfiedRate"][] = [];
        for (const bands of [[5, 4, 3], undefined, [5, 4, null], [4, 4, null]] as const) {
          const { satisfaction } = await run({ ...MEASURES, ...(bands === undefined ? {} : { bands }) });
          rates.push(satisfaction?.dissatisfiedRate ?? null);
          expect(await shownRate()).toBe(satisfaction?.dissatisfiedRate);
        }
        const [neutral, kept, without, wide] = rates;
        expect(kept).toBe(neutral);
        expect(without).toBeGreaterThan(neutral ?? 1);
        expect(wide).toBe(without);
      },
      MEASURES,
    );
  });

  it("are refused where they overlap or lie beyond the scale", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        await expect(run({ ...MEASURES, bands: [3, 4, null] })).rejects.toBeInstanceOf(EntryError);
        await expect(run({ ...MEASURES, bands: [6, 4, null] })).rejects.toBeInstanceOf(EntryError);
      },
      MEASURES,
    );
  });
});
