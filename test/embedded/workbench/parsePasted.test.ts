import { SHEET_ROWS } from "../../../src/embedded/model/area";
import { parsePasted, pastedArea } from "../../../src/embedded/workbench/page/parsePasted";

describe("a block from the clipboard", () => {
  it.each<[string, string[][]]>([
    [
      "甲\t乙\r\n1\t2\r\n",
      [
        ["甲", "乙"],
        ["1", "2"],
      ],
    ],
    [
      '"一行\n二行"\t"说""好"""\n3',
      [
        ["一行\n二行", '说"好"'],
        ["3", ""],
      ],
    ],
    ['5"\t6', [['5"', "6"]]],
    ['"没有结束\t2', [['"没有结束', "2"]]],
    ["", [[""]]],
    ["a\t", [["a", ""]]],
  ])("is read as Excel writes it: %j", (text, rows) => {
    expect(parsePasted(text)).toEqual(rows);
  });

  it("goes from the selection's corner on, and over all of it where it fits so many times", () => {
    const block = [["1", "2"]];
    expect(pastedArea({ top: 4, left: 1, bottom: 4, right: 1 }, block)).toEqual({
      top: 4,
      left: 1,
      bottom: 4,
      right: 2,
    });
    const four = { top: 0, left: 0, bottom: 3, right: 1 };
    expect(pastedArea(four, block)).toEqual(four);
    expect(pastedArea({ ...four, right: 2 }, block)).toEqual({ ...four, bottom: 0, right: 1 });
  });

  it("ends where the sheet ends", () => {
    const last = SHEET_ROWS - 1;
    const area = pastedArea({ top: last, left: 0, bottom: last, right: 0 }, [["1"], ["2"]]);
    expect(area).toEqual({ top: last, left: 0, bottom: last, right: 0 });
  });
});
