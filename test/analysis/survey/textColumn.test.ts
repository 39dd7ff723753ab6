import fc from "fast-check";
import { textColumn } from "../../../src/analysis/survey/columns/plainColumns";
import { pick, RawColumnBuilder, type RawCell, type RawColumn } from "../../../src/analysis/survey/rawColumn";

function columnOf(cells: readonly RawCell[]): RawColumn {
  const builder = new RawColumnBuilder(0, "班组");
  builder.addAll(cells);
  return builder.build();
}

const cells = fc.array(
  fc.oneof(
    fc.constantFrom<RawCell>(
      "A1",
      "a1",
      "B2",
      "b2 ",
      "ｂ2",
      "一组",
      "二组",
      " 一组",
      "-",
      "null",
      "",
      12,
      true,
    ),
    fc.integer({ min: 0, max: 30 }).map((number) => `T${String(number)}`),
  ),
);

describe("a column of texts", () => {
  it.each([true, false])(
    "is the same whether its texts were coded before or not, as groups: %s",
    (asGroup) => {
      fc.assert(
        fc.property(cells, fc.array(fc.nat(40)), (all, rows) => {
          const read = columnOf(all);
          const chosen = Uint32Array.from(rows.filter((row) => row < all.length));
          for (const raw of [read, pick(read, chosen)]) {
            const anew = { ...raw, texts: [...raw.texts] };
            expect(textColumn(raw, "班组", asGroup)).toEqual(textColumn(anew, "班组", asGroup));
          }
        }),
      );
    },
  );

  it("keeps the codes of texts that stay as they are", () => {
    const raw = columnOf(["T1", "T2", "T1", "", "T3"]);
    expect(textColumn(raw, "工单号", false).codes).toBe(raw.codes);
    expect(textColumn(columnOf(["T1", "T 2 "]), "工单号", false).texts).toEqual(["T1", "T 2"]);
  });
});
