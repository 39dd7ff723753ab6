import type { Term } from "../../glossary/locale";
import { text } from "../formulas/text";
import { settingValue } from "../settings/settingValue";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { ProblemRow } from "./problemRows";
import { PROBLEMS } from "./table";
import { TERMS } from "./words";

/** 高, 中, 低, the highest first. */
export const SEVERITIES: readonly Term[] = [TERMS.high, TERMS.medium, TERMS.low];

/** Times a month: what staff entered, else mentions over months; null where nobody counted. */
export function frequencyOf({ enteredFrequency, counted, months }: ProblemRow): number | null {
  if (enteredFrequency !== null) return enteredFrequency;
  return counted === null || months === null ? null : counted / months;
}

/**
 * 影响程度: what staff decided, else proposed from frequency × effect on the score as a share of what all problems do;
 * to be settled where the scores do not tell.
 */
export function severityOf({ words, context }: DocumentSources, row: ProblemRow): string {
  const { enteredSeverity, months, harm, allHarm } = row;
  const frequency = frequencyOf(row);
  if (enteredSeverity !== "") return enteredSeverity;
  if (frequency === null || months === null || harm === null || allHarm === null)
    return words(TERMS.openSeverity);
  const share = (frequency * months * harm) / allHarm;
  if (share >= settingValue(context, "severity-high")) return words(TERMS.high);
  return words(share >= settingValue(context, "severity-medium") ? TERMS.medium : TERMS.low);
}

/** The same as a formula without "="; blank in a row without a problem. */
export function severityFormula({ words, context }: DocumentSources): string {
  const { own } = tableIn(context, PROBLEMS);
  const said = (term: Term): string => text(words(term));
  const known = ["frequency", "months", "harm", "allHarm"] as const;
  const isKnown = `AND(${known.map((key) => `ISNUMBER(${own(key)})`).join(",")})`;
  const share = `${own("frequency")}*${own("months")}*${own("harm")}`;
  const reaches = (key: string): string => `${share}>=${context.naming.setting(key)}*${own("allHarm")}`;
  const proposed = `IF(${reaches("severity-high")},${said(TERMS.high)},IF(${reaches("severity-medium")},${said(TERMS.medium)},${said(TERMS.low)}))`;
  const open = `IF(${isKnown},${proposed},${said(TERMS.openSeverity)})`;
  return `IF(${own("named")}="","",IF(${own("enteredSeverity")}<>"",${own("enteredSeverity")},${open}))`;
}
