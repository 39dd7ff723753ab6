import type { Sheet } from "../../../src/embedded/model/sheet";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { fullSurvey } from "../surveyWorkbook";

const REQUEST = { documents: ["pareto", "groups", "clean-data"] } as const;
const SOURCE = "回访数据";
const DATA = "清洗数据";

type Remark = (workbook: Workbook, sheet: string, row: number, column: number, text: string) => void;

/** Staff comment on a cell, and somebody answers. */
const comment: Remark = (workbook, sheetName, row, column, text) => {
  const [sheet, ref] = [sheetOf(workbook, sheetName), `${sheetName}/${String(row)}/${String(column)}`];
  const replies = [{ id: `${ref}/1`, content: "已核实" }];
  sheet.comments = [...sheet.comments, { id: ref, content: text, replies, ref }];
  sheet.remarks = [...sheet.remarks, { ref, area: { top: row, left: column, bottom: row, right: column } }];
};

/** Staff put a note on a cell: Excel begins it with who they are. */
const note: Remark = (workbook, sheetName, row, column, text) => {
  const [sheet, ref] = [sheetOf(workbook, sheetName), `${sheetName}/${String(row)}/${String(column)}`];
  const content = `班长:\n${text} 已核实`;
  sheet.notes = [...sheet.notes, { content, authorName: "班长", ref, state: "new" }];
  sheet.remarks = [...sheet.remarks, { ref, area: { top: row, left: column, bottom: row, right: column } }];
};

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  sheet.changed = true;
  return sheet;
}

/** By comment or note, the texts of the row on which it stands. */
async function rowsOfComments({ sheets }: Workbook): Promise<Readonly<Record<string, string>>> {
  const said = sheets.flatMap((sheet) =>
    [...sheet.comments, ...sheet.notes].map(({ content, ref }) => {
      const area = sheet.remarks.find((remark) => remark.ref === ref)?.area;
      return { text: /议\d+/u.exec(content)?.[0] ?? content, sheet: sheet.name, row: area?.top ?? -1 };
    }),
  );
  return Excel.run(async (context) => {
    const rows = said.map((each) => ({
      text: each.text,
      row: context.workbook.worksheets
        .getItem(each.sheet)
        .getRangeByIndexes(each.row, 0, 1, 60)
        .load({ values: true }),
    }));
    await context.sync();
    return Object.fromEntries(
      rows.map(({ text, row }) => [text, (row.values as unknown[][]).flat().join(" ")]),
    );
  });
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly unknown[];
}

/** The rows of tables as they stand, with the place of their second cell. */
async function tableRowPlaces(): Promise<readonly (Place & { readonly table: string })[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load({ name: true });
    await context.sync();
    const loaded = tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.load({ name: true }),
      body: table.getDataBodyRange().load({ values: true, rowIndex: true, columnIndex: true }),
    }));
    await context.sync();
    return loaded.flatMap(({ name, sheet, body }) =>
      (body.values as unknown[][]).map((texts, row) => ({
        table: name,
        sheet: sheet.name,
        row: body.rowIndex + row,
        column: body.columnIndex + 1,
        texts,
      })),
    );
  });
}

/** Remarks of every kind, in an Excel that shows them to add-ins and in one that does not. */
const KINDS: readonly (readonly [what: string, remark: Remark, excelApi: string])[] = [
  ["comments", comment, "1.18"],
  ["notes", note, "1.18"],
  ["notes that Excel does not show", note, "1.17"],
];

test.each(KINDS)(
  "%s stay on what their row is of, and are kept at the foot, told, where it goes",
  (_what, remark, excelApi) =>
    inMadeWorkbook(
      fullSurvey(60),
      async ({ workbook }) => {
        const rows = await tableRowPlaces();
        const names = new Map<string, string>();
        let count = 0;
        const on = ({ sheet, row, column }: Place, name: string): string => {
          const text = `议${String(++count).padStart(3, "0")}`;
          remark(workbook, sheet, row, column, text);
          names.set(text, name);
          return text;
        };
        const data = rows.filter(({ table }) => table === DATA);
        const nameOf = ({ texts }: Place): string =>
          String(texts.find((each) => typeof each === "string" && each !== ""));
        const [goes, stays] = [data[3], data[20]];
        if (goes === undefined || stays === undefined) throw new Error("too few rows");
        const lost = on(goes, String(goes.texts[2]));
        on(stays, String(stays.texts[2]));
        const channels = rows.filter(
          ({ sheet, texts }) =>
            sheet === "分组对比" && texts.some((each) => ["电话", "微信", "在线"].includes(String(each))),
        );
        for (const place of channels) on(place, nameOf(place));
        expect(channels.length).toBeGreaterThan(2);
        const before = await rowsOfComments(workbook);
        for (const [text, name] of names) expect(before[text]).toContain(name);
        // the order of the groups changes, and a ticket goes
        await excel(({ workbook: { worksheets } }) => {
          const sheet = worksheets.getItem(SOURCE);
          sheet.getRange("5:5").delete("Up");
          sheet.getRange("2:31").insert("Down");
          sheet.getRange("A2:J31").copyFrom("A32:J61");
          sheet.getRange("A2:A31").values = Array.from({ length: 30 }, (_, row) => [`N${String(row)}`]);
          sheet.getRange("D2:D31").values = Array.from({ length: 30 }, (_, row) => [
            row % 2 === 0 ? "微信" : "新渠道",
          ]);
        });
        const { warnings } = await run(REQUEST);
        const after = await rowsOfComments(workbook);
        const wrong = [...names].filter(
          ([text, name]) => text !== lost && after[text]?.includes(name) !== true,
        );
        expect(wrong.map(([text, name]) => `${text} of ${name}: ${String(after[text])}`)).toEqual([]);
        expect(after[lost]).toBeUndefined();
        const shown = (await shownSheets()).flatMap(({ values }) => values.flat().map(String));
        expect(shown.filter((text) => text.includes(lost) && text.includes("已核实"))).toHaveLength(1);
        expect(
          warnings.filter(({ code, rows: told }) => code === "rows-gone" && String(told).includes(lost)),
        ).toHaveLength(1);
        const again = await run({ ...REQUEST, locale: "en" });
        expect(again.warnings.filter(({ code }) => code === "rows-gone")).toEqual([]);
      },
      REQUEST,
      { excelApi },
    ),
);
