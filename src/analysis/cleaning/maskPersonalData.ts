const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏" +
  "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文张劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭許鄧呂蘇盧蔣賈葉閻鐘譚鄒陸龍萬錢湯喬賀賴龔";

/** What is replaced by what, in this order: what is longest and surest first. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "***@***"],
  [/(?<!\d)\d{17}[\dXx](?!\d)/g, "***"],
  [/(?<!\d)\d{15,20}(?!\d)/g, "***"],
  [/(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g, "***"],
  [/(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/g, "***"],
  [/(?<!\d)\+?(?:\d{1,3}[ -])?\(?\d{3}\)?[ -]\d{3,4}[ -]?\d{4}(?!\d)/g, "***"],
  [/(?<!\d)\d{10,14}(?!\d)/g, "***"],
  [
    /[\u4e00-\u9fff]{1,8}(?:路|街|道|巷|弄|胡同)\s*\d+\s*[号號弄](?:[\dA-Za-z\u4e00-\u9fff-]{0,10}?(?:室|楼|樓|单元|單元|栋|棟|幢|座|层|層))*/g,
    "***",
  ],
  [/\d+\s*(?:栋|棟|幢|座|号楼|號樓)\s*(?:\d+\s*(?:单元|單元))?\s*\d*\s*(?:室|号|號)?/g, "***"],
  [/(我叫|姓名[::]?\s*|联系人[::]?\s*|聯絡人[::]?\s*)[\u4e00-\u9fff]{2,3}/g, "$1***"],
  [new RegExp(`[${SURNAMES}](?:先生|女士|小姐|太太)`, "g"), "客户"],
];

/**
 * Replaces e-mail addresses, ID, card and phone numbers, street addresses and `names` by stars (S20). Names of one
 * character are left, as they would take every such character with them.
 */
export function maskPersonalData(text: string, names: readonly string[] = []): string {
  let masked = text;
  for (const name of names) {
    if (name.length > 1 && masked.includes(name)) masked = masked.split(name).join("客户");
  }
  for (const [pattern, replacement] of PATTERNS) masked = masked.replace(pattern, replacement);
  return masked;
}
