import { TmesApiAccess, TmesLogRetrieval } from "@tmes-as-code/constructs";
import { bus } from "../bus.ts";

const withRetrieval = new Set(["porto"]);

bus.on("tenant", ({ tenant, town }) => {
  const enabled = withRetrieval.has(town);
  new TmesLogRetrieval(tenant, "retrieval", { enabled });
  if (enabled) new TmesApiAccess(tenant, "api", { keyCount: 2, retiredKeysDeleted: true });
});
