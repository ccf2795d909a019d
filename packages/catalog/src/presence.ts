/** Which console objects a tenant surely has, by kind, as the engine and bundles use it. */
import type { PresenceData } from "./bundle.ts";
import { defaultRuleData } from "./default-rules.ts";
import { kinds } from "./kinds/index.ts";

/** Presence by kind. The tenant itself is not an item. */
export const presence: Readonly<Record<string, PresenceData>> = Object.fromEntries(
  kinds
    .filter(({ id }) => id !== "tenant")
    .map((kind) => [
      kind.id,
      kind.presence.type === "always"
        ? kind.presence
        : {
            type: kind.presence.type,
            consoleDefaults: kind.presence.consoleDefaults.map(({ name, match }) => ({ name, match })),
            defaultRules: defaultRuleData(kind),
          },
    ]),
);
