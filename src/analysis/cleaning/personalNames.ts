import { GIVEN_NAMES } from "./givenNames";
import { personalPattern, type PersonalPattern, type PersonalPatterns } from "./personalPattern";

const COMPOUND =
  "欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|皇甫|尉迟|尉遲|公孙|公孫|令狐|慕容|司徒|东方|東方|独孤|獨孤|南宫|南宮|端木|轩辕|宇文|长孙";
const SINGLE =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏" +
  "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文施洪严葛庞樊兰殷祝鲁" +
  "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭許鄧呂蘇盧蔣賈葉閻鐘鍾譚鄒陸龍萬錢湯喬賀賴龔嚴蘭魯顧";
/** Surnames that are rarer, or begin more words than names: only where people say who they are. */
const RARER =
  "覃莫牟符游凌柯翟鲍鮑柴焦温溫欧歐涂塗倪岳齐齊卓甘裴管詹邢骆駱聂聶闵閔麦麥冉薄简簡鄢郎习習谷阮仇";
const SURNAME = `(?:${COMPOUND}|[${SINGLE}])`;
const ANY_SURNAME = `(?:${COMPOUND}|[${SINGLE}${RARER}])`;
const HAN = "\\p{Script=Han}";
/** Towns and countries that begin as a name does. */
const TOWNS =
  "武汉|武昌|武进|石家|黄山|黄石|唐山|徐州|许昌|邵阳|孟买|梁山|郑州|罗湖|洪湖|贺州|常州|常德|常熟|秦皇|马来|马鞍|韩国|高雄|萧山|余姚|余杭|范县|邹城|毛里|侯马|武夷|兰州|张家|张掖|王府|朱家|梁平|曹县|沈阳|苏州|吕梁|蔡甸|田林|温州|齐齐|岳阳|夏威|金华|康定|万州|龙岩|雷州|彭州|鲁山|江门|江阴|贵州|广州|文山|方山|莫斯|柯城|简阳|柴达|白城|史家|孔府|马德|罗马|林芝|陆家";
/** Words that begin as a name does. */
const NO_NAME = `(?!常客|常常|常用|常年|常住|常在|常打|高兴|高興|高管|高级|高端|高峰|高铁|高速|高先|高中|高[一二三考校龄血度]|黄金|黃金|黄牛|黄卡|白金|白天|白领|白[等跑花打买交忙来去]|马上|馬上|马甲|方便|方案|方式|方言|于是|于[昨今前去上下本周]|江苏|江西|江[南北]|金额|金[卡牌融钻]|成都|周末|周[一二三四五六日天围期]|王牌|王者|文件|文明|文字|文[科员盲]|任何|任务|任[职教]|范围|何时|何况|何[必苦种人故等德]|毛病|严重|严肃|严[禁格]|万一|万元|万[万分般能幸]|石沉|石油|程序|程度|安排|易于|易[怒燃]|谢谢|謝謝|谢[绝过]|白白|康复|余额|余[下生]|田地|钱[包不没多少都]|段时|段话|段位|许多|许久|许[是可]|顾客|顾[家虑不]|孙子|孙女|施工|施主|严格|丁点|丁克|温[和柔馨]|齐[全心]|管[理家事不]|简[单直]|甘[心愿]|习惯|欧[洲美]|游[客戏玩]|麦[克当]|莫名|莫非|焦[虑急]|凌晨|史[上无]|曾[经在]|夏天|汤[水]|熊孩|孔子|雷人|贺卡|祝[你您福愿贵]|鲁莽|金[主粉]|秦[始]|常规|易[耗]|江湖|薄[利]|谷歌|${TOWNS})`;
/** What follows a name in a sentence. */
const AFTER = `(?=$|[^\\p{Script=Han}]|反馈|反映|反應|说|說|称|要求|投诉|投訴|申请|来电|來電|已|想|打|不|在|家|催|来|昨|今|需|希望|咨询|的(?:号|订|电|手|地|账|帐|家))`;
/** What follows the name of who speaks. */
const OWN_AFTER = `(?=$|[^\\p{Script=Han}]|反馈|反映|反應|说|說|称|要|投诉|投訴|申请|来电|來電|来信|已|想|打|不(?!到)|在|家住|催|来|昨|今|需|希望|咨询|我|因|对|對|于|於|上[次周个个月]|刚|剛|又|呀|啊|哦|呢|吧|没|沒|有|去年|买|買|购|購|你|您|麻烦|麻煩|请|請|身份|电话|電話|手机|手機|本人|[，,]?(?:先生|女士)|的(?:号|订|电|手|地|账|帐|家|妈|爸|母|父|儿|兒|女|先生|太太|老公|老婆|爱人|愛人|丈夫|妻|朋友|同[事学]|室友|哥|姐|弟|妹|孩|奶|爷))`;
const GIVEN = `(?:${HAN}{1,2}?${AFTER})`;
const NAME = `${NO_NAME}${SURNAME}${GIVEN}`;
const LABEL =
  "(?:姓名|联系人|聯絡人|聯繫人|收件人|收货人|寄件人|机主|機主|户主|戶主|投保人|被保险人|客户名称|客户名|客户|客戶|顾客)";
