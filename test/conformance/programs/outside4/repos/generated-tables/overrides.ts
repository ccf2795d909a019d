import type { TmesDomainProps } from "@tmes-as-code/constructs";
import { domains } from "./domains.generated.ts";

export type DomainName = (typeof domains)[number]["name"];

/** What people decided, apart from what the registrar knows. */
export const overrides: { readonly [Name in DomainName]?: Partial<TmesDomainProps> } = {
  "b.treadwell.example": { recipientFilter: true },
  "old.treadwell.example": { outbound: { enabled: true, sources: ["user-defined"], servers: ["192.0.2.77"] } },
};
