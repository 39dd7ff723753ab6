import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { Workbook } from "../../../src/embedded/model/workbook";
import { unzipped } from "../../support/unzipped";
import { addParetoSheet } from "./sampleSheets";

const DRAWING = "xl/drawings/drawing1.xml";

const drawingOf = (file: Uint8Array): string => Buffer.from(unzipped(file).get(DRAWING) ?? []).toString();
const wordsIn = (file: Uint8Array): string =>
  /<xdr:cNvPr[^>]* descr="([^"]*)"/u.exec(drawingOf(file))?.[1] ?? "";

function saved(): Uint8Array {
  const workbook = new Workbook();
  addParetoSheet(workbook);
  return saveWorkbook(workbook);
}

/** The file with a cell of the chart's first value changed. */
function withFirstValue(file: Uint8Array, value: number): Uint8Array {
  const workbook = openWorkbook(file, "a.xlsx");
  const sheet = workbook.sheets.at(-1);
  const address = /\$([A-Z]+)\$(\d+)/u.exec(sheet?.charts[0]?.series[0]?.values ?? "");
  if (sheet === undefined || address === null) throw new Error("no chart");
  sheet.cells.setValue(Number(address[2]) - 1, (address[1] ?? "A").charCodeAt(0) - 65, value);
  sheet.changed = true;
  return saveWorkbook(workbook);
}

describe("what a chart shows, in words", () => {
  it("are its series with their figures", () => {
    expect(wordsIn(saved())).toMatch(/^\S+: \S+ [\d.]+/u);
  });

  it("follow the figures, of a chart that nobody touched as well", () => {
    const file = saved();
    const again = withFirstValue(file, 777);
    expect(wordsIn(again)).toContain("777");
    expect(wordsIn(again)).not.toBe(wordsIn(file));
  });

  it("stay where a person has written others, and are none where there were none", () => {
    const change = (file: Uint8Array, words: string): Uint8Array => {
      const workbook = openWorkbook(file, "a.xlsx");
      const text = drawingOf(file).replace(/ descr="[^"]*"/u, words);
      (workbook.origin as Map<string, Uint8Array>).set(DRAWING, Buffer.from(text));
      return saveWorkbook(workbook);
    };
    const written = change(saved(), ' descr="等待占一半"');
    expect(wordsIn(withFirstValue(written, 777))).toBe("等待占一半");
    expect(wordsIn(withFirstValue(change(saved(), ""), 777))).toBe("");
  });
});
