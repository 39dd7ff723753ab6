/** Text in an encoding of two bytes a character: the decoder's table, turned round. */
export function encoded(text: string, encoding: "gbk" | "big5" | "shift_jis"): Uint8Array {
  const bytesOf = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = bytesOf.get(character);
      if (bytes === undefined) throw new Error(`${character} has no place in ${encoding}`);
      return bytes;
    }),
  );
}

export function utf16(text: string, order: "le" | "be" = "le"): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))].forEach(
    (unit, place) => view.setUint16(2 * place, unit, order === "le"),
  );
  return bytes;
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 0x80; byte++) bytesOf.set(String.fromCharCode(byte), [byte]);
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const text = decoder.decode(Uint8Array.of(first, second));
      if (Array.from(text).length === 1 && text !== "\ufffd" && !bytesOf.has(text))
        bytesOf.set(text, [first, second]);
    }
  }
  return bytesOf;
}
