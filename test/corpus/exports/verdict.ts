import type { Report } from "../../../src/app/report/report";
import type { Question } from "../../../src/analysis/survey/decision/openQuestions";
import { PATH } from "../../../src/analysis/survey/candidates/headings";
import type { Recognition } from "../../../src/analysis/survey/recognition";
import { readExport } from "./readExport";
import type { CarefulAnswer, FurtherFigures, SurveyExport } from "./surveyExport";

/**
 * How a reading compares with the careful answer: `right`; `asked`, where the right figure is among what is offered, or each
 * word that is not known can be given its meaning;
 * `refused`, with a word why; `wrong`, where a figure that is not right stands there or is all that is offered.
 */
export interface Verdict {
  readonly name: string;
  readonly outcome: "right" | "asked" | "refused" | "wrong";
  readonly figures: string;
  /** Roles that the careful person named. */
  readonly roles: number;
  /** Those that were not found, and roles of columns that have none. */
  readonly missed: readonly string[];
}

export function verdictOn(one: SurveyExport): Verdict {
  const { name, right } = one;
  const reading = readExport(one);
  const roles = Object.values(right.roles).flat().length + (right.unused ?? []).length;
  if (reading.kind === "refused") {
    const missed = right.asks === true ? [] : Object.keys(right.roles);
    return { name, outcome: "refused", figures: reading.because, roles, missed };
  }
  const { recognition, report, questions } = reading;
  const figures = figuresOf(report) + furtherOf(report, right.also ?? {});
  const expected = expectedFigures(right) + furtherTold(right.also ?? {});
  return {
    name,
    outcome: outcomeOf(figures, expected, questions, right),
    figures,
    roles,
    missed: missedRoles(recognition, right),
  };
}

function outcomeOf(
  figures: string,
  expected: string,
  questions: readonly Question[],
  { figure }: CarefulAnswer,
): Verdict["outcome"] {
  if (questions.length === 0) return figures === expected ? "right" : "wrong";
  const offered = questions.flatMap(({ options }) =>
    options.map((option) =>
      option.figure === null ? "" : told([option.figure.n, percent(option.figure.rate)]),
    ),
  );
  const areWords = questions.some(({ what }) => what === "words");
  return areWords || offered.includes(told(figure)) ? "asked" : "wrong";
}

/** As one text, which a failing test shows whole. */
function figuresOf({ satisfaction, nps, aggregated }: Report): string {
  if (aggregated) return `mean ${(satisfaction?.mean ?? (satisfaction?.rate ?? NaN) * 100).toFixed(4)}`;
  const score = satisfaction === null ? null : ([satisfaction.n ?? 0, percent(satisfaction.rate)] as const);
  return told(score, nps?.score ?? undefined);
}

function expectedFigures({ figure, mean, nps }: CarefulAnswer): string {
  return mean === undefined ? told(figure, nps) : `mean ${mean}`;
}

function told(figure: CarefulAnswer["figure"], nps?: number): string {
  const score = figure === null ? "no score" : `n ${String(figure[0])}, ${figure[1]} %`;
  return nps === undefined ? score : `${score}, NPS ${nps.toFixed(1)}`;
}

function percent(rate: number | null): string {
  return ((rate ?? NaN) * 100).toFixed(2);
}

function missedRoles({ columns }: Recognition, { roles, unused = [] }: CarefulAnswer): string[] {
  const rolesOf = (heading: string): string[] =>
    columns.flatMap(({ header, role }) => (role !== "ignore" && isHeading(header, heading) ? [role] : []));
  const missed = Object.entries(roles).flatMap(([role, headings]) =>
    headings
      .filter((heading) => !rolesOf(heading).includes(role))
      .map((heading) => `${heading}: ${role}, not ${rolesOf(heading).join(" and ")}`),
  );
  const taken = unused.filter((heading) => rolesOf(heading).length > 0);
  return [...missed, ...taken.map((heading) => `${heading}: unused, not ${rolesOf(heading).join(" and ")}`)];
}

/** A heading is told with those over it where it says nothing by itself, and without them where it does. */
function isHeading(header: string, heading: string): boolean {
  return header === heading || heading.endsWith(`${PATH}${header}`) || header.endsWith(`${PATH}${heading}`);
}

/** Those of the further figures that the careful answer names. */
function furtherOf(report: Report, wanted: FurtherFigures): string {
  const told: FurtherFigures = {
    ...(wanted.months && { months: Object.fromEntries(report.months.map(({ period, n }) => [period, n])) }),
    ...(wanted.dimensions && {
      dimensions: Object.fromEntries(
        report.dimensions.map(({ name, mean }) => [name, (mean ?? NaN).toFixed(2)]),
      ),
    }),
    ...(wanted.reasons && {
      reasons: Object.fromEntries(
        (report.reasons?.items ?? [])
          .filter(({ count }) => count > 0)
          .map(({ category, count }) => [category, count]),
      ),
    }),
    ...(wanted.ces !== undefined && { ces: (report.ces?.mean ?? NaN).toFixed(2) }),
    ...(wanted.says && {
      says: wanted.says.filter((code) => report.warnings.some((warning) => warning.code === code)),
    }),
  };
  return furtherTold(told);
}

/** In one order. */
function furtherTold({ months, dimensions, reasons, ces, says }: FurtherFigures): string {
  const sorted = (record: Readonly<Record<string, unknown>>): unknown =>
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    months && `months ${JSON.stringify(sorted(months))}`,
    dimensions && `dimensions ${JSON.stringify(sorted(dimensions))}`,
    reasons && `reasons ${JSON.stringify(sorted(reasons))}`,
    ces !== undefined && `CES ${ces}`,
    says && `says ${says.join(", ")}`,
  ]
    .filter((text) => text !== undefined && text !== false)
    .map((text) => `; ${text}`)
    .join("");
}
