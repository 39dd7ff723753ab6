import { pointsToWidth, widthToPoints } from "../../../../src/embedded/model/edits/sizes";

describe("the width of a column", () => {
  it("counts characters and a padding in whole pixels", () => {
    expect([8.43, 1, 10].map(widthToPoints)).toEqual([48, 9, 56.25]);
    expect([48, 9, 56.25].map(pointsToWidth)).toEqual([8.43, 1, 10]);
  });

  it("shares out the padding where it is narrower than a character, as files do", () => {
    expect([0.25, 0.5, 0.67].map(widthToPoints)).toEqual([2.25, 4.5, 6]);
    expect([2.25, 4.5, 6].map(pointsToWidth)).toEqual([0.25, 0.5, 0.67]);
  });

  it("is nothing where it is hidden", () => {
    expect([widthToPoints(0), pointsToWidth(0)]).toEqual([0, 0]);
  });
});
