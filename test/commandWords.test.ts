import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "..");
const { scripts } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** What other programs than ours read the words of. */
const OTHERS = ["start", "stop", "dev-server", "build", "build:workbench", "test"];
const COMMANDS = Object.keys(scripts).filter((name) => !OTHERS.includes(name));

/** Runs a command of package.json as npm does, but for npm. */
function ran(name: string, ...words: readonly string[]) {
  const [program = "", ...rest] = (scripts[name] ?? "").split(" ");
  const ours = program === "tsx" ? ["--import", "tsx", ...rest] : rest;
  expect(["node", "tsx"]).toContain(program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ours, ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe.each(COMMANDS)("npm run %s", (name) => {
  it("says what it takes, and does nothing", () => {
    const { status, stdout, stderr } = ran(name, name === "check" ? "-h" : "--help");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`^(usage: |Usage: |用法：)npm run ${name}\\b`, "u"));
  });

  it("says which option it does not take, without a trace", () => {
    const { status, stdout, stderr } = ran(name, "--colour", "red");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--colour");
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

it.each([
  ["pages", "--dots", "many"],
  ["pages", "--documents", "no-such"],
  ["shots", "--locale", "fr"],
  ["bench", "--only", "no-such"],
  ["test:deep", "--times", "1.5"],
  ["demo", "--locale", "fr"],
])("npm run %s refuses %s %s by its name", (name, option, value) => {
  const { status, stdout, stderr } = ran(name, `${option}=${value}`);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(option);
  expect(stderr).toContain(value);
  expect(stderr).not.toMatch(/^\s+at /mu);
});

it.each(["check", "release", "test:deep"])("npm run %s refuses a word that is no option", (name) => {
  const { status, stderr } = ran(name, "everything");
  expect(status).toBe(2);
  expect(stderr).toContain("everything");
  expect(stderr).toContain(`npm run ${name}`);
});
