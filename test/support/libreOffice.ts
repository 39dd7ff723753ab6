import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import type { Workbook } from "../../src/embedded/model/workbook";

/** Whether LibreOffice is there to check with; tests that need it are skipped, and say so, where it is not. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Recalculate every formula on load, whatever program wrote the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

let profileMade: string | null = null;

/** A profile of its own: a new one takes LibreOffice half a second to set up, so that one serves all files of a suite. */
function profile(): string {
  if (profileMade !== null) return profileMade;
  profileMade = mkdtempSync(join(tmpdir(), "csat-libreoffice-profile-"));
  mkdirSync(join(profileMade, "user"));
  writeFileSync(join(profileMade, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  return profileMade;
}

/** The workbook as LibreOffice reads, recalculates and saves it: an independent opinion on our files and formulas. */
export function recalculatedByLibreOffice(file: string): Workbook {
  const path = savedByLibreOffice(file);
  return openWorkbook(readFileSync(path), basename(path));
}

/** The path of the file that LibreOffice makes of a workbook: opened, recalculated and saved again. */
export function savedByLibreOffice(file: string): string {
  return allSavedByLibreOffice([file]).get(file) ?? "";
}

/** The same of many workbooks, whose names have to differ, by their paths: LibreOffice starts once, which takes a second. */
export function allSavedByLibreOffice(files: readonly string[]): ReadonlyMap<string, string> {
  const target = join(mkdtempSync(join(tmpdir(), "csat-libreoffice-")), "recalculated");
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${profile()}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      target,
      ...files,
    ],
    { stdio: "ignore", timeout: 120_000 + 120_000 * files.length },
  );
  return new Map(files.map((file) => [file, join(target, basename(file).replace(/\.xlsm$/u, ".xlsx"))]));
}
