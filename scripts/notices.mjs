import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Of these nothing is in what is published: Office.js comes from Microsoft's address. */
const NOT_SHIPPED = new Set(["@microsoft/office-js"]);
const LICENCE = /^(licen[cs]e|notice|copying|third.party)/iu;

/** The licences of the components of a CycloneDX bill, one after the other. */
export function noticesOf(components, root) {
  const parts = components
    .map((component) => ({ component, name: nameOf(component) }))
    .filter(({ name }) => !NOT_SHIPPED.has(name))
    .map(({ component, name }) => notice(component, name, root));
  return `${[...new Set(parts)].sort().join(`\n\n${"=".repeat(80)}\n\n`)}\n`;
}

function notice(component, name, root) {
  const licences = (component.licenses ?? []).map(
    ({ license, expression }) => expression ?? license.id ?? license.name,
  );
  const place = component.properties?.find((property) => property.name === "cdx:npm:package:path")?.value;
  const folder = join(root, place ?? `node_modules/${name}`);
  const texts = existsSync(folder) ? licenceTexts(folder) : [];
  const head = `${name} ${component.version}\n${licences.join(", ")}`;
  return [head, ...texts].join("\n\n");
}

/** Texts of licences beside a package and in its folder for them (LICENSES). */
function licenceTexts(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => LICENCE.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isFile() ? [path] : readdirSync(path).map((file) => join(path, file));
    })
    .map((path) => readFileSync(path, "utf8").trim());
}

function nameOf({ group, name }) {
  return group === undefined ? name : `${group}/${name}`;
}
