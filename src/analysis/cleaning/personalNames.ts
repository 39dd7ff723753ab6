import type { PersonalPattern } from "./personalNumbers";

const COMPOUND =
  "欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|皇甫|尉迟|尉遲|公孙|公孫|令狐|慕容|司徒|东方|東方|独孤|獨孤|南宫|南宮|端木|轩辕|宇文|长孙";
const SINGLE =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏" +
  "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文施洪严葛庞樊兰殷祝鲁" +
  "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭許鄧呂蘇盧蔣賈葉閻鐘鍾譚鄒陸龍萬錢湯喬賀賴龔嚴蘭魯顧";
const SURNAME = `(?:${COMPOUND}|[${SINGLE}])`;
const HAN = "\\p{Script=Han}";
/** Words that begin as a name does. */
const NO_NAME = `(?!常客|常常|常用|高兴|高興|高管|高级|高端|高峰|高铁|高速|高先|黄金|黃金|白金|白天|马上|馬上|方便|方案|方式|于是|江苏|江西|金额|金卡|金牌|成都|周末|周[一二三四五六日围期]|王牌|王者|文件|文明|文字|任何|任务|范围|何时|何况|毛病|严重|万一|万元|石沉|程序|程度|安排|易于|谢谢|謝謝|白白|康复|余额|田地|钱包|段时|段话|许多|许久|石油|顾客|孙子|施工|严格|丁点)`;
/** What follows a name in a sentence. */
const AFTER = `(?=$|[^\\p{Script=Han}]|反馈|反映|反應|说|說|称|要求|投诉|投訴|申请|来电|來電|已|想|打|不|在|家|催|来|昨|今|需|希望|咨询|的(?:号|订|电|手|地|账|帐|家))`;
const GIVEN = `(?:${HAN}{1,2}?${AFTER})`;
const NAME = `${NO_NAME}${SURNAME}${GIVEN}`;
const LABEL =
  "(?:姓名|联系人|聯絡人|聯繫人|收件人|收货人|寄件人|机主|機主|户主|戶主|投保人|被保险人|客户名称|客户名|客户|客戶|顾客)";
const NOBODY = "(?!未|无|無|不|匿名|保密|同上|客户|客戶|本人|您好|你好|如上|暂|暫)";
const TITLE = "(?:先生(?!气|氣|产|產)|女士|小姐|太太|夫人)";
/** Those who serve customers are not masked. */
const NOT_STAFF = "(?<!客服|坐席|座席|专员|專員|经理|經理|师傅|師傅|顾问|顧問|工程师|工程師|接线员|店员)";
const LATIN = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]*\\.?)*";

/** Names by a label, by how one says one's own, by surname and title, in Chinese and English (S20). */
export const PERSONAL_NAMES: readonly PersonalPattern[] = [
  name(`${NOT_STAFF}${NO_NAME}${SURNAME}${HAN}{0,2}?${TITLE}`, "客户"),
  name(`(?<=${LABEL}\\s*:\\s*)${NAME}`),
  name(
    `(?<=(?:姓名|联系人|聯絡人|聯繫人|收件人|收货人|机主|機主|户主|戶主)\\s*:\\s*)${NOBODY}${HAN}{2,4}(?!${HAN})`,
  ),
  name(`(?<=${LABEL})${NO_NAME}${SURNAME}${HAN}{2}${AFTER}`),
  name(`(?<=我是|我叫|本人)${NAME}`),
  name(`(?<=我叫)${NO_NAME}${SURNAME}${HAN}{1,2}(?!${HAN})`),
  name(`(?<=\\b(?:Mr|Mrs|Ms|Miss|Mx|Messrs)\\b\\.?\\s*)${LATIN}`),
  name(`(?<=\\b[Mm]y (?:full )?name(?: is|'s|’s) )${LATIN}`),
  name(`(?<=(?:[Rr]egards|[Ss]incerely|[Yy]ours|Cheers),\\s*)${LATIN}`),
  name(`(?<=(?:\\b[Nn]ame|[Cc]ustomer|[Cc]ontact|姓名|联系人|收件人)\\s*:\\s*)${LATIN}`),
];

function name(source: string, replacement = "***"): PersonalPattern {
  return { pattern: new RegExp(source, "gu"), replacement };
}
