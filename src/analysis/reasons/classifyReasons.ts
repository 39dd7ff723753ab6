import type { CleanedSurvey, RowCorrection } from "../cleaning/cleaning";
import { onceFor } from "../once";
import type { FlagColumn } from "../survey/survey";
import { reasonClassifier, type ReasonClassifier } from "./reasonClassifier";
import type { ReasonReaders } from "./reasonReader";
import type { ReasonReading } from "./reasonReading";
import type { ClassifiedReasons, DictionaryEntry } from "./scheme";
import { shippedDictionary } from "./shippedDictionary";

const NONE: readonly string[] = [];

/** What staff wrote that the reasons are read by; a dictionary of null is the shipped one. */
interface StaffReasons {
  readonly corrections: ReadonlyMap<string, RowCorrection>;
  readonly dictionary: readonly DictionaryEntry[] | null;
}

/**
 * The categories of every listed row's reasons, each distinct text read once. Where a row has a coded category, that
 * is its reason and the text only tells more. Null where the source has no reasons at all.
 */
export function classifyReasons(
  cleaned: CleanedSurvey,
  { scheme, dictionary }: ReasonReading,
  readers: ReasonReaders,
  staff: StaffReasons,
): ClassifiedReasons | null {
  const { survey, listed } = cleaned;
  const { reasons, reasonCategory, reasonFlags } = survey;
  if (reasons.length + reasonFlags.length === 0 && reasonCategory === null) return null;
  const coded = readers.coded === null ? [] : [readers.coded.categoriesAt];
  const written = [
    ...readers.written.map(({ categoriesAt }) => categoriesAt),
    ...readFlags(reasonFlags, reasonClassifier(dictionary, scheme)),
  ];
  const combine = combiner();
  const categories = new Array<readonly string[]>(survey.rowCount).fill(NONE);
  for (let row = 0; row < categories.length; row++) {
    if (listed[row] !== 1) continue;
    const own = coded.length === 0 ? NONE : combine(coded, row);
    categories[row] = own.length > 0 ? own : combine(written, row);
  }
  return {
    scheme,
    dictionary: staff.dictionary ?? shippedDictionary(scheme.id),
    categories,
    mostPerRow: mostReasons(categories, staff.corrections),
  };
}

type CategoriesAt = (row: number) => readonly string[];

function readFlags(flags: readonly FlagColumn[], classify: ReasonClassifier): CategoriesAt[] {
  return flags.map(({ header, values }) => {
    const categories = [classify(header)];
    return (row) => (values[row] === 1 ? categories : NONE);
  });
}

/** Puts a row's categories together, each once; equal lists are one object, so that a million rows stay small. */
function combiner(): (columns: readonly CategoriesAt[], row: number) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const alone = onceFor((list: readonly string[]) => shared([...new Set(list)]));
  function shared(list: readonly string[]): readonly string[] {
    const key = list.join("\u0000");
    const same = known.get(key) ?? list;
    known.set(key, same);
    return same;
  }
  return (columns, row) => {
    let only = NONE;
    for (const column of columns) {
      const list = column(row);
      if (list.length === 0) continue;
      if (only.length > 0) return shared([...new Set(columns.flatMap((each) => each(row)))]);
      only = list;
    }
    return only.length === 0 ? NONE : alone(only);
  };
}

function mostReasons(
  categories: readonly (readonly string[])[],
  corrections: ReadonlyMap<string, RowCorrection>,
): number {
  let most = 0;
  for (const list of categories) most = Math.max(most, list.length);
  for (const { reasons } of corrections.values()) {
    (reasons ?? []).forEach((reason, place) => {
      if (reason !== undefined && reason !== null) most = Math.max(most, place + 1);
    });
  }
  return most;
}
