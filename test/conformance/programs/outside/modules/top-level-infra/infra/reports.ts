// Reports that go out by themselves.
import { TmesScheduledReport } from "@tmes-as-code/constructs";
import { tenant } from "./tenant.js";

export const weekly = new TmesScheduledReport(tenant, "weekly", {
  enabled: true,
  frequency: "weekly",
  recipients: ["security@lucerne.example"],
});
