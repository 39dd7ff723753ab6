import { areaAddress, overlap, parseAddress, withoutSheet, type Area } from "../../../src/workbook/area";
import { excel, inWorkbook, run } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { fullSurvey } from "../surveyWorkbook";

const DOCUMENTS = ["pareto", "groups", "reason-breakdown", "measures"] as const;
const TYPED = / \d+\.0777$/u;

interface Place {
  readonly sheet: string;
  readonly at: Area;
  readonly formula: unknown;
}

/** The first number and the first formula of each row of the small tables of the documents. */
async function figures(names: readonly string[]): Promise<readonly Place[]> {
  const sheets = (await shownSheets()).filter(({ name }) => names.includes(name));
  return sheets.flatMap(({ name, address, tables, values, formulas }) => {
    const used = parseAddress(withoutSheet(address));
    return tables.flatMap((table) => {
      const area = parseAddress(withoutSheet(table.address));
      const cellsOf = (row: number): readonly Place[] =>
        Array.from({ length: area.columns }, (_, column) => ({
          sheet: name,
          at: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
          formula: formulas[area.row + row - used.row]?.[area.column + column - used.column],
        })).filter(({ at }) => typeof values[at.row - used.row]?.[at.column - used.column] === "number");
      return Array.from({ length: area.rows - 1 }, (_, row) => cellsOf(row + 1)).flatMap((cells) => {
        const isFormula = ({ formula }: Place): boolean => String(formula).startsWith("=");
        return [cells.find(isFormula), cells.find((cell) => !isFormula(cell))].flatMap((cell) => cell ?? []);
      });
    });
  });
}

const movedCells = (warnings: Awaited<ReturnType<typeof run>>["warnings"]): readonly Area[] =>
  warnings.flatMap(({ code, cells }) =>
    code === "cells-moved"
      ? String(cells)
          .split(/[,，、;\s]+/u)
          .map((address) => parseAddress(address))
      : [],
  );

describe("what staff type over the figures of computed tables", () => {
  it("goes to the foot of the sheet, told, once; what was not typed is never told", async () => {
    await inWorkbook(fullSurvey(), async () => {
      const { sheets } = await run({ documents: DOCUMENTS });
      const names = sheets.filter(({ id }) => DOCUMENTS.some((each) => each === id)).map(({ name }) => name);
      const places = await figures(names);
      expect(places.length).toBeGreaterThan(40);
      const chosen = places.filter((_place, index) => index % 5 === 0);
      await excel(({ workbook }) => {
        for (const [index, { sheet, at }] of chosen.entries())
          workbook.worksheets.getItem(sheet).getRange(areaAddress(at)).values = [[index + 0.0777]];
      });
      // the name of a row as well
      const [named] = places.filter(({ sheet }) => sheet === "分组对比");
      if (named === undefined) throw new Error("no group is compared");
      const name = areaAddress({ ...named.at, column: 1 });
      await excel(({ workbook }) => {
        workbook.worksheets.getItem("分组对比").getRange(name).values = [["别的叫法"]];
      });
      const { warnings } = await run({ documents: DOCUMENTS });
      const told = movedCells(warnings);
      const untold = chosen.filter(({ at }) => !told.some((area) => overlap(area, at)));
      const kept = async (): Promise<readonly string[]> =>
        (await shownSheets())
          .filter(({ name: sheet }) => names.includes(sheet))
          .flatMap(({ name: sheet, values }) => values.flat().map((value) => `${sheet} ${String(value)}`))
          .filter((value) => TYPED.test(value))
          .sort();
      expect(untold.map(({ sheet, at }) => `${sheet} ${areaAddress(at)}`)).toEqual([]);
      expect(told.some((area) => overlap(area, parseAddress(name)))).toBe(true);
      const typed = chosen.map(({ sheet }, index) => `${sheet} ${String(index)}.0777`).sort();
      expect(await kept()).toEqual(typed);
      const now = await figures(names);
      for (const place of places) expect(now).toContainEqual(place);
      const later = await run({ documents: DOCUMENTS, locale: "en" });
      expect(movedCells(later.warnings)).toEqual([]);
      expect(await kept()).toEqual(typed);
    });
  });

  it("does so in tables of more than 5,000 cells, with formulas or without, whatever the data say meanwhile", async () => {
    for (const formulas of ["always", "never"] as const) {
      await inWorkbook(surveyOfMonths(110), async () => {
        const request = { documents: ["trend"], formulas } as const;
        await run(request);
        const area = await largestTable("趋势分析");
        const { row, column, rows, columns } = area;
        expect(rows * columns).toBeGreaterThan(5_000);
        const typed = [
          [row + 7, column + 1, 0.0777],
          [row + 71, column + 2, 1.0777],
          [row + rows - 1, column + 3, 2.0777],
        ] as const;
        await excel(({ workbook }) => {
          const sheet = workbook.worksheets.getItem("趋势分析");
          for (const [at, place, value] of typed) sheet.getCell(at, place).values = [[value]];
          // what is corrected in the survey changes figures of other rows
          workbook.worksheets.getItem("回访数据").getRange("D100:D104").values = [[1], [1], [1], [1], [1]];
        });
        const told = movedCells((await run(request)).warnings);
        expect(told.map(({ row: at, column: place }) => [at, place])).toEqual(
          typed.map(([at, place]) => [at, place]),
        );
        const kept = async (): Promise<readonly unknown[]> =>
          (await shownSheets())
            .filter(({ name }) => name === "趋势分析")
            .flatMap(({ values }) => values.flat().filter((value) => TYPED.test(` ${String(value)}`)));
        expect(await kept()).toEqual([0.0777, 1.0777, 2.0777]);
        expect(movedCells((await run({ ...request, locale: "en" })).warnings)).toEqual([]);
        expect(await kept()).toHaveLength(3);
      });
    }
  });
});

/** Answers of so many months, four of each. */
function surveyOfMonths(months: number): string {
  const lines = Array.from({ length: months * 4 }, (_, row) => {
    const day = new Date(Date.UTC(2015, Math.floor(row / 4), 1 + (row % 4) * 7)).toISOString().slice(0, 10);
    return [`T${String(10_000 + row)}`, day, `00${String(row % 3)}`, ((row * 7) % 5) + 1, ""].join(",");
  });
  return ["工单号,回访日期,客服工号,满意度评分,不满意原因", ...lines].join("\n");
}

/** The table with the most cells on a sheet. */
async function largestTable(sheet: string): Promise<Area> {
  const shown = (await shownSheets()).find(({ name }) => name === sheet);
  const areas = (shown?.tables ?? []).map(({ address }) => parseAddress(withoutSheet(address)));
  const [largest] = areas.sort((one, other) => other.rows * other.columns - one.rows * one.columns);
  if (largest === undefined) throw new Error(`no table on ${sheet}`);
  return largest;
}
