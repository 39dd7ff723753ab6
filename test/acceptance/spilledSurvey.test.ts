import { strToU8, zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import { addSheet } from "../../src/embedded/model/edits/sheets";
import { Workbook } from "../../src/embedded/model/workbook";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { unzipped } from "../support/unzipped";

const HEADINGS = ["工单号", "满意度评分", "不满意原因"];
const ANSWERS = 60;
/** Every third call is of another line: FILTER leaves them out. */
const SHOWN = Array.from({ length: ANSWERS }, (_, row) => row).filter((row) => row % 3 !== 0);

function answer(row: number): readonly (string | number)[] {
  const score = (row % 5) + 1;
  return [`T${String(100 + row)}`, score, score < 3 ? "等待时间太长" : ""];
}

/** What Excel writes of dynamic arrays: the kind of metadata by which cells name themselves as such. */
const METADATA =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** A workbook with all calls, and a sheet on which one FILTER fills the survey's cells, as Excel saves them. */
function spilledWorkbook(): Uint8Array {
  const workbook = new Workbook();
  const [calls, survey] = [addSheet(workbook, "全部通话"), addSheet(workbook, "回访")];
  [calls, survey].forEach(({ cells }) => {
    HEADINGS.forEach((heading, column) => {
      cells.setValue(0, column, heading);
    });
  });
  calls.cells.setValue(0, 3, "热线");
  for (let row = 0; row < ANSWERS; row++) {
    answer(row).forEach((value, column) => {
      calls.cells.setValue(row + 1, column, value);
    });
    calls.cells.setValue(row + 1, 3, row % 3 === 0 ? "B" : "A");
  }
  SHOWN.forEach((row, index) => {
    answer(row).forEach((value, column) => {
      survey.cells.setValue(index + 1, column, value);
    });
  });
  const parts = unzipped(saveWorkbook(workbook));
  const changed = (name: string, change: (text: string) => string): void => {
    const text = Buffer.from(parts.get(name) ?? new Uint8Array()).toString();
    expect(change(text)).not.toBe(text);
    parts.set(name, strToU8(change(text)));
  };
  const formula = `<f t="array" ref="A2:C${String(SHOWN.length + 1)}">_xlfn._xlws.FILTER(全部通话!A2:C61,全部通话!D2:D61="A")</f>`;
  const [first] = answer(SHOWN[0] ?? 0);
  changed("xl/worksheets/sheet2.xml", (text) =>
    text.replace(
      /<c r="A2" t="inlineStr">.*?<\/c>/u,
      `<c r="A2" t="str" cm="1">${formula}<v>${String(first)}</v></c>`,
    ),
  );
  parts.set("xl/metadata.xml", strToU8(METADATA));
  changed("[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>',
    ),
  );
  changed("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>',
    ),
  );
  return zipSync(Object.fromEntries(parts));
}

describe("a survey whose cells one formula fills", () => {
  it("is read by its values, and stays as it is in its file, also when sheets are made again", async () => {
    const folder = temporaryFolder();
    const [input, output, again] = ["in", "out", "again"].map((name) => join(folder, `${name}.xlsx`)) as [
      string,
      string,
      string,
    ];
    writeFileSync(input, spilledWorkbook());
    const chosen = ["--sheet", "回访"];
    const { report, workbook } = await generateInto(input, output, chosen);
    const scores = SHOWN.map((row) => (row % 5) + 1);
    expect(report.rows.read).toBe(SHOWN.length);
    expect(report.satisfaction?.mean).toBeCloseTo(
      scores.reduce((sum, each) => sum + each, 0) / scores.length,
    );
    expect(workbook.sheetByName("回访")?.cells.getFormula(1, 0)).toContain("FILTER(");
    const second = await generateInto(output, again, chosen);
    expect(second.report.rows.read).toBe(SHOWN.length);
    const [before, after] = [unzipped(readFileSync(input)), unzipped(readFileSync(again))];
    for (const part of ["xl/worksheets/sheet2.xml", "xl/metadata.xml"]) {
      expect(after.get(part)).toEqual(before.get(part));
    }
    expect(Buffer.from(after.get("xl/_rels/workbook.xml.rels") ?? []).toString()).toContain("metadata.xml");
  });
});
