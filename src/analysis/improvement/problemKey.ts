import type { ProblemEvidence } from "./problemEvidence";

/** What a problem is known by in the workbook, whatever its language. */
export function problemKey(evidence: ProblemEvidence): string {
  if (evidence.kind === "theme") return `theme:${evidence.label["zh-CN"]}`;
  if (evidence.kind === "rate") return "measure:rate";
  if (evidence.kind === "operating") return `operating:${evidence.name}`;
  if (evidence.kind === "circumstance") return `circumstance:${evidence.name}`;
  if (evidence.kind === "dimension") return `dimension:${evidence.name}`;
  return `group:${evidence.role}:${evidence.name}`;
}
