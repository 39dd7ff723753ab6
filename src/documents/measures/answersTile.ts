import { CONCEPTS } from "../../glossary/concepts";
import { smallSample } from "../settings/settingValue";
import { live } from "../sources";
import { measureTile, plainNote } from "./measureTile";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** 有效回访数 beside all rows that were read. */
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
        ...(n < smallSample(context) ? [{ content: words(CONCEPTS.smallSample), tone: "bad" as const }] : []),
      ],
    };
  },
});
