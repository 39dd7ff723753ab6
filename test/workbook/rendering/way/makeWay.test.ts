import type { Cell, CellContent, CellsBlock, Formula } from "../../../../src/documents/sheet/cellSpec";
import type { Block } from "../../../../src/documents/sheet/sheetSpec";
import { openWorkbook } from "../../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../../src/embedded/file/saveWorkbook";
import type { Notice } from "../../../../src/workbook/refusals";
import { HALFWAY, openFaulty } from "../../../app/faultyHost";
import { excel } from "../../../app/inSurvey";
import { openSurvey } from "../../../app/surveyWorkbook";
import { line, renderBlocks, rowsOf, tableAt, textsOf } from "../stack/stackedSheet";

const SHEET = "叠表";
const COLUMNS = 3;

type Content = CellContent | Formula | undefined;

function cells(row: number, rows: readonly (readonly Content[])[], more: Partial<CellsBlock> = {}): Block {
  const cellOf = (content: Content): Cell | undefined =>
    content === undefined ? undefined : { content, style: "definition" };
  return { kind: "cells", row, column: 1, rows: rows.map((line) => line.map(cellOf)), ...more };
}

const table = (row: number, count: number, name = "甲", column = 1): Block =>
  tableAt({ name, columns: COLUMNS, rows: rowsOf(name, count) }, row, column);

const TITLE = line(1, ["标题"]);
const NOTE_ROW = 8;
const FIRST_FREE = 10;
const FIRST: readonly Block[] = [TITLE, table(3, 3), line(NOTE_ROW, ["注一"])];

type Opened = ReturnType<typeof openSurvey>;
type Typed = Readonly<Record<string, unknown>>;

/** What stands in cells of the sheet. */
async function standing(addresses: readonly string[]): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const ranges = addresses.map((address) => sheet.getRange(address).load({ formulas: true }));
    await context.sync();
    return ranges.map(({ formulas }) => (formulas as unknown[][])[0]?.[0]);
  });
}

async function typeAll(typed: Typed): Promise<void> {
  await excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(SHEET);
    for (const [address, value] of Object.entries(typed)) {
      sheet.getRange(address).formulas = [[value]];
      if (value !== "见系统") continue;
      sheet.getRange(address).hyperlink = { address: "https://crm.example/1" };
      sheet.getRange(address).format.font.color = "#112233";
    }
  });
}

interface After {
  readonly texts: readonly string[];
  readonly notices: readonly Notice[];
}

/** What the sheet shows once staff have written on it and it was made anew. */
async function madeAnew(
  before: readonly Block[],
  typed: Typed,
  after: readonly Block[],
  look: (opened: Opened) => Promise<void> = () => Promise.resolve(),
): Promise<After> {
  const opened = openSurvey("满意度评分\n5");
  try {
    await renderBlocks(before);
    await typeAll(typed);
    const notices = await renderBlocks(after);
    await look(opened);
    opened.host.settle();
    return { texts: textsOf(opened.workbook), notices };
  } finally {
    opened.close();
  }
}

const MOVED = (cells: string): Notice => ({ code: "cells-moved", sheet: SHEET, cells });

