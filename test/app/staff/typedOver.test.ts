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
});
