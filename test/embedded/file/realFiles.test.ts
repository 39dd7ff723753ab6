import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { unzipped } from "../../support/unzipped";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Area } from "../../../src/embedded/model/area";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { addParetoSheet } from "./sampleSheets";

const data = path.resolve(__dirname, "../../../../shared/data");
const files = existsSync(data)
  ? readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) => /\.(xlsx|csv|xls)$/.test(name))
  : [];

if (files.length === 0) test.skip("the survey files of others are absent", () => undefined);

const OPENED = new Map<string, Area | null>();

/** What of a file's first sheet holds something; read once. */
function usedIn(name: string): Area | null {
  const known = OPENED.get(name);
  if (known !== undefined) return known;
  const used = sheetOf(name).cells.usedArea(true);
  OPENED.set(name, used);
  return used;
}

function sheetOf(name: string): Sheet {
  const [sheet] = openWorkbook(readFileSync(path.join(data, name)), path.basename(name)).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** Rows of data in each file; sources: the README beside the files, and `wc -l` where it names none. */
const ROWS: readonly (readonly [file: string, lastRow: number])[] = [
  ["02_pwc_callcentre/pwc_call_center.xlsx", 5000],
  ["05_mathorcup_mobile_zh/附件2上网业务用户满意度数据.xlsx", 7020],
  ["07_service_tickets_zh/service_tickets_zh.csv", 25],
  ["08_asap_dianping_zh/asap_dev_sample.csv", 100],
  ["13_acme_happy/ACME-HappinessSurvey2020.csv", 126],
  ["16_nps_markets/nps_timeseries_5000.csv", 5000],
  ["23_sudzilla_event_nps/sudzilla_survey.csv", 39],
];

for (const [file, lastRow] of ROWS.filter(([file]) => files.includes(file))) {
  test(`${file} has ${String(lastRow)} rows under its header`, () => {
    expect(usedIn(file)?.bottom).toBe(lastRow);
  });
}

for (const file of files.filter((name) => name.endsWith(".xls"))) {
  test(`${file} is refused as the old format`, () => {
    expect(() => sheetOf(file)).toThrow(expect.objectContaining({ code: "file-legacy-xls" }) as Error);
  });
}

for (const file of files.filter((name) => name.endsWith(".xlsx"))) {
  test(`${file} opens`, () => {
    expect(usedIn(file)).not.toBeNull();
  });
}

/** What 7-engineering.md lets a save change: types, workbook, its relationships, looks, the calculation chain. */
const PATCHED =
  /^(\[Content_Types\]\.xml|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|calcChain\.xml)|docProps\/.*)$/;

for (const file of files.filter((name) => /\.(xlsx|csv)$/.test(name))) {
  test(`${file} takes another sheet, and all its own parts stay byte for byte`, () => {
    const workbook = openWorkbook(readFileSync(path.join(data, file)), path.basename(file));
    const before = workbook.sheets.map(({ name }) => name);
    addParetoSheet(workbook, "帕累托分析 A");
    const saved = saveWorkbook(workbook);
    const again = openWorkbook(saved, "book.xlsx");
    expect(again.sheets.map(({ name }) => name)).toEqual([...before, "帕累托分析 A"]);
    expect(again.sheets.map(({ cells }) => cells.usedArea(true))).toEqual(
      workbook.sheets.map(({ cells }) => cells.usedArea(true)),
    );
    const parts = unzipped(saved);
    const original = file.endsWith(".xlsx") ? [...unzipped(readFileSync(path.join(data, file)))] : [];
    const changed = original.filter(
      ([name, bytes]) =>
        !PATCHED.test(name) && Buffer.compare(parts.get(name) ?? Buffer.alloc(0), bytes) !== 0,
    );
    expect(changed.map(([name]) => name)).toEqual([]);
  });
}
