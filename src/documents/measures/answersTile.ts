import { CONCEPTS } from "../../glossary/concepts";
import { countedRows, countRows } from "../formulas/conditions";
import { text } from "../formulas/text";
import { smallSample } from "../settings/settingValue";
import { percentText } from "../sheet/numberText";
import { live, type DocumentSources } from "../sources";
import { measureTile, plainNote, type TileNote } from "./measureTile";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** 有效回访数 beside all rows that were read, and the share of those without an answer. */
export const answersTile = measureTile({
  measure: "answers",
  label: CONCEPTS.validAnswers,
  definition: null,
  found: ({ context }) => context.results.rows,
  content: (sources, rows) => {
    const { words, context } = sources;
    const { satisfaction } = context.results;
    const n = satisfaction?.n ?? rows.kept;
    return {
      value: satisfaction === null ? n : live(sources, `=${OVERALL.n}`, n),
      format: "integer",
      tone: "muted",
      notes: [
        plainNote(words(TERMS.noteAllRows, { all: rows.read.toLocaleString("en-US") })),
        plainNote(words(TERMS.noteExcludedRows, { n: rows.read - rows.kept })),
        ...unansweredNotes(sources),
        ...(n < smallSample(context) ? [{ content: words(CONCEPTS.smallSample), tone: "bad" as const }] : []),
      ],
    };
  },
});

/** "未评价 23.1% (462 / 2000)", which is bad from the share on that is warned of; [] where everybody answered. */
function unansweredNotes(sources: DocumentSources): readonly TileNote[] {
  const { words, context, data } = sources;
  const { nonResponse, satisfaction } = context.results;
  if (nonResponse === null || nonResponse.unanswered === 0 || data === null) return [];
  const { asked, unanswered, share, isMuch } = nonResponse;
  const label = `${words(TERMS.noteUnanswered)} `;
  const found = `${label}${percentText(share ?? 0)} (${String(unanswered)} / ${String(asked)})`;
  const rows = countRows(...countedRows(sources, data));
  const missing = `${rows}-${OVERALL.n}`;
  const formula = `=IFERROR(${text(label)}&TEXT((${missing})/${rows},"0.0%")&" ("&${missing}&" / "&${rows}&")","")`;
  return [
    {
      content: satisfaction === null ? found : live(sources, formula, found),
      tone: isMuch ? "bad" : null,
    },
  ];
}
