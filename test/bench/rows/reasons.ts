import { CHINESE } from "../../../scripts/sample/words/chinese";
import { seededRandom } from "../../../scripts/sample/random";
import { readReasonColumns } from "../../../src/analysis/reasons/reasonReader";
import { PEOPLE_PROCESS_SYSTEM } from "../../../src/analysis/reasons/schemes/peopleProcessSystem";
import { shippedDictionary } from "../../../src/analysis/reasons/shippedDictionary";
import type { Survey, TextColumn } from "../../../src/analysis/survey/survey";
import type { Bench } from "../measuring/bench";
import { processorSeconds } from "../measuring/timing";
import { surveyOf } from "../../analysis/surveyOf";

const ROWS = 1_000_000;
const LONG_TEXTS = 50_000;
const LONG = 200;
const JOINED = ["", ";", "，", "、", "/"];
const READING = {
  scheme: PEOPLE_PROCESS_SYSTEM,
  dictionary: shippedDictionary(PEOPLE_PROCESS_SYSTEM.id),
  options: new Set<string>(),
};
const PHRASES = CHINESE.reasons.flatMap(({ phrases }) => phrases);

/**
 * Reading reasons, parted and classified, against a bare pass over the same rows and letters: of a million rows, and of
 * long texts of which no two are the same, half of them and all, which must take twice as long and no more.
 */
export async function benchReasons(bench: Bench): Promise<void> {
  const rows = columnOf(ROWS, 50_000, 1);
  await bench.compare({
    what: "reasons of 1,000,000 rows parted and classified",
    against: "a bare pass over their rows and letters",
    atMost: null,
    ours: () => processorSeconds(() => readAll(rows)),
    theirs: () => processorSeconds(() => barePass(rows)),
  });
  const [half, all] = [
    columnOf(LONG_TEXTS / 2, LONG_TEXTS / 2, LONG),
    columnOf(LONG_TEXTS, LONG_TEXTS, LONG),
  ];
  await bench.compare({
    what: "reasons of 50,000 different texts of 200 characters",
    against: "twice that of half of them",
    atMost: null,
    ours: () => processorSeconds(() => readAll(all)),
    theirs: () => 2 * processorSeconds(() => readAll(half)),
  });
}

function readAll(column: TextColumn): number {
  const survey: Survey = { ...surveyOf({}), reasons: [column] };
  const [reader] = readReasonColumns(survey, READING).written;
  let mentions = 0;
  for (let row = 0; row < column.codes.length; row++) mentions += reader?.categoriesAt(row).length ?? 0;
  return mentions;
}

function barePass({ codes, texts }: TextColumn): number {
  let sum = 0;
  for (const code of codes) sum += code;
  for (const text of texts) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** `rows` of `distinct` texts of at least so many characters, several reasons in each. */
function columnOf(rows: number, distinct: number, characters: number): TextColumn {
  const random = seededRandom(11);
  const some = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const texts = Array.from({ length: distinct }, (_, i) => {
    let text = `${String(i)}号${some(PHRASES)}`;
    do text += some(JOINED) + some(PHRASES);
    while (text.length < characters);
    return text;
  });
  return {
    header: "不满意原因",
    texts,
    codes: Int32Array.from({ length: rows }, (_, row) => 1 + (row % distinct)),
  };
}
