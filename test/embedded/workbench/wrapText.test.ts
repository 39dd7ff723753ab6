import { wrapText } from "../../../src/embedded/workbench/grid/wrapText";

const wrapped = (text: string, width: number): readonly string[] =>
  wrapText(text, width, (part) => part.length);

describe("a wrapped text of the grid", () => {
  it.each([
    ["Service operations/Returns", 11, ["Service", "operations/", "Returns"]],
    ["Service operations / Lee", 12, ["Service", "operations /", "Lee"]],
    ["follow-up by chat", 8, ["follow-", "up by", "chat"]],
    ["Bill/Accounts", 20, ["Bill/Accounts"]],
    ["客服运营部/王芳", 6, ["客服运营部/", "王芳"]],
  ])("%s breaks after a blank, a slash or a hyphen, within no word", (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it.each([
    ["2024-05-01", 8, ["2024-05-", "01"]],
    ["Incomprehensible", 8, ["Incompre", "hensible"]],
  ])("%s is cut only because a line holds no more of it", (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });
});
