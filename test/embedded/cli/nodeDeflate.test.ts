import fc from "fast-check";
import { nodeDeflate } from "../../../src/embedded/cli/nodeDeflate";
import { writeZip } from "../../../src/embedded/file/package/zip";
import { unzipped } from "../../support/unzipped";

test("parts in any number of pieces come back from a zip that Node's packer made", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 5_000 }), { maxLength: 5 }), (pieces) => {
      const zip = writeZip(
        [
          ["a.xml", pieces],
          ["b.xml", new TextEncoder().encode("满意度")],
        ],
        nodeDeflate,
      );
      const parts = unzipped(zip);
      expect(Buffer.from(parts.get("a.xml") ?? [])).toEqual(Buffer.concat(pieces));
      expect(Buffer.from(parts.get("b.xml") ?? []).toString()).toBe("满意度");
    }),
  );
});
