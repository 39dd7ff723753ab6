import { CONCEPTS } from "../../glossary/concepts";
import { countedRows, countRows } from "../formulas/conditions";
import { text } from "../formulas/text";
import { countFormula, percentFormula } from "../formulas/figureText";
import { smallSample } from "../settings/settingValue";
import { countText, percentText } from "../sheet/numberText";
import { live, type DocumentSources } from "../sources";
import { measureTile, plainNote, type TileNote } from "./measureTile";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** 有效回访数 beside all rows that were read, and the share of those without an answer. */
export const answersTile = measureTile({
  measure: "answers",
  label: CONCEPTS.validAnswers,
  definition: null,
  found: ({ context }) => context.results.periodRows,
  content: (sources, rows) => {
    const { words, context } = sources;
    const { satisfaction } = context.results;
    const n = satisfaction?.n ?? rows.kept;
    return {
      value: satisfaction === null ? n : live(sources, `=${OVERALL.n}`, n),
      format: "integer",
      tone: "muted",
      notes: [
        plainNote(words(TERMS.noteAllRows, { all: countText(rows.read) })),
        plainNote(words(TERMS.noteExcludedRows, { n: rows.read - rows.kept })),
        ...unansweredNotes(sources),
        ...smallSampleNotes(sources, n),
      ],
    };
  },
});

/** 样本偏少 while there are so few. */
function smallSampleNotes(sources: DocumentSources, n: number): readonly TileNote[] {
  const { words, context } = sources;
  const [said, isSmall] = [words(CONCEPTS.smallSample), n < smallSample(context)];
  if (context.results.satisfaction === null) {
    return isSmall ? [{ content: said, tone: { good: null, bad: null, now: "bad" } }] : [];
  }
  const condition = `${OVERALL.n}<${context.naming.setting("small-sample")}`;
  return [
    {
      content: live(sources, `=IF(${condition},${text(said)},"")`, isSmall ? said : ""),
      tone: { good: null, bad: condition, now: isSmall ? "bad" : null },
    },
  ];
}

/** "未评价 23.1% (462 / 2000)", which is bad from the share on that is warned of; [] where everybody answered. */
function unansweredNotes(sources: DocumentSources): readonly TileNote[] {
  const { words, context, data } = sources;
  const { nonResponse, satisfaction } = context.results;
  if (nonResponse === null || nonResponse.unanswered === 0 || data === null) return [];
  const { asked, unanswered, share, isMuch, much } = nonResponse;
  const now = isMuch ? "bad" : null;
  const label = `${words(TERMS.noteUnanswered)} `;
  const found = `${label}${percentText(share ?? 0)} (${countText(unanswered)} / ${countText(asked)})`;
  if (satisfaction === null) return [{ content: found, tone: { good: null, bad: null, now } }];
  const rows = countRows(...countedRows(sources, data));
  const counts = `" ("&${countFormula(`${rows}-${OVERALL.n}`)}&" / "&${countFormula(rows)}&")"`;
  return [
    {
      content: live(sources, `=${text(label)}&${percentFormula(OVERALL.unanswered)}&${counts}`, found),
      tone: { good: null, bad: `${OVERALL.unanswered}>=${String(much)}`, now },
    },
  ];
}
