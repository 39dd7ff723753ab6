import { crc32 } from "../../../src/embedded/file/package/crc32";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the checksum of zip", () => {
  test("is the published one of the nine digits", () => {
    expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
  });

  test.each([
    ["", 0],
    ["a", 0xe8b7be43],
    ["abc", 0x352441c2],
    ["message digest", 0x20159d7f],
    ["abcdefghijklmnopqrstuvwxyz", 0x4c2750bd],
  ])("of %p, whole fours and what is left over", (text, sum) => {
    expect(crc32(bytesOf(text))).toBe(sum);
  });
});
