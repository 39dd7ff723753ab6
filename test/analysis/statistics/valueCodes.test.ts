import { differentRows } from "../../../src/analysis/statistics/differentRows";
import {
  columnOfCodes,
  countCodes,
  knowCodes,
  mappedBytes,
  mappedColumn,
  valueCodes,
} from "../../../src/analysis/statistics/valueCodes";

const MANY = Float64Array.from({ length: 600 }, (_, row) => (row % 3 === 0 ? NaN : row / 7));

describe("values told by a byte each", () => {
  it("have no answer first, and the others in the order in which they came", () => {
    const { values, codes } = valueCodes(Float64Array.of(2.5, NaN, -1, 2.5, 300));
    expect(values).toEqual([NaN, 2.5, -1, 300]);
    expect(codes).toEqual(Uint8Array.of(1, 0, 2, 1, 3));
  });

  it("are not told where a byte cannot tell them apart", () => {
    const upTo = (most: number) => Float64Array.from({ length: most }, (_, row) => row);
    expect(valueCodes(upTo(255)).codes).not.toBeNull();
    expect(valueCodes(upTo(256)).codes).toBeNull();
  });

  it("are counted as often as their rows count", () => {
    expect(countCodes(Uint8Array.of(1, 0, 2, 1), Uint32Array.of(3, 1, 0, 4), 3)).toEqual(
      Uint32Array.of(1, 7, 0),
    );
  });

  it.each([Float64Array.of(5, NaN, 4, 5), MANY])("have what belongs to each, few or many", (column) => {
    expect(mappedColumn(column, (value) => value * 2)).toEqual(column.map((value) => value * 2));
    const digits = Uint8Array.from(column, (value) => (Number.isNaN(value) ? 0 : Math.floor(value)));
    expect(mappedBytes(column, Math.floor)).toEqual(digits);
  });

  it("are told once for all that the same belongs to", () => {
    const column = mappedColumn(Float64Array.of(5, NaN, 4, 1, 0), (value) =>
      value === 0 ? -0 : Number(value > 3),
    );
    expect(valueCodes(column)).toEqual({ values: [NaN, 1, 0], codes: Uint8Array.of(1, 0, 1, 2, 2) });
  });
});

describe("a column that codes stand for", () => {
  it("has their values, and is told by the same codes", () => {
    const [values, codes] = [[NaN, 5, 4], Uint8Array.of(2, 0, 1, 2)];
    const column = columnOfCodes(values, codes);
    expect(column).toEqual(Float64Array.of(4, NaN, 5, 4));
    expect(valueCodes(column)).toEqual({ values, codes });
  });

  it("may have several codes without an answer, and several of one value", () => {
    const codes = Uint8Array.of(1, 2, 3, 0, 4);
    const column = columnOfCodes([NaN, NaN, 5, 4, 5], codes);
    expect(column).toEqual(Float64Array.of(NaN, 5, 4, NaN, 5));
    expect(valueCodes(column)).toEqual({ values: [NaN, 5, 4], codes: Uint8Array.of(0, 1, 2, 0, 1) });
  });

  it("is no other column where it is there already", () => {
    const column = Float64Array.of(5, 4);
    expect(knowCodes(column, [NaN, 4, 5], Uint8Array.of(2, 1))).toBe(column);
    expect(valueCodes(column)).toEqual({ values: [NaN, 4, 5], codes: Uint8Array.of(2, 1) });
  });
});

describe("rows that differ", () => {
  it("count as often as they were there, whatever is missing in them, and not where the mask leaves them out", () => {
    const rows = [
      Float64Array.of(5, 4, 5, NaN, 5, 4, ...new Array<number>(14).fill(1)),
      Float64Array.of(1, 2, 1, 2, NaN, 2, ...new Array<number>(14).fill(3)),
    ];
    const mask = Uint8Array.from({ length: 20 }, (_, row) => (row === 5 ? 0 : 1));
    const { columns, times } = differentRows(rows, mask);
    const told = Array.from(times, (count, row) => [...columns.map((column) => column[row]), count]);
    expect(told).toHaveLength(5);
    expect(told).toEqual(
      expect.arrayContaining([
        [5, 1, 2],
        [4, 2, 1],
        [NaN, 2, 1],
        [5, NaN, 1],
        [1, 3, 14],
      ]),
    );
  });

  it("are the rows themselves where they can hardly be fewer", () => {
    const [columns, mask] = [[MANY, MANY], new Uint8Array(MANY.length).fill(1)];
    expect(differentRows(columns, mask)).toEqual({ columns, times: mask });
  });
});
