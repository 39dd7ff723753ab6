import { MAN_MACHINE_MATERIAL } from "./manMachineMaterial";
import { PEOPLE_PROCESS_SYSTEM } from "./peopleProcessSystem";
import { PROCESS_SKILL_TOOL } from "./processSkillTool";

/** The schemes to choose from. */
export const SCHEMES = [PEOPLE_PROCESS_SYSTEM, PROCESS_SKILL_TOOL, MAN_MACHINE_MATERIAL] as const;

export type SchemeId = (typeof SCHEMES)[number]["id"];
