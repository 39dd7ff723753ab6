import { namesPeriod, periodLabelText } from "../../src/documents/sheet/periodWording";
import { wordsOf } from "../../src/glossary/words";

describe("the label of a period in words", () => {
  it.each([
    ["2024-03..2024-05", "2024年3月—5月", "Mar–May 2024"],
    ["2023-12..2024-02", "2023年12月—2024年2月", "Dec 2023 – Feb 2024"],
    ["2024-05", "2024年5月", "May 2024"],
    ["2021..2023", "2021年 至 2023年", "2021 to 2023"],
    ["2024-05-06..2024-05-24", "2024-05-06 至 2024-05-24", "2024-05-06 to 2024-05-24"],
  ])("of %s is %s, %s", (label, chinese, english) => {
    expect([periodLabelText(wordsOf("zh-CN"), label), periodLabelText(wordsOf("en"), label)]).toEqual([
      chinese,
      english,
    ]);
  });

  it("is known as well where an earlier version wrote it", () => {
    const names = (text: string): boolean => namesPeriod(wordsOf("zh-CN"), "2024-03..2024-05", text);
    expect(["2024-03..2024-05", "2024年3月—5月", "2024年3月 至 2024年5月"].filter(names)).toHaveLength(3);
    expect(names("2024年3月 至 2024年6月")).toBe(false);
  });
});
