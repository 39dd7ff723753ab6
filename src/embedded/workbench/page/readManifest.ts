import { officeTagOf, type Locale } from "../../../glossary/locale";

/** What Excel makes of the manifest: the tab of the ribbon, and what the cells' menu offers. */
export interface AddinCommands {
  readonly tab: string;
  readonly buttons: readonly AddinButton[];
  readonly menu: readonly AddinButton[];
}

export interface AddinButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its largest icon. */
  readonly icon: string;
  readonly action: AddinAction;
}

/** What a button does: shows a page in the pane, or runs a function of the commands' page. */
export type AddinAction =
  { readonly kind: "pane"; readonly page: string } | { readonly kind: "function"; readonly name: string };

/**
 * The add-in's commands from its manifest.
 * @param text the manifest.
 * @param base where the add-in's pages are served here; in the manifest they have the address they are deployed to.
 */
export function readManifest(text: string, locale: Locale, base: string): AddinCommands {
  const manifest = new DOMParser().parseFromString(text, "text/xml");
  const resources = new Map(
    [...manifest.querySelectorAll("Resources > * > *")].map(
      (element) => [element.getAttribute("id") ?? "", inLocale(element, locale)] as const,
    ),
  );
  const start =
    manifest.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? "";
  const deployed = start.slice(0, start.lastIndexOf("/") + 1);
  const said = (place: Element, selector: string): string =>
    resources.get(place.querySelector(selector)?.getAttribute("resid") ?? "") ?? "";
  const address = (place: Element, selector: string): string => said(place, selector).replace(deployed, base);
  const buttonOf = (control: Element): AddinButton => {
    const name = control.querySelector("Action > FunctionName")?.textContent ?? null;
    return {
      id: control.getAttribute("id") ?? "",
      label: said(control, "Label"),
      tip: said(control, "Supertip > Description"),
      icon: address(control, "Icon > *:last-child"),
      action:
        name === null
          ? { kind: "pane", page: address(control, "Action > SourceLocation") }
          : { kind: "function", name },
    };
  };
  return {
    tab: said(manifest.documentElement, "CustomTab > Label"),
    buttons: [...manifest.querySelectorAll("CustomTab Control")].map(buttonOf),
    menu: [...manifest.querySelectorAll("OfficeMenu#ContextMenuCell Control")].map(buttonOf),
  };
}

function inLocale(element: Element, locale: Locale): string {
  const override = [...element.children].find(
    (child) => child.getAttribute("Locale") === officeTagOf(locale),
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}
