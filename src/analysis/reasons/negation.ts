/** Ends in a denial of what follows: "没有(等很久)", "不是(态度差)". A question ("是不是") denies nothing. */
const DENIED_BEFORE =
  /(?<![是能会行有要])(?:没有?|不是|不算|不觉得|并不|并非|并没有?|毫无|从不|不会|不存在|无|不|未)(?:有|太|很|怎么|再|什么|特别|那么|任何|出现|遇到|让我|觉得|感到|感觉|所谓|明显|发生|一直)?$/;

/** Begins with praise: "(态度)还可以", "(信号)很好". "好几次" and "好久" praise nothing. */
const PRAISED_AFTER =
  /^(?:方面|这块|上|倒是|其实|一直|总体|整体|都|也|还|算|是|挺|蛮|很|非常|比较|特别|十分|相当|更|的)*(?:可以(?!再)|还行|不错|没问题|没的说|没得说|没话说|没毛病|满意|ok|good|好(?![几多久像不慢差难半长])|友好|热情|耐心|专业|及时|很快|快(?![递点要])|稳定|正常|合理|不差|不慢|不贵)/;

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
 * Whether what stands at `start`–`end` of a folded text is praised by what follows: "(态度)还可以".
 *
 * @example isPraised("信号很好", 0, 2) // true
 */
export function isPraised(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + REACH);
  return (isEnglish(text, start) ? PRAISED_AFTER_ENGLISH : PRAISED_AFTER).test(after);
}

function isEnglish(text: string, start: number): boolean {
  return /[a-z]/.test(text.charAt(start));
}

/** So many characters around are looked at. */
const REACH = 24;
