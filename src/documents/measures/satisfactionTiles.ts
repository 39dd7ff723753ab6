import { live, type DocumentSources } from "../sources";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { addressOf } from "../formulas/reference";
import { percentText, roundedText } from "../sheet/numberText";
import { settingValue, smallSample } from "../settings/settingValue";
import type { CellContent, Formula, Tone } from "../sheet/sheetSpec";
import { FIRST_ROW } from "../sheet/titleBand";
import { columnOfTile } from "./tileBlocks";
import { appealNotes } from "./appealNote";
import { changeNotes } from "./changeNote";
import { latestMonthNotes } from "./latestMonth";
import { plainNote, type MeasureTile } from "./measureTile";
import { OVERALL, OVERALL_ROW, overallAnswers, spreadFormulas } from "./workings";

/** 总体满意度 with its interval, held against the threshold of S10. */
export function rateTile(sources: DocumentSources): MeasureTile {
  const { words } = sources;
  const { satisfaction } = sources.context.results;
  const rate = satisfaction?.rate ?? null;
  return {
    label: words("satisfactionRate"),
    value: live(sources, `=IF(${OVERALL.n}=0,"—",${OVERALL.content}/${OVERALL.n})`, rate ?? "—"),
    format: "percent1",
    tone: rateTone(sources, rate),
    notes: [
      ...changeNotes(sources, {
        measure: "rate",
        expression: `${OVERALL.content}/${OVERALL.n}`,
        value: rate,
        unit: "share",
        better: "higher",
      }),
      ...latestMonthNotes(sources),
      plainNote(thresholdRemark(sources, rate)),
      plainNote(targetRemark(sources, rate)),
      plainNote(intervalNote(sources)),
      ...appealNotes(sources),
    ],
    definition: words("definitionSatisfactionRate"),
  };
}

/** 不满意率 with the number of dissatisfied answers. */
export function dissatisfiedTile(sources: DocumentSources): MeasureTile {
  const { words } = sources;
  const { satisfaction } = sources.context.results;
  const count = satisfactionFormulas(sources)?.dissatisfied ?? "0";
  const found = satisfaction === null ? [0, 0] : [satisfaction.dissatisfied, satisfaction.n];
  return {
    label: words("dissatisfiedRate"),
    value: live(
      sources,
      `=IF(${OVERALL.n}=0,"—",${count}/${OVERALL.n})`,
      satisfaction?.dissatisfiedRate ?? "—",
    ),
    format: "percent1",
    tone: rateTone(sources, satisfaction?.rate ?? null),
    notes: [
      ...changeNotes(sources, {
        measure: "dissatisfiedRate",
        expression: `${count}/${OVERALL.n}`,
        value: satisfaction?.dissatisfiedRate ?? null,
        unit: "share",
        better: "lower",
      }),
      plainNote(
        live(
          sources,
          `="${words("dissatisfied")} "&${count}&" / "&${OVERALL.n}`,
          `${words("dissatisfied")} ${found.join(" / ")}`,
        ),
      ),
    ],
    definition: words("definitionDissatisfiedRate"),
  };
}

/** 平均分 with median and standard deviation. */
export function meanTile(sources: DocumentSources): MeasureTile {
  const { words, data } = sources;
  const { satisfaction, scale } = sources.context.results;
  const answers = overallAnswers(sources);
  const mean = satisfactionFormulas(sources)?.mean ?? "";
  const value = live(sources, `=IF(${OVERALL.n}=0,"—",${mean})`, satisfaction?.mean ?? "—");
  const spread =
    data === null || answers === null
      ? null
      : spreadFormulas(sources, data, answers, OVERALL_ROW, { n: OVERALL.n, mean: meanAddress(sources) });
  return {
    label: words("meanScore"),
    value,
    format: "decimal2",
    tone: "brand",
    notes: [
      ...changeNotes(sources, {
        measure: "mean",
        expression: meanAddress(sources),
        value: satisfaction?.mean ?? null,
        unit: "score",
        better: scale?.direction === "lower-is-better" ? "lower" : "higher",
      }),
      plainNote(spreadNote(sources, spread)),
      ...(scale === null ? [] : [plainNote(words("remarkScale", { min: scale.min, max: scale.max }))]),
    ],
    definition: null,
  };
}

