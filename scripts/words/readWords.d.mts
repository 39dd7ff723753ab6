interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly default?: string;
}

type ValueOf<O extends Option> = O["type"] extends "boolean"
  ? boolean | undefined
  : O["multiple"] extends true
    ? string[] | undefined
    : O["default"] extends string
      ? string
      : string | undefined;

export function readWords<const O extends Readonly<Record<string, Option>>>(
  asked: {
    readonly usage: string;
    readonly options?: O;
    readonly choices?: Readonly<Record<string, readonly string[]>>;
    readonly counts?: readonly string[];
  },
  words?: readonly string[],
): { readonly [name in keyof O]: ValueOf<O[name]> };
