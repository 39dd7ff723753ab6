import { PackageEditor } from "../../../src/embedded/file/package/packageEditor";
import { forgetStrings } from "../../../src/embedded/file/sharedStrings/forgetStrings";

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const BOOK = "xl/workbook.xml";

/** What the strings of a package become whose one sheet has these cells. */
function remaining(strings: string, cells: string): string {
  const related = [
    `<Relationship Id="r1" Type="${RELATIONSHIP}/worksheet" Target="worksheets/a.xml"/>`,
    `<Relationship Id="r2" Type="${RELATIONSHIP}/sharedStrings" Target="/xl/words.xml"/>`,
  ];
  const parts: Readonly<Record<string, string>> = {
    [BOOK]: "<workbook/>",
    "xl/_rels/workbook.xml.rels": `<Relationships>${related.join("")}</Relationships>`,
    "xl/worksheets/a.xml": `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
    "xl/words.xml": strings,
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, "utf8")] as const);
  const editor = new PackageEditor(new Map(bytes), false);
  forgetStrings(editor, BOOK);
  return editor.currentText("xl/words.xml");
}

test("strings that no sheet shows are emptied in their places, however a program writes cells and strings", () => {
  const strings =
    '<x:sst xmlns:x="m"><x:si><x:t>秘密甲</x:t></x:si><x:si/><x:si><x:r><x:rPr/><x:t>标</x:t></x:r><x:r><x:t>题</x:t></x:r></x:si>' +
    '<x:si><x:t xml:space="preserve">秘密乙\n</x:t><x:rPh sb="0" eb="1"><x:t>ミツ</x:t></x:rPh></x:si><x:si><x:t>表头</x:t></x:si></x:sst>';
  const cells =
    "<x:row><x:c r='A1' s='1'/><x:c t='s' r='B1'><x:v>2</x:v></x:c></x:row>" +
    '<x:row><x:c r="A2" t="s" s="2">\n <x:f>A1</x:f><x:v xml:space="preserve"> 4 </x:v></x:c><x:c r="B2"><x:v>3</x:v></x:c></x:row>';
  expect(remaining(strings, cells)).toBe(
    '<x:sst xmlns:x="m"><x:si><x:t/></x:si><x:si><x:t/></x:si><x:si><x:r><x:rPr/><x:t>标</x:t></x:r><x:r><x:t>题</x:t></x:r></x:si>' +
      "<x:si><x:t/></x:si><x:si><x:t>表头</x:t></x:si></x:sst>",
  );
});

test("a cell without content hides none of the next one's", () => {
  const strings = "<sst><si><t>甲</t></si><si><t>乙</t></si></sst>";
  expect(remaining(strings, '<row><c r="A1"/><c r="B1" t="s"><v>1</v></c></row>')).toBe(
    "<sst><si><t/></si><si><t>乙</t></si></sst>",
  );
});
