import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { Workbook } from "../../../src/embedded/model/workbook";
import { compoundFile } from "../../support/badFiles";
import { addParetoSheet } from "./sampleSheets";

function goodFile(): Uint8Array {
  const workbook = new Workbook();
  addParetoSheet(workbook);
  return saveWorkbook(workbook);
}

function codeOf(bytes: Uint8Array, name = "book.xlsx"): unknown {
  try {
    openWorkbook(bytes, name);
    return "opened";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test("a file without bytes is empty", () => {
  expect(codeOf(new Uint8Array(0))).toBe("file-empty");
});

test("a file with a password is told from one in the old format", () => {
  expect(codeOf(compoundFile("EncryptedPackage"))).toBe("file-encrypted");
  expect(codeOf(compoundFile("Workbook"), "old.xls")).toBe("file-legacy-xls");
  expect(codeOf(compoundFile("WordDocument"), "text.doc")).toBe("file-not-a-workbook");
});

test("a workbook that was cut short is damaged, wherever the cut is", () => {
  const bytes = goodFile();
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    expect(codeOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe("file-damaged");
  }
});

/** What a file opens as: its cells and what lies on its sheets. */
function contentOf(bytes: Uint8Array): unknown {
  return openWorkbook(bytes, "book.xlsx").sheets.map(({ cells, name, tables, charts, ...sheet }) => {
    const values = Array.from({ length: 12 }, (_row, row) =>
      Array.from({ length: 6 }, (_column, column) => [
        cells.getValue(row, column),
        cells.getFormula(row, column),
        cells.getFormat(row, column),
      ]),
    );
    return [name, values, tables, charts, sheet.merges, sheet.conditionalFormats, sheet.pageLayout];
  });
}

test.each([0x55, 0x01])(
  "a workbook with one wrong byte, by %d, is refused or says the same as before",
  (mask) => {
    const bytes = goodFile();
    const whole = contentOf(bytes);
    const codes = new Set<unknown>();
    for (let at = 0; at < bytes.length; at += 11) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ mask;
      const code = codeOf(damaged);
      codes.add(code);
      if (code === "opened") expect({ at, content: contentOf(damaged) }).toEqual({ at, content: whole });
    }
    expect([...codes].every((code) => code === "opened" || /^file-/u.test(String(code)))).toBe(true);
    expect(codes).toContain("file-damaged");
  },
);

test("XML that does not end is damaged, and the part is named", () => {
  const parts = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    "xl/workbook.xml": strToU8("<workbook><sheets>"),
  };
  expect(() => openWorkbook(zipSync(parts), "a.xlsx")).toThrow(
    expect.objectContaining({ code: "file-damaged", data: { part: "xl/workbook.xml" } }) as Error,
  );
});

test("a zip of other things and a picture are no workbooks", () => {
  expect(codeOf(zipSync({ "a.txt": strToU8("hello") }))).toBe("file-not-a-workbook");
  expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), "a.png")).toBe("file-not-a-workbook");
  expect(codeOf(new Uint8Array([1, 0, 2, 0]), "a.csv")).toBe("file-not-a-workbook");
});

test("the binary workbook format is told by name", () => {
  const parts = {
    "_rels/.rels": strToU8(
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    ),
    "xl/workbook.bin": strToU8("x"),
  };
  expect(codeOf(zipSync(parts), "a.xlsb")).toBe("file-binary-xlsb");
});

test("a text file under a workbook's name is no workbook", () => {
  expect(codeOf(strToU8("<html><table></table></html>"), "export.xlsx")).toBe("file-not-a-workbook");
});
