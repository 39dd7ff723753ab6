import { personalPattern, type PersonalPattern } from "./personalPattern";

/** Signs that lead to a place and are none of its name. */
const HAN = "(?:(?=\\p{Script=Han})[^在到是住寄送往于於去我的了从從给給址])";
const REGIONS =
  "北京|上海|天津|重庆|重慶|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|臺灣|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|" +
  "广州|深圳|杭州|南京|成都|武汉|西安|苏州|无锡|宁波|青岛|济南|厦门|福州|长沙|郑州|合肥|昆明|大连|沈阳|哈尔滨|长春|石家庄|太原|南昌|南宁|贵阳|兰州|东莞|佛山|珠海|常州|温州|台北|臺北|新北|桃园|桃園|台中|臺中|台南|臺南|高雄";
const PLACE = `(?:(?:${REGIONS})[省市]?|(?!地址|家住)${HAN}{2,7}?(?:自治区|新区|新區|开发区|园区|省|市|区|區|县|縣|镇|鎮|乡|鄉|州|盟|旗|村))`;
/** A street, not a line, a channel or a circuit. */
const STREET = `${HAN}{1,8}?(?:大道|胡同|(?<![线線电電网網思套])路|街|(?<![渠通频頻管隧赛知轨味])道|巷|弄|里)(?:[东西南北東中]|[一二三四五六七八九十\\d]+段)?`;
const NUMBER = "\\s*[\\d一二三四五六七八九十百]+(?:-\\d+)?\\s*(?:号|號|弄)(?!线|線|楼)";
const HOUSE =
  "(?:\\s*(?:院|\\d+(?:-\\d+)*\\s*(?:号楼|號樓|栋|棟|幢|座|单元|單元|层|層|楼|樓|室|号|號|弄|房))|[A-Za-z]\\s*(?:座|栋|棟|室|\\d{1,4}))*";
const LEAD = "(?<=(?:住在?|家在|地址(?:是|为|為|:)?|寄到|寄往|送到|送货到|搬到)\\s*)";
const ESTATE = `${HAN}{2,8}?(?:小区|小區|花园|花園|公寓|家园|家園|新村|大厦|大廈|苑|园|城)`;

/** Addresses down to the house: a street counts behind a place or behind words that lead to where one lives. */
export const PERSONAL_ADDRESSES: readonly PersonalPattern[] = [
  address(`(?:${PLACE})+${STREET}${NUMBER}${HOUSE}`),
  address(`${LEAD}${STREET}${NUMBER}${HOUSE}`),
  address(`(?:${PLACE})*${ESTATE}\\s*[\\dA-Za-z]+\\s*(?:号楼|號樓|栋|棟|幢|座|号|號)${HOUSE}(?<=[室号號房])`),
];

function address(source: string): PersonalPattern {
  return personalPattern(source, "gu");
}
