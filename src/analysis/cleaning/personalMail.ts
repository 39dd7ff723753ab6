import { personalPattern, type PersonalPattern, type PersonalPatterns } from "./personalPattern";

const PROVIDERS =
  "gmail|googlemail|qq|163|126|139|189|foxmail|sina|sohu|yeah|aliyun|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|hinet|pchome|mail|yandex|zoho";
const ENDINGS = "com|cn|net|org|edu|gov|co|uk|hk|tw|io|info|biz|vip|de|fr|jp|kr|ca|au|us|eu|sg|my|康姆|扣姆";
const HAN_DIGIT = "[零〇一二三四五六七八九幺]";
/** A full stop, or the word for it. */
const DOT =
  "(?:\\.|。|\\s\\.\\s|\\s*[([{]\\s*(?:dot|点|點|\\.)\\s*[)\\]}]\\s*|\\s*[点點]\\s*|\\s+(?:dot|point)\\s+)";
/** Endings that are words too: only behind a dot that is said. */
const SAID_ENDING = "(?:\\s*[点點]\\s*|\\s+dot\\s+)(?:me|in|it|is|so|ai|app|dev|xyz|top|club)";
const AT =
  "(?:\\s*(?:@|[([{<]\\s*(?:at|艾特|@)\\s*[)\\]}>]|艾特(?:符号|符號|符)?|圈\\s*a|小老鼠|小老鼠符号)\\s*)";
const AT_SAID = "\\s+at\\s+";
const JOIN = `(?:${DOT}|\\s*(?:下划线|下劃線|底线|底線|横杠|橫槓|横线|减号|中划线)\\s*|\\s+(?:underscore|dash|hyphen|minus|plus)\\s+)`;
const SPELLED = "[a-z](?: [a-z]){2,}";
const WORD = "[\\w+-]+";
const LOCAL = `(?<![\\w.+-])(?:${SPELLED}|${WORD}(?:${JOIN}${WORD}){0,4})`;
/** Signs before the words that stand for @, where a name in Chinese begins. */
const HAN_LOCAL = `(?:(?<=[是为為到给給发發寄至送复:]\\s*|(?:邮箱|郵箱|信箱|邮件|郵件)\\s*|(?<!\\p{Script=Han})\\s*)(?:(?![发發到给給是为為的我请請打用寄至送])\\p{Script=Han}){1,4}?)`;
const LABEL = `(?:[a-z\\d][\\w-]*|${HAN_DIGIT}{2,6})`;
const DOMAIN = `${LABEL}(?:${DOT}${LABEL})*?(?:${DOT}(?:${ENDINGS})|${SAID_ENDING})(?:${DOT}(?:cn|uk|hk|tw|jp|au|sg|my|nz|kr))?(?![\\w])`;
const PROVIDER = `(?:${PROVIDERS})(?!\\w)`;

const OF_PROVIDER = new RegExp(`\\bat\\s+(?:${PROVIDERS})\\b`, "iu");
const WITH_ENDING = new RegExp(`${DOT}(?:${ENDINGS})$`, "iu");
/** What is said before an address. */
const LEADS_TO_MAIL =
  /(?:e-?mails?(?:\s+address)?|mail|address|write|reach me|contact me|邮箱|郵箱|邮件|郵件)(?:\s+(?:is|to|me|us|at|on|was|it|the|:))*\s*:?\s*$/iu;
/** Words before “at” that are nobody's. */
const ORDINARY =
  /^(?:(?:look|work|arriv|stay|order|bought|shop|sign|log|regist|wait|found|sold|hosted|book|stop|aim|pointed|paid|purchas|mail|email|account|page|site|support|service|agent|staff|team|people|help|customer|somebody|someone|anyone|everyone)\w*|buy|sell|it|is|are|was|were|be|been|me|us|them|him|her|you|in|up|on|off|down|out|back|here|there|not|now|and|or|only|all|both|also|even|that|this|one|again|got|get|good|bad|best|worst|start|available|online|website|one|day|time|home|price|cheaper|problem|issue|error|guys|folks)$/iu;
const STRONG = /[\d._]|\s/u;

/** Addresses of mail, with their signs or as one says them: zhangsan 艾特 qq 点 com, john dot smith at gmail dot com (S20). */
export const PERSONAL_MAIL: readonly PersonalPatterns[] = [
  { hint: /@/u, patterns: [mail("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+")] },
  {
    hint: /@|艾特|圈\s*a|小老鼠|[([{<]\s*at/iu,
    patterns: [mail(`(?:${LOCAL}|${HAN_LOCAL}?)${AT}(?:${DOMAIN}|${PROVIDER})`)],
  },
  { hint: /\sat\s/iu, patterns: [mail(`${LOCAL}${AT_SAID}(?:${DOMAIN}|${PROVIDER})`, isAddress)] },
];

/** “At” is an ordinary word: what stands before it, or whose house it is, has to tell. */
function isAddress(found: string, before: string): boolean {
  const [local = ""] = found.split(/\s+at\s+/iu);
  const isLed = LEADS_TO_MAIL.test(before);
  if (ORDINARY.test(local)) return isLed && !/^(?:me|us|it|is)$/iu.test(local);
  if (isLed || STRONG.test(local)) return true;
  return OF_PROVIDER.test(found) && WITH_ENDING.test(found);
}

function mail(source: string, isPersonal?: PersonalPattern["isPersonal"]): PersonalPattern {
  return personalPattern(source, "giu", "***@***", isPersonal);
}
