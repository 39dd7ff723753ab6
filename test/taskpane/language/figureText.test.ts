import { changeText } from "../../../src/taskpane/language/figureText";
import { speechIn } from "../../support/speech";

describe("a change in the pane", () => {
  const speech = speechIn("zh-CN");

  it.each([
    [0.0123, "share", "▲ +1.2 个百分点"],
    [-0.0123, "share", "▼ −1.2 个百分点"],
    [0.0004, "share", "0.0 个百分点"],
    [-0.0004, "share", "0.0 个百分点"],
    [-0.004, "score", "0.00"],
    [0.04, "points", "0.0"],
    [0.005, "times", "▲ +0.01"],
    [0, "score", "0.00"],
    [null, "share", "—"],
  ] as const)("of %d (%s) is %s: what shows as 0 points nowhere", (change, unit, text) => {
    expect(changeText(change, unit, speech)).toBe(text);
  });
});
