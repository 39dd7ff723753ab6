import type { Workbook } from "../../../../src/embedded/model/workbook";
import { excel } from "../../../app/inSurvey";
import { openSurvey } from "../../../app/surveyWorkbook";
import { renderStack, rowsOf, textsOf, type Stacked } from "./stackedSheet";

const SHEET = "叠表";
const ROWS = 45;
const COLUMNS = 9;

const table = (name: string, columns: number, rows: number): Stacked => ({
  name,
  columns,
  rows: rowsOf(name, rows),
  notes: 1,
});

const stack = (widths: readonly number[], rows: readonly number[]): readonly Stacked[] =>
  widths.map((width, place) => table("甲乙丙"[place] ?? "", width, rows[place] ?? 0));

/** A note on every cell of the sheet, each with words of its own. */
async function noteAll(): Promise<readonly string[]> {
  const texts: string[] = [];
  await excel(({ workbook }) => {
    const { notes } = workbook.worksheets.getItem(SHEET);
    for (let row = 1; row <= ROWS; row++)
      for (let column = 0; column < COLUMNS; column++) {
        const [text, address] = [
          `注${String(row)}之${String(column)}。`,
          `${"ABCDEFGHI"[column] ?? ""}${String(row)}`,
        ];
        texts.push(text);
        notes.add(address, text);
      }
  });
  return texts;
}

function standing(workbook: Workbook): string {
  const notes = workbook.sheets.flatMap((sheet) => sheet.notes.map(({ content }) => content));
  return [...notes, ...textsOf(workbook)].join("\n");
}

const WIDTHS: readonly (readonly [how: string, widths: readonly number[]])[] = [
  ["wide over narrow", [5, 2]],
  ["narrow over wide", [2, 5]],
  ["alike", [3, 3, 3]],
  ["one alone", [4]],
];

describe.each(WIDTHS)("notes on every cell of a sheet with tables %s", (_how, widths) => {
  it.each<[string, readonly number[], readonly number[]]>([
    ["that grow", [2, 3, 2], [5, 7, 4]],
    ["that shrink", [5, 7, 4], [2, 3, 1]],
    ["that grow and shrink", [2, 6, 1], [6, 1, 5]],
  ])("%s are all there after", async (_what, before, after) => {
    const { workbook, host, close } = openSurvey("满意度评分\n5");
    try {
      await renderStack(stack(widths, before));
      const texts = await noteAll();
      await renderStack(stack(widths, after));
      host.settle();
      const left = standing(workbook);
      expect(texts.filter((text) => !left.includes(text))).toEqual([]);
    } finally {
      close();
    }
  });
});
