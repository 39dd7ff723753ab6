import { shownTitle } from "../../../../src/workbook/rendering/charts/chartTitle";

describe("what a title shows", () => {
  it("is no more than Excel takes", () => {
    expect(shownTitle("长".repeat(256))).toBe("长".repeat(255));
    expect(shownTitle("关键少数 3 类")).toBe("关键少数 3 类");
  });
});
