/** TABLES[k] carries a byte over the k bytes after it, so that four are taken at once ("slicing by 4"). */
const TABLES = makeTables();

/** The CRC-32 checksum of zip (polynomial 0xEDB88320), unsigned; `before` is that of the bytes before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [first, second, third, fourth] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let crc = before ^ -1;
  let at = 0;
  for (; at < whole; at += 4) {
    const mixed = crc ^ fourBytes(bytes, at);
    crc =
      (fourth[mixed & 255] ?? 0) ^
      (third[(mixed >>> 8) & 255] ?? 0) ^
      (second[(mixed >>> 16) & 255] ?? 0) ^
      (first[mixed >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (first[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

function fourBytes(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ -306_674_912 : value >>> 1;
    return value;
  });
  const further = (table: Int32Array): Int32Array =>
    table.map((value) => (first[value & 255] ?? 0) ^ (value >>> 8));
  const second = further(first);
  const third = further(second);
  return [first, second, third, further(third)];
}
