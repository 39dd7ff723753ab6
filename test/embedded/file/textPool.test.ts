import fc from "fast-check";
import { TextPool } from "../../../src/embedded/file/xml/textPool";

const decodeIn =
  (bytes: Uint8Array) =>
  (start: number, end: number): string =>
    new TextDecoder().decode(bytes.subarray(start, end));

describe("texts by their bytes", () => {
  test("are what the bytes say, however many there are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80, unit: "grapheme" }), { maxLength: 300 }), (texts) => {
        const pieces = texts.map((text) => new TextEncoder().encode(text));
        const bytes = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
        const pool = new TextPool(bytes, bytes.length);
        let start = 0;
        const found = pieces.map((piece) => {
          start += piece.length;
          return pool.get(start - piece.length, start, decodeIn(bytes));
        });
        expect(found).toEqual(pieces.map((piece) => new TextDecoder().decode(piece)));
      }),
    );
  });

  test("are decoded once where they come again", () => {
    const bytes = new TextEncoder().encode("电话电话在线");
    const pool = new TextPool(bytes, bytes.length);
    const decoded: string[] = [];
    const read = (start: number, end: number): string =>
      pool.get(start, end, (from, to) => {
        decoded.push(decodeIn(bytes)(from, to));
        return decoded.at(-1) ?? "";
      });
    expect([read(0, 6), read(6, 12), read(12, 18)]).toEqual(["电话", "电话", "在线"]);
    expect(decoded).toEqual(["电话", "在线"]);
  });
});
