import { excel, inWorkbook, run } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { fullSurvey } from "../surveyWorkbook";

const DOCUMENTS = ["pareto", "groups", "reason-breakdown"] as const;
const NOTE = "备注";
/** The column that says what a row is of, where the first does not. */
const NAMED_BY: readonly string[] = ["问题类别", "类别"];

/** Rows by what they are of, and what staff wrote beside each. */
type Notes = ReadonlyMap<string, string>;

interface NotedTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

/** The small tables of the documents, as they stand. */
async function computedTables(sheets: ReadonlySet<string>): Promise<readonly NotedTable[]> {
  const names = (await shownSheets())
    .filter(({ name }) => sheets.has(name))
    .flatMap(({ tables }) => tables.map(({ name }) => name));
  return Excel.run(async (context) => {
    const loaded = names.map((name) => ({
      name,
      range: context.workbook.tables.getItem(name).getRange().load({ values: true }),
    }));
    await context.sync();
    return loaded.map(({ name, range }) => {
      const [headings = [], ...rows] = range.values as (string | number | boolean)[][];
      return { name, headings: headings.map(String), rows };
    });
  });
}

function nameAt({ headings }: NotedTable): number {
  const place = headings.findIndex((heading) => NAMED_BY.includes(heading));
  return Math.max(0, place);
}

function notesOf(table: NotedTable): Notes {
  const [name, note] = [nameAt(table), table.headings.indexOf(NOTE)];
  return new Map(
    table.rows.flatMap((cells) => {
      const of = String(cells[name] ?? "");
      return of === "" ? [] : [[of, String(cells[note] ?? "")] as const];
    }),
  );
}

/** Other channels are the largest from now on, one comes in and one takes the place of another, and other reasons are the usual ones. */
async function changeSurvey(): Promise<void> {
  const others: Readonly<Record<string, string>> = {
    电话: "微信",
    微信: "电话",
    在线: "网页",
    等待时间太长: "系统总是报错",
    系统总是报错: "等待时间太长",
  };
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("回访数据").getUsedRange().load({ values: true });
    await context.sync();
    range.values = (range.values as unknown[][]).map((cells, row): (string | null)[] =>
      cells.map((cell, column) => {
        if (row > 0 && row % 9 === 0 && column === 3) return "视频";
        return column >= 3 && typeof cell === "string" ? (others[cell] ?? cell) : null;
      }),
    );
    await context.sync();
  });
}

describe("what staff write beside the rows of computed tables", () => {
  it("stays beside what the row is of when the order changes and rows come, and is kept under the sheet where they go", async () => {
    await inWorkbook(fullSurvey(), async () => {
      const { sheets } = await run({ documents: DOCUMENTS });
      const names = new Set(
        sheets.filter(({ id }) => DOCUMENTS.some((each) => each === id)).map(({ name }) => name),
      );
      const before = await computedTables(names);
      expect(before.length).toBeGreaterThan(4);
      await excel(({ workbook }) => {
        for (const table of before) {
          const notes = table.rows.map((cells) => {
            const of = String(cells[nameAt(table)] ?? "");
            return [of === "" ? "" : `写在${of}旁`];
          });
          workbook.tables.getItem(table.name).columns.add(undefined, [[NOTE], ...notes]);
        }
      });
      await changeSurvey();
      const { warnings } = await run({ documents: DOCUMENTS });
      const after = await computedTables(names);
      const told = warnings.filter(({ code }) => code === "rows-gone").map(({ rows }) => String(rows));
      const shown = (await shownSheets()).flatMap(({ values }) => values.flat());
      let [moved, gone] = [0, 0];
      for (const table of before) {
        const now = after.find(({ name }) => name === table.name);
        if (now === undefined) throw new Error(`${table.name} is gone`);
        const order = (each: NotedTable): readonly string[] => [...notesOf(each).keys()];
        if (order(now).join() !== order(table).join()) moved++;
        const [was, notes] = [new Set(order(table)), notesOf(now)];
        for (const [of, note] of notes) {
          expect([table.name, of, note]).toEqual([table.name, of, was.has(of) ? `写在${of}旁` : ""]);
        }
        for (const of of was) {
          if (notes.has(of)) continue;
          const note = `写在${of}旁`;
          gone++;
          expect(told).toContain(`${of} · ${NOTE} ${note}`);
          expect(shown).toContain(`旁注（原在“${of}”一行）：${NOTE} ${note}`);
        }
      }
      expect(moved).toBeGreaterThan(2);
      expect(gone).toBeGreaterThan(0);
      // the lines are staff's from now on, and none comes twice
      await run({ documents: DOCUMENTS });
      const later = (await shownSheets()).flatMap(({ values }) => values.flat());
      const kept = (cells: readonly unknown[]): readonly unknown[] =>
        cells.filter((cell) => String(cell).startsWith("旁注"));
      expect([...kept(later)].sort()).toEqual([...kept(shown)].sort());
    });
  });
});
