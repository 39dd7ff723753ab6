import type { Host } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import type { Method } from "../objectClass";
import { requireEditableObjects } from "../protection/protectionGuard";
import { chartChanged, type ChartTarget } from "./chartTargets";

/** A property's setter: refused on a protected sheet, noted as a change of the chart afterwards. */
export function editing<Target extends ChartTarget>(
  write: (target: Target, value: unknown, host: Host) => void,
): (target: Target, value: unknown, host: Host) => void {
  return (target, value, host) => {
    requireEditableObjects(target.sheet);
    write(target, value, host);
    chartChanged(target);
  };
}

/** A method without a result that changes the chart, guarded in the same way. */
export function editingMethod<Target extends ChartTarget>(
  run: (target: Target, args: MethodArguments, host: Host) => void,
): Method<Target> {
  return (target, args, host) => {
    requireEditableObjects(target.sheet);
    run(target, args, host);
    chartChanged(target);
    return null;
  };
}
