import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findOurTables } from "../../../src/app/staff/ourTables";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { temporaryFolder } from "../../support/generateInto";
import { hasLibreOffice, savedByLibreOffice } from "../../support/libreOffice";
import { pythonWith } from "../../support/python";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { rowsOf } from "../filledLedgers";
import { shownSheets } from "../shownWorkbook";
import { fullSurvey, openInHost } from "../surveyWorkbook";

const PYTHON = pythonWith("openpyxl");
const SAVE = "import sys, openpyxl; book = openpyxl.load_workbook(sys.argv[1]); book.save(sys.argv[2])";
/** Programs that staff may save the workbook with; ours, where none of them is here. */
const OTHERS: readonly (readonly [name: string, save: (path: string, folder: string) => string])[] = [
  ["this host", (path) => path],
  ...(hasLibreOffice ? ([["LibreOffice", (path: string) => savedByLibreOffice(path)]] as const) : []),
  ...(PYTHON === null
    ? []
    : ([
        [
          "openpyxl",
          (path: string, folder: string) => {
            const saved = join(folder, "openpyxl.xlsx");
            execFileSync(PYTHON, ["-c", SAVE, path, saved]);
            return saved;
          },
        ],
      ] as const)),
];

const ALL = { documents: "all" } as const;
const SOURCE = "回访数据";

interface Typed {
  readonly table: string;
  readonly key: string;
  readonly heading: string;
  readonly text: string;
}

/** Types over a cell of each column that a run fills, in each table whose rows have keys; each in another row. */
async function typeOver(): Promise<readonly Typed[]> {
  const { book, tables } = await findOurTables("zh-CN", new AbortController().signal);
  const typed: Typed[] = [];
  for (const { name } of book.tables) {
    const known = tables[name];
    const columns = known?.columns.filter(
      ({ key, ours, computed }) =>
        ours === true && !computed && key !== known.keyColumn && key !== "sourceRow",
    );
    const keyHeading = known?.columns.find(({ key }) => key === known.keyColumn)?.heading;
    if (columns === undefined || keyHeading === undefined) continue;
    const { headings, rows } = await rowsOf(name);
    const keyed = rows.flatMap((row, at) => (String(row[keyHeading] ?? "") === "" ? [] : [{ at, row }]));
    if (keyed.length === 0) continue;
    await excel(({ workbook }) => {
      const body = workbook.tables.getItem(name).getDataBodyRange();
      for (const [index, { heading }] of columns.entries()) {
        const place = keyed[(index * 3) % keyed.length];
        if (place === undefined || !headings.includes(heading)) continue;
        const text = `改${String(typed.length)}`;
        body.getCell(place.at, headings.indexOf(heading)).values = [[text]];
        typed.push({ table: name, key: String(place.row[keyHeading]), heading, text });
      }
    });
  }
  return typed;
}

const isTold = ({ code }: { readonly code: string }): boolean =>
  code === "typed-over" || code === "cells-moved";

/** What stands nowhere on the sheets. */
async function lost(typed: readonly Typed[]): Promise<readonly Typed[]> {
  const shown = (await shownSheets()).flatMap(({ values }) => values.flat().map(String));
  return typed.filter(({ text }) => shown.filter((each) => each === text).length !== 1);
}

test("what staff type over cells of tables whose rows have keys is kept once on the sheets, told, in a run into a changed survey", () =>
  inMadeWorkbook(
    fullSurvey(80),
    async () => {
      const typed = await typeOver();
      expect(typed.length).toBeGreaterThan(40);
      expect(new Set(typed.map(({ table }) => table)).size).toBeGreaterThan(8);
      await excel(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(SOURCE);
        sheet.getRange("2:4").insert("Down");
        sheet.getRange("A2:J4").copyFrom("A15:J17");
        sheet.getRange("A2:A4").values = [["N1"], ["N2"], ["N3"]];
      });
      const { warnings } = await run(ALL);
      expect(await lost(typed)).toEqual([]);
      expect(warnings.filter(isTold).length).toBeGreaterThan(4);
      const again = await run({ ...ALL, locale: "en" });
      expect(again.warnings.filter(isTold)).toEqual([]);
      expect(await lost(typed)).toEqual([]);
    },
    ALL,
  ));

test.each(OTHERS)("nothing is told of a workbook that %s has saved", (_name, save) =>
  inMadeWorkbook(
    fullSurvey(80),
    async ({ workbook, host }) => {
      host.settle();
      const folder = temporaryFolder();
      const path = join(folder, "结果.xlsx");
      writeFileSync(path, saveWorkbook(workbook));
      const again = openInHost(openWorkbook(readFileSync(save(path, folder)), "结果.xlsx"));
      try {
        for (const locale of ["zh-CN", "en"] as const) {
          const { warnings } = await run({ ...ALL, locale });
          expect(warnings.filter(isTold)).toEqual([]);
        }
      } finally {
        again.close();
      }
    },
    ALL,
  ),
);
