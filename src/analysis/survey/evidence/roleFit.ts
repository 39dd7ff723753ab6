import { wordShare, type ColumnProfile } from "./columnProfile";
import { isTimeFormat } from "../cells/parseDuration";
import type { Role } from "../role";

type Fit = (profile: ColumnProfile) => number;

/** An empty column can be what its header says, but a filled one comes first. */
const EMPTY_FIT = 0.6;

const text: Fit = (profile) => 0.15 + 0.85 * wordShare(profile);
const moment: Fit = ({ momentShare }) => momentShare;
const timeOfDay: Fit = ({ timeOfDayShare, momentShare }) => (momentShare > 0.5 ? 0 : timeOfDayShare);
const flag: Fit = ({ flagShare, distinct }) => (distinct <= 20 ? flagShare : flagShare / 2);

const duration: Fit = (profile) => {
  if (profile.numbers.some((number) => number < 0)) return 0;
  if (profile.momentShare > 0.5 && !isTimeFormat(profile.numberFormat)) return 0;
  return profile.durationShare;
};

const amount: Fit = ({ numbers, filled }) =>
  numbers.some((number) => number < 0) ? 0 : numbers.length / Math.max(1, filled);

/** Texts without any digit are names rather than numbers of something. */
const coded: Fit = ({ digitShare }) => 0.6 + 0.4 * digitShare;

/** Dates, not numbers that happen to lie where the serial days of our time do (工单号 45012). */
export function areDates({ momentShare, numbers, filled, numberFormat }: ColumnProfile): boolean {
  const arePlain = numbers.length === filled && /^(general|@|#|0)$/i.test(numberFormat);
  return momentShare > 0.9 && !arePlain;
}

const identifier: Fit = (profile) => {
  const { distinct, filled, averageTextLength } = profile;
  if (averageTextLength > 60 || areDates(profile)) return 0.2;
  return coded(profile) * (0.6 + 0.4 * Math.min(1, (2 * distinct) / Math.max(1, filled)));
};

/** Whether a column numbers its rows. */
export function isRunning({ numbers, filled }: ColumnProfile): boolean {
  return filled > 0 && numbers.length === filled && Math.max(...numbers) <= 2 * filled;
}

/** Rows that are numbered through say less of a ticket than its own number does, where both stand. */
const ticketNumber: Fit = (profile) => identifier(profile) * (isRunning(profile) ? 0.8 : 1);

const grouping: Fit = (profile) => {
  const { distinct, filled, averageTextLength } = profile;
  if (averageTextLength > 40 || areDates(profile)) return 0.1;
  const isVaried = filled >= 20 && distinct > filled * 0.8;
  return isVaried ? 0.6 : 1;
};

/** People, teams and the like are not called satisfied or dissatisfied: those are answers, whatever the question names. */
const named: Fit = (profile) => {
  const areAnswers = profile.verbal.length > profile.filled * READABLE;
  return grouping(profile) * (areAnswers ? 0.2 : 1);
};

/** Codes such as 99 beside the answers do not hide them. */
const netPromoter: Fit = ({ numbers, verbal, filled }) => {
  const possible = numbers.filter((number) => number >= 0 && number <= 10).length;
  return possible < numbers.length * 0.6 ? 0.3 : (possible + verbal.length) / Math.max(1, filled);
};

const effort: Fit = ({ scoreShare }) => scoreShare;

const MOST_LEVELS = 12;

const FITS: Readonly<Partial<Record<Role, Fit>>> = {
  nps: netPromoter,
  ces: effort,
  inspection: amount,
  reason: text,
  reasonCategory: (profile) => text(profile) * grouping(profile),
  comment: text,
  customerId: identifier,
  customerName: text,
  phone: identifier,
  ticketId: ticketNumber,
  callId: identifier,
  agentId: (profile) => coded(profile) * named(profile),
  agentName: (profile) => text(profile) * named(profile),
  supervisor: (profile) => text(profile) * named(profile),
  group: named,
  channel: (profile) => text(profile) * named(profile),
  serviceType: (profile) => text(profile) * named(profile),
  segment: named,
  product: named,
  region: (profile) => text(profile) * named(profile),
  time: moment,
  date: moment,
  timeOfDay,
  createdTime: moment,
  respondedTime: moment,
  closedTime: moment,
  duration,
  waitTime: duration,
  responseTime: duration,
  handleTime: duration,
  transfers: amount,
  invited: (profile) => Math.max(amount(profile), flag(profile)),
  weight: amount,
  count: amount,
  resolved: flag,
  complaint: flag,
  complaintLevel: ({ levelShare, distinct }) => (distinct <= MOST_LEVELS ? levelShare : 0),
  testFlag: flag,
  misrated: flag,
  appeal: flag,
};

/** How well what stands in a column suits a role, 0–1. */
export function roleFit(role: Role, profile: ColumnProfile): number {
  if (profile.filled === 0) return EMPTY_FIT;
  return FITS[role]?.(profile) ?? 1;
}

/** How well what stands in a column can be scores, 0–1: readable, not negative, at most 100, few different ones. */
export function scoreFit(profile: ColumnProfile): number {
  if (profile.filled === 0) return EMPTY_FIT;
  const { numbers } = profile;
  const possible = numbers.filter((number) => number >= 0 && number <= 100).length;
  const share = (possible + profile.verbal.length) / profile.filled;
  if (profile.momentShare > 0.5) return 0;
  if (share >= READABLE) return share;
  return areWordsPartlyKnown(profile) ? PARTLY : 0;
}

const READABLE = 0.5;
const PARTLY = 0.7;
const MOST_WORDS = 12;
const LONGEST_WORD = 12;

/** A few words, of which most are not known: what they mean can be asked. */
function areWordsPartlyKnown({
  verbal,
  distinct,
  textShare,
  averageTextLength,
  filled,
}: ColumnProfile): boolean {
  const areWords = textShare > 0.9 && distinct <= MOST_WORDS && distinct * 3 <= filled;
  return verbal.length > 0 && areWords && averageTextLength <= LONGEST_WORD;
}
