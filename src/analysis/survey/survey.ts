import type { RawColumn } from "./rawColumn";
import type { SourceKind, Warning } from "./recognition";
import type { GroupRole, Role } from "./role";
import type { NotAnswer } from "./rows/notAnswer";
import type { Scale } from "./scale";
import type { TakenPart } from "./surveyPart";

/** Answers on a numeric scale. `values[i]` is NaN where there is no valid answer. */
export interface ScoreColumn {
  readonly header: string;
  readonly scale: Scale;
  readonly values: Float64Array;
  /** 1 where something stands that is no answer on the scale ("n/a", 0 on a 1–5 scale); blanks are 0. */
  readonly invalid: Uint8Array;
  readonly raw: RawColumn;
}

/** A column of numbers with a unit settled: durations in seconds, moments as Excel serial days; NaN = missing. */
export interface NumberColumn {
  readonly header: string;
  readonly values: Float64Array;
}

/** Yes/no answers: 1 yes, 0 no, -1 not said. */
export interface FlagColumn {
  readonly header: string;
  readonly values: Int8Array;
}

/** An option of a multi-select question, ticked or not; its header is the option. */
export interface OptionColumn extends FlagColumn {
  /** The same for the options of one question: what it asks, else which list of the sheet it is. */
  readonly question: string;
}

/** How grave complaints are: 0 for none, the more the graver; NaN where words do not tell. */
export interface ComplaintLevels extends NumberColumn {
  /** The survey's own words with their points, the least first; [] where it has numbers. */
  readonly words: readonly { readonly text: string; readonly points: number }[];
  /** Whether the header speaks of complaints, and not of how grave any matter is. */
  readonly ofComplaints: boolean;
  /** From so many points on a complaint is 重大; null where that is not known. */
  readonly majorFrom: number | null;
}

/** Texts cleaned of edge spaces and width variants, coded: `texts[codes[i] - 1]`, 0 = empty. */
export interface TextColumn {
  readonly header: string;
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** The survey as typed columns, row i of each column being the same answer. Every row has something in it. */
export interface Survey {
  /** `none` where there is no survey at all. */
  readonly kind: SourceKind | "none";
  readonly source: { readonly sheet: string; readonly range: string; readonly headerRow: number };
  readonly rowCount: number;
  /** Sheet row (1-based) of each row. */
  readonly sheetRows: Uint32Array;
  /** The sheet of each row, where the survey stands on several; null where it is `source`'s. */
  readonly sheets: TextColumn | null;
  /** Of which role the names of its sheets stand as groups; absent where they do not. */
  readonly sheetsAre?: GroupRole;
  /** Rows that nobody answered, such as totals: they are read, and count for nothing. */
  readonly notAnswers: ReadonlyMap<number, NotAnswer>;
  /** Rows that would be none, had staff not taken them back. */
  readonly returned: ReadonlyMap<number, NotAnswer>;
  readonly headers: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly score: ScoreColumn | null;
  readonly dimensions: readonly ScoreColumn[];
  readonly nps: ScoreColumn | null;
  readonly ces: ScoreColumn | null;
  /** Free or separated reasons of dissatisfaction; `reasonCategory` is already coded. */
  readonly reasons: readonly TextColumn[];
  readonly reasonCategory: TextColumn | null;
  /** Multi-select: one yes/no column a reason, named by its header. */
  readonly reasonFlags: readonly OptionColumn[];
  readonly comments: readonly TextColumn[];
  readonly texts: Readonly<
    Partial<Record<GroupRole | "ticketId" | "customerId" | "customerName" | "phone", TextColumn>>
  >;
  /** When the service or the answer was, as Excel serial days (1900 system). */
  readonly time: NumberColumn | null;
  /** The calendar year of each answer, where nothing else tells when it was given; absent where more is known, or nothing. */
  readonly years?: NumberColumn;
  readonly numbers: Readonly<
    Partial<
      Record<
        | "createdTime"
        | "respondedTime"
        | "closedTime"
        | "duration"
        | "waitTime"
        | "responseTime"
        | "handleTime"
        | "transfers"
        | "invited"
        | "weight"
        | "count",
        NumberColumn
      >
    >
  >;
  readonly flags: Readonly<
    Partial<Record<"resolved" | "complaint" | "testFlag" | "misrated" | "appeal", FlagColumn>>
  >;
  /** Absent where no column tells. */
  readonly complaintLevels?: ComplaintLevels;
  /** Of which group the rows are; absent where they are all rows of the source. */
  readonly part?: TakenPart;
  readonly warnings: readonly Warning[];
}

/** A table of reasons and counts (类别, 次数) instead of answers. */
export interface ReasonCounts {
  readonly source: Survey["source"];
  readonly items: readonly { readonly category: string; readonly count: number }[];
}
