import { getDayDetail, getSolarDateFromLunar, getSolarTermDate } from "chinese-days";
import { dateText } from "../sheet/periodWording";
import { serialIn } from "../sheet/serialDay";

/** Days off or a day made up in mainland China, both ends included, as Excel serial days. */
export interface PublishedDays {
  readonly from: number;
  readonly to: number;
  readonly worked: boolean;
  /** In simplified Chinese. */
  readonly name: string;
  /** Fixed by law for a year whose holiday notice the library does not know. */
  readonly byLaw: boolean;
}

/** Whether the holiday notice of a year is known. */
export function isPublished(year: number): boolean {
  return publishedDays(year).some(({ byLaw }) => !byLaw);
}

/** By year: every deadline asks for them. */
const KNOWN = new Map<number, readonly PublishedDays[]>();

/** The holidays and days made up of a year as the notice has them; where it is not known, the days that the law fixes. */
export function publishedDays(year: number): readonly PublishedDays[] {
  const days = KNOWN.get(year) ?? lookedUp(year);
  KNOWN.set(year, days);
  return days;
}

function lookedUp(year: number): readonly PublishedDays[] {
  const noticed = daysOf(year).flatMap((day): PublishedDays[] => {
    const notice = noticeOf(day);
    return notice === null ? [] : [{ from: day, to: day, byLaw: false, ...notice }];
  });
  return noticed.length > 0 ? stretches(noticed) : daysByLaw(year);
}

/** What the notice says of a day; null for an ordinary one. The library's name is "Spring Festival,春节,4" then. */
function noticeOf(day: number): Pick<PublishedDays, "worked" | "name"> | null {
  const { work, name } = getDayDetail(dateText(day));
  const called = name.split(",")[1];
  return called === undefined ? null : { worked: work, name: called };
}

/** Days of one holiday that follow each other, together. */
function stretches(days: readonly PublishedDays[]): readonly PublishedDays[] {
  const found: PublishedDays[] = [];
  for (const day of days) {
    const last = found.at(-1);
    const follows = last?.to === day.from - 1 && last.worked === day.worked && last.name === day.name;
    if (last !== undefined && follows) found[found.length - 1] = { ...last, to: day.to };
    else found.push(day);
  }
  return found;
}

/** 全国年节及纪念日放假办法, as in force from 2025 on: 13 days, those of the lunar calendar by their date in the year. */
function daysByLaw(year: number): readonly PublishedDays[] {
  const text = String(year);
  const newYear = serialOfDate(getSolarDateFromLunar(`${text}-01-01`).date);
  const dragonBoat = serialOfDate(getSolarDateFromLunar(`${text}-05-05`).date);
  const midAutumn = serialOfDate(getSolarDateFromLunar(`${text}-08-15`).date);
  const clearBright = serialOfDate(getSolarTermDate(year, 4, "pure_brightness"));
  const law = (from: number, days: number, name: string): PublishedDays => ({
    from,
    to: from + days - 1,
    worked: false,
    name,
    byLaw: true,
  });
  return [
    law(serialOfDate(`${text}-01-01`), 1, "元旦"),
    law(newYear - 1, 4, "春节"),
    law(clearBright, 1, "清明"),
    law(serialOfDate(`${text}-05-01`), 2, "劳动节"),
    law(dragonBoat, 1, "端午"),
    law(midAutumn, 1, "中秋"),
    law(serialOfDate(`${text}-10-01`), 3, "国庆节"),
  ];
}

/** The serial days of a year. */
function daysOf(year: number): readonly number[] {
  const first = serialOfDate(`${String(year)}-01-01`);
  return Array.from({ length: serialOfDate(`${String(year + 1)}-01-01`) - first }, (_, i) => first + i);
}

function serialOfDate(date: string): number {
  return serialIn(date) ?? NaN;
}
