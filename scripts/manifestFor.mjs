import { URL } from "node:url";

/** Where the manifest of the repository says that the add-in is. */
const LOCAL = "https://localhost:3000";

/**
 * The manifest for an add-in served from an address, which may have a path: the domain of the add-in is its origin.
 * @throws where the address is none that Office takes, or the manifest is already one for another address
 */
export function manifestFor(manifest, address) {
  const url = addressOf(address);
  if (!manifest.includes(LOCAL)) throw new Error(`the manifest to begin with does not say ${LOCAL}`);
  return manifest
    .replaceAll(`<AppDomain>${LOCAL}</AppDomain>`, `<AppDomain>${new URL(url).origin}</AppDomain>`)
    .replaceAll(LOCAL, url);
}

/** The address without what follows its last folder. */
function addressOf(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:") throw new Error(`not an address that begins with https://: ${address}`);
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Error(`an address without "?", "#" or a name: ${address}`);
  if (/["&<>]/u.test(address)) throw new Error(`characters that a manifest can't hold: ${address}`);
  return url.href.replace(/\/+$/u, "");
}
