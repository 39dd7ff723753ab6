import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { areDates } from "../evidence/roleFit";
import type { Role } from "../role";
import { columnOf, type AssignedRole } from "./assignRoles";

type Roles = Map<number, readonly AssignedRole[]>;

const BY_NEIGHBOURS = 0.6;
const MOSTLY = 0.9;
const FEWEST = 5;

/**
 * Roles that a column has by what stands beside it: 姓名 beside 工号 names the agent, the end of a pair of start and
 * completion is when a form was answered, and what is different in every row and is headed as a number is the row's.
 */
export function withNeighbours(columns: readonly SampledColumn[], roles: Roles): void {
  nameTheAgent(columns, roles);
  timeOfForm(columns, roles);
  numberOfRow(columns, roles);
}

const NAME_ALONE = /^(姓名|名字|name|full name)$/;

/** One name for each 工号. */
function nameTheAgent(columns: readonly SampledColumn[], roles: Roles): void {
  const agent = columnOf("agentId", columns, roles);
  if (agent === null || columnOf("agentName", columns, roles) !== null) return;
  const name = columns.find(
    ({ reading, position }) =>
      NAME_ALONE.test(reading.folded.core) && isFreeOr(["customerName"], roles.get(position)),
  );
  if (name === undefined || !goesWith(agent, name)) return;
  roles.set(name.position, [{ role: "agentName", confidence: BY_NEIGHBOURS }]);
}

function goesWith(agent: SampledColumn, name: SampledColumn): boolean {
  const names = new Map<string, string>();
  return agent.cells.every((cell, row) => {
    const own = String(name.cells[row] ?? "");
    const known = names.get(String(cell)) ?? own;
    names.set(String(cell), known);
    return known === own;
  });
}

const BEGINNING = /^(开始|開始|start|begin)/;
const COMPLETION = /^(完成|提交|completion|completed|submit)/;

function timeOfForm(columns: readonly SampledColumn[], roles: Roles): void {
  if ((["time", "date"] as const).some((role) => columnOf(role, columns, roles) !== null)) return;
  const end = columns.find(({ position, reading, profile }) => {
    const before = columns.find((other) => other.position === position - 1);
    const isPair = COMPLETION.test(reading.folded.core) && BEGINNING.test(before?.reading.folded.core ?? "");
    return isPair && profile.momentShare >= MOSTLY && isFreeOr(["closedTime"], roles.get(position));
  });
  if (end === undefined) return;
  roles.set(end.position, [{ role: "time", confidence: BY_NEIGHBOURS }]);
  if (roles.get(end.position - 1)?.every(({ role }) => role === "createdTime") === true)
    roles.delete(end.position - 1);
}

const NUMBERS_ROWS =
  /(编号|編號|单号|單號|案号|案號|流水号?|号|號|码|碼|\b(id|no|number|key|ref|reference|code))$/;
const OF_SOMETHING_ELSE =
  /电话|電話|手机|手機|身份证|邮|phone|mobile|zip|客户|客戶|用户|用戶|customer|user|account/;

/** Where nothing is headed as a ticket: the number of the call, else what is headed as a number. */
function numberOfRow(columns: readonly SampledColumn[], roles: Roles): void {
  if (columnOf("ticketId", columns, roles) !== null) return;
  const call = columnOf("callId", columns, roles);
  if (call !== null && isFreeOr(["callId"], roles.get(call.position))) {
    roles.set(call.position, [{ role: "ticketId", confidence: BY_NEIGHBOURS }]);
    return;
  }
  const number = columns.find(
    ({ reading, profile, position }) =>
      !roles.has(position) &&
      NUMBERS_ROWS.test(reading.folded.core) &&
      !OF_SOMETHING_ELSE.test(reading.folded.core) &&
      profile.filled >= FEWEST &&
      profile.distinct === profile.filled &&
      profile.digitShare >= MOSTLY &&
      !areDates(profile),
  );
  if (number !== undefined) roles.set(number.position, [{ role: "ticketId", confidence: BY_NEIGHBOURS }]);
}

function isFreeOr(taken: readonly Role[], assigned: readonly AssignedRole[] | undefined): boolean {
  return assigned?.every(({ role, confidence }) => taken.includes(role) && confidence < 1) ?? true;
}
