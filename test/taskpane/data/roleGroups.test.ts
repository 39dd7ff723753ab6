import { ROLES } from "../../../src/analysis/survey/role";
import { ROLE_GROUPS } from "../../../src/taskpane/data/roleGroups";

test("every role but the one that ignores a column is offered, once", () => {
  const offered = ROLE_GROUPS.flatMap(({ roles }) => roles);
  expect([...offered].sort()).toEqual(ROLES.filter((role) => role !== "ignore").sort());
});
