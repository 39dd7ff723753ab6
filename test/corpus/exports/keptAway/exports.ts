import type { SurveyExport } from "../surveyExport";
import { CHINESE_FORMS } from "./chineseForms";
import { ENCODINGS } from "./encodings";
import { ENGLISH_FORMS } from "./englishForms";
import { HOTLINES } from "./hotlines";
import { LATER } from "./later";
import { MESSES } from "./messes";
import { SECOND_SCALES } from "./secondScales";
import { SECOND_TABLES } from "./secondTables";
import { TICKET_SYSTEMS } from "./ticketSystems";

export const KEPT_AWAY: readonly SurveyExport[] = [
  ...CHINESE_FORMS,
  ...HOTLINES,
  ...ENGLISH_FORMS,
  ...TICKET_SYSTEMS,
  ...ENCODINGS,
  ...MESSES,
  ...LATER,
  ...SECOND_SCALES,
  ...SECOND_TABLES,
];
