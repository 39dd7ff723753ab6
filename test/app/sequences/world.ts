import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { openFaulty, type FaultyHost } from "../faultyHost";
import { smallSurvey } from "../surveyWorkbook";
import type { Random } from "./random";
import { StaffCells } from "./staffCells";

const SHEET = "回访数据";

/** A workbook with a survey in which staff work, and what they wrote. */
export interface World {
  readonly random: Random;
  readonly cells: StaffCells;
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

export function openWorld(random: Random, keepsHeadings: boolean): World {
  let workbook: Workbook = openWorkbook(new TextEncoder().encode(smallSurvey()), `${SHEET}.csv`);
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
