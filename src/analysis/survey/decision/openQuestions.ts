import type { Decision, ReadingOption, RecognitionChoices } from "../recognition";

/** What comes of one reading: enough to see whether another one comes to the same. Null without an answer. */
export interface ReadingFigure {
  readonly n: number;
  /** 总体满意度, 0–1. */
  readonly rate: number | null;
  readonly mean: number | null;
  /** Points, -100 … 100. */
  readonly nps: number | null;
}

/** An option with what comes of it; null where nothing does. */
export interface AnswerOption extends ReadingOption {
  readonly figure: ReadingFigure | null;
}

/** A decision that only the user can make: its readings have different figures. The first option is the likeliest. */
export interface Question extends Pick<Decision, "what" | "header" | "because"> {
  readonly options: readonly AnswerOption[];
}

/** What a question is called in RecognitionChoices.answers: the same question of the next export has the same key. */
export function questionKey({ what, header }: Pick<Decision, "what" | "header">): string {
  return header === null ? what : `${what}:${header}`;
}

/**
 * The decisions that change a figure and that nobody made yet. `figureOf` reads the source with choices over those that
 * stand; an alternative that cannot be read so, or comes to the same figures, is none.
 */
export function openQuestions(
  decisions: readonly Decision[],
  figureOf: (choices: Partial<RecognitionChoices>) => ReadingFigure | null,
): readonly Question[] {
  return decisions.flatMap(({ what, header, because, chosen, alternatives }): Question[] => {
    if (alternatives.length === 0) return [];
    const figure = figureOf(chosen.choices);
    const others = alternatives.flatMap((option): AnswerOption[] => {
      const other = figureOf(option.choices);
      return other === null || isSame(other, figure) ? [] : [{ ...option, figure: other }];
    });
    return others.length === 0
      ? []
      : [{ what, header, because, options: [{ ...chosen, figure }, ...others] }];
  });
}

function isSame(one: ReadingFigure, other: ReadingFigure | null): boolean {
  return one.n === other?.n && one.rate === other.rate && one.mean === other.mean && one.nps === other.nps;
}
