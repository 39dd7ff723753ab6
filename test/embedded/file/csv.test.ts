import { encode } from "iconv-lite";
import { readCsv, sheetNameOf } from "../../../src/embedded/file/csv/readCsv";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import type { Sheet } from "../../../src/embedded/model/sheet";

function open(text: string, encoding = "utf8", name = "客户 评价.csv"): Sheet {
  const [sheet] = openWorkbook(new Uint8Array(encode(text, encoding)), name).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

test.each(["utf8", "gb18030", "utf-16"])("Chinese text in %s is read as it was written", (encoding) => {
  const sheet = open("工单号,满意度\r\nA1,非常满意\r\n", encoding);
  expect(sheet.cells.getValue(0, 0)).toBe("工单号");
  expect(sheet.cells.getValue(1, 1)).toBe("非常满意");
});

test.each([
  ["工單號,滿意度評分,不滿意原因\r\nA1,非常滿意,等待時間太長\r\n", "big5", "滿意度評分"],
  ["チケット,総合満足度,ご意見\r\nA1,とても満足,待ち時間が長い\r\n", "shift_jis", "総合満足度"],
  ["工单号,满意度评分,不满意原因\r\nA1,非常满意,等待时间太长\r\n", "gb18030", "满意度评分"],
])("%s in %s is read as it was written", (text, encoding, heading) => {
  expect(open(text, encoding).cells.getValue(0, 1)).toBe(heading);
});

test("an encoding that is a guess is named, one that is clear is not", () => {
  const unsure = (text: string, encoding: string): readonly string[] =>
    openWorkbook(new Uint8Array(encode(text, encoding)), "a.csv").fileGuesses.map((guess) =>
      guess.code === "encoding-unsure" ? guess.encoding : guess.code,
    );
  expect(unsure("id,score,name\r\n1,5,蔡\r\n", "big5")).toEqual(["gb18030"]);
  expect(unsure("姓名,得分\r\n王芳,5\r\n李强,4\r\n", "gb18030")).toEqual([]);
  expect(unsure("姓名,得分\r\n陳小姐,5\r\n林先生,4\r\n", "big5")).toEqual([]);
});

test("a byte order mark is no part of the first heading", () => {
  expect(open("\uFEFF评分,原因\n5,好").cells.getValue(0, 0)).toBe("评分");
});

test.each([",", ";", "\t"])(
  "fields separated by %j are told apart, quoted ones and line breaks included",
  (separator) => {
    const sheet = open(`"a${separator}b"${separator}"第一行\n第二""行"\n1${separator}2`);
    expect(sheet.cells.getValue(0, 0)).toBe(`a${separator}b`);
    expect(sheet.cells.getValue(0, 1)).toBe('第一行\n第二"行');
    expect(sheet.cells.getValue(1, 1)).toBe(2);
  },
);

test("the sheet is named after the file, in characters that Excel allows", () => {
  expect(open("a").name).toBe("客户 评价");
  expect(sheetNameOf("C:\\x\\[2024]: 评分*.csv")).toBe("_2024__ 评分_");
  expect(sheetNameOf("History.csv")).toBe("History_");
  expect(sheetNameOf(`${"长".repeat(40)}.csv`)).toHaveLength(31);
  expect(sheetNameOf(".csv")).toBe("Sheet1");
});

test("a file without a field is refused", () => {
  expect(() => readCsv(new Uint8Array([0xef, 0xbb, 0xbf]), "a.csv")).toThrow(
    expect.objectContaining({ code: "file-empty" }) as Error,
  );
});

describe("a comma before fractions", () => {
  const HEAD = "Ticket;Zufriedenheit;Dauer;Kosten;Datum";

  test("is known by what can be nothing else, for all numbers of the file", () => {
    const sheet = open(`${HEAD}\nT1;4,5;1.234;4,125;01.05.2024\nT2;3;12,5%;1\u00a0234,50;2024-05-02\n`);
    const values = [1, 2].map((row) => [1, 2, 3].map((column) => sheet.cells.getValue(row, column)));
    expect(values).toEqual([
      [4.5, 1234, 4.125],
      [3, 0.125, 1234.5],
    ]);
    expect(sheet.cells.getValue(1, 4)).toBe("01.05.2024");
    const { fileGuesses } = openWorkbook(new TextEncoder().encode(`${HEAD}\nT1;;4,5\n`), "a.csv");
    expect(fileGuesses).toEqual([{ code: "decimal-commas", fileName: "a.csv", example: "4,5" }]);
  });

  test.each([
    ["a point stands before fractions too", "T1;4.5;1,234;4,5;x", [4.5, 1234, "4,5"]],
    ["nothing but groups of three is there", "T1;4;1,234;4,125;x", [4, 1234, 4125]],
  ])("is not taken for one where %s", (_what, line, expected) => {
    const sheet = open(`${HEAD}\n${line}\n`);
    expect([1, 2, 3].map((column) => sheet.cells.getValue(1, column))).toEqual(expected);
  });
});

describe("the columns of an opened text", () => {
  const HEAD = "工单号,评价时间,评分,评语,备注";

  test("are as wide as what stands in them, whichever row has it, East Asian characters counting two", () => {
    const sheet = open(`${HEAD}\nT1,2024-05-01 10:00:00,5,好,一二三四五六七八\nT2,2024-05-02,4,,\n`);
    const widths = [0, 1, 2, 3, 4].map((column) => sheet.columnWidths.get(column) ?? null);
    expect(widths).toEqual([null, 19.71, null, null, 16.71]);
  });

  test("leave what is beside a long comment in view", () => {
    expect(open(`${HEAD}\nT1,2024-05-01,5,${"很".repeat(300)},\n`).columnWidths.get(3)).toBe(40.71);
  });
});
