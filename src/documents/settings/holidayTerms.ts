import { term, type Term } from "../../glossary/locale";

/** The public holidays by their simplified Chinese names. */
export const HOLIDAY_TERMS: Readonly<Record<string, Term>> = {
  元旦: term("元旦", "元旦", "New Year's Day"),
  春节: term("春节", "春節", "Spring Festival"),
  清明: term("清明", "清明", "Tomb-sweeping Day"),
  劳动节: term("劳动节", "勞動節", "Labour Day"),
  端午: term("端午", "端午", "Dragon Boat Festival"),
  中秋: term("中秋", "中秋", "Mid-autumn Festival"),
  国庆节: term("国庆节", "國慶節", "National Day"),
};
