import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./generateInto";

/** What another program finds in a workbook: the names of its sheets, and how many cells of each hold something. */
type Found = readonly (readonly [sheet: string, cells: number])[];

interface Reader {
  readonly name: string;
  readonly command: string;
  /** Ends well where the program is there. */
  readonly probe: string;
  /** Prints what it finds in the file that is its last word, as JSON. */
  readonly script: string;
}

const READERS: readonly Reader[] = [
  {
    name: "openpyxl",
    command: "python3",
    probe: "import openpyxl",
    script: `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[-1])
count = lambda sheet: sum(cell.value is not None for row in sheet.iter_rows() for cell in row)
print(json.dumps([[sheet.title, count(sheet)] for sheet in book.worksheets]))`,
  },
  {
    name: "exceljs",
    command: process.execPath,
    probe: 'require("exceljs")',
    script: `
const { Workbook } = require("exceljs");
const book = new Workbook();
book.xlsx.readFile(process.argv.at(-1)).then(() => {
  const found = book.worksheets.map((sheet) => {
    let cells = 0;
    sheet.eachRow((row) => row.eachCell((cell) => { if (cell.master === cell) cells++; }));
    return [sheet.name, cells];
  });
  console.log(JSON.stringify(found));
});`,
  },
  {
    name: "SheetJS",
    command: process.execPath,
    probe: 'require("xlsx")',
    script: `
const book = require("xlsx").readFile(process.argv.at(-1));
const cells = (sheet) => Object.keys(sheet).filter((key) => !key.startsWith("!")).length;
console.log(JSON.stringify(book.SheetNames.map((name) => [name, cells(book.Sheets[name])])));`,
  },
];

/** One `it` for each program: that it opens the file and finds its sheets, or a skipped test that says what is missing. */
export function itOpensElsewhere(kind: string, file: () => string, sheets: () => readonly string[]): void {
  for (const reader of READERS) {
    const title = `is opened by ${reader.name}: ${kind}`;
    if (!isThere(reader)) it.skip(`${title} (skipped: no ${reader.name} on this machine)`, () => undefined);
    else
      it(
        title,
        () => {
          const found = foundBy(reader, file());
          expect(found.map(([name]) => name)).toEqual(sheets());
          expect(found.filter(([, cells]) => cells === 0)).toEqual([]);
        },
        120_000,
      );
  }
}

function isThere({ command, probe }: Reader): boolean {
  return spawnSync(command, [command === "python3" ? "-c" : "-e", probe]).status === 0;
}

function foundBy({ name, command, script }: Reader, file: string): Found {
  const path = join(temporaryFolder(), command === "python3" ? `${name}.py` : `${name}.cjs`);
  writeFileSync(path, script);
  return JSON.parse(execFileSync(command, [path, file], { encoding: "utf8", maxBuffer: 1 << 28 })) as Found;
}
