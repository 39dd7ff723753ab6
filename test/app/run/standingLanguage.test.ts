import { LIBRARY } from "../../../src/documents/actionLibrary/table";
import { PARETO } from "../../../src/documents/pareto/table";
import { DOCUMENTS, documentTitle, type DocumentId } from "../../../src/documents/registry";
import type { Locale } from "../../../src/glossary/locale";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { errorCells } from "../../support/compareFormulas";
import { inTurn } from "../../support/thoroughness";
import { excel, inMadeWorkbook, run, WORKED_IN } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { fullSurvey } from "../surveyWorkbook";

const KNOWN = new Map<string, Promise<Workbook>>();

/** A workbook made in Chinese and, some of its sheets deleted, made again in English; once for all tests. */
function madeAgain(missing: readonly DocumentId[], loseMemory: boolean): Promise<Workbook> {
  const key = JSON.stringify([missing, loseMemory]);
  const known = KNOWN.get(key) ?? inEnglish(missing, loseMemory);
  KNOWN.set(key, known);
  return known;
}

async function inEnglish(missing: readonly DocumentId[], loseMemory: boolean): Promise<Workbook> {
  return inMadeWorkbook(
    fullSurvey(80),
    async ({ workbook, host }) => {
      await excel(({ workbook: book }) => {
        for (const id of missing) book.worksheets.getItem(documentTitle(id, "zh-CN")).delete();
        if (loseMemory) book.settings.getItemOrNullObject("CSATLoop.memory").delete();
      });
      await run({ documents: "all", locale: "en" });
      host.settle();
      return workbook;
    },
    { documents: "all" },
  );
}

interface SheetWords {
  /** The title and what the line under it begins with: where the title is a finding, the sheet is named there. */
  readonly titles: readonly string[];
  readonly headings: readonly unknown[];
}

/** What the sheet of a document is called and the headings of its tables, found by its name in a language. */
function wordsOn(workbook: Workbook, id: DocumentId, locale: Locale): SheetWords {
  const sheet = workbook.sheetByName(documentTitle(id, locale));
  if (sheet === undefined) throw new Error(`${id} does not stand in ${locale}`);
  const textIn = (row: number): string => {
    const value = sheet.cells.getValue(row, 1);
    return typeof value === "string" ? value : "";
  };
  return {
    titles: [textIn(1), textIn(2).split(" · ")[0] ?? ""],
    headings: sheet.tables.flatMap(({ columns }) => columns.map(({ name }) => name)),
  };
}

function column(workbook: Workbook, tableName: string, heading: string): readonly unknown[] {
  for (const { tables, cells } of workbook.sheets) {
    const table = tables.find(({ name }) => name === tableName);
    if (table === undefined) continue;
    const { top, bottom, left } = table.area;
    const place = left + table.columns.findIndex(({ name }) => name === heading);
    return Array.from({ length: bottom - top }, (_, row) => cells.getValue(top + 1 + row, place));
  }
  throw new Error(`no table ${tableName}`);
}

const MISSING: readonly (readonly DocumentId[])[] = [
  [],
  ["clean-data", "measures"],
  ["pareto", "measure-library"],
  ["dictionary", "improvement-plan", "measure-tracking"],
];

describe.each<[string, boolean, 0 | 1]>([
  ["that remembers its languages", false, 0],
  ["that has lost its memory", true, 1],
])("a workbook %s, made again in another language", (_what, loseMemory, turn) => {
  it.each(inTurn(MISSING, turn).map((missing) => [missing] as const))(
    "keeps the language of standing sheets, has new ones (%j) in the new one, and shows no errors",
    async (missing) => {
      const workbook = await madeAgain(missing, loseMemory);
      for (const { id, vocabulary } of DOCUMENTS) {
        const locale = missing.includes(id) ? "en" : "zh-CN";
        const { titles, headings } = wordsOn(workbook, id, locale);
        expect(titles).toContain(vocabulary.title[locale]);
        const own = headings.filter((heading) => !/\p{Script=Han}|^(NPS|n)$/u.test(String(heading)));
        if (locale === "zh-CN") expect([id, own]).toEqual([id, []]);
        else if (headings.length > 0) expect(own.length).toBeGreaterThan(headings.length / 2);
      }
      expect(errorCells(workbook, ["#N/A"])).toEqual([]);
    },
  );
});

describe("categories, factors and the library", () => {
  it("are in the language of the sheet that they stand on", async () => {
    const workbook = await madeAgain(["pareto", "measure-library"], false);
    expect(column(workbook, "Pareto_analysis", PARETO.headings.category.en)).toContain("Waiting time");
    expect(column(workbook, "Pareto_analysis", PARETO.headings.factor.en)).toContain("Process");
    const library = column(workbook, "Action_library", LIBRARY.headings.measure.en);
    expect(library.join("")).not.toMatch(/\p{Script=Han}/u);
    expect(column(workbook, "改进计划", "核心问题")).toContain("等待时长");
    expect(column(workbook, "清洗数据", "原因1")).toContain("等待时长");
  });
});

describe("a workbook that has lost its memory and whose sheet staff have renamed", () => {
  it("keeps the language of the sheet, and what staff typed in it", async () => {
    await inMadeWorkbook(
      fullSurvey(80),
      async () => {
        await typeInto("改进计划", 0, "责任人", "王组长");
        await excel(({ workbook: book }) => {
          book.worksheets.getItem(documentTitle("improvement-plan", "zh-CN")).name = "下半年措施";
          book.settings.getItemOrNullObject("CSATLoop.memory").delete();
        });
        const [before] = await tableRows("改进计划");
        await run({ documents: WORKED_IN.documents, locale: "en" });
        expect((await tableRows("改进计划"))[0]).toMatchObject({
          核心问题: before?.["核心问题"],
          责任人: "王组长",
        });
        const sheets = await shownSheets();
        expect(sheets.filter(({ name }) => name === "下半年措施")).toHaveLength(1);
        expect(sheets.flatMap(({ tables }) => tables).filter(({ name }) => /plan/iu.test(name))).toEqual([]);
      },
      WORKED_IN,
    );
  });
});
