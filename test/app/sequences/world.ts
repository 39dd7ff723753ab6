import { DOCUMENT_IDS, type DocumentId } from "../../../src/documents/registry";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { openFaulty, type FaultyHost } from "../faultyHost";
import { staffPlaces } from "../staffLedgers";
import { fullSurvey, smallSurvey } from "../surveyWorkbook";
import type { Random } from "./random";
import { StaffCells } from "./staffCells";

const SHEET = "回访数据";

/** Made in every sequence. */
const BASE: readonly DocumentId[] = ["clean-data", "cleaning-log", "improvement-plan", "measure-tracking"];
/** Of the others that staff write in so many are made in a sequence, the next ones in the next. */
const MADE_BESIDE = 5;

/** So many answers of several groups and dimensions. */
const ANSWERS = 36;

/** The documents of a sequence: all have had their turn after a few. */
export function documentsOf(sequence: number): readonly DocumentId[] {
  const { ledgers, fields } = staffPlaces();
  const written = new Set([...ledgers, ...fields].map(({ document }) => document));
  const others = DOCUMENT_IDS.filter((id) => written.has(id) && !BASE.includes(id));
  const turns = Math.ceil(others.length / MADE_BESIDE);
  return [...BASE, ...others.filter((_id, place) => place % turns === sequence % turns)];
}

/** A workbook with a survey in which staff work, and what they wrote. */
export interface World {
  readonly random: Random;
  readonly cells: StaffCells;
  readonly documents: readonly DocumentId[];
  /** Other programs drop what the workbook remembers of its columns: a heading of ours is then all there is to know one by. */
  readonly keepsHeadings: boolean;
  /** What the sheet of the survey is called by now. */
  source: string;
  /** Answers that came in since. */
  added: number;
  /** Answers that were taken out, as they stood. */
  readonly removed: (readonly unknown[])[];
  readonly host: () => FaultyHost;
  readonly save: () => Uint8Array;
  /** Goes on with a file. */
  readonly reopen: (file: Uint8Array) => void;
  /** Goes on with a file as another program left it: what is wrong in that is not ours. */
  readonly reopenOthers: (file: Uint8Array) => void;
  /** The last file that another program left; null for none. */
  readonly byOthers: () => Uint8Array | null;
  readonly close: () => void;
}

/** The workbook that a sequence begins with: every other one with groups and dimensions. */
export function openWorld(sequence: number, random: Random, keepsHeadings: boolean): World {
  const survey = sequence % 2 === 0 ? fullSurvey(ANSWERS) : smallSurvey();
  let workbook: Workbook = openWorkbook(new TextEncoder().encode(survey), `${SHEET}.csv`);
  let host = openFaulty(workbook);
  let byOthers: Uint8Array | null = null;
  const reopen = (file: Uint8Array): void => {
    host.close();
    workbook = openWorkbook(file, "结果.xlsx");
    host = openFaulty(workbook);
  };
  return {
    random,
    cells: new StaffCells(),
    documents: documentsOf(sequence),
    keepsHeadings,
    source: SHEET,
    added: 0,
    removed: [],
    host: () => host,
    save: () => {
      host.settle();
      return saveWorkbook(workbook);
    },
    reopen,
    reopenOthers: (file) => {
      byOthers = file;
      reopen(file);
    },
    byOthers: () => byOthers,
    close: () => host.close(),
  };
}
