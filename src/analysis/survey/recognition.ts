import type { CodebookEntry } from "./candidates/codebook";
import type { RawCell } from "./rawColumn";
import type { GroupRole, Role } from "./role";
import type { Scale, ScaleKind } from "./scale";
import type { TableShape } from "./shape/tableShape";

/** The top of a possible survey: the first rows of a sheet's used area, as values, with their number formats. */
export interface SourceSample {
  readonly sheet: string;
  /** Sheet row (1-based) and column (1-based) of the first cell of `rows`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rows of the whole area, of which `rows` are the first. */
  readonly totalRows: number;
  readonly rows: readonly (readonly RawCell[])[];
  /** Same shape as `rows`; en-US number formats. */
  readonly numberFormats: readonly (readonly string[])[];
  /** The first of `rows` as they are shown: what tells the date system of the workbook. */
  readonly texts?: readonly (readonly string[])[];
  /** Rows from all over the rest of a long area: a sorted export shows only its worst answers at the top. */
  readonly furtherRows?: readonly (readonly RawCell[])[];
  /** Taken for the survey only where nothing else is one, and never read with another. */
  readonly reserve?: boolean;
  /** Nothing stands on the sheet under the area: rows may be added there. */
  readonly isLast?: boolean;
}

/** What the user said of the source, over what is recognised. */
export interface RecognitionChoices {
  /** Header texts (or column letters) by role; several for repeatable roles. */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly scale: ScaleKind | null;
  /** What words of answers mean that are not known: 满意, 基本满意, 中立, 不满意, none, or a number of the scale. */
  readonly words?: Readonly<Record<string, string>>;
  /** Answers to what the reading asked, by the key of the question (see questionKey): the value of the option taken. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** One way of reading, and what has to be chosen to have it. */
export interface ReadingOption {
  /** What it is, in a word that stays: "1-5", a header, "ivr". */
  readonly value: string;
  /** How it is told to people: a code with its data. */
  readonly told: Warning;
  readonly choices: Partial<RecognitionChoices>;
}

/** What there was to decide of a source, how it was decided, why, and what else it may be. */
export interface Decision {
  readonly what: DecisionTopic;
  /** The column that it is about; null where it is the whole table. */
  readonly header: string | null;
  readonly chosen: ReadingOption;
  /** What speaks for it: codes with their data. */
  readonly because: readonly Warning[];
  /** Readings that the evidence does not rule out, the likeliest first; [] where it is settled, or the user settled it. */
  readonly alternatives: readonly ReadingOption[];
}

/** What there can be to decide; each has a message `decision-…`. */
export type DecisionTopic = "scale" | "mixed-scale" | "words" | "nps" | "ces" | "score-column" | "rows";

export interface RecognisedColumn {
  /** 0-based position in the source area. */
  readonly position: number;
  readonly header: string;
  readonly role: Role;
  /** 0–1; 1 when the user said so. */
  readonly confidence: number;
  readonly samples: readonly RawCell[];
  /** The commonest en-US number format of the filled cells: durations and percentages are told by it. */
  readonly numberFormat?: string;
  /** Where it stands, if on another sheet than the answers: 工单明细!C. Choices call it so. */
  readonly elsewhere?: string;
}

/**
 * A column that looks like something and was not used: because another has its place (`taken`), its heading says nothing
 * (`heading`), there are several alike (`several`), or its values cannot be read as what the heading says (`unreadable`).
 */
export interface UnusedColumn {
  readonly header: string;
  readonly looksLike: "date" | "score" | "multi-select" | "comment" | "level" | "reason" | "weight";
  readonly why: "taken" | "heading" | "several" | "unreadable";
  readonly samples: readonly RawCell[];
}

/** What the rows are: answers, one dimension a row (long), or an aggregated table. */
export type SourceKind = "answers" | "long" | "summed-up" | "reason-counts" | "measures-by-month";

/** Which answers of the score's column were given on a shorter scale than the others. */
export interface ScaleSplit {
  /** Those before a day, or since then; or those of some groups. */
  readonly by:
    | { readonly kind: "time"; readonly day: number; readonly isEarlyShort: boolean }
    | { readonly kind: "group"; readonly role: GroupRole; readonly names: readonly string[] };
  readonly short: ScaleKind;
  readonly long: ScaleKind;
}

export interface Recognition {
  readonly kind: SourceKind;
  /** Sheet rows, 1-based. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  /** Every column of the area; one that serves two roles (a 0–10 rating as score and NPS) stands twice. */
  readonly columns: readonly RecognisedColumn[];
  /** How the table becomes one answer a row. */
  readonly shape: TableShape;
  /** The scale of the overall score; null when there is no score column. */
  readonly scale: Scale | null;
  /** The user chose the scale: the answers are not asked for theirs. */
  readonly scaleChosen?: boolean;
  /** Answers on another scale than `scale`, to be brought to it; absent where all are on one. */
  readonly scaleSplit?: ScaleSplit;
  /** What the user said of words. */
  readonly words: NonNullable<RecognitionChoices["words"]>;
  /** The sheet's name and the texts above the header, which may say what numbers mean. */
  readonly captions: readonly string[];
  /** What sheets of codes say of the numbers of questions. */
  readonly codebook: readonly CodebookEntry[];
  readonly decisions: readonly Decision[];
  /** Columns that hold what could be measured and that nothing was made of. */
  readonly unused: readonly UnusedColumn[];
  readonly warnings: readonly Warning[];
}

/** Something the user should know; sentences for people are made from the code elsewhere. */
export interface Warning {
  readonly code: string;
  readonly [detail: string]: string | number | boolean | null | readonly (string | number)[];
}
