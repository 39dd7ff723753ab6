import { strToU8, unzipSync, zipSync } from "fflate";
import { failureOf } from "../../../src/embedded/cli/terminal";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { readPackage } from "../../../src/embedded/file/package/zip";
import { PORTABLE_CODEC } from "../../../src/embedded/file/package/zipCodec";
import { ZipEntry } from "../../../src/embedded/file/package/zipDirectory";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { LOCALES } from "../../../src/glossary/locale";
import { workbookFile } from "../../support/badFiles";
import { commandLineOf } from "../../support/messages";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const SHARED_STRINGS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";

type Parts = Record<string, Uint8Array>;

/** A workbook of one sheet with some of its parts changed. */
function fileWith(change: (parts: Parts) => void): Uint8Array {
  const parts = unzipSync(workbookFile([["工单号", "满意度评分"]]));
  change(parts);
  return zipSync(parts, { level: 1 });
}

function withStrings(content: Uint8Array): Uint8Array {
  return fileWith((parts) => {
    const rels = "xl/_rels/workbook.xml.rels";
    const text = Buffer.from(parts[rels] ?? []).toString();
    const relation = `<Relationship Id="rIdS" Type="${SHARED_STRINGS}" Target="sharedStrings.xml"/></Relationships>`;
    parts[rels] = strToU8(text.replace("</Relationships>", relation));
    parts[STRINGS] = content;
  });
}

function errorOf(bytes: Uint8Array, name = "a.xlsx"): unknown {
  try {
    openWorkbook(bytes, name);
  } catch (error) {
    return error;
  }
  return null;
}

test.each([
  [
    "before",
    STRINGS,
    () => withStrings(strToU8(`<!DOCTYPE sst [<!ENTITY a "aa">]><sst><si><t>&a;</t></si></sst>`)),
  ],
  [
    "before",
    SHEET,
    () =>
      fileWith((parts) => {
        const text = Buffer.from(parts[SHEET] ?? []).toString();
        parts[SHEET] = strToU8(text.replace(/<worksheet/, '<!DOCTYPE w [<!ENTITY a "aa">]><worksheet'));
      }),
  ],
  [
    "within",
    SHEET,
    () =>
      fileWith((parts) => {
        const text = Buffer.from(parts[SHEET] ?? []).toString();
        parts[SHEET] = strToU8(text.replace("<sheetData>", '<sheetData><!DOCTYPE w [<!ENTITY a "aa">]>'));
      }),
  ],
  [
    "before",
    "xl/workbook.xml",
    () => fileWith((parts) => (parts["xl/workbook.xml"] = strToU8('<!DOCTYPE a SYSTEM "b"><workbook/>'))),
  ],
])(
  "a document type %s the root of %s makes the file damaged, and the part is named",
  (_where, part, make) => {
    expect(errorOf(make())).toMatchObject({ code: "file-damaged", data: { part } });
  },
);

test.each([
  ["a sheet", () => fileWith((parts) => (parts[SHEET] = new Uint8Array(60_000_000).fill(32)))],
  ["shared strings", () => withStrings(new Uint8Array(60_000_000).fill(97))],
])("%s made to fill memory is refused before it is unpacked", (_, make) => {
  const bytes = make();
  expect(errorOf(bytes)).toMatchObject({ code: "file-too-large" });
  const inflate = jest.fn(PORTABLE_CODEC.inflate);
  expect(() => readPackage(bytes, { ...PORTABLE_CODEC, inflate })).toThrow("file-too-large");
  expect(inflate).not.toHaveBeenCalled();
});

test("parts that declare more than can be held together are refused by their directory alone", () => {
  const bytes = fileWith((parts) => {
    for (let part = 0; part < 6; part++) parts[`xl/more${String(part)}.xml`] = strToU8("<a/>");
  });
  for (let part = 0; part < 6; part++) declareSize(bytes, `xl/more${String(part)}.xml`, 500_000_000);
  expect(errorOf(bytes)).toMatchObject({ code: "file-too-large" });
});

test.each([10, 1000, 40_000_000])("a part that declares %d bytes and holds others is damaged", (size) => {
  const bytes = fileWith(() => undefined);
  declareSize(bytes, SHEET, size);
  expect(errorOf(bytes)).toMatchObject({ code: "file-damaged", data: { part: SHEET } });
});

test("a text longer than any cell holds is damaged, not a crash", () => {
  const long = `<sst><si><t>${"x1y2z3".repeat(400_000)}</t></si></sst>`;
  expect(errorOf(withStrings(strToU8(long)))).toMatchObject({
    code: "file-damaged",
    data: { part: STRINGS },
  });
});

test("a part that nests elements a hundred thousand deep is read and saved", () => {
  const bytes = fileWith((parts) => {
    const text = Buffer.from(parts[SHEET] ?? []).toString();
    const deep = `<extLst>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</extLst></worksheet>`;
    parts[SHEET] = strToU8(text.replace("</worksheet>", deep));
  });
  const workbook = openWorkbook(bytes, "a.xlsx");
  expect(openWorkbook(saveWorkbook(workbook), "a.xlsx").sheets).toHaveLength(1);
});

test("a picture that nobody reads is copied as it was packed, not unpacked", () => {
  const picture = strToU8("a picture of nothing ".repeat(500));
  const bytes = fileWith((parts) => (parts["xl/media/image1.png"] = picture));
  const at = Buffer.from(bytes).indexOf("xl/media/image1.png") + 19;
  // what the packer wrote is broken: only a copy can bring it through
  bytes[at + 3] = (bytes[at + 3] ?? 0) ^ 0x55;
  const saved = saveWorkbook(openWorkbook(bytes, "a.xlsx"));
  const packedOf = (file: Uint8Array): unknown => {
    const part = readPackage(file).get("xl/media/image1.png");
    return part instanceof ZipEntry ? part.packed() : part;
  };
  expect(packedOf(saved)).toEqual(packedOf(bytes));
});

test.each([
  ['工单号,评分\r\nA1,5\r\nA2,"4\r\nA3,3\r\n', 3],
  ['工单号,评分,"意见\nA1,5,好\n', 1],
  ['工单号,意见\nA1,"好"极了\nA2,差\n', 2],
  ['sep=;\n工单号;评分;意见\nA1;5;"好\n很好"\nA2;4;"差\nA3;3;好\n', 5],
  ['工单号,评分,意见\nA1,5,"好\nA2,4,"差"\nA3,3,好\n', 2],
])("a quote that does not end is named with its line: %j", (text, line) => {
  expect(errorOf(strToU8(text), "a.csv")).toMatchObject({ code: "file-quote-open", data: { line } });
});

test.each(['工单号,意见\nA1,"好\n很好"\n', '工单号,意见\nA1,7" 屏幕\n'])(
  "quotes that swallow no line are read: %j",
  (text) => {
    expect(errorOf(strToU8(text), "a.csv")).toBeNull();
  },
);

test.each(LOCALES)(
  "the command line says in %s which line has the open quote, as a fault of the input",
  (locale) => {
    const failure = failureOf(errorOf(strToU8('a,b\n1,"2\n3,4\n'), "a.csv"), "a.csv", commandLineOf(locale));
    expect(failure.exitCode).toBe(3);
    expect(failure.sentence).toMatch(/2/);
    expect(failure.sentence).toContain("a.csv");
  },
);

/** Writes another unpacked size into a part's entry of the directory. */
function declareSize(bytes: Uint8Array, name: string, size: number): void {
  const at = Buffer.from(bytes).lastIndexOf(name) - 46;
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, size, true);
}
