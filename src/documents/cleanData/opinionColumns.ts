import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { SurveyColumn } from "./correctableColumns";
import { markedText, opinionText } from "./opinionMarks";
import { CLEAN_DATA } from "./table";
import { TERMS } from "./words";

/** What each row says by theme and by frequent word, and whether it may go public: 问题诊断 counts over these. */
export function opinionColumns({ context, locale, words }: DocumentSources): readonly SurveyColumn[] {
  const { themes, words: frequent, diagnosis } = context.results;
  const { heading } = tableIn(context, CLEAN_DATA);
  const columns: SurveyColumn[] = [];
  if (themes !== null) {
    const marked = (row: number): string =>
      themes
        .ofRow(row)
        .map(({ kind, theme }) => markedText(words, opinionText(words, kind, theme.label[locale])))
        .join("");
    columns.push({ key: "themes", heading: heading("themes"), format: "text", value: filled(marked) });
  }
  if (frequent !== null) {
    const marked = (row: number): string =>
      frequent
        .ofRow(row)
        .map((word) => markedText(words, word))
        .join("");
    columns.push({ key: "words", heading: heading("words"), format: "text", value: filled(marked) });
  }
  if (diagnosis !== null) {
    const said = { complaint: words(TERMS.publicityComplaint), words: words(TERMS.publicityWords) };
    columns.push({
      key: "publicity",
      heading: heading("publicity"),
      align: "center",
      value: (row) => {
        const why = diagnosis.publicityOf(row);
        return why === null ? null : said[why];
      },
    });
  }
  return columns;
}

function filled(textOf: (row: number) => string): (row: number) => string | null {
  return (row) => {
    const text = textOf(row);
    return text === "" ? null : text;
  };
}
