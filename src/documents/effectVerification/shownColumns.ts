import { SHARED } from "../sharedWords";
import { CONCEPTS } from "../../glossary/concepts";
import { SIGNIFICANT } from "../formulas/difference";
import { text } from "../formulas/text";
import { signedFormula } from "../formulas/figureText";
import type { NumberFormat } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { signedText } from "../sheet/numberText";
import { problemWidth } from "../problems/problemWidth";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { PLAN } from "../plan/table";
import { problemWords } from "../problems/problemWords";
import { decimalsOf, type EffectRow } from "./effectRows";
import { NONE } from "../sheet/none";
import { EFFECTS } from "./table";
import { measureTargetFormula, problemTargetFormula } from "./targets";
import { verdictFormula } from "./verdict";
import { TERMS } from "./words";
import { UNIT_FORMATS } from "../sheet/unitFormats";
import { isMention } from "./mention";

type Columns = readonly Column<EffectRow>[];

/** The ten columns that are printed. */
export function shownColumns(sources: DocumentSources): Columns {
  return [...valueColumns(sources), ...changeColumns(sources), ...judgedColumns(sources)];
}

/** How the values of a row show. */
export function effectFormat(row: EffectRow, key: string): NumberFormat | null {
  const { value, change } = UNIT_FORMATS[row.measure.unit];
  if (key === "change") return change;
  if (key !== "before" && key !== "after" && key !== "target") return null;
  return isMention(row.measure.key) ? "decimal1" : value;
}

function valueColumns(sources: DocumentSources): Columns {
  const { heading, own } = tableIn(sources.context, EFFECTS);
  const value = (name: "Before" | "After"): string => {
    const [n, one, other] = [own(`n${name}`), own(`one${name}`), own(`other${name}`)];
    const net = `(${one}-${other})/${n}*100`;
    const chosen = `IF(${own("kind")}="share",${one}/${n}*${own("scale")},IF(${own("kind")}="mean",${one}/${n},${net}))`;
    return `=IF(ISNUMBER(${n}),IF(${n}=0,${text(NONE)},${chosen}),${text(NONE)})`;
  };
  const shown = { width: 11, format: "decimal2" } as const;
  return [
    {
      key: "subject",
      heading: heading("subject"),
      width: problemWidth(sources, 16),
      wrap: true,
      value: ({ subject }) => subject,
    },
    { key: "metric", heading: heading("metric"), width: 24, wrap: true, value: ({ metric }) => metric },
    {
      key: "before",
      heading: heading("before"),
      ...shown,
      formula: value("Before"),
      value: ({ valueBefore }) => valueBefore ?? NONE,
    },
    {
      key: "after",
      heading: heading("after"),
      ...shown,
      formula: value("After"),
      value: ({ valueAfter }) => valueAfter ?? NONE,
    },
  ];
}

function changeColumns(sources: DocumentSources): Columns {
  const { heading, own } = tableIn(sources.context, EFFECTS);
  const [before, after] = [own("before"), own("after")];
  const known = (formula: string): string =>
    `=IF(AND(ISNUMBER(${before}),ISNUMBER(${after})),${formula},${text(NONE)})`;
  return [
    {
      key: "change",
      heading: heading("change"),
      width: 10,
      format: "signedDecimal2",
      formula: known(`(${after}-${before})*${own("points")}/${own("scale")}`),
      value: (row) => changeOf(row) ?? NONE,
    },
    {
      key: "changeRate",
      heading: heading("changeRate"),
      width: 10,
      format: "signedPercent1",
      formula: known(`IF(${before}>0,(${after}-${before})/${before},${text(NONE)})`),
      value: (row) => rateOf(row) ?? NONE,
    },
    ...chanceColumns(sources),
  ];
}

function chanceColumns({ context, words }: DocumentSources): Columns {
  const { heading, own } = tableIn(context, EFFECTS);
  const end = (key: "low" | "high", decimals: 1 | 2): string =>
    signedFormula(`${own(key)}*${own("points")}`, decimals);
  const ends = (decimals: 1 | 2): string =>
    `${end("low", decimals)}&${text(words(SHARED.upTo))}&${end("high", decimals)}`;
  const p = own("p");
  const [significant, normal] = [words(CONCEPTS.significant), words(CONCEPTS.normalVariation)];
  return [
    {
      key: "interval",
      heading: heading("interval"),
      width: 17,
      align: "center",
      formula: `=IF(ISNUMBER(${own("low")}),IF(${own("decimals")}=2,${ends(2)},${ends(1)}),${text(NONE)})`,
      value: (row) => intervalText(row, words(SHARED.upTo)),
    },
    {
      key: "significance",
      heading: heading("significance"),
      width: 22,
      align: "center",
      formula: `=IF(ISNUMBER(${p}),IF(${p}<${String(SIGNIFICANT)},${text(significant)},${text(normal)}),${text(NONE)})`,
      value: ({ difference }) => {
        const chance = difference?.p ?? null;
        return chance === null ? NONE : chance < SIGNIFICANT ? significant : normal;
      },
    },
  ];
}

function pointsOf({ measure }: EffectRow): number {
  return UNIT_FORMATS[measure.unit].factor;
}

/** In points of shares and mentions per hundred, else in the measure's own unit. */
export function changeOf(row: EffectRow): number | null {
  const { valueBefore, valueAfter, measure } = row;
  if (valueBefore === null || valueAfter === null) return null;
  return (valueAfter - valueBefore) * (isMention(measure.key) ? 1 : pointsOf(row));
}

/** Relative to the value before; null without one above 0. */
export function rateOf({ valueBefore, valueAfter }: EffectRow): number | null {
  if (valueBefore === null || valueAfter === null || valueBefore <= 0) return null;
  return (valueAfter - valueBefore) / valueBefore;
}

function intervalText(row: EffectRow, upTo: string): string {
  const interval = row.difference?.interval ?? null;
  if (interval === null) return NONE;
  return interval.map((end) => signedText(end * pointsOf(row), decimalsOf(row))).join(upTo);
}

function judgedColumns(sources: DocumentSources): Columns {
  const { context, words } = sources;
  const { heading } = tableIn(context, EFFECTS);
  return [
    {
      key: "target",
      heading: heading("target"),
      width: 10,
      align: "right",
      rowFormulas: true,
      value: (row) => {
        const formula = targetFormula(sources, row);
        const value = row.target ?? NONE;
        return formula === null || row.isClosed ? value : live(sources, `=${formula}`, value);
      },
    },
    {
      key: "verdict",
      heading: heading("verdict"),
      width: 18,
      align: "center",
      formula: `=${verdictFormula(sources)}`,
      value: ({ verdict }) => words(TERMS[`verdict-${verdict}`]),
    },
  ];
}

function targetFormula({ context }: DocumentSources, { problem, measure }: EffectRow): string | null {
  if (problem === null) return measureTargetFormula(context, measure.key);
  return problemTargetFormula(context, problemWords(context, context.localeOf(PLAN.document)).label(problem));
}
