import type { RawColumn } from "../rawColumn";
import type { Decision, Recognition, RecognitionChoices, Warning } from "../recognition";
import { GROUP_ROLES, WHEN_ROLES, type Role } from "../role";
import { choiceOfScale, scaleOfKind } from "../scale";
import { momentColumn } from "../columns/momentColumn";
import { textColumn } from "../columns/plainColumns";
import { knownColumn } from "../columns/knownWords";
import { legendsFor } from "../candidates/codebook";
import { findScaleSplit, splitDecision } from "./mixedScale";
import type { SplitEvidence } from "./scaleParts";
import { recogniseScale, type RecognisedScale } from "./recogniseScale";
import { turnedByReasons } from "./turnedByReasons";
import { countColumn, type AnswerCounts } from "../evidence/answerCounts";
import { satisfactionColumn } from "../columns/whetherSatisfied";

const OF_THE_SCALE: ReadonlySet<Decision["what"]> = new Set(["scale", "mixed-scale", "words"]);
const ABOUT_THE_SCALE: ReadonlySet<Warning["code"]> = new Set([
  "ivr-assumed",
  "scale-turned",
  "scale-uncertain",
]);

/**
 * The recognition with the scale that the whole score column tells, rather than its first rows: exports may be sorted
 * by score, begin with calls that nobody rated, or change their scale on the way. What the user chose stands, and so does a column without an answer.
 */
export function settleScale(
  recognition: Recognition,
  columns: readonly RawColumn[],
  answers: RecognitionChoices["answers"] = {},
): Recognition {
  if (recognition.scale === null) return recognition;
  const score = recognition.columns.find(({ role }) => role === "score");
  const raw = columns.find(({ position }) => position === score?.position);
  if (score === undefined || raw === undefined) return recognition;
  const counts = countColumn(
    knownColumn(satisfactionColumn(raw), recognition.words),
    score.numberFormat ?? "General",
  );
  if (counts.numbers.size + counts.words.size === 0) return recognition;
  const chosen = recognition.scaleChosen === true ? choiceOfScale(recognition.scale) : null;
  const legends = legendsFor(score.header, recognition.captions, recognition.codebook);
  const told = recogniseScale(score.header, counts, chosen, legends);
  const recognised = turnedByReasons(told, recognition, columns, raw);
  const split =
    chosen === null ? splitOf(recognised, score.header, { raw, counts, recognition, columns, answers }) : {};
  const { scale, decisions: found, warnings } = { ...recognised, ...split };
  const decisions = recognition.decisions.filter(({ what }) => !OF_THE_SCALE.has(what));
  const others = recognition.warnings.filter(({ code }) => !ABOUT_THE_SCALE.has(code));
  const settled = {
    ...recognition,
    scale,
    decisions: [...decisions, ...found],
    warnings: [...others, ...warnings],
  };
  return split.scaleSplit === undefined ? settled : { ...settled, scaleSplit: split.scaleSplit };
}

/** What is other where the answers were given on two scales. */
function splitOf(
  told: RecognisedScale,
  header: string,
  {
    raw,
    counts,
    answers,
    ...known
  }: {
    readonly raw: RawColumn;
    readonly counts: AnswerCounts;
    readonly recognition: Recognition;
    readonly columns: readonly RawColumn[];
    readonly answers: RecognitionChoices["answers"];
  },
): Partial<Pick<RecognisedScale, "scale" | "decisions"> & Pick<Recognition, "scaleSplit">> {
  const found = findScaleSplit(raw, counts, told.scale, () => splitEvidence(known));
  if (found === null) return {};
  const decision = splitDecision(header, found, told.scale, answers);
  const decisions = [...told.decisions, decision];
  if (decision.chosen.value === "one") return { decisions };
  const { split } = found;
  const scale = split.long === told.scale.kind ? told.scale : scaleOfKind(split.long);
  return { scale, decisions, scaleSplit: split };
}

function splitEvidence({
  recognition,
  columns,
}: {
  readonly recognition: Recognition;
  readonly columns: readonly RawColumn[];
}): SplitEvidence {
  const withRoles = (roles: readonly Role[]) =>
    roles.flatMap((role) =>
      recognition.columns
        .filter((column) => column.role === role)
        .flatMap(({ position, header }) => {
          const raw = columns.find((column) => column.position === position);
          return raw === undefined ? [] : [{ role, header, raw }];
        }),
    );
  const [when] = withRoles(WHEN_ROLES);
  return {
    times:
      when === undefined ? null : { header: when.header, values: momentColumn(when.raw, when.header).values },
    groups: GROUP_ROLES.flatMap((role) =>
      withRoles([role])
        .slice(0, 1)
        .map(({ header, raw }) => ({ role, column: textColumn(raw, header, true) })),
    ),
  };
}
