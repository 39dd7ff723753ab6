/** Ends in a denial of what follows: "没有(等很久)", "不是(态度差)". A question ("是不是") denies nothing. */
const DENIED_BEFORE =
  /(?<![是能会行有要])(?:没有?|不是|不算|不觉得|并不|并非|并没有?|毫无|从不|不会|不存在|无|不|未)(?:有|太|很|怎么|再|什么|特别|那么|任何|出现|遇到|让我|觉得|感到|感觉|所谓|明显|发生|一直)?$/;

/** Begins with praise: "(态度)还可以", "(信号)很好". "好几次" and "好久" praise nothing. */
const PRAISED_AFTER =
  /^ ?(?:方面|这块|上|倒是|其实|一直|总体|整体|都|也|还|算|是|挺|蛮|很|非常|比较|特别|十分|相当|更|的)*(?:可以(?!再)|还行|不错|没问题|没的说|没得说|没话说|没毛病|满意|ok|good|好(?![几多久像不慢差难半长])|友好|热情|耐心|专业|及时|很快|快(?![递点要])|稳定|正常|合理|不差|不慢|不贵)/;

/** Ends in what takes praise back: "不够(热情)", "谈不上(满意)", "没有得到(有效)". What complains stays a complaint after it. */
const SHORT_OF_BEFORE =
  /(?:不够|不大|谈不上|算不上|称不上|说不上|不敢说|不能算|没能|未能|没有?得到|未得到|没有?(?:完全|彻底|真正)|未(?:完全|彻底|真正)|缺乏|缺少)(?:很|太|特别|那么|非常|足够|真正|及时|完全)?$/;

/** Begins with what takes praise back: "(耐心)不够", "(及时)性差", "(满意)度低". */
const SHORT_OF_AFTER =
  /^[度性]?(?:还|也|都|是|明显|严重|比较|有点|有些|非常|特别)*(?:不够|不足|不强|不高|有限|欠缺|欠佳|缺乏|(?:很|太|极|较)?(?:差(?![不点])|低(?![调价碳])))/;

const SHORT_OF_BEFORE_ENGLISH =
  /\b(?:far from|less than|anything but|lack(?:s|ed|ing)?|could (?:have been|be) (?:more|a (?:bit|little) more))(?: (?:a|an|any|being|very|really|of))* $/;

/** Begins with what came so fast that nobody is pleased: "很快(就挂了)". */
const FAST_LOSS = /^(?:地|就|又|便|把|电话|给|我|自己)*(?:挂|断|掉线|失效|过期|坏|没电|打发)/;

/** "不是(态度问题)" says what it is not, and praises nothing. */
const RULED_OUT = /(?:不是|并非|不属于|不算)$/;

/** Denied after it: "(不满意)的地方没有". */
const NONE_AFTER =
  /^的?(?:地方|之处|情况|现象)(?:暂时|目前|基本|都|也|还)*(?:没有|没|不存在)[了过]?(?![\u4e00-\u9fff])/u;

const DENIED_BEFORE_ENGLISH =
  /\b(?:not|never|no|nothing|isn't|wasn't|aren't|weren't|without|don't|didn't|doesn't|hardly)(?: (?:at all|any|a|an|the|very|too|so|that|really|particularly|have to|had to|been|being|get|got|feel|find|it|was|is|long|much|problem with|problems with|complaints about|issue with|issues with))* $/;

const PRAISED_AFTER_ENGLISH =
  /^(?: (?:and \w+|was|is|were|are|also|very|really|quite|pretty|all|always|staff|of staff))* (?:good|great|fine|ok|okay|excellent|nice|polite|friendly|perfect|acceptable|reasonable|fast|quick|amazing|helpful|no problem|short|clean|clear)\b/;

/**
 * Whether what stands at `start`–`end` of a folded text is denied or praised rather than complained of: "态度还可以",
 * "没有等很久", "not rude". Only what touches it counts; punctuation parts.
 *
 * @example isNegated("态度还可以", 0, 2) // true
 */
export function isNegated(text: string, start: number, end: number): boolean {
  return isDenied(text, start) || isPraised(text, start, end);
}

/**
 * Whether what begins at `start` of a folded text is denied: "没有(等很久)", "not (rude)".
 *
 * @example isDenied("没有等很久", 2) // true
 */
export function isDenied(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return (isEnglish(text, start) ? DENIED_BEFORE_ENGLISH : DENIED_BEFORE).test(before);
}

/**
 * Whether what stands at `start`–`end` of a folded text is praised, or denied, by what follows: "(态度)还可以",
 * "(不满意)的地方没有".
 *
 * @example isPraised("信号很好", 0, 2) // true
 */
export function isPraised(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + REACH);
  if (isEnglish(text, start)) return PRAISED_AFTER_ENGLISH.test(after);
  return PRAISED_AFTER.test(after) || NONE_AFTER.test(after);
}

/**
 * Whether praise at `start`–`end` of a folded text is taken back: "不够(热情)", "(耐心)有限", "far from (helpful)".
 *
 * @example fallsShort("耐心有限", 0, 2) // true
 */
export function fallsShort(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isEnglish(text, start)) return SHORT_OF_BEFORE_ENGLISH.test(before);
  return SHORT_OF_BEFORE.test(before) || SHORT_OF_AFTER.test(text.slice(end, end + REACH));
}

/**
 * Whether speed at `start`–`end` of a folded text is that of a loss: "很快(就挂了)".
 *
 * @example isFastLoss("很快就挂了", 0, 2) // true
 */
export function isFastLoss(text: string, start: number, end: number): boolean {
  return text.slice(start, end).endsWith("快") && FAST_LOSS.test(text.slice(end, end + REACH));
}

/**
 * Whether a problem at `start`–`end` of a folded text is only said not to be the one: "不是(态度问题)".
 *
 * @example isRuledOut("不是态度问题", 2, 6) // true
 */
export function isRuledOut(text: string, start: number, end: number): boolean {
  const isProblem = text.slice(start, end).endsWith("问题") || text.slice(end).startsWith("问题");
  return isProblem && RULED_OUT.test(text.slice(Math.max(0, start - REACH), start));
}

function isEnglish(text: string, start: number): boolean {
  return /[a-z]/.test(text.charAt(start));
}

/** So many characters around are looked at. */
const REACH = 24;
