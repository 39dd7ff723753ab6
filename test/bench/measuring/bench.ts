import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./timing";

/** Measures one or more rows of the table. */
export type Row = (bench: Bench) => void | Promise<void>;

/** Does something and gives the seconds that it took. */
type Seconds = () => number | Promise<number>;

/** What is measured against what, and the ratio that is to be reached. */
export interface Comparison {
  readonly what: string;
  readonly against: string;
  /** At most so many times the other; null where nothing is aimed at. */
  readonly atMost: number | null;
  readonly ours: Seconds;
  readonly theirs: Seconds;
}

interface TableRow {
  readonly what: string;
  readonly against: string;
  readonly ours: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly reach: string;
}

const HEADINGS: TableRow = {
  what: "what",
  against: "against",
  ours: "ours",
  theirs: "theirs",
  ratio: "ratio",
  reach: "reach",
};

/** One run of `npm run bench`: what it measured, and a folder for what is made on the way. */
export class Bench {
  /** Deleted at the end. */
  readonly folder = mkdtempSync(join(tmpdir(), "csat-bench-"));
  private readonly rows: TableRow[] = [];
  private readonly made = new Map<string, string>();

  /** @param runs so many times each is measured. */
  constructor(
    readonly runs: number,
    readonly say: (line: string) => void,
  ) {}

  /** The path of a file that several rows need, made when it is first asked for. */
  file(name: string, make: (path: string) => void): string {
    const path = this.made.get(name) ?? join(this.folder, name);
    if (!this.made.has(name)) make(path);
    this.made.set(name, path);
    return path;
  }

  /** Measures both by turns, so that what slows the machine down slows both; the medians make the ratio. */
  async compare({ what, against, atMost, ours, theirs }: Comparison): Promise<void> {
    const [first, second]: [number[], number[]] = [[], []];
    for (let run = 0; run < this.runs; run++) {
      first.push(await ours());
      second.push(await theirs());
    }
    const [own, other] = [median(first), median(second)];
    this.add({
      what,
      against,
      ours: `${shown(own)} s`,
      theirs: `${shown(other)} s`,
      ratio: shown(own / other),
      reach: atMost === null ? "" : `≤ ${String(atMost)}${own / other <= atMost ? "" : " missed"}`,
    });
  }

  /** A figure that is held against a limit of its own. */
  record(what: string, value: number, most: number, unit: string): void {
    const reach = `< ${String(most)} ${unit}${value < most ? "" : " missed"}`;
    this.add({ what, against: "–", ours: `${shown(value)} ${unit}`, theirs: "", ratio: "", reach });
  }

  /** Says that something cannot be measured on this machine, and why. */
  skip(what: string, why: string): void {
    this.add({ what, against: `skipped: ${why}`, ours: "", theirs: "", ratio: "", reach: "" });
  }

  /** All rows so far, in Markdown. */
  table(): string {
    const rule = Object.fromEntries(Object.keys(HEADINGS).map((key) => [key, "---"])) as unknown as TableRow;
    return [HEADINGS, rule, ...this.rows].map(lineOf).join("\n");
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private add(row: TableRow): void {
    this.rows.push(row);
    this.say(lineOf(row));
  }
}

function lineOf({ what, against, ours, theirs, ratio, reach }: TableRow): string {
  return `| ${[what, against, ours, theirs, ratio, reach].join(" | ")} |`;
}

/** Three digits tell enough. */
function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}
