import { randomOf } from "./random";
import { firstRun, RUNS } from "./runs";
import { STEPS_OF_SOURCE } from "./stepsOfSource";
import { STEPS_OF_STAFF, type Step } from "./stepsOfStaff";
import { openWorld } from "./world";

/** Rounds of a sequence: staff edit, the survey changes, the add-in does something. */
const ROUNDS = 3;
const MOST_EDITS = 6;

/** What was done in a sequence, and what of staff's was lost by it; the first loss ends it. */
interface SequenceOutcome {
  readonly steps: readonly string[];
  /** The steps that could be done. */
  readonly played: ReadonlySet<Step>;
  readonly wrong: readonly string[];
  /** The workbook as it was left, and what another program had made of it on the way; null where something was lost. */
  readonly left: LeftWorkbook | null;
}

/** A file that a sequence leaves. */
export interface LeftWorkbook {
  readonly file: Uint8Array;
  readonly byOthers: Uint8Array | null;
}

/** Plays the sequence of a seed. */
export async function playSequence(seed: number, otherPrograms: readonly Step[]): Promise<SequenceOutcome> {
  const random = randomOf(seed);
  const world = openWorld(seed, random, otherPrograms.length > 0);
  const steps: string[] = [];
  const played = new Set<Step>();
  const play = async (step: Step): Promise<void> => {
    const done = await step(world);
    if (done !== null) played.add(step);
    steps.push(done ?? "–");
  };
  try {
    await firstRun(world);
    for (let round = 0; round < ROUNDS; round++) {
      const edits = 1 + random.below(MOST_EDITS);
      for (let edit = 0; edit < edits; edit++) {
        await play(random.oneOf(STEPS_OF_STAFF));
      }
      if (random.once(2)) await play(random.oneOf(STEPS_OF_SOURCE));
      await play(random.oneOf([...RUNS, ...otherPrograms]));
      const wrong = await world.cells.wrong();
      if (wrong.length > 0) return { steps, played, wrong, left: null };
    }
    return { steps, played, wrong: [], left: { file: world.save(), byOthers: world.byOthers() } };
  } catch (error) {
    return {
      steps,
      played,
      wrong: [error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error)],
      left: null,
    };
  } finally {
    world.close();
  }
}
