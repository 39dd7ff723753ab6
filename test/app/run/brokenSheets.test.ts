import { excel, inMadeWorkbook, inWorkbook, run, WORKED_IN } from "../inSurvey";
import { definedNames, shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const inSome = (work: () => Promise<void>): Promise<void> => inMadeWorkbook(smallSurvey(), work, WORKED_IN);

const sheetNames = async (): Promise<readonly string[]> => (await shownSheets()).map((sheet) => sheet.name);

describe("a sheet of ours that was tampered with", () => {
  it.each([
    ["its first row deleted", "帕累托分析", "1:1", "Up"],
    ["its first column deleted", "帕累托分析", "A:A", "Left"],
    ["its first row deleted", "改进计划", "1:1", "Up"],
    ["its first column deleted", "改进计划", "A:A", "Left"],
    ["its first row deleted", "满意度指标", "1:1", "Up"],
    ["its first column deleted", "满意度指标", "A:A", "Left"],
  ] as const)(
    "is found again with %s (%s) and no second copy appears",
    async (_what, name, address, shift) => {
      await inSome(async () => {
        await typeInto("改进计划", 0, "责任人", "值班主管");
        const sheets = await sheetNames();
        await excel((context) => context.workbook.worksheets.getItem(name).getRange(address).delete(shift));
        const report = await run(WORKED_IN);
        expect(await sheetNames()).toEqual(sheets);
        expect(report.satisfaction?.n).toBe(20);
        expect((await tableRows("改进计划"))[0]).toMatchObject({ 责任人: "值班主管" });
        const errors = (await shownSheets()).flatMap((sheet) => sheet.values.flat()).filter(isErrorCell);
        expect(errors).toEqual([]);
      });
    },
  );

  it("is told from its copy, which is left alone", async () => {
    await inSome(async () => {
      await excel((context) => {
        context.workbook.worksheets.getItem("满意度指标").copy("End").name = "副本";
      }).catch((error: unknown) => {
        // Worksheet.copy is ExcelApi 1.10: a host of 1.9 says so.
        expect(error).toMatchObject({ code: "ApiNotFound" });
      });
      const before = (await shownSheets()).find((sheet) => sheet.name === "副本");
      await run(WORKED_IN);
      expect((await shownSheets()).find((sheet) => sheet.name === "副本")).toEqual(before);
    });
  });

  it("is not written while it is protected, and the error names it", async () => {
    await inSome(async () => {
      const before = await shownSheets();
      await excel((context) => context.workbook.worksheets.getItem("改进计划").protection.protect());
      await expect(run(WORKED_IN)).rejects.toMatchObject({
        code: "sheet-protected",
        data: { sheet: "改进计划" },
      });
      expect(await shownSheets()).toEqual(before);
    });
  });
});

describe("a ledger that staff sorted and filtered", () => {
  it("keeps its order and its filter", async () => {
    await inSome(async () => {
      await typeInto("改进计划", 0, "责任人", "值班主管");
      await excel((context) => {
        context.workbook.tables.getItem("改进计划").sort.apply([{ key: 1, ascending: false }]);
      }).catch((error: unknown) => expect(error).toMatchObject({ code: "ApiNotFound" }));
      const before = await tableRows("改进计划");
      await run(WORKED_IN);
      expect(await tableRows("改进计划")).toEqual(before);
    });
  });
});

describe("a workbook that lost its memory", () => {
  it("is read by headings and markers, as after another program saved it", async () => {
    await inSome(async () => {
      await typeInto("清洗数据", 2, "满意度评分", 4);
      await typeInto("改进计划", 0, "责任人", "值班主管");
      const sheets = await sheetNames();
      const names = Object.keys(await definedNames()).filter((name) => name.startsWith("_CSATLoop."));
      await excel((context) => {
        for (const key of ["CSATLoop.memory", "CSATLoop.unfinished"]) {
          context.workbook.settings.getItemOrNullObject(key).delete();
        }
        for (const name of names) context.workbook.names.getItem(name).delete();
      });
      const report = await run(WORKED_IN);
      expect(await sheetNames()).toEqual(sheets);
      expect(report.satisfaction?.rate).toBeCloseTo(14 / 20, 12);
      expect((await tableRows("改进计划"))[0]).toMatchObject({ 责任人: "值班主管" });
    });
  });

  it("goes on with the copy of a sheet whose first is gone", async () => {
    await inSome(async () => {
      await excel(({ workbook }) => workbook.worksheets.getItem("有效评价明细").copy("End"));
      await excel(({ workbook }) => workbook.worksheets.getItem("有效评价明细").delete());
      const copy = (await shownSheets()).find(({ name }) => name.startsWith("有效评价明细"));
      await typeInto(copy?.tables[0]?.name ?? "", 2, "满意度评分", 4);
      const sheets = await sheetNames();
      await excel(({ workbook }) => workbook.settings.getItemOrNullObject("CSATLoop.memory").delete());
      const report = await run(WORKED_IN);
      expect(await sheetNames()).toEqual(sheets);
      expect(report.satisfaction?.rate).toBeCloseTo(14 / 20, 12);
    });
  });
});

describe("a column of ours that staff deleted", () => {
  const deleteColumns = (columns: readonly (readonly [table: string, heading: string])[]): Promise<void> =>
    excel(({ workbook }) => {
      for (const [table, heading] of columns)
        workbook.tables.getItem(table).columns.getItem(heading).delete();
    });
  const lost = async (): Promise<readonly unknown[]> =>
    (await shownSheets()).flatMap(({ name, values, formulas }) => [
      ...values.flat().filter(isErrorCell),
      ...formulas.flat().flatMap((formula) => (String(formula).includes("#REF!") ? [[name, formula]] : [])),
    ]);

  it("is there again after the next run, whatever that makes, for all formulas that read it", async () => {
    await inMadeWorkbook(smallSurvey(), async () => {
      const sheets = await sheetNames();
      await deleteColumns([["改进计划", "责任部门"]]);
      expect(await lost()).not.toEqual([]);
      const { warnings } = await run({ documents: ["cleaning-log"] });
      expect(await lost()).toEqual([]);
      expect(warnings).toContainEqual({
        code: "columns-restored",
        sheet: "改进计划",
        columns: ["责任部门"],
      });
      expect(await sheetNames()).toEqual(sheets);
      const again = await run({ documents: ["cleaning-log"] });
      expect(again.warnings.filter(({ code }) => code === "columns-restored")).toEqual([]);
    });
  });

  it("is there again in each table that formulas of other sheets read", async () => {
    await inMadeWorkbook(smallSurvey(), async () => {
      const columns = await readElsewhere();
      expect(columns.length).toBeGreaterThan(3);
      await deleteColumns(columns);
      const { warnings } = await run({ documents: ["cleaning-log"] });
      expect(await lost()).toEqual([]);
      const told = warnings.flatMap(({ code, columns: headings }) =>
        code === "columns-restored" && Array.isArray(headings) ? (headings as string[]) : [],
      );
      expect([...told].sort()).toEqual(columns.map(([, heading]) => heading).sort());
    });
  });
});

/** Of each table a column that formulas of another sheet read, the last of them in its order. */
async function readElsewhere(): Promise<readonly (readonly [table: string, heading: string])[]> {
  const sheets = await shownSheets();
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ name }) => {
      const formulas = sheets.filter((other) => other !== sheet).flatMap((other) => other.formulas.flat());
      const read = formulas.flatMap((formula) => [
        ...String(formula).matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])${name}\\[([^\\[\\]#@]+)\\]`, "gu")),
      ]);
      const heading = read.map(([, column]) => column ?? "").at(-1);
      return heading === undefined ? [] : [[name, heading] as const];
    }),
  );
}

describe("blocks", () => {
  it("of any size give the same sheets", async () => {
    const results: unknown[] = [];
    for (const blockBytes of [2_000_000, 400]) {
      await inWorkbook(smallSurvey(), async () => {
        await run({ ...WORKED_IN, blockBytes });
        results.push(await shownSheets());
      });
    }
    expect(results[1]).toEqual(results[0]);
  });
});

function isErrorCell(value: unknown): boolean {
  return typeof value === "string" && /^#(REF|NAME|VALUE|DIV|NULL|NUM)/u.test(value);
}
