import { overlap, parseAddress, withoutSheet } from "../../../src/workbook/area";
import { inWorkbook, run, excel } from "../inSurvey";
import { shownSheets, type ShownSheet } from "../shownWorkbook";
import { fillLedgers } from "../filledLedgers";
import { fullSurvey } from "../surveyWorkbook";

const SOURCE = "回访数据";
const FIRST = ["measures", "pareto", "groups", "trend", "briefing"] as const;
const OTHERS = [
  "measures",
  "pareto",
  "groups",
  "improvement-plan",
  "effect-verification",
  "briefing",
] as const;
/** One free cell of so many gets a word. */
const EACH = 3;
/** Rows and columns that are written in beyond what stands. */
const BEYOND = 3;

/** Of all documents. */
const ALL = { documents: "all" } as const;

const WORD = /^词\d+$/u;

/** The free cells of a sheet among ours and around them, outside tables. */
function freeCells({
  address,
  formulas,
  tables,
}: ShownSheet): readonly (readonly [row: number, column: number])[] {
  const used = parseAddress(withoutSheet(address));
  const areas = tables.map((table) => parseAddress(withoutSheet(table.address)));
  const [bottom, right] = [used.row + used.rows + BEYOND, used.column + used.columns + BEYOND];
  const free: (readonly [number, number])[] = [];
  for (let row = used.row; row < bottom; row++) {
    for (let column = used.column; column < right; column++) {
      const isTaken = areas.some((area) => overlap(area, { row, column, rows: 1, columns: 1 }));
      const isBlank = (formulas[row - used.row]?.[column - used.column] ?? "") === "";
      if (isBlank && !isTaken && (row * 7 + column) % EACH === 0) free.push([row, column]);
    }
  }
  return free;
}

/** By word, the sheets on which it stands, as often as it does. */
async function wordsFound(): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const { name, values } of await shownSheets()) {
    for (const value of values.flat().map(String)) {
      if (WORD.test(value)) found.set(value, [...(found.get(value) ?? []), name]);
    }
  }
  return found;
}

/** Staff write into every third free cell of our sheets. Of cells that are joined the first alone takes it. */
async function writeEverywhere(): Promise<ReadonlyMap<string, readonly string[]>> {
  let count = 0;
  for (const sheet of (await shownSheets()).filter(({ name }) => name !== SOURCE)) {
    await excel(({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet.name);
      for (const [row, column] of freeCells(sheet))
        worksheet.getRangeByIndexes(row, column, 1, 1).values = [[`词${String(++count)}`]];
    });
  }
  return wordsFound();
}

async function changeSource(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel(({ workbook }) => work(workbook.worksheets.getItem(SOURCE)));
}

describe("words of staff's in every third free cell of our sheets", () => {
  it("stand once, on their sheet, after fewer answers, another language, other documents and more groups", async () => {
    await inWorkbook(fullSurvey(60), async () => {
      await run({ documents: FIRST });
      const written = await writeEverywhere();
      expect(written.size).toBeGreaterThan(300);
      const { warnings } = await run({ documents: FIRST });
      expect(warnings.filter(({ code }) => code === "cells-moved")).toEqual([]);
      await changeSource((sheet) => sheet.getRange("2:30").delete("Up"));
      await run({ documents: FIRST });
      expect(await wordsFound()).toEqual(written);
      await run({ documents: OTHERS, locale: "en" });
      expect(await wordsFound()).toEqual(written);
      await changeSource((sheet) => {
        sheet.getRange("2:13").insert("Down");
        sheet.getRange("A2:J13").copyFrom("A15:J26");
        sheet.getRange("A2:A13").values = Array.from({ length: 12 }, (_, row) => [`N${String(row)}`]);
        sheet.getRange("D2:D13").values = Array.from({ length: 12 }, (_, row) => [`渠道${String(row)}`]);
      });
      await run({ documents: [...FIRST, ...OTHERS], locale: "zh-TW" });
      expect(await wordsFound()).toEqual(written);
    });
  }, 300_000);

  it("stay on a sheet of their own that bears the name of one of ours", async () => {
    await inWorkbook(fullSurvey(30), async () => {
      const own = [
        ["我们的指标", 1],
        ["合计", "=B1*2"],
      ];
      await excel(({ workbook }) => {
        workbook.worksheets.add("满意度指标").getRange("A1:B2").formulas = own;
      });
      const names: (string | undefined)[] = [];
      for (const locale of ["zh-CN", "en"] as const) {
        const { sheets } = await run({ documents: FIRST, locale });
        names.push(sheets.find(({ id }) => id === "measures")?.name);
      }
      expect(names).toEqual(["满意度指标 (2)", "满意度指标 (2)"]);
      const sheet = (await shownSheets()).find(({ name }) => name === "满意度指标");
      expect([sheet?.formulas, sheet?.tables, sheet?.charts]).toEqual([own, [], []]);
    });
  });
});

describe("our own cells outside tables", () => {
  it("are never taken for staff's on any sheet, whatever comes to the survey or goes from it", async () => {
    await inWorkbook(fullSurvey(60), async () => {
      const made = async (request: Parameters<typeof run>[0] = {}) => {
        const { warnings } = await run({ ...ALL, ...request });
        return warnings.filter(({ code }) => code === "cells-moved" || code === "typed-over");
      };
      const told = [await made()];
      // rows among them that staff leave out or take back
      await fillLedgers(() => `记${String(told.length)}`);
      const put = async (rows: string, from: string, ids: readonly string[]): Promise<void> => {
        await changeSource((sheet) => {
          sheet.getRange(rows).insert("Down");
          const target = sheet.getRange(`A2:J${String(ids.length + 1)}`);
          target.copyFrom(from);
          sheet.getRange(`A2:A${String(ids.length + 1)}`).values = ids.map((id) => [id]);
        });
        told.push(await made());
      };
      await put("2:4", "A5:J7", ["N0", "N1", "N2"]);
      // answers that are left out: one number for all
      await put(
        "2:9",
        "A10:J17",
        Array.from({ length: 8 }, () => "N0"),
      );
      await changeSource((sheet) => sheet.getRange("2:30").delete("Up"));
      told.push(await made(), await made({ locale: "en" }), await made());
      expect(told.flat()).toEqual([]);
    });
  }, 300_000);
});
