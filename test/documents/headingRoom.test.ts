import { withHeadingRoom } from "../../src/documents/sheet/headingRoom";

const column = (heading: string, width: number, wrap = false) => ({
  key: heading,
  heading,
  width,
  wrap,
  value: () => null,
});
const widthsOf = (columns: ReturnType<typeof withHeadingRoom>): readonly number[] =>
  columns.map(({ width }) => width);

describe("columns under their headings", () => {
  it("are as wide as their headings' widest word, and otherwise as declared", () => {
    const columns = [column("Satisfaction rate", 9), column("总体满意度", 6), column("n", 8)];
    expect(widthsOf(withHeadingRoom(columns, 3, 158))).toEqual([15, 6, 8]);
  });

  it("get what the page has no room for from the widest column of wrapped texts", () => {
    const columns = [column("Dissatisfied rate", 8), column("Actions", 40, true), column("Quotes", 30, true)];
    const widths = widthsOf(withHeadingRoom(columns, 3, 78));
    expect(widths).toEqual([15, 33, 30]);
    expect(widths.reduce((one, other) => one + other)).toBe(78);
  });

  it("keep nothing for bold letters where the page has no room and no column can give", () => {
    const columns = [column("Dissatisfied rate", 8), column("Satisfaction", 12)];
    expect(widthsOf(withHeadingRoom(columns, 2, 28))).toEqual([14, 14]);
  });
});
