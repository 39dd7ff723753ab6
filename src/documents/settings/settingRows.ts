import type { Scale } from "../../analysis/survey/scale";
import { CONCEPTS } from "../../glossary/concepts";
import { scoreScales } from "../cleanData/layout";
import type { CellContent, Formula, NumberFormat } from "../sheet/cellSpec";
import { periodText } from "../sheet/periodText";
import type { DocumentSources } from "../sources";
import { bandSettings } from "./bands";
import { departmentsText } from "./departments";
import { SETTING_RECORDS } from "./records";
import { settingsOf, settingValue } from "./settingValue";
import { TERMS } from "./words";
import { sourceText } from "../sheet/sourceText";

/** A row of 参数设置. */
export interface SettingRow {
  readonly key: string;
  readonly label: string;
  readonly value: CellContent | Formula;
  readonly format: NumberFormat;
  readonly explanation: string;
}

/** What this run was about; the dates filter every formula. */
export function runRows(sources: DocumentSources): readonly SettingRow[] {
  const { words, context } = sources;
  return [
    {
      key: "period-label",
      label: words(CONCEPTS.evaluationPeriod),
      value: periodText(sources),
      format: "text",
      explanation: words(TERMS.explainPeriod),
    },
    ...periodRows(sources),
    {
      key: "source",
      label: words(CONCEPTS.dataSource),
      value: sourceText(sources),
      format: "text",
      explanation: words(TERMS.explainSource),
    },
    {
      key: "made-at",
      label: words(TERMS.madeAt),
      value: context.madeAt,
      format: "dateTime",
      explanation: words(TERMS.explainMadeAt),
    },
  ];
}

/** The first and the last day of the period, both included. */
function periodRows({ words, context }: DocumentSources): readonly SettingRow[] {
  const { period } = context.results;
  return [
    {
      key: "period-from",
      label: words(TERMS.periodFrom),
      value: period?.from ?? null,
      format: "date",
      explanation: words(TERMS.explainPeriodFrom),
    },
    {
      key: "period-to",
      label: words(TERMS.periodUntil),
      value: period === null ? null : period.to - 1,
      format: "date",
      explanation: words(TERMS.explainPeriodTo),
    },
  ];
}

/** The bands of the scales that there are, the single numbers, and the departments. */
export function adjustableRows(sources: DocumentSources): readonly SettingRow[] {
  const { words, context } = sources;
  return [
    ...scoreScales(context.results).flatMap((scale) => bandRows(sources, scale)),
    ...SETTING_RECORDS.map(({ key, label, format, explanation }) => ({
      key,
      label: words(label),
      value: settingValue(context, key),
      format,
      explanation: words(explanation),
    })),
    {
      key: "coaching-agents",
      label: words(TERMS.coachingAgents),
      value: coachingText(context),
      format: "text",
      explanation: words(TERMS.explainCoaching),
    },
    {
      key: "departments",
      label: words(CONCEPTS.departments),
      value: departmentsText(context),
      format: "text",
      explanation: words(TERMS.explainDepartments),
    },
  ];
}

function coachingText({ staff }: DocumentSources["context"]): CellContent {
  const named = settingsOf(staff).get("coaching-agents") ?? null;
  return named === "" ? null : named;
}

function bandRows({ words }: DocumentSources, scale: Scale): readonly SettingRow[] {
  const sign = scale.direction === "higher-is-better" ? "≥" : "≤";
  return bandSettings(scale).map(({ key, label, value }) => ({
    key,
    label: `${words(label)} ${sign} (${scale.kind})`,
    value,
    format: "general",
    explanation: words(TERMS.explainBand, { scale: scale.kind, band: words(label), sign }),
  }));
}
