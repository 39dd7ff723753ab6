import type { TableBlock } from "../../../../src/documents/sheet/tableSpec";
import type { Notice } from "../../../../src/workbook/refusals";
import { excel } from "../../../app/inSurvey";
import { openSurvey } from "../../../app/surveyWorkbook";
import { line, renderBlocks, rowsOf, tableAt, textsOf } from "./stackedSheet";

const ALL = ["c0", "c1", "c2", "c3", "c4"];
const WITHOUT = (...gone: readonly string[]): readonly string[] => ALL.filter((key) => !gone.includes(key));

interface Shape {
  readonly columns: readonly string[];
  readonly rows?: number;
}

/** A computed table whose rows have names, the last of whose columns has a formula, over another. */
function stackOf({ columns, rows = 3 }: Shape): Parameters<typeof renderBlocks>[0] {
  const rowKeys = rowsOf("甲", rows);
  const whole = tableAt({ name: "甲", columns: ALL.length, rows: rowKeys }, 5, 1);
  const shown: TableBlock = {
    ...whole,
    named: { columnKeys: ["c0"], rows: rowKeys.map((key) => [key]) },
    columns: whole.columns.filter(({ key }) => columns.includes(key)),
  };
  const under = tableAt({ name: "乙", columns: 3, rows: rowsOf("乙", 2) }, 9 + rows, 1);
  return [line(1, ["标题"]), line(4, ["甲题"]), shown, line(7 + rows, ["甲注"]), under];
}

type Typed = Readonly<Record<string, string | number>>;

/** Renders one shape after the other; staff type before each but the first. Gives what was told of and what stands after each. */
async function madeInTurn(
  steps: readonly (Shape & { readonly typed?: Typed })[],
): Promise<readonly { readonly told: readonly string[]; readonly texts: readonly string[] }[]> {
  const { workbook, host, close } = openSurvey("满意度评分\n5");
  const said = ({ code, cells, columns }: Notice): string => `${code}: ${String(cells ?? columns)}`;
  try {
    const made = [];
    for (const { typed = {}, ...shape } of steps) {
      await excel(({ workbook: { worksheets } }) => {
        for (const [address, value] of Object.entries(typed))
          worksheets.getItem("叠表").getRange(address).values = [[value]];
      });
      const notices = await renderBlocks(stackOf(shape));
      host.settle();
      made.push({ told: notices.map(said), texts: textsOf(workbook) });
    }
    return made;
  } finally {
    close();
  }
}

describe("what staff typed over a column that a computed table has no more", () => {
  it.each<[what: string, typed: Typed, gone: string, told: string, kept: readonly string[]]>([
    ["words", { D7: "手填" }, "c2", "D7", ["手填"]],
    ["a figure", { D7: 7 }, "c2", "D7", ["7"]],
    ["several cells", { D7: "手填甲", D9: "手填乙" }, "c2", "D7, D9", ["手填甲", "手填乙"]],
    ["over a formula", { F8: "手填" }, "c4", "F8", ["手填"]],
    ["over a formula a figure", { F8: 0 }, "c4", "F8", ["0"]],
    ["beside one that stays", { C7: "手填甲", D7: "手填乙" }, "c2", "C7:D7", ["手填甲 手填乙"]],
  ])("goes to the foot of the sheet and is told: %s", async (_what, typed, gone, cells, kept) => {
    const [, going, again] = await madeInTurn([
      { columns: ALL },
      { columns: WITHOUT(gone), typed },
      { columns: WITHOUT(gone), rows: 4 },
    ]);
    expect(going?.told).toEqual([`cells-moved: ${cells}`, `columns-emptied: 甲列${gone.slice(1)}`]);
    expect(again?.told).toEqual([]);
    for (const made of [going, again]) for (const text of kept) expect(made?.texts).toContain(text);
  });

  it("goes there too where the row goes with it, and nothing does where nobody typed", async () => {
    const [, going] = await madeInTurn([
      { columns: ALL },
      { columns: WITHOUT("c2"), rows: 2, typed: { D9: "手填" } },
    ]);
    expect(going?.texts).toContain("手填");
    expect(going?.told).toContain("cells-moved: D9");
    const [, quiet] = await madeInTurn([{ columns: ALL }, { columns: WITHOUT("c1", "c4"), rows: 2 }]);
    expect(quiet?.told).toEqual(["columns-emptied: 甲列1, 甲列4"]);
  });

  it("stays where it was typed since, moves with its row, and is kept when the table has the column again", async () => {
    const [, , since, back] = await madeInTurn([
      { columns: ALL },
      { columns: WITHOUT("c2") },
      { columns: WITHOUT("c2"), rows: 5, typed: { D8: "后填" } },
      { columns: ALL, rows: 5 },
    ]);
    expect(since?.told).toEqual([]);
    expect(since?.texts).toContain("甲2 甲2.c1 后填 甲2.c3 甲2!");
    expect(back?.told).toEqual(["cells-moved: D8"]);
    expect(back?.texts).toEqual(expect.arrayContaining(["甲2 甲2.c1 甲2.c2 甲2.c3 甲2!", "后填"]));
  });
});