describe("what staff wrote where cells outside tables are new", () => {
  const NEW: readonly (readonly [what: string, at: string, after: readonly Block[]])[] = [
    ["a title that reaches further", "D2", [cells(1, [["标题", "二", "三"]]), ...FIRST.slice(1)]],
    ["a line under the title", "B3", [cells(1, [["标题"], ["副标题"]]), ...FIRST.slice(1)]],
    ["a note below the last", "B10", [...FIRST.slice(0, 2), line(NOTE_ROW, ["注一", "注二"])]],
    ["a block far below", "C20", [...FIRST, cells(19, [["签", "字"]])]],
    ["a block beside the table", "H5", [...FIRST, { ...cells(4, [["旁", "一"]]), column: 6 }]],
    [
      "joined cells",
      "D10",
      [...FIRST, cells(9, [["长"]], { merges: [{ row: 0, column: 0, rows: 1, columns: 3 }] })],
    ],
    ["a formula", "B12", [...FIRST, cells(11, [[{ formula: "=1+1", value: 2 }]])]],
    ["a number", "B12", [...FIRST, cells(11, [[42]])]],
    ["a new table beside", "G5", [...FIRST, table(3, 2, "乙", 5)]],
  ].map(([what, at, after]) => [what, at, after] as [string, string, readonly Block[]]);

  it.each(NEW)("is moved under all else, and told: %s", async (_what, at, after) => {
    const { texts, notices } = await madeAnew(FIRST, { [at]: "员工的话" }, after);
    const foot = texts.indexOf(`移自${at}`);
    const plain = await madeAnew(FIRST, {}, after);
    expect(texts.slice(0, plain.texts.length)).toEqual(plain.texts);
    expect(foot).toBeGreaterThanOrEqual(plain.texts.length);
    expect(texts.slice(foot + 1)).toEqual(["员工的话"]);
    expect([plain.notices, notices]).toEqual([[], [MOVED(at)]]);
  });

  it("is moved where a sheet gets its first table", async () => {
    const { texts, notices } = await madeAnew(
      [TITLE, line(NOTE_ROW, ["注一"])],
      { C5: "话", B6: "=1+1" },
      FIRST,
    );
    expect(texts.slice(0, NOTE_ROW + 1)).toEqual((await madeAnew(FIRST, {}, FIRST)).texts);
    expect(texts.slice(-3)).toEqual(["移自C5,B6", "话", "2"]);
    expect(notices).toEqual([MOVED("C5, B6")]);
  });

  it("goes down with its rows where a table comes below another", async () => {
    const { texts, notices } = await madeAnew(FIRST, { B13: "话" }, [...FIRST, table(11, 2, "乙")]);
    expect([texts.at(-1), texts.filter((text) => text === "话").length, notices]).toEqual(["话", 1, []]);
  });

  it("stays in its cell where ours is blank there", async () => {
    const after = [cells(1, [["标题", "", null]]), ...FIRST.slice(1)];
    const { texts, notices } = await madeAnew(FIRST, { C2: "旁甲", D2: "旁乙" }, after);
    expect([texts[1], notices]).toEqual(["标题 旁甲 旁乙", []]);
  });

  it("stays among ours that are written again, and where ours are no more", async () => {
    const holes = [cells(1, [["标题"], [undefined, undefined, "右"]]), ...FIRST.slice(1)];
    const stays = await madeAnew(holes, { C2: "孔", B3: 7 }, holes);
    expect(stays.texts.slice(1, 3)).toEqual(["标题 孔", "7  右"]);
    const gone = await madeAnew(holes, { C2: "孔", B3: 7, C3: "=B3*2" }, FIRST);
    expect(gone.texts.slice(1, 3)).toEqual(["标题 孔", "7 14"]);
    expect(gone.notices).toEqual([]);
  });

  it("is kept where staff typed over a text of ours", async () => {
    const { texts, notices } = await madeAnew(FIRST, { B2: "我的标题" }, FIRST);
    expect([texts[1], texts.slice(-2), notices]).toEqual(["标题", ["移自B2", "我的标题"], [MOVED("B2")]]);
  });

  describe("over a figure of ours", () => {
    const share = { formula: "=SUM(I1:I2)/2", value: 0 };
    const figures = (formula = share, number = 42): readonly Block[] => [
      ...FIRST,
      cells(11, [["合计", formula, number, { formula: '=IF(I1=0,"平","升")', value: "平" }]]),
    ];
    const TYPED: readonly (readonly [what: string, typed: Typed, foot: readonly string[]])[] = [
      ["a number over a formula", { C12: 0.9 }, ["移自C12", "0.9"]],
      ["a number over a number", { D12: 43 }, ["移自D12", "43"]],
      ["a word over a formula", { E12: "见附表" }, ["移自E12", "见附表"]],
      ["their own formula over a number", { D12: "=6*7+1" }, ["移自D12", "43"]],
      ["both", { C12: 0.9, D12: true }, ["移自C12:D12", "0.9 true"]],
      ["their own formula over one of ours", { C12: "=SUM(I1:I2)/2+1" }, ["移自C12", "1"]],
    ];

    it.each(TYPED)("is moved to the foot and told, once: %s", async (_what, typed, foot) => {
      const { texts, notices } = await madeAnew(figures(), typed, figures(), async () => {
        expect(await renderBlocks(figures())).toEqual([]);
      });
      expect(texts.slice(-foot.length)).toEqual(foot);
      expect(texts[11]).toBe("合计 0 42 平");
      expect(notices).toEqual([MOVED(String(foot[0]).slice("移自".length))]);
    });

    const OURS: readonly (readonly [what: string, typed: Typed, after: readonly Block[]])[] = [
      ["what our formula gave, in its place", { C12: 0 }, figures()],
      ["what our formula gives now", { C12: 0.25 }, figures({ ...share, value: 0.25 })],
      ["the same formula in other cells", { C12: "=SUM(J5:J6)/2" }, figures()],
      ["the same formula with another program's blanks", { C12: "= SUM(I1:I2) / 2" }, figures()],
      ["nothing", { C12: "", D12: "" }, figures()],
      ["other figures of ours", {}, figures({ formula: "=SUM(I1:I9)", value: 0 }, 7)],
      ["words for figures", {}, [...FIRST, cells(11, [["合计", "无", "无"]])]],
      ["every formula in other words", { C12: "=SUM(I1,I2)*0.5", E12: '=IF(I1<>0,"升","平")' }, figures()],
    ];

    it.each(OURS)("is none: %s", async (_what, typed, after) => {
      const { notices, texts } = await madeAnew(figures(), typed, after);
      expect(notices).toEqual([]);
      expect(texts.filter((text) => text.startsWith("移自"))).toEqual([]);
    });
  });

  it("is kept where staff put rows in among lines of ours", async () => {
    const lines = [TITLE, table(3, 3), line(NOTE_ROW, ["注一", "注二"])];
    const { texts } = await madeAnew(lines, {}, lines, async () => {
      await excel(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(SHEET);
        sheet.getRange("10:10").insert("Down");
        sheet.getRange("B10").values = [["夹着的话"]];
      });
      await renderBlocks(lines);
    });
    expect(texts.filter((text) => text === "夹着的话")).toHaveLength(1);
    expect(texts.slice(NOTE_ROW, NOTE_ROW + 2)).toEqual(["注一", "注二"]);
  });

  it("keeps its order, formulas, numbers and formats", async () => {
    const after = [
      ...FIRST,
      cells(9, [
        ["一", "二", "三"],
        ["四", "五", "六"],
      ]),
    ];
    let found: readonly unknown[] = [];
    let format: unknown;
    const typed = { B10: "合计", C10: "=SUM(H1:H3)", D11: 0.25, H1: 4, H2: 5 };
    const { texts, notices } = await madeAnew(FIRST, typed, after, async () => {
      found = await standing(["C14", "D15"]);
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(SHEET).getRange("D15").load({ numberFormat: true });
        await context.sync();
        format = cell.numberFormat[0]?.[0];
      });
    });
    expect(notices).toEqual([MOVED("B10:C10, D11")]);
    expect(texts.slice(-3)).toEqual(["移自B10:C10,D11", "合计 9", "0.25"]);
    expect([found, format]).toEqual([["=SUM(H1:H3)", 0.25], "General"]);
  });

  it("keeps its link and how that looks", async () => {
    const after = [...FIRST, cells(9, [["一", "二"]])];
    let found: unknown;
    await madeAnew(FIRST, { B10: "话", C10: "见系统" }, after, async () => {
      await renderBlocks(FIRST);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        const column = sheet.getRange("C1:C20").load({ values: true });
        await context.sync();
        const row = (column.values as unknown[][]).findIndex(([value]) => value === "见系统");
        const cell = column.getCell(row, 0).load({ hyperlink: true, format: { font: { color: true } } });
        await context.sync();
        found = [row > FIRST_FREE, cell.hyperlink.address, cell.format.font.color];
      });
    });
    expect(found).toEqual([true, "https://crm.example/1", "#112233"]);
  });

  it("makes way once more, and what is ours does not", async () => {
    const [second, third] = [12, 14].map((row) => [
      ...FIRST,
      line(
        row - 3,
        Array.from({ length: row }, (_, i) => `新${i}`),
      ),
    ]);
    const { texts, notices } = await madeAnew(FIRST, { B12: "话" }, second ?? [], async () => {
      await renderBlocks(third ?? []);
      await renderBlocks(second ?? []);
    });
    expect(notices).toEqual([MOVED("B12")]);
    expect(texts.filter((text) => text === "话")).toHaveLength(1);
    expect(texts.filter((text) => text === "标题")).toHaveLength(1);
  });

  it.each([false, true])(
    "takes no other language of ours for staff's, broken off before: %s",
    async (isBroken) => {
      const inEnglish = (blocks: readonly Block[]): readonly Block[] =>
        JSON.parse(JSON.stringify(blocks).replaceAll("标题", "Title").replaceAll("注一", "Note")) as Block[];
      const opened = openSurvey("满意度评分\n5");
      let file: Uint8Array;
      try {
        await renderBlocks(FIRST);
        file = saveWorkbook(opened.workbook);
      } finally {
        opened.close();
      }
      const workbook = openWorkbook(file, "结果.xlsx");
      const host = openFaulty(workbook);
      try {
        const [, ...rest] = FIRST;
        const english = [...inEnglish([TITLE]), ...rest.slice(0, 1), ...inEnglish(rest.slice(1))];
        if (isBroken) {
          host.refuseRequest(14, HALFWAY);
          await renderBlocks(english).catch(() => undefined);
          host.refuseRequest(null);
        }
        const notices = [...(await renderBlocks(english)), ...(await renderBlocks(FIRST))];
        host.settle();
        expect(notices).toEqual([]);
        expect(textsOf(workbook).filter((text) => /标题|Title|注一|Note/u.test(text))).toEqual([
          "标题",
          "注一",
        ]);
      } finally {
        host.close();
      }
    },
  );
});
