import fc from "fast-check";
import { ByteWriter } from "../../../src/embedded/file/package/byteWriter";

test("what is written in pieces is the text as UTF-8", () => {
  const part = fc.oneof(
    fc.string({ maxLength: 40, unit: "grapheme" }),
    fc.constant("满意度".repeat(200_000)),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const pieces: Uint8Array[] = [];
      const writer = new ByteWriter((piece) => pieces.push(piece));
      for (const each of parts) writer.write(each);
      writer.end();
      expect(Buffer.concat(pieces).equals(Buffer.from(parts.join("")))).toBe(true);
    }),
    { numRuns: 30 },
  );
});
