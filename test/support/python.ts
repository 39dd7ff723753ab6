import { spawnSync } from "node:child_process";

/** A Python of this machine that has these modules; null where there is none. */
export function pythonWith(...modules: readonly string[]): string | null {
  const has = (python: string): boolean =>
    spawnSync(python, ["-c", `import ${modules.join(", ")}`]).status === 0;
  return ["python3", "/usr/bin/python3", "python"].find(has) ?? null;
}
