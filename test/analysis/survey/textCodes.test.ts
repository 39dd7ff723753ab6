import fc from "fast-check";
import { TextCodes } from "../../../src/analysis/survey/textCodes";

const byCharacter = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

describe("codes of texts", () => {
  it("are one for each distinct text, in the order in which they come", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("好", "坏", ""))),
        fc.nat(20),
        (found, ascending) => {
          // the first of them in their order, as ids mostly are
          const texts = [...found.slice(0, ascending).sort(byCharacter), ...found.slice(ascending)];
          const codes = new TextCodes();
          const distinct = [...new Set(texts)];
          expect(texts.map((text) => codes.codeOf(text))).toEqual(
            texts.map((text) => distinct.indexOf(text) + 1),
          );
          expect(codes.texts).toEqual(distinct);
        },
      ),
    );
  });

  it("stay the same while the table grows", () => {
    const codes = new TextCodes();
    const tickets = Array.from({ length: 20_000 }, (_, row) => `T${String(10_000_000 + row)}`);
    const first = tickets.map((ticket) => codes.codeOf(ticket));
    expect(first).toEqual(tickets.map((_, row) => row + 1));
    expect(tickets.map((ticket) => codes.codeOf(ticket))).toEqual(first);
    expect(codes.codeOf("T1")).toBe(20_001);
  });
});
