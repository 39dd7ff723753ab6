import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { Results } from "../../src/analysis/results";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { blockHeights } from "../../src/workbook/rendering/page/blockHeights";
import { pageBreaksOf } from "../../src/workbook/rendering/page/pageBreaks";
import { roomOf, SAFE, scaleAcross } from "../../src/workbook/rendering/page/paper";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));
/** Friday 2024-06-07. */
const TODAY = 45_450;

function listOf(rows: readonly StaffRow[]): TableBlock {
  const context = contextOf(RESULTS, { staff: staffOf({ callbacks: rows }) });
  const table = sheetOf(context, "callbacks")?.blocks.find((block) => block.kind === "table");
  if (table === undefined) throw new Error("no list");
  return table;
}

function shown(table: TableBlock, row: number, key: string): unknown {
  return table.columns.find((column) => column.key === key)?.value?.(row) ?? table.cell(row, key);
}

const call = (key: string, cells: Readonly<Record<string, CellContent>>): StaffRow => ({
  key,
  tableRow: 0,
  cells: { ticketId: "T1", items: "不满意回访", due: TODAY + 3, ...cells },
});

describe("how a call stands", () => {
  it.each([
    ["待回访", {}],
    ["今日到期", { due: TODAY }],
    ["逾期", { due: TODAY - 1 }],
    ["待回访", { due: null }],
    ["已核实", { due: TODAY - 1, result: "属实" }],
    ["已核实", { due: TODAY - 1, result: "補充了原因" }],
    ["待复核", { result: "客户误评" }],
    ["已核实", { result: "客户误评", reviewer: "组长" }],
    ["待回访", { reached: "无人接听", attempts: 2 }],
    ["无法联系", { reached: "无人接听", attempts: 3 }],
    ["无法联系", { reached: "空号错号", attempts: 1 }],
    ["已核实", { secondScore: 4 }],
  ])("is %s for %j", (status, cells) => {
    expect(shown(listOf([call("X#1", cells)]), 0, "status")).toBe(status);
  });
});

describe("a customer", () => {
  it("whom another call of the last thirty days has reached is marked, and no other", () => {
    const table = listOf([
      call("A#1", { customerId: "K1", reached: "已接通", due: TODAY - 10 }),
      call("B#1", { customerId: "k1" }),
      call("C#1", { customerId: "K2", reached: "已接通", due: TODAY - 31 }),
      call("D#1", { customerId: "K2" }),
      call("E#1", { customerId: "K3", reached: "已接通", due: TODAY }),
    ]);
    const marks = [0, 1, 2, 3, 4].map((row) => shown(table, row, "mark"));
    expect(marks).toEqual(["", "30天内已回访", "", "", ""]);
  });
});

describe("the list", () => {
  const first = listOf([]);

  it("is due in working days from the answer, from today where that has passed", () => {
    const due = first.rowKeys.map((_, row) => Number(first.cell(row, "due")));
    // Monday is the Dragon Boat Festival: Tuesday for what is due in one day, Thursday for three.
    expect(new Set(due)).toEqual(new Set([TODAY + 4, TODAY + 6]));
    expect(due).toEqual([...due].sort((one, other) => one - other));
  });

  it("adds a further reason to a row that stands, and leaves what stands of one that the source has no more", () => {
    const key = first.rowKeys[0] ?? "";
    const kinds = (first.cell(0, "kinds") as string).split(" ");
    const table = listOf([
      call(key, { items: "投诉回访", kinds: "complaint" }),
      call("gone#1", { said: "2分：太慢", kinds: "dissatisfied" }),
    ]);
    expect(table.cell(0, "kinds")).toBe(["complaint", ...kinds].join(" "));
    expect(table.cell(0, "items")).toMatch(/^投诉回访、/u);
    expect(table.cell(1, "said")).toBe("2分：太慢");
    expect(table.cell(1, "sourceRow")).toBeNull();
    expect(table.rowKeys).toHaveLength(first.rowKeys.length + 1);
  });

  it("lists no more than can be worked on, the most urgent first, and says how many wait", () => {
    const results = resultsOf(madeUpRows(2_000));
    const sheet = sheetOf(contextOf(results), "callbacks");
    const table = sheet?.blocks.find((block) => block.kind === "table");
    expect(table?.rowKeys).toHaveLength(500);
    const waiting = results.calls().length - 500;
    expect(JSON.stringify(sheet?.blocks)).toContain(`另有 ${String(waiting)} 单未列入`);
  });
});

describe("评价真实性", () => {
  const found =
    (count: number): Results["authenticity"] =>
    () => ({
      invitations: Array.from({ length: count }, (_, i) => ({
        agent: `客服${String(i)}`,
        services: 20,
        invited: 10,
        rate: 0.5,
        missed: 10,
      })),
      sameCustomer: [],
      withinSeconds: Array.from({ length: count }, (_, i) => ({
        row: i,
        count: 2,
        about: () => ({ customer: null, agents: [`客服${String(i)}`], seconds: 5 }),
      })),
    });
  const sectionOf = (
    count: number,
    locale: "zh-CN" | "zh-TW" | "en",
  ): { list: TableBlock; sheet: SheetSpec } => {
    const sheet = sheetOf(
      contextOf({ ...RESULTS, authenticity: found(count) }, { localeOf: () => locale }),
      "callbacks",
    );
    const [, list] = sheet?.blocks.filter((each): each is TableBlock => each.kind === "table") ?? [];
    if (sheet === undefined || list === undefined) throw new Error("no section");
    return { list, sheet };
  };

  it.each(["zh-CN", "zh-TW", "en"] as const)(
    "stands on one page, since further ones would repeat the headings of the list above, in %s",
    (locale) => {
      const { list, sheet } = sectionOf(40, locale);
      const [lastBreak = 0] = pageBreaksOf(sheet).slice(-1);
      const title = sheet.print.titleRows?.last ?? 0;
      const heights = [...(list.rowHeights ?? []), list.headingHeight ?? 34];
      const onPage = blockHeights(sheet.blocks)
        .slice(lastBreak)
        .reduce((sum, each) => sum + each, 0);
      const room = (roomOf(sheet.print).height / Math.min(1, scaleAcross(sheet))) * SAFE;
      expect(lastBreak).toBeGreaterThan(title);
      expect(lastBreak).toBeLessThan(list.row);
      expect(heights.length).toBeGreaterThan(10);
      expect(onPage + 34).toBeLessThan(room);
    },
  );

  it("lists as many of each kind as there is room for, says how many more there are, and few in full", () => {
    const { list } = sectionOf(40, "zh-CN");
    const told = list.rowKeys.map((_key, row) => JSON.stringify(list.cell(row, "finding")));
    expect(told.filter((text) => /另有 \d+ 条/u.test(text))).toHaveLength(2);
    expect(sectionOf(3, "zh-CN").list.rowKeys).toHaveLength(3 + 1 + 3);
  });
});
