import { excel } from "../../../app/inSurvey";
import { openSurvey } from "../../../app/surveyWorkbook";
import { addressOf, renderStack, rowsOf, textsOf, type Stacked } from "./stackedSheet";

const WIDE = 5;
const NARROW = 2;

type Opened = ReturnType<typeof openSurvey>;

async function inWorkbook<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  const opened = openSurvey("满意度评分\n5");
  try {
    return await work(opened);
  } finally {
    opened.close();
  }
}

/** What a sheet shows that is made at once. */
const madeAtOnce = (stack: readonly Stacked[]): Promise<readonly string[]> =>
  inWorkbook(async ({ workbook, host }) => {
    await renderStack(stack);
    host.settle();
    return textsOf(workbook);
  });

/** What it shows when it was made otherwise before; staff write in between. */
const madeAfter = (
  before: readonly Stacked[],
  stack: readonly Stacked[],
  staff: (opened: Opened) => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> =>
  inWorkbook(async (opened) => {
    await renderStack(before);
    await staff(opened);
    await renderStack(stack);
    opened.host.settle();
    return textsOf(opened.workbook);
  });

const table = (name: string, columns: number, rows: number, notes = 1): Stacked => ({
  name,
  columns,
  rows: rowsOf(name, rows),
  notes,
});

/** Types into a cell of the sheet as staff do. */
const type = (address: string, text: string): Promise<void> =>
  excel((context) => {
    context.workbook.worksheets.getItem("叠表").getRange(address).values = [[text]];
  });

const STACKS: readonly (readonly [string, readonly number[]])[] = [
  ["wide over narrow", [WIDE, NARROW]],
  ["narrow over wide", [NARROW, WIDE]],
  ["narrow, wide, narrow", [NARROW, WIDE, 3]],
  ["wide, narrow, wide", [WIDE, NARROW, WIDE]],
  ["alike", [3, 3, 3]],
];

describe.each(STACKS)("tables one above the other, %s", (_how, widths) => {
  const stack = (...rows: number[]): readonly Stacked[] =>
    widths.map((width, place) => table("甲乙丙"[place] ?? "", width, rows[place] ?? 3, 1 + (place % 2)));

  it.each<[string, number[], number[]]>([
    ["grow", [2, 3, 2], [5, 7, 4]],
    ["shrink", [5, 7, 4], [2, 3, 1]],
    ["grow and shrink", [2, 6, 1], [6, 1, 5]],
    ["shrink and grow", [6, 1, 5], [1, 6, 2]],
  ])("%s as if made at once", async (_what, before, after) => {
    const made = await madeAfter(stack(...before), stack(...after));
    expect(made).toEqual(await madeAtOnce(stack(...after)));
  });

  it("keep what staff have beside and below", async () => {
    const [first, last] = [addressOf(stack(3, 4, 3), "甲3", 6), addressOf(stack(3, 4, 3), "乙4", 6)];
    const made = await madeAfter(stack(3, 4, 3), stack(5, 2, 4), async () => {
      await type(first, "旁甲");
      await type(last, "旁乙");
      await type("B60", "下");
      await type("H60", "下旁");
    });
    const text = made.join("\n");
    for (const own of ["旁甲", "旁乙", "下", "下旁"]) expect(text).toContain(own);
    expect(made.find((row) => row.includes("旁甲"))).toMatch(/^甲3 /u);
    const ours = made.map((row) => row.replace(/ ?(旁甲|旁乙|下旁|下)/gu, "").trim());
    for (const row of await madeAtOnce(stack(5, 2, 4))) expect(ours).toContain(row);
  });
});

describe("tables side by side over a wider one", () => {
  const stack = (left: number, right: number, wide: number): readonly Stacked[] => [
    table("甲", NARROW, left),
    { ...table("乙", NARROW, right), beside: 3 },
    table("丙", WIDE, wide),
  ];
  type Rows = readonly [left: number, right: number, wide: number];
  const SIZES: readonly (readonly [what: string, before: Rows, after: Rows])[] = [
    ["the left grows", [3, 3, 3], [6, 3, 3]],
    ["the right grows", [3, 3, 3], [3, 6, 3]],
    ["both grow", [2, 3, 2], [5, 6, 4]],
    ["one grows and one shrinks", [2, 6, 3], [6, 2, 1]],
    ["both shrink", [6, 5, 4], [2, 3, 2]],
    ["the left shrinks", [6, 3, 2], [2, 3, 2]],
  ];

  it.each(SIZES)(
    "hold all that is theirs and what staff have beside and below: %s",
    async (_what, before, after) => {
      const made = await madeAfter(stack(...before), stack(...after), async () => {
        await type("H7", "旁");
        await type("B40", "下");
        await type("F41", "下旁");
      });
      const words = (rows: readonly string[]): readonly string[] =>
        rows
          .flatMap((row) => row.split(" "))
          // a row that came in beside the other table's rows stays blank but for its formula
          .filter((word) => word !== "" && word !== "!")
          .sort();
      const plain = words(await madeAtOnce(stack(...after)));
      expect(words(made)).toEqual([...plain, "旁", "下", "下旁"].sort());
      expect(made.find((row) => row.includes("旁") && !row.includes("下"))).toMatch(/^甲1 /u);
    },
  );
});

describe("tables that come and change their notes", () => {
  const [first, second, third] = [table("甲", NARROW, 3), table("乙", WIDE, 2, 2), table("丙", 3, 4)];

  it.each<[string, readonly Stacked[], readonly Stacked[]]>([
    ["between two others", [first, third], [first, second, third]],
    ["below the last", [first, second], [first, second, third]],
    ["two at once", [first], [first, second, third]],
    ["while others change", [table("甲", NARROW, 6), table("丙", 3, 1)], [first, second, third]],
    [
      "with more notes",
      [table("甲", NARROW, 3, 0), second, third],
      [table("甲", NARROW, 3, 3), second, third],
    ],
    ["with fewer notes", [table("甲", NARROW, 3, 4), second, third], [first, second, third]],
  ])("%s are as if made at once", async (_how, before, after) => {
    expect(await madeAfter(before, after)).toEqual(await madeAtOnce(after));
  });

  it("go above what staff have below the last", async () => {
    const made = await madeAfter([first], [first, second], () => type("B12", "我们的话"));
    const plain = await madeAtOnce([first, second]);
    expect(made.slice(0, plain.length)).toEqual(plain);
    expect(made).toContain("我们的话");
  });
});

describe("what staff put into a stack", () => {
  const stack = (...rows: number[]): readonly Stacked[] => [
    table("甲", NARROW, rows[0] ?? 3),
    table("乙", WIDE, rows[1] ?? 3),
    table("丙", NARROW, rows[2] ?? 3),
  ];

  it("is a column of its own, whose cells stay in their rows", async () => {
    const made = await madeAfter(stack(3, 2, 3), stack(6, 4, 1), () =>
      excel((context) => {
        const { columns } = context.workbook.tables.getItem("T_甲");
        columns.add(undefined, [["自"], ["一"], ["二"], ["三"]]);
      }),
    );
    expect(made.filter((row) => row.startsWith("甲"))).toEqual([
      "甲题",
      "甲列0 甲列1 自",
      "甲1 甲1! 一",
      "甲2 甲2! 二",
      "甲3 甲3! 三",
      "甲4 甲4!",
      "甲5 甲5!",
      "甲6 甲6!",
      "甲注1",
    ]);
  });

  it.each([
    ["above a heading", 12],
    ["under it", 13],
    ["between a table and its note", 10],
    ["under the note", 11],
    ["between the last table and its note", 24],
  ])("are rows %s, however often the sheet is made again", async (_where, row) => {
    const made = await inWorkbook(async ({ workbook, host }) => {
      await renderStack(stack(3, 3, 3));
      await excel((context) => {
        const sheet = context.workbook.worksheets.getItem("叠表");
        const put = sheet.getRange(`${row}:${row}`).insert("Down");
        put.getCell(0, 1).values = [["我们的行"]];
      });
      for (const rows of [
        [4, 1, 3],
        [4, 1, 3],
        [2, 5, 2],
      ])
        await renderStack(stack(...rows));
      host.settle();
      return textsOf(workbook);
    });
    expect(made.filter((text) => text.includes("我们的行"))).toEqual(["我们的行"]);
    const ours = made.filter((text) => text !== "我们的行" && text !== "");
    expect(ours).toEqual((await madeAtOnce(stack(2, 5, 2))).filter((text) => text !== ""));
  });

  it("holds rows that a table no longer needs until nothing stands beside them", async () => {
    const beside = [2, 3, 4, 5].map((row) => addressOf(stack(5, 3, 3), `甲${row}`, 3));
    await inWorkbook(async ({ workbook, host }) => {
      await renderStack(stack(5, 3, 3));
      for (const address of beside) await type(address, "旁");
      await renderStack(stack(2, 3, 3));
      host.settle();
      const held = textsOf(workbook);
      expect(held.filter((row) => row.endsWith("旁"))).toHaveLength(4);
      expect(held.filter((row) => row.startsWith("甲")).map((row) => row.slice(0, 2))).toEqual([
        "甲题",
        "甲列",
        "甲1",
        "甲2",
        "甲注",
      ]);
      for (const address of beside) await type(address, "");
      await renderStack(stack(2, 3, 3));
      host.settle();
      expect(textsOf(workbook)).toEqual(await madeAtOnce(stack(2, 3, 3)));
    });
  });
});
