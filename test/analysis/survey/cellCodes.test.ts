import fc from "fast-check";
import { cellCodes } from "../../../src/analysis/survey/cellCodes";
import { scoreColumn } from "../../../src/analysis/survey/columns/scoreColumn";
import { countColumn } from "../../../src/analysis/survey/evidence/answerCounts";
import { RawColumnBuilder, type RawCell, type RawColumn } from "../../../src/analysis/survey/rawColumn";
import { scaleOfKind } from "../../../src/analysis/survey/scale";

const CELLS = fc.array(
  fc.constantFrom<RawCell>(
    "",
    5,
    4,
    3.5,
    -1,
    0,
    300,
    "5",
    "4分",
    "非常满意",
    "n/a",
    "未评价",
    "?",
    true,
    false,
  ),
  { minLength: 1, maxLength: 60 },
);
/** So many different numbers that a byte does not tell the cells apart, none of them an answer. */
const MANY = Array.from({ length: 300 }, (_, place) => 1000 + place);

function columnOf(cells: readonly RawCell[]): RawColumn {
  const builder = new RawColumnBuilder(0, "满意度");
  builder.addAll(cells);
  return builder.build();
}

describe("cells told by a byte each", () => {
  it("stand in their rows", () => {
    fc.assert(
      fc.property(CELLS, (cells) => {
        const few = cellCodes(columnOf(cells));
        expect(Array.from(few?.codes ?? [], (code) => few?.cells[code])).toEqual(cells);
      }),
    );
  });

  it("are not told where a byte cannot tell them apart, be they numbers or texts", () => {
    // an empty cell, true and false are always among them
    const upTo = (most: number) => Array.from({ length: most }, (_, row) => row);
    expect(cellCodes(columnOf(upTo(253)))).not.toBeNull();
    expect(cellCodes(columnOf(upTo(254)))).toBeNull();
    expect(cellCodes(columnOf(upTo(253).map((row) => `T${String(row)}`)))).not.toBeNull();
    expect(cellCodes(columnOf(upTo(254).map((row) => `T${String(row)}`)))).toBeNull();
  });

  it.each(["1-5", "5-1", "0-10"] as const)("are scores on %s as those of columns of many are", (kind) => {
    fc.assert(
      fc.property(CELLS, (cells) => {
        const scale = scaleOfKind(kind);
        const few = scoreColumn(columnOf(cells), "满意度", scale);
        const many = scoreColumn(columnOf([...cells, ...MANY]), "满意度", scale);
        expect(few.values).toEqual(many.values.subarray(0, cells.length));
        expect(few.invalid).toEqual(many.invalid.subarray(0, cells.length));
      }),
    );
  });

  it("are counted as those of columns of many are", () => {
    fc.assert(
      fc.property(CELLS, (cells) => {
        const few = countColumn(columnOf(cells), "General");
        const many = countColumn(columnOf([...cells, ...MANY]), "General");
        expect([...few.numbers].filter(([number]) => number < 1000)).toEqual(
          [...many.numbers].filter(([number]) => number < 1000),
        );
        expect(few.words).toEqual(many.words);
        expect(few.unread).toEqual(many.unread);
      }),
    );
  });
});
