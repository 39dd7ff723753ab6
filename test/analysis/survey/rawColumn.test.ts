import { pick, rawCellAt, RawColumnBuilder } from "../../../src/analysis/survey/rawColumn";
import { reshape } from "../../../src/analysis/survey/shape/reshape";
import { PLAIN_SHAPE } from "../../../src/analysis/survey/shape/tableShape";
import { idCodes } from "../../../src/analysis/survey/textCodes";

describe("raw columns", () => {
  it("hold texts, numbers and empty cells as they were read, whether or not as many rows were expected", () => {
    const cells = ["T1", 4, "", true, "T1", 2.5, false];
    for (const rows of [1, 100]) {
      const builder = new RawColumnBuilder(0, "", rows);
      builder.addAll(cells.slice(0, 3));
      builder.addAll(cells.slice(3));
      const column = builder.build();
      expect(cells.map((_, row) => rawCellAt(column, row))).toEqual(cells);
    }
  });

  it("do not change when rows are added after they were built", () => {
    const builder = new RawColumnBuilder(0, "", 8);
    builder.addAll(["甲", 1]);
    const first = builder.build();
    builder.addAll([2, "乙"]);
    expect(first).toHaveLength(2);
    expect([rawCellAt(first, 0), rawCellAt(first, 1)]).toEqual(["甲", 1]);
    expect(rawCellAt(builder.build(), 3)).toBe("乙");
  });

  it("of texts alone take numbers from another column that is joined in", () => {
    const [into, from] = [new RawColumnBuilder(0, ""), new RawColumnBuilder(1, "")];
    into.addAll(["甲", "", ""]);
    from.addAll(["", 3, ""]);
    const shape = { ...PLAIN_SHAPE, joined: [{ into: 0, from: [1] }] };
    const { columns } = reshape([into.build(), from.build()], 3, shape, () => false);
    const [joined] = columns;
    expect(joined === undefined ? [] : [0, 1, 2].map((row) => rawCellAt(joined, row))).toEqual(["甲", 3, ""]);
  });

  it("keep their cells when rows of them are picked", () => {
    const builder = new RawColumnBuilder(0, "");
    builder.addAll(["甲", "乙", "丙"]);
    const picked = pick(builder.build(), Uint32Array.of(2, 0));
    expect([rawCellAt(picked, 0), rawCellAt(picked, 1)]).toEqual(["丙", "甲"]);
  });

  it("tell numbers of tickets from words, those too that come later", () => {
    const builder = new RawColumnBuilder(0, "");
    builder.addAll(["T000061", "n/a", "none", "1001"]);
    const { texts } = builder.build();
    expect([...idCodes(texts)]).toEqual([0, 1, 0, 0, 1]);
    builder.addAll(Array.from({ length: 3000 }, (_, row) => `K${String(row)}`));
    expect(idCodes(texts).reduce((sum, isId) => sum + isId, 0)).toBe(3002);
    expect([...idCodes(["KPI1", "a", "ab12", "1e5", "１２"])]).toEqual([0, 0, 0, 1, 0, 0]);
  });
});
