/** Of the characters beyond ASCII, the share that may be broken in a text that is still taken for UTF-8. */
const BROKEN_SHARE = 0.1;

/** The text of a file in UTF-8, UTF-16 with a byte order mark, or GB18030, told apart by its bytes. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  const { broken, beyondAscii } = countCharacters(text);
  return broken > beyondAscii * BROKEN_SHARE ? new TextDecoder("gb18030").decode(bytes) : text;
}

/** Counted one by one: the matches of an expression over a file of 90 MB would not fit in memory. */
function countCharacters(text: string): { broken: number; beyondAscii: number } {
  let broken = 0;
  let beyondAscii = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) beyondAscii++;
    if (code === 0xfffd) broken++;
  }
  return { broken, beyondAscii };
}
