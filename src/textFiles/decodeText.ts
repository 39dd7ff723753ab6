import { wideEncoding } from "./wideEncoding";

/** Of the characters beyond ASCII, the share that may be broken in a text that is still taken for UTF-8. */
const BROKEN_SHARE = 0.1;
/** Of a long file so much tells its encoding. */
const BYTES_TRIED = 200_000;

/** Encodings that a spreadsheet in China, Taiwan or Japan writes; the first of equals is taken. */
const OLD_ENCODINGS = ["gb18030", "big5", "shift_jis"] as const;

/** Common characters of Chinese in both scripts, and kana: a text decoded wrongly has hardly any of them. */
const COMMON = new Set(
  "的一是不了在人有我他这这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市满足评价服务客户态度速度原因组单号时满意評價服務客戶態度單號來時們這說國會過學對後發樣現將與進實點種聲話問機給幾業間電門東關產滿のにはをたがでてとしれさいるすーイトンスルアラリクッ",
);

/** The likeliest encoding must say so much more than the next, and have so many common characters. */
const CLEARLY = 2;
const FEWEST_COMMON = 0.15;

/** The text of a file; the encoding it was taken for where that is a guess, else null. */
interface DecodedText {
  readonly text: string;
  readonly unsureEncoding: string | null;
}

/**
 * The text of a file in UTF-8, UTF-16 with a byte order mark, GB18030, Big5 or Shift-JIS, told apart by its bytes: of the old
 * encodings the one in which most characters are common ones.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const sure = (encoding: string): DecodedText => ({
    text: new TextDecoder(encoding).decode(bytes),
    unsureEncoding: null,
  });
  const wide = wideEncoding(bytes);
  if (wide !== null) return sure(wide);
  const decoded = sure("utf-8");
  const { broken, beyondAscii } = countCharacters(decoded.text);
  if (broken <= beyondAscii * BROKEN_SHARE) return decoded;
  const { encoding, isClear } = likeliest(bytes);
  return { ...sure(encoding), unsureEncoding: isClear ? null : encoding };
}

function likeliest(bytes: Uint8Array): { readonly encoding: string; readonly isClear: boolean } {
  const part = bytes.subarray(0, BYTES_TRIED);
  const shares = OLD_ENCODINGS.map((encoding) => {
    const { broken, beyondAscii, common } = countCharacters(new TextDecoder(encoding).decode(part));
    return (common - broken) / Math.max(1, beyondAscii);
  });
  const best = Math.max(...shares);
  const encoding = OLD_ENCODINGS[shares.indexOf(best)] ?? "gb18030";
  const next = Math.max(0, ...shares.filter((share) => share !== best));
  const isTied = shares.filter((share) => share === best).length > 1;
  return { encoding, isClear: !isTied && best >= FEWEST_COMMON && best >= next * CLEARLY };
}

/** Counted one by one: the matches of an expression over a file of 90 MB would not fit in memory. */
function countCharacters(text: string): { broken: number; beyondAscii: number; common: number } {
  let [broken, beyondAscii, common] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 127) continue;
    beyondAscii++;
    if (code === 0xfffd) broken++;
    else if (COMMON.has(text[at] ?? "")) common++;
  }
  return { broken, beyondAscii, common };
}
