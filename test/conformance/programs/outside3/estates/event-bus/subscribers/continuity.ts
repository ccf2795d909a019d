import { TmesDomain, TmesEmailContinuity } from "@tmes-as-code/constructs";
import { bus } from "../bus.ts";

bus.on("tenant", ({ tenant, town }) => {
  const domain = `${town}.ferries.example`;
  new TmesDomain(tenant, domain, {
    inboundServers: [{ host: `mx.${domain}` }],
    outbound: { enabled: town === "cork", sources: ["microsoft-365"] },
  });
  new TmesEmailContinuity(tenant, "continuity", { name: domain, enabled: true, sending: false });
});
