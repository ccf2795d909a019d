// The tenant.
import { TmesTenant } from "@tmes-as-code/constructs";
import { stack } from "./app.js";

export const tenant = new TmesTenant(stack, "tenant", {
  name: "lucerne",
  site: "sg",
  edition: "standard",
  dataSubjects: ["SG", "MY"],
  inventory: "complete",
});
