import { TmesDomain, type TmesTenant } from "@tmes-as-code/constructs";

export function domainsOf(tenant: TmesTenant): readonly TmesDomain[] {
  return ["post.example", "parcels.example"].map(
    (name) =>
      new TmesDomain(tenant, name, {
        inboundServers: [{ host: `mail.${name}`, preference: 10 }],
        outbound: { enabled: false },
      }),
  );
}
