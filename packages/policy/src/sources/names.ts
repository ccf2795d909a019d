/** Names of tenants and items: half of an item's key. */
import type { Kind } from "@tmes-as-code/catalog";
import { found } from "./settings.ts";

const maxLength = 256;

/** Name of the one item of a kind that every tenant has. */
const singleton = "settings";

/** What is wrong with a name, as a sentence that starts in lower case; `undefined` when nothing is. */
export function nameProblem(kind: Kind | "tenant", name: unknown): string | undefined {
  if (typeof name !== "string" || name === "") return `expected a name, found ${found(name)}.`;
  if (kind !== "tenant" && kind.presence.type === "always" && name !== singleton) {
    return `expected the name "${singleton}", which the one ${kind.id} of a tenant has, found ${found(name, true)}.`;
  }
  if (/^[\w-]{1,60}$/.test(name)) return undefined;
  if (name.trim() !== name) return "expected a name without spaces around it.";
  if (/\p{Cc}/u.test(name)) return "expected a name in one line, found a control character.";
  return name.length > maxLength
    ? `expected a name of at most ${maxLength} characters, found ${name.length}.`
    : undefined;
}

/** `virus-rule "Default" of tenant "acme-eu"`. */
export function ownerText(tenant: string | undefined, kind: string, name: string): string {
  if (kind === "tenant") return `tenant ${JSON.stringify(name)}`;
  return `${kind} ${JSON.stringify(name)}${tenant === undefined ? "" : ` of tenant ${JSON.stringify(tenant)}`}`;
}
