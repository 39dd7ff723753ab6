import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { excel, inMadeWorkbook, inWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { fullSurvey, openInHost, smallSurvey } from "../surveyWorkbook";

const DATA = "清洗数据";
const SHEET = "有效评价明细";
const SOURCE = "回访数据";
const REQUEST = { documents: ["clean-data", "cleaning-log", "measures"] } as const;

type Warnings = Awaited<ReturnType<typeof run>>["warnings"];

const told = (warnings: Warnings): readonly string[] =>
  warnings.flatMap(({ code, cells, columns }) =>
    code === "typed-over" ? [`${String(cells)} → ${String(columns)}`] : [],
  );

/** What stands in a column, by ticket. */
async function columnOf(heading: string): Promise<Readonly<Record<string, unknown>>> {
  const rows = await tableRows(DATA);
  return Object.fromEntries(
    rows.flatMap((row) => {
      const cell = row[heading] ?? "";
      return cell === "" ? [] : [[String(row["工单号"]), cell]];
    }),
  );
}

async function rowOf(ticket: string): Promise<number> {
  return (await tableRows(DATA)).findIndex((row) => row["工单号"] === ticket);
}

async function typeFor(ticket: string, heading: string, value: unknown): Promise<void> {
  await typeInto(DATA, await rowOf(ticket), heading, value);
}

async function changeSource(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel(({ workbook }) => work(workbook.worksheets.getItem(SOURCE)));
}

/** Rows in front, one answer corrected in the survey, and one gone. */
async function nextExport(): Promise<void> {
  await changeSource((sheet) => {
    sheet.getRange("2:4").insert("Down");
    sheet.getRange("A2:E4").values = [
      ["T0900", "2024-05-01", "'001", 5, ""],
      ["T0901", "2024-05-01", "'001", 1, "排队太久"],
      ["T0902", "2024-05-02", "'002", 5, ""],
    ];
    // T1001 was another agent's
    sheet.getRange("C6").values = [["'009"]];
    // T1019 is gone
    sheet.getRange("24:24").delete("Up");
  });
}

describe("what staff type over the survey's cells in 有效评价明细", () => {
  it("stays in its row, in a column of its own, and is told once, whatever the next export changes", async () => {
    for (const blockBytes of [2_000_000, 3_000]) {
      await inWorkbook(smallSurvey(), async () => {
        const request = { ...REQUEST, blockBytes };
        await run(request);
        await typeFor("T1003", "客服工号", "007");
        await typeFor("T1007", "客服工号", "008");
        await typeFor("T1012", "评价时间", 45_000);
        await typeFor("T1015", "不满意原因", "另有原因");
        await nextExport();
        expect(told((await run(request)).warnings)).toEqual([
          "评价时间 (1), 不满意原因 (1), 客服工号 (2) → 评价时间（手填）, 不满意原因（手填）, 客服工号（手填）",
        ]);
        const assertKept = async (agents: Readonly<Record<string, string>>): Promise<void> => {
          expect(await columnOf("客服工号（手填）")).toEqual(agents);
          expect(await columnOf("评价时间（手填）")).toEqual({ T1012: 45_000 });
          expect(await columnOf("不满意原因（手填）")).toEqual({ T1015: "另有原因" });
        };
        await assertKept({ T1003: "007", T1007: "008" });
        expect(await columnOf("客服工号")).toMatchObject({ T1001: "009", T1003: "001", T1007: "002" });
        expect(told((await run(request)).warnings)).toEqual([]);
        // once more, over the same cell and over another
        await typeFor("T1003", "客服工号", "005");
        await typeFor("T1000", "客服工号", "006");
        expect(told((await run({ ...request, locale: "en" })).warnings)).toHaveLength(1);
        await assertKept({ T1003: "007 / 005", T1007: "008", T1000: "006" });
      });
    }
  });

  it("is kept where a whole column is pasted over", async () => {
    await inWorkbook(fullSurvey(60), async () => {
      await run(REQUEST);
      const before = await columnOf("渠道");
      await excel(({ workbook }) => {
        const column = workbook.tables.getItem(DATA).columns.getItem("渠道").getDataBodyRange();
        column.set({ values: "门店" as never });
      });
      const { warnings } = await run(REQUEST);
      expect(told(warnings)).toHaveLength(1);
      expect(await columnOf("渠道")).toEqual(before);
      const kept = await columnOf("渠道（手填）");
      expect(Object.keys(kept)).toEqual(Object.keys(before));
      expect(new Set(Object.values(kept))).toEqual(new Set(["门店"]));
    });
  });

  it("is nothing where nobody typed: other languages, sorted, filtered, saved and opened, more and fewer rows", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async ({ workbook, host }) => {
        await typeFor("T1003", "满意度评分", 4);
        await typeFor("T1004", "剔除", "测试");
        await excel((context) => {
          const table = context.workbook.tables.getItem(DATA);
          table.sort.apply([{ key: 4, ascending: true }]);
          table.columns.getItem("客服工号").filter.applyValuesFilter(["001"]);
        });
        await nextExport();
        const all = [await run(REQUEST), await run({ ...REQUEST, locale: "zh-TW" })];
        await changeSource((sheet) => sheet.getRange("2:9").delete("Up"));
        all.push(await run(REQUEST));
        host.settle();
        const again = openInHost(openWorkbook(saveWorkbook(workbook), "结果.xlsx"));
        try {
          all.push(await run({ ...REQUEST, locale: "en" }));
        } finally {
          again.close();
        }
        expect(all.flatMap(({ warnings }) => told(warnings))).toEqual([]);
        expect(all.flatMap(({ warnings }) => warnings.filter(({ code }) => code === "rows-gone"))).toEqual(
          [],
        );
      },
      REQUEST,
    );
  });

  it("goes to the foot of the sheet where staff put in rows of their own", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await run(REQUEST);
      await excel((context) => {
        const table = context.workbook.tables.getItem(DATA);
        table.rows.add();
        const copied = table.getDataBodyRange().getRow(2);
        table.getDataBodyRange().getLastRow().copyFrom(copied, "Values");
        table.rows.add();
      });
      const last = (await tableRows(DATA)).length - 1;
      await typeInto(DATA, last, "工单号", "手工补录");
      await typeInto(DATA, last, "满意度评分", 5);
      await typeInto(DATA, last - 1, "满意度评分", 3);
      const { warnings } = await run(REQUEST);
      expect(warnings.filter(({ code }) => code === "rows-gone")).toHaveLength(2);
      const texts = (await shownSheets()).find(({ name }) => name === SHEET)?.values.flat() ?? [];
      const kept = texts.filter((text) => String(text).includes("手工补录"));
      expect(kept).toHaveLength(1);
      expect(String(kept[0])).toContain("满意度评分 5");
      expect((await tableRows(DATA)).map((row) => row["工单号"])).toHaveLength(20);
      expect((await run(REQUEST)).warnings.filter(({ code }) => code === "rows-gone")).toEqual([]);
    });
  });

  it("is told of what was typed alone, whatever the survey corrects: in its row, and in thousands of rows", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await run(REQUEST);
      await typeFor("T1003", "客服工号", "007");
      // T1003 was asked on another day
      await changeSource((sheet) => (sheet.getRange("B5").values = [["2024-05-20"]]));
      expect(told((await run(REQUEST)).warnings)).toEqual(["客服工号 (1) → 客服工号（手填）"]);
    });
    const count = 4_200;
    await inWorkbook(surveyOf(count), async () => {
      await run({ documents: ["clean-data"] });
      await typeFor("T12000", "客服工号", "007");
      // all were another agent's
      const others = Array.from({ length: count }, () => ["'009"]);
      await changeSource((sheet) => (sheet.getRange(`C2:C${String(count + 1)}`).values = others));
      const { warnings } = await run({ documents: ["clean-data"] });
      expect(told(warnings)).toEqual(["客服工号 (1) → 客服工号（手填）"]);
      expect(await columnOf("客服工号（手填）")).toEqual({ T12000: "007" });
      expect(await columnOf("客服工号")).toMatchObject({ T12000: "009", T10000: "009" });
    });
  });

  it("goes to the foot of the sheet where the survey has the row no more, told once", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await run(REQUEST);
      await typeFor("T1019", "客服工号", "007");
      await typeFor("T1003", "不满意原因", "另有原因");
      await nextExport();
      const { warnings } = await run(REQUEST);
      const gone = warnings.flatMap(({ code, rows }) => (code === "rows-gone" ? [String(rows)] : []));
      expect(gone).toHaveLength(1);
      expect(gone[0]).toMatch(/T1019.*客服工号 007/u);
      expect(told(warnings)).toEqual(["不满意原因 (1) → 不满意原因（手填）"]);
      const kept = async (): Promise<number> => {
        const texts = (await shownSheets()).find(({ name }) => name === SHEET)?.values.flat() ?? [];
        return texts.filter((text) => String(text).includes("客服工号 007")).length;
      };
      expect(await kept()).toBe(1);
      expect((await run(REQUEST)).warnings.filter(({ code }) => code === "rows-gone")).toEqual([]);
      expect(await kept()).toBe(1);
    });
  });
});

/** So many answers of three agents. */
function surveyOf(count: number): string {
  const lines = Array.from({ length: count }, (_, row) => {
    const day = String((row % 28) + 1).padStart(2, "0");
    const agent = `00${String(1 + (row % 3))}`;
    return [`T${String(10_000 + row)}`, `2024-05-${day}`, agent, (row % 5) + 1, ""].join(",");
  });
  return ["工单号,回访日期,客服工号,满意度评分,不满意原因", ...lines].join("\n");
}
