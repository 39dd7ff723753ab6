import type { GenerateRequest } from "../../../src/app/request/generateRequest";
import { CellError } from "../../../src/embedded/model/cellValue";
import type { Sheet, Table } from "../../../src/embedded/model/sheet";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { tableColumn } from "../../support/tableColumn";
import { excel, inMadeWorkbook, inWorkbook, run } from "../inSurvey";
import { fullSurvey } from "../surveyWorkbook";

const ALL = { documents: "all" } as const;

/** What offers categories and departments to choose from. */
const OFFERING = {
  documents: ["dictionary", "improvement-plan", "measure-tracking", "clean-data", "settings"],
} as const;

const inStanding = (
  work: (workbook: Workbook) => Promise<void>,
  request: Partial<GenerateRequest> = ALL,
): Promise<void> =>
  inMadeWorkbook(
    fullSurvey(80),
    async ({ workbook, host }) => {
      await work(workbook);
      host.settle();
    },
    request,
  );

function tableIn(workbook: Workbook, name: string): { readonly sheet: Sheet; readonly table: Table } {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  if (sheet === undefined || table === undefined) throw new Error(`no table ${name}`);
  return { sheet, table };
}

/** What may be chosen in the first row of a column. */
function choicesIn(workbook: Workbook, name: string, heading: string): string {
  const { sheet, table } = tableIn(workbook, name);
  const column = table.area.left + table.columns.findIndex((each) => each.name === heading);
  const row = table.area.top + 1;
  const rule = sheet.validations.find(({ areas }) =>
    areas.some(
      (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    ),
  );
  return rule?.formula1 ?? "";
}

describe("a ledger that stands", () => {
  it("offers categories and departments that were added since, in the rows that stood before", () =>
    inStanding(async (workbook) => {
      const categories = tableColumn(workbook, "原因分类字典_scheme", "问题类别");
      categories.write(
        categories.values.findIndex((value) => (value ?? "") === ""),
        "停车困难",
      );
      const keys = tableColumn(workbook, "参数设置", "参数编号").values;
      tableColumn(workbook, "参数设置", "取值").write(keys.indexOf("departments"), "客服部、车务部");
      expect(choicesIn(workbook, "原因分类字典", "类别")).not.toContain("停车困难");
      await run(OFFERING);
      expect(choicesIn(workbook, "原因分类字典", "类别")).toContain("停车困难");
      expect(choicesIn(workbook, "清洗数据", "原因1")).toContain("停车困难");
      expect(choicesIn(workbook, "改进计划", "责任部门")).toContain("车务部");
    }, OFFERING));

  it("carries widths and what is hidden along where staff put a column into it", () =>
    inStanding(async (workbook) => {
      const { sheet, table } = tableIn(workbook, "改进计划");
      const shown = (): Record<string, unknown> =>
        Object.fromEntries(
          table.columns.map(({ name }, place) => {
            const column = table.area.left + place;
            const isHidden = sheet.hiddenColumns.has(column);
            return [name, isHidden ? "hidden" : sheet.columnWidths.get(column)];
          }),
        );
      const before = shown();
      await excel(({ workbook: { tables } }) => {
        tables.getItem("改进计划").columns.add(1, undefined, "自加列");
      });
      expect(shown()).not.toMatchObject(before);
      await run(OFFERING);
      expect(shown()).toMatchObject(before);
      expect(shown()["自加列"]).toEqual(expect.any(Number));
    }, OFFERING));

  it.each(["改进计划", "清洗数据", "参数设置"])(
    "is known again under the name that staff gave its table, and so are their own formulas: %s",
    (name) =>
      inStanding(async (workbook) => {
        const { sheet, table } = tableIn(workbook, name);
        const heading = table.columns[1]?.name ?? "";
        await excel(({ workbook: { tables } }) => {
          const own = tables.getItem("改善措施跟踪表").columns.add(undefined, undefined, "自加列");
          own.getDataBodyRange().formulas = [[`=COUNTA(${name}[${heading}])`]];
        }).catch(() => undefined);
        await excel(({ workbook: { tables } }) => {
          tables.getItem(name).name = `我们的${name}`;
        });
        const places = sheet.tables.length;
        await run(ALL);
        expect(sheet.tables).toHaveLength(places);
        expect(tableIn(workbook, `我们的${name}`).table.area.top).toBe(table.area.top);
        expect(workbook.sheets.flatMap(lostReferences)).toEqual([]);
      }),
  );
});

function lostReferences(sheet: Sheet): readonly string[] {
  const used = sheet.cells.usedArea(true);
  if (used === null) return [];
  const found: string[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const value = sheet.cells.getValue(row, column);
      const isLost = value instanceof CellError && /REF|NAME/u.test(value.code);
      if (isLost) found.push(`${sheet.name} ${String(row)} ${String(column)}`);
    }
  }
  return found;
}

it("names the documents that cannot be made by their titles", () =>
  inWorkbook("指标,2024-01,2024-02\n满意度,0.9,0.91\n不满意率,0.05,0.04", async () => {
    const made = run({ documents: ["dictionary"] });
    await expect(made).rejects.toMatchObject({
      code: "documents-empty",
      data: { documents: ["原因分类字典"] },
    });
  }));
