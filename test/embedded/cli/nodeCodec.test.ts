import fc from "fast-check";
import { deflateAside, NODE_CODEC } from "../../../src/embedded/cli/nodeCodec";
import { crc32 } from "../../../src/embedded/file/package/crc32";
import { readPackage, writeZip } from "../../../src/embedded/file/package/zip";
import { unzipped } from "../../support/unzipped";

describe("Node's own zip", () => {
  test("parts in any number of pieces come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 5_000 }), { maxLength: 5 }), (pieces) => {
        const zip = writeZip(
          [
            ["a.xml", pieces],
            ["b.xml", new TextEncoder().encode("满意度")],
          ],
          NODE_CODEC,
        );
        for (const parts of [unzipped(zip), readPackage(zip, NODE_CODEC)]) {
          expect(Buffer.from(parts.get("a.xml") as Uint8Array)).toEqual(Buffer.concat(pieces));
          expect(Buffer.from(parts.get("b.xml") as Uint8Array).toString()).toBe("满意度");
        }
      }),
    );
  });

  test("packs aside what it packs here", async () => {
    const piece = new TextEncoder().encode("满意度".repeat(1_000));
    for (const isLast of [false, true]) {
      expect(Buffer.from(await deflateAside(piece, isLast))).toEqual(
        Buffer.from(NODE_CODEC.deflate(piece, isLast)),
      );
    }
  });

  test("sums as the one for every platform, in pieces too", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 999 }), fc.uint8Array({ maxLength: 999 }), (first, second) => {
        const whole = crc32(Buffer.concat([first, second]));
        expect(NODE_CODEC.crc32(second, NODE_CODEC.crc32(first))).toBe(whole);
        expect(crc32(second, crc32(first))).toBe(whole);
      }),
    );
  });
});

test("a part that is as it was read goes back as it was packed", () => {
  const text = new TextEncoder().encode("满意度".repeat(1_000));
  const zip = writeZip([["a.xml", text]], NODE_CODEC);
  expect(Buffer.from(writeZip(readPackage(zip)))).toEqual(Buffer.from(zip));
});
