/** What can be added to the project, and what each addition writes. */
import { nearest } from "../../packages/catalog/src/index.ts";
import { UsageError } from "../../packages/cli/src/errors.ts";
import type { Addition, Tree } from "./draft.ts";
import { newFormat } from "./format.ts";
import { newKind } from "./kind.ts";
import { newRule } from "./rule.ts";
import { newSetting } from "./setting.ts";
import { newSurface } from "./surface.ts";

/** By what is added: the arguments, and what lays it out. */
export const additions = {
  rule: { takes: "<id> [<kind>[.<setting>]]", layOut: newRule },
  setting: { takes: "<kind>.<path>", layOut: newSetting },
  kind: { takes: "<id>", layOut: newKind },
  format: { takes: "<id>", layOut: newFormat },
  surface: { takes: "<id>", layOut: newSurface },
} satisfies Readonly<Record<string, { takes: string; layOut: (tree: Tree, id: string, more?: string) => Addition }>>;

const names = Object.keys(additions) as (keyof typeof additions)[];

/**
 * The files of an addition, by what follows `npm run new`.
 *
 * @throws UsageError for what cannot be added.
 */
export function layOut(tree: Tree, args: readonly string[]): Addition {
  const [what = "", id = "", more, ...rest] = args;
  const name = names.find((one) => one === what);
  const usage = `Expected ${names.map((one) => `\`npm run new ${one} ${additions[one].takes}\``).join(", ")}.`;
  if (name === undefined) {
    const near = nearest(what, names);
    throw new UsageError(
      what === ""
        ? "what is to be added is not given."
        : `\`${what}\` cannot be added${near === undefined ? "" : ` (did you mean \`${near}\`?)`}; nothing was written.`,
      usage,
    );
  }
  const expected = name === "rule" ? 2 : 1;
  const given = [id, more].filter((one) => one !== undefined && one !== "").length + rest.length;
  if (id === "" || given > expected)
    throw new UsageError(
      `${given === 0 ? "the id is missing" : "there are too many arguments"}; nothing was written.`,
      `Expected \`npm run new ${name} ${additions[name].takes}\`.`,
    );
  return name === "rule" ? newRule(tree, id, more) : additions[name].layOut(tree, id);
}
