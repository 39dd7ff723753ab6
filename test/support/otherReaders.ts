import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./generateInto";
import { pythonWith } from "./python";

/** What another program finds in a workbook: the names of its sheets, and how many cells of each hold something. */
type Found = readonly (readonly [sheet: string, cells: number])[];

interface Reader {
  readonly name: string;
  /** What runs the script; null where that, or the program, is missing. */
  readonly command: string | null;
  /** The ending of a script's name. */
  readonly ending: "py" | "cjs";
  /** Prints what it finds in the file that is its last word, as JSON. */
  readonly script: string;
}

const READERS: readonly Reader[] = [
  {
    name: "openpyxl",
    command: pythonWith("openpyxl"),
    ending: "py",
    script: `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[-1])
count = lambda sheet: sum(cell.value is not None for row in sheet.iter_rows() for cell in row)
print(json.dumps([[sheet.title, count(sheet)] for sheet in book.worksheets]))`,
  },
  {
    name: "exceljs",
    command: nodeWith("exceljs"),
    ending: "cjs",
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
    command: nodeWith("xlsx"),
    ending: "cjs",
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
    const { command } = reader;
    if (command === null) it.skip(`${title} (skipped: no ${reader.name} on this machine)`, () => undefined);
    else
      it(
        title,
        () => {
          const found = foundBy(command, reader, file());
          expect(found.map(([name]) => name)).toEqual(sheets());
          expect(found.filter(([, cells]) => cells === 0)).toEqual([]);
        },
        120_000,
      );
  }
}

function nodeWith(module: string): string | null {
  return spawnSync(process.execPath, ["-e", `require("${module}")`]).status === 0 ? process.execPath : null;
}

function foundBy(command: string, { name, ending, script }: Reader, file: string): Found {
  // called like its module a script would load itself
  const path = join(temporaryFolder(), `read_by_${name}.${ending}`);
  writeFileSync(path, script);
  return JSON.parse(execFileSync(command, [path, file], { encoding: "utf8", maxBuffer: 1 << 28 })) as Found;
}
