import { text } from "../formulas/text";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { briefFormula, briefText } from "./brief";
import { periodChoices } from "./comparedPeriods";
import { CONCLUSIONS, type Conclusion } from "./conclusion";
import type { EffectRow } from "./effectRows";
import { NONE } from "../sheet/none";
import { perceivedFormula, perceivedShare } from "./perceived";
import { EFFECTS } from "./table";
import type { Verdict } from "./verdicts";
import { TERMS } from "./words";

type Columns = readonly Column<EffectRow>[];

const STAFF = { owner: "staff", value: () => null } as const;
const CENTERED = { ...STAFF, align: "center" } as const;
const DATE = { ...CENTERED, format: "date", validation: { kind: "date" } } as const;

/** Right of the print: what the figures rest on, what staff conclude, and which periods are compared. */
export function besideColumns(sources: DocumentSources): Columns {
  return [...restColumns(sources), ...concludedColumns(sources), ...periodColumns(sources)];
}

function restColumns(sources: DocumentSources): Columns {
  const { heading, own } = tableIn(sources.context, EFFECTS);
  const said = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},${text(NONE)})`;
  return [
    {
      key: "answers",
      heading: heading("answers"),
      width: 14,
      unprinted: true,
      align: "center",
      formula: `=${said(own("nBefore"))}&" / "&${said(own("nAfter"))}`,
      value: ({ before, after }) => [before, after].map((side) => side?.numbers.n ?? NONE).join(" / "),
    },
    {
      key: "perceived",
      heading: heading("perceived"),
      width: 12,
      format: "percent1",
      align: "center",
      formula: `=${perceivedFormula(sources)}`,
      value: (row) => perceivedShare(sources, row),
    },
  ];
}

function concludedColumns({ context, words }: DocumentSources): Columns {
  const { heading, own } = tableIn(context, EFFECTS);
  const said = (conclusion: Conclusion): string => words(TERMS[`conclusion-${conclusion}`]);
  const proposal = PROPOSALS.reduceRight(
    (rest, [verdict, conclusion]) =>
      `IF(${own("verdict")}=${text(words(TERMS[`verdict-${verdict}`]))},${text(said(conclusion))},${rest})`,
    text(NONE),
  );
  return [
    {
      key: "proposal",
      heading: heading("proposal"),
      width: 13,
      align: "center",
      formula: `=IF(${own("problem")}="",${text(NONE)},${proposal})`,
      value: ({ verdict, problem }) => {
        const found = PROPOSALS.find(([each]) => each === verdict);
        return found === undefined || problem === null ? NONE : said(found[1]);
      },
    },
    { key: "cost", heading: heading("cost"), width: 12, ...STAFF, format: "integer" },
    {
      key: "conclusion",
      heading: heading("conclusion"),
      width: 13,
      ...CENTERED,
      choices: { values: CONCLUSIONS.map(said) },
      tooltip: words(TERMS.tooltipConclusion),
    },
    { key: "standard", heading: heading("standard"), width: 20, ...STAFF, wrap: true },
    { key: "effective", heading: heading("effective"), width: 12, ...DATE },
    { key: "scope", heading: heading("scope"), width: 16, ...STAFF, wrap: true },
  ];
}

/** What the verdict on a problem proposes to conclude; of what is not due yet nothing. */
const PROPOSALS: readonly (readonly [Verdict, Conclusion])[] = [
  ["reached", "standard"],
  ["improved", "again"],
  ["unchanged", "again"],
  ["worse", "again"],
  ["few", "continue"],
];

function periodColumns(sources: DocumentSources): Columns {
  const { context, words } = sources;
  const { heading } = tableIn(context, EFFECTS);
  const chosen = {
    ...CENTERED,
    ...listChoices(periodChoices(context)),
    tooltip: words(TERMS.tooltipChosen),
    format: "text",
  } as const;
  return [
    {
      key: "periods",
      heading: heading("periods"),
      width: 26,
      align: "center",
      value: ({ periods }) => periods,
    },
    { key: "chosenBefore", heading: heading("chosenBefore"), width: 15, ...chosen },
    { key: "chosenAfter", heading: heading("chosenAfter"), width: 15, ...chosen },
    {
      key: "brief",
      heading: heading("brief"),
      width: 34,
      formula: `=${briefFormula(sources)}`,
      value: (row) => briefText(sources, row),
    },
  ];
}
