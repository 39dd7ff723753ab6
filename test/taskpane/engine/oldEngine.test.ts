import { looksBehind, sayTooOld } from "../../../src/taskpane/engine/oldEngine";

describe("an engine that is too old for the pane", () => {
  it("is known by a pattern that it refuses", () => {
    const refusing = (source: string): RegExp => {
      throw new SyntaxError(`Invalid regular expression: ${source}`);
    };
    expect(looksBehind(refusing)).toBe(false);
    expect(looksBehind()).toBe(true);
  });

  it.each([
    ["zh-Hans-CN", "请更新系统"],
    ["zh-HK", "請更新系統"],
    ["de-DE", "Please update the system"],
  ])("says so in the place of a blank pane: %s", (language, said) => {
    const body = { textContent: "" };
    sayTooOld(body, language);
    expect(body.textContent).toContain(said);
    expect(body.textContent).toContain("16.4");
  });
});
