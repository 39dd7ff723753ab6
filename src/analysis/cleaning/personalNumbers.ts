import { personalPattern, type PersonalPattern } from "./personalPattern";

/** What a number is called that belongs to a thing. */
const OF_THINGS =
  /(?:单号|單號|订单|訂單|工单|工單|编号|編號|序列号|序列號|流水|物流|快递|快遞|发票号|发票|金额|金額|合计|型号|型號|版本|条码|order|ticket|invoice|reference|ref|case|serial|no\.?|#)\s*(?:号|號|号码|编号|number|id)?\s*(?:是|为|為|is|was|:|#)?\s*[A-Za-z]{0,3}-?$/iu;

const AREA = "(?:10|2\\d|[3-9]\\d{2})";
const EXTENSION = "(?:\\s*(?:转|轉|分机|分機|ext\\.?|extension|x|#)\\s*\\d{1,6}|-\\d{1,5})?";
const IDENTITY =
  "身份证|身分证|身分證|身份證|一代证|二代证|证件|證件|护照|護照|通行证|通行證|台胞证|臺胞證|台胞證|回乡证|回鄉證|居住证|居留证|军官证|驾驶证|駕照|社保|passport|social security|ssn|id card|permit|driver'?s licen[cs]e";
const CARD =
  "卡号|卡號|银行卡|銀行卡|信用卡|储蓄卡|借记卡|账号|帐号|帳號|账户|帐户|尾款打到|[行用]卡|card|account";
const PLATE = "车牌|車牌|车号|車號|licen[cs]e plate|number plate|plate";
const BIRTH = "(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
const REGION = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\\d{4}";

/** Numbers and names on the net that point to a person, surest first (S20). */
export const PERSONAL_NUMBERS: readonly PersonalPattern[] = [
  by(`(?<!\\d)${REGION}[ -]?${BIRTH}[ -]?\\d{3}[\\dXx](?![\\dA-Za-z])`),
  by(`(?<!\\d)${REGION}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?!\\d)`, notOfThings),
  by("(?<![A-Za-z\\d])[A-Z]{1,2}\\d{6}\\([\\dA]\\)"),
  by("(?<![A-Za-z\\d])[A-Z][12]\\d{8}(?![A-Za-z\\d])", isTaiwanId),
  labelled(IDENTITY, "[A-Za-z]{0,3}\\d(?:[ -]?[\\dXx]){4,19}(?:\\([\\dA]\\))?"),
  by("(?<![\\dA-Za-z-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])"),
  by(
    "(?<![A-Za-z\\d])[京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊][A-HJ-Z][·・. -]?(?=[A-Z]*\\d)[A-HJ-NP-Z\\d]{5,6}(?![A-Za-z\\d])",
  ),
  labelled(PLATE, "(?=[A-Za-z-]*\\d)[A-Za-z\\d]{2,4}[- ]?[A-Za-z\\d]{2,4}"),
  by("(?<![A-Za-z\\d])[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,4})?(?![A-Za-z\\d])", isIban),
  by("(?<!\\d)\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{1,4}(?:\\1\\d{1,4})?(?!\\d)"),
  labelled(CARD, "\\d(?:[ -]?\\d){11,18}"),
  by(
    "(?<!\\d)(?:62|4|5[1-5])\\d{13,18}(?!\\d)",
    (found, before) => isLuhn(found) && notOfThings(found, before),
  ),
  by("(?<![\\d.])(?:\\(?(?:\\+|00)86\\)?[ -]?|(?<!\\d)86[ -])?1[3-9](?:[ -]?\\d){9}(?![\\d])", notOfThings),
  by("(?<![\\d./])1[3-9]\\d([./_])\\d{4}\\1\\d{4}(?![\\d./])", notOfThings),
  by(`(?<!\\d)\\((?:0?${AREA})\\)[ -]?\\d{3,4}[ -]?\\d{4}${EXTENSION}(?!\\d)`, notOfThings),
  by(`(?<![\\d.])0${AREA}[ -]?\\d{3,4}[ -]?\\d{4}${EXTENSION}(?!\\d)`, notOfThings),
  by("(?<![\\d.])09\\d{2}[ -]?\\d{3}[ -]?\\d{3}(?!\\d)", notOfThings),
  by("(?<![\\d.])\\+\\d{1,3}(?:[ -]?\\(?\\d{1,5}\\)?){2,5}(?!\\d)", (found) => digits(found).length >= 9),
  by("(?<![\\d.-])\\(?(?!400|8\\d\\d)[2-9]\\d{2}\\)?[ -]\\d{3}-\\d{4}(?![\\d-])", notOfThings),
  by("(?<![\\d.-])0\\d{2,4} \\d{3,4} \\d{3,4}(?!\\d)", notOfThings),
  labelled(
    "电话|電話|手机|手機|手机号|联系方式|聯絡方式|座机|固话|回电|回電|tel|telephone|phone|mobile|whatsapp",
    "(?!400|800)\\d(?:[ -]?\\d){6,12}",
  ),
  labelled("微信|wechat|weixin|wx|vx", "(?=[\\w-]*[\\d_-])[A-Za-z][\\w-]{4,19}"),
  by("(?<=(?:微信|wechat|weixin)\\s?(?:号|號|id)?\\s?[:是为為]\\s*)[A-Za-z][\\w-]{4,19}(?![\\w-])"),
  labelled("qq", "[1-9]\\d{4,11}"),
];

function by(source: string, isPersonal?: PersonalPattern["isPersonal"]): PersonalPattern {
  return personalPattern(source, "giu", undefined, isPersonal);
}

/** What stands right behind a word that says what it is. */
function labelled(labels: string, value: string): PersonalPattern {
  const link = "(?:号码|號碼|号|號|number|no\\.?|id)?\\s*(?:(?:是|为|為|is|:)\\s*)?(?:on\\s+)?";
  return by(`(?<=(?:${labels})\\s*${link})${value}(?![\\dA-Za-z])`);
}

/**
 * Whether what stands before a number does not make it that of a thing: an order, a sum, a model.
 *
 * @example ["订单号是", "请打"].map((before) => notOfThings("13812345678", before)) // [false, true]
 */
export function notOfThings(_found: string, before: string): boolean {
  return !OF_THINGS.test(before);
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

/** The letter counts as two digits, each of the ten has its weight. */
function isTaiwanId(found: string): boolean {
  const letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(found.charAt(0)) + 10;
  const rest = Array.from(found.slice(1), Number);
  const weighed = rest.reduce((sum, digit, place) => sum + digit * Math.max(8 - place, 1), 0);
  return (Math.floor(letter / 10) + (letter % 10) * 9 + weighed) % 10 === 0;
}

function isLuhn(number: string): boolean {
  const sum = Array.from(number)
    .reverse()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

function isIban(found: string): boolean {
  const plain = found.replace(/ /g, "").toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    rest = Number(`${String(rest)}${String(parseInt(sign, 36))}`) % 97;
  }
  return rest === 1;
}
