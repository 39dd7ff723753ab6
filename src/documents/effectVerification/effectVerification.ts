import { document, type NotMadeReason } from "../document";
import { text } from "../formulas/text";
import { changedSince } from "../settings/changedSince";
import { settingValue } from "../settings/settingValue";
import { footNotes } from "../sheet/cells";
import { keyedRows } from "../sheet/rowKeys";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { RuleSpec } from "../sheet/tableSpec";
import { ledgerSheet } from "../sheet/ledgerSheet";
import { FIRST_ROW } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { effectRows, type EffectRow } from "./effectRows";
import { NONE } from "../sheet/none";
import { effectFormat, shownColumns } from "./shownColumns";
import { besideColumns } from "./staffColumns";
import { effectSubtitle } from "./subtitle";
import { EFFECT_ENTRIES, EFFECTS } from "./table";
import type { Verdict } from "./verdicts";
import { workingColumns } from "./workingColumns";
import { TERMS } from "./words";

/** Points of a row of one line. */
const LEAST_HEIGHT = 22;
/** Rows from the last of the table to the notes: the line to sign on stands between. */
const NOTES_BELOW = 5;

/**
 * 效果验证 (S45, S46): each measure and each problem before and after, whether chance would do, whether the target is
 * reached, and what staff conclude. A round of a problem that staff concluded stays as it was judged.
 */
export const effectVerification = document({
  id: EFFECTS.document,
  tab: "improvement",
  sets: [],
  shared: true,
  needs: ["clean-data", "improvement-plan", "measure-tracking", "callbacks", "settings"],
  vocabulary: TERMS,
  tables: [EFFECTS],
  staffTables: [EFFECT_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context } = sources;
  const rows = effectRows(context);
  if (sources.data === null) return "no-answers";
  if (rows.length === 0) return "no-score";
  const typed = staffRows(context.staff, EFFECTS) ?? [];
  return ledgerSheet(sources, {
    ledger: EFFECTS,
    title: TERMS.title,
    tab: effectVerification.tab,
    subtitle: effectSubtitle(sources, rows),
    outdated: changedSince(sources, { bands: rows.some(isOfKeptNumbers) }),
    legend: TERMS.legend,
    rows,
    columns: [...shownColumns(sources), ...besideColumns(sources), ...workingColumns(sources)],
    leastHeight: LEAST_HEIGHT,
    table: {
      adopted: keyedRows("E", typed).adopted,
      formatOf: effectFormat,
      rules: verdictRules(sources),
    },
    signature: [1, 4, 6, 8],
    frozenColumns: 2,
    beside: [footNotes(FIRST_ROW + Math.max(rows.length, typed.length) + NOTES_BELOW, notes(sources, rows))],
  });
}

/** Whether a row that is not settled compares numbers that were kept: they do not follow the bands until the next run. */
function isOfKeptNumbers({ isClosed, before, after }: EffectRow): boolean {
  return !isClosed && (before?.live === null || after?.live === null);
}

const LOOKS: Readonly<Partial<Record<Verdict, RuleSpec["look"]>>> = {
  reached: "done",
  improved: "soon",
  worse: "late",
  waiting: "muted",
  few: "muted",
  withdrawn: "dropped",
};

function verdictRules({ words }: DocumentSources): readonly RuleSpec[] {
  return Object.entries(LOOKS).map(([verdict, look]) => ({
    formula: `=[@verdict]=${text(words(TERMS[`verdict-${verdict as Verdict}`]))}`,
    look,
    columnKeys: ["verdict"],
  }));
}

function notes({ context, words }: DocumentSources, rows: readonly EffectRow[]): readonly string[] {
  const [limit, gain] = [settingValue(context, "effect-gain-limit"), settingValue(context, "effect-gain")];
  const compared = rows.flatMap(({ problem, subject, periods }) =>
    problem === null || periods === NONE ? [] : [words(TERMS.problemPeriods, { problem: subject, periods })],
  );
  return [
    words(TERMS.noteChange),
    words(TERMS.noteBefore),
    ...(compared.length === 0
      ? []
      : [words(TERMS.notePeriods, { periods: compared.join(words(TERMS.betweenPeriods)) })]),
    words(TERMS.noteVerdict, { limit, gain }),
    words(TERMS.notePerceived),
  ];
}
