// Shape: a dated name and attestation from a fixed release file, with small date helpers.
import { TmesEmailRecovery, TmesFilePasswordAnalysis, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const release = { version: "2026.11", reviewed: { year: 2026, month: 11, day: 3 } };

const twoDigits = (value: number): string => value.toString().padStart(2, "0");
const isoDate = ({ year, month, day }: typeof release.reviewed): string =>
  [year, twoDigits(month), twoDigits(day)].join("-");

const app = new App();
const stack = new TerraformStack(app, `mail-${release.version.replace(".", "-")}`);
const tenant = new TmesTenant(stack, "tenant", {
  name: "chaffinch",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["NL"],
  noticeVersion: "2021-09-09",
  claims: { attestedBy: "privacy@chaffinch.example", attestedOn: isoDate(release.reviewed) },
  labels: { release: release.version },
});
new TmesEmailRecovery(tenant, "recovery", { enabled: false });
new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: false });
app.synth();
