import { identifier } from "../../analysis/reasons/identifiedReasons";
import type { ReasonScheme } from "../../analysis/reasons/scheme";
import { SCHEMES } from "../../analysis/reasons/schemes/schemes";
import { shippedDictionary } from "../../analysis/reasons/shippedDictionary";
import { schemeNamed } from "./schemeNamed";
import type { ReasonEdit } from "./reasonEdit";
import type { ReasonSetup } from "./readReasonSetup";

/** What changes in a dictionary when another scheme is chosen; `cleared` are the categories that go. */
export function schemeEdit(
  { scheme: current, categories }: ReasonSetup,
  scheme: ReasonScheme["id"] | null,
): ReasonEdit & { readonly cleared: readonly string[] } {
  const wanted = schemeNamed(scheme);
  const identify = identifier([schemeNamed(current)]);
  const target = new Map(shippedDictionary(wanted.id).map(({ phrase, category }) => [phrase, category]));
  const shipped = shippedPlaces();
  const phrases = new Map<string, string>();
  const used = new Set(wanted.categories.map(({ name }) => name));
  for (const { name: shown, phrases: own } of categories) {
    const name = identify(shown);
    for (const phrase of own) {
      const to = target.get(phrase);
      // a phrase that somebody put elsewhere stays there
      const goes = to !== undefined && to !== name && shipped.get(phrase)?.has(name) === true;
      if (goes) phrases.set(phrase, to);
      else used.add(name);
    }
  }
  const ofSchemes = new Set(SCHEMES.flatMap((each) => each.categories.map(({ name }) => name)));
  const cleared = categories.filter(
    ({ name, added, listed }) =>
      listed && !added && ofSchemes.has(identify(name)) && !used.has(identify(name)),
  );
  return { phrases, categories: [], cleared: cleared.map(({ name }) => name) };
}

/** The categories that the schemes give a phrase. */
function shippedPlaces(): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { id } of SCHEMES) {
    for (const { phrase, category } of shippedDictionary(id)) {
      places.set(phrase, (places.get(phrase) ?? new Set<string>()).add(category));
    }
  }
  return places;
}