const NOBODY = "(?!未|无|無|不|匿名|保密|同上|客户|客戶|本人|您好|你好|如上|暂|暫)";
const TITLE = "(?:先生(?!气|氣|产|產)|女士|小姐|太太|夫人)";
/** Those who serve customers are not masked. */
const NOT_STAFF = "(?<!客服|坐席|座席|专员|專員|经理|經理|师傅|師傅|顾问|顧問|工程师|工程師|接线员|店员)";
const LATIN = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]*\\.?)*";
/** How one says one's own name, with a verb that leads to nothing else. */
const CALLED = "(?:我叫(?!做)|(?:我的|我)?(?:名字|大名|全名|真名|英文名)(?:叫做?|是|为|為))";
/** What one calls besides names. */
const NOT_CALLED =
  "(?!不|了|过|過|你|您|他|她|它|们|們|车|車|外卖|外賣|客服|人|谁|誰|什|甚|啥|来|來|出|得|着|錯|错|小二|小哥|小妹|小时|小時)";
const SELF = "(?:我是|我叫|本人|这里是|這裡是|这边是|這邊是|我这边是)";
const MODEST = "(?:免[贵貴]|敝|鄙|小|我|本人|在下)[,，、\\s]*姓";

/** By surname and title. */
const TITLED = [name(`${NOT_STAFF}${NO_NAME}${SURNAME}${HAN}{0,2}?${TITLE}`, "客户")];

/** By a label. */
const LABELLED = [
  name(`(?<=${LABEL}\\s*:\\s*)${NAME}`),
  name(
    `(?<=(?:姓名|联系人|聯絡人|聯繫人|收件人|收货人|机主|機主|户主|戶主)\\s*:\\s*)${NOBODY}${HAN}{2,4}(?!${HAN})`,
  ),
  name(`(?<=${LABEL})${NO_NAME}${SURNAME}${HAN}{2}${AFTER}`),
  name(`(?<=(?:\\b[Nn]ame|[Cc]ustomer|[Cc]ontact|姓名|联系人|收件人)\\s*:\\s*)${LATIN}`),
];

/** By how one says one's own. */
const OWN = [
  name(`(?<=${SELF}\\s*)${NO_NAME}${ANY_SURNAME}${HAN}{1,2}?${OWN_AFTER}`),
  name(`(?<=${CALLED}\\s*)${NO_NAME}${ANY_SURNAME}${HAN}{1,2}(?!${HAN})`),
  name(`(?<=${CALLED}\\s*)${NOT_CALLED}[阿小老]${HAN}{1,2}(?!${HAN})`),
  name(`(?<=我的?名(?:字)?(?:叫做?|是|为|為)\\s*)${NOBODY}${NOT_CALLED}${HAN}{2,5}(?=$|[,，.。;；!！、\\s])`),
  name(`(?<=我[(,，]\\s*)${NO_NAME}${ANY_SURNAME}${HAN}{1,2}(?=[),，])`),
  name(`(?<=${MODEST}\\s*)${ANY_SURNAME}(?=$|[^${HAN}]|名|[叫在昨今来來要打想]|的$)`),
  name(`(?<=${MODEST}\\s*${ANY_SURNAME}[,，\\s]*(?:单|單|草)?名(?:叫|字|是)?\\s*)${HAN}{1,2}(?!${HAN})`),
  name(`(?<=${CALLED}\\s*)${LATIN}`),
  name(
    `(?<=${SELF}\\s*)${LATIN}(?!\\s*(?:\\p{Script=Latin}|用户|用戶|会员|會員|客户|客戶|粉|员工|的|卡|版))`,
    undefined,
    isOwn,
  ),
];

const IN_ENGLISH = [
  name(`(?<=\\bI(?:['’]m| am) )${NO_NAME}${ANY_SURNAME}${HAN}{1,2}(?!${HAN})`),
  name(`(?<=\\b[Mm]y name(?: is|['’]s) )${HAN}{2,4}(?!${HAN})`),
  name(`(?<=\\b(?:Mr|Mrs|Ms|Miss|Mx|Messrs)\\b\\.?\\s*)${LATIN}`),
  name(`(?<=(?:[Rr]egards|[Ss]incerely|[Yy]ours|Cheers),\\s*)${LATIN}`),
];

/** Names by surname and title, by a label, by how one says one's own, in Chinese and English (S20). */
export const PERSONAL_NAMES: readonly PersonalPatterns[] = [
  { hint: new RegExp(TITLE, "u"), patterns: TITLED },
  { hint: new RegExp(`${LABEL}|[Nn]ame|[Cc]ustomer|[Cc]ontact`, "u"), patterns: LABELLED },
  { hint: /我|本人|这里是|這裡是|这边是|這邊是|姓|名/u, patterns: OWN },
  {
    hint: /\b(?:M(?:r|rs|s|iss|x|essrs)\b|I(?:['’]m| am)\b|[Nn]ame|[Rr]egards|[Ss]incerely|[Yy]ours|Cheers)/u,
    patterns: IN_ENGLISH,
  },
];

/** Brands and grades are written large too: a name that is known, or two words. */
function isOwn(found: string): boolean {
  const [first = ""] = found.toLowerCase().split(/\s/u);
  return GIVEN_NAMES.has(first) || /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(found);
}

function name(
  source: string,
  replacement?: string,
  isPersonal?: PersonalPattern["isPersonal"],
): PersonalPattern {
  return personalPattern(source, "gu", replacement, isPersonal);
}
