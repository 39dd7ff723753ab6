/** Words of sheets in traditional Chinese, and those that stood in their place before. */
const BEFORE = [
  ["部門/負責人", "責任部門/人"],
  ["負責人", "責任人"],
  ["權責部門", "責任部門"],
  ["整體", "總體"],
  ["門檻", "閾值"],
  ["品檢", "質檢"],
  ["構面", "維度"],
  ["共通", "共性"],
  ["個別", "個性"],
  ["延遲", "滯後"],
  ["接通狀況", "接通情況"],
] as const;

/**
 * How a heading or label was worded by earlier versions, as workbooks of theirs still have it; the same where it has not
 * changed.
 *
 * @example formerWording("整體滿意度") // "總體滿意度"
 */
export function formerWording(text: string): string {
  return BEFORE.reduce((wording, [now, before]) => wording.replaceAll(now, before), text);
}
