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
  readonly wrong: readonly string[];
}

/** Plays the sequence of a seed. */
export async function playSequence(seed: number, otherPrograms: readonly Step[]): Promise<SequenceOutcome> {
  const random = randomOf(seed);
  const world = openWorld(random, otherPrograms.length > 0);
  const steps: string[] = [];
  try {
    await firstRun(world);
    for (let round = 0; round < ROUNDS; round++) {
      const edits = 1 + random.below(MOST_EDITS);
      for (let edit = 0; edit < edits; edit++) {
        steps.push((await random.oneOf(STEPS_OF_STAFF)(world)) ?? "–");
      }
      if (random.once(2)) steps.push((await random.oneOf(STEPS_OF_SOURCE)(world)) ?? "–");
      steps.push((await random.oneOf([...RUNS, ...otherPrograms])(world)) ?? "–");
      const wrong = await world.cells.wrong();
      if (wrong.length > 0) return { steps, wrong };
    }
    return { steps, wrong: [] };
  } catch (error) {
    return {
      steps,
      wrong: [error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error)],
    };
  } finally {
    world.close();
  }
}
