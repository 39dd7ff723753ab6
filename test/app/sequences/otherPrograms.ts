import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../support/generateInto";
import { hasLibreOffice, savedByLibreOffice } from "../../support/libreOffice";
import { pythonWith } from "../../support/python";
import { run } from "../inSurvey";
import type { Step } from "./stepsOfStaff";

const PYTHON = pythonWith("openpyxl");

const SAVE = "import sys, openpyxl; book = openpyxl.load_workbook(sys.argv[1]); book.save(sys.argv[2])";

/** Saves what is open, lets a program save it again, and goes on with that, as far as it kept what the next run needs. */
function through(name: string, save: (path: string, folder: string) => string): Step {
  return async (world) => {
    const folder = temporaryFolder();
    const path = join(folder, "结果.xlsx");
    writeFileSync(path, world.save());
    world.reopenOthers(readFileSync(save(path, folder)));
    await run({ documents: world.documents });
    return `saved by ${name} and generated`;
  };
}

/** Programs that staff may save the workbook with, as far as they are here. */
export const OTHER_PROGRAMS: readonly Step[] = [
  ...(hasLibreOffice ? [through("LibreOffice", (path) => savedByLibreOffice(path))] : []),
  ...(PYTHON === null
    ? []
    : [
        through("openpyxl", (path, folder) => {
          const saved = join(folder, "openpyxl.xlsx");
          execFileSync(PYTHON, ["-c", SAVE, path, saved]);
          return saved;
        }),
      ]),
];

/** Which of them are missing. */
export const MISSING_PROGRAMS: readonly string[] = [
  ...(hasLibreOffice ? [] : ["LibreOffice"]),
  ...(PYTHON === null ? ["openpyxl"] : []),
];