/** 有效回访数 beside all rows that were read. */
export function answersTile(sources: DocumentSources): MeasureTile {
  const { words, context } = sources;
  const { rows, satisfaction } = context.results;
  const n = satisfaction?.n ?? rows.kept;
  return {
    label: words("validAnswers"),
    value: satisfaction === null ? n : live(sources, `=${OVERALL.n}`, n),
    format: "integer",
    tone: "muted",
    notes: [
      plainNote(words("noteAllRows", { all: rows.read.toLocaleString("en-US") })),
      plainNote(words("noteExcludedRows", { n: rows.read - rows.kept })),
      ...(n < smallSample(sources) ? [{ content: words("smallSample"), tone: "bad" as const }] : []),
    ],
    definition: null,
  };
}

/** The mean's own cell: the third tile's value. */
function meanAddress(sources: DocumentSources): string {
  const { nps, ces } = sources.context.results;
  const columns = nps === null && ces === null ? 3 : 2;
  return addressOf(FIRST_ROW + 1, columnOfTile(2, columns), true);
}

function rateTone(sources: DocumentSources, rate: number | null): Tone {
  const n = sources.context.results.satisfaction?.n ?? 0;
  if (rate === null || n < smallSample(sources)) return "muted";
  return rate >= settingValue(sources, "threshold-rate") ? "good" : "bad";
}

function intervalNote(sources: DocumentSources): CellContent | Formula {
  const { words, context } = sources;
  const interval = context.results.satisfaction?.interval ?? null;
  const label = words("interval95");
  const shown = `TEXT(${OVERALL.low},"0.0%")&"–"&TEXT(${OVERALL.high},"0.0%")`;
  return live(
    sources,
    `=IF(${OVERALL.n}=0,"—","${label} "&${shown})`,
    interval === null ? "—" : `${label} ${percentText(interval[0])}–${percentText(interval[1])}`,
  );
}

function thresholdRemark(sources: DocumentSources, rate: number | null): CellContent | Formula {
  const { words, context } = sources;
  const threshold = settingValue(sources, "threshold-rate");
  const name = context.naming.setting("threshold-rate");
  const said = (reached: boolean): string =>
    words(reached ? "remarkThresholdReached" : "remarkThresholdMissed");
  const formula = `=IF(${OVERALL.n}=0,"",IF(${OVERALL.content}/${OVERALL.n}>=${name},"${said(true)}","${said(false)}")&" "&TEXT(${name},"0.0%"))`;
  const value = rate === null ? "" : `${said(rate >= threshold)} ${percentText(threshold)}`;
  return live(sources, formula, value);
}

/** The target of S11 and how far the rate is from it, in 百分点. */
function targetRemark(sources: DocumentSources, rate: number | null): CellContent | Formula {
  const { words, context } = sources;
  const target = settingValue(sources, "target-rate");
  const name = context.naming.setting("target-rate");
  const gap = `${OVERALL.content}/${OVERALL.n}-${name}`;
  const unit = words("unitPoints");
  const [short, beyond] = [words("targetShort"), words("targetBeyond")];
  const formula = `=IF(${OVERALL.n}=0,"","${words("targetLabel")} "&TEXT(${name},"0.0%")&" "&IF(${gap}<0,"${short} ","${beyond} ")&TEXT(ABS(${gap})*100,"0.0")&"${unit}")`;
  const said = (found: number): string =>
    `${words("targetLabel")} ${percentText(target)} ${found < target ? short : beyond} ${roundedText(Math.abs(found - target) * 100, 1)}${unit}`;
  return live(sources, formula, rate === null ? "" : said(rate));
}

function spreadNote(
  sources: DocumentSources,
  spread: { readonly median: string; readonly deviation: string } | null,
): CellContent | Formula {
  const { words, context } = sources;
  const { satisfaction } = context.results;
  if (satisfaction === null || satisfaction.median === null || spread === null) return "—";
  const { median, standardDeviation } = satisfaction;
  const formula = `="${words("median")} "&TEXT(${spread.median},"0.0")&" · ${words("standardDeviation")} "&IFERROR(TEXT(${spread.deviation},"0.00"),"—")`;
  const deviation = standardDeviation === null ? "" : roundedText(standardDeviation, 2);
  return live(
    sources,
    formula,
    `${words("median")} ${roundedText(median, 1)} · ${words("standardDeviation")} ${deviation}`,
  );
}
