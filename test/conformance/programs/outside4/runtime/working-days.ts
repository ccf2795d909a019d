// Times of digests are computed from office hours; days are numbers that become names.
// Shape: date and time arithmetic with padStart and Intl-free names
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const dayNames = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

interface Office {
  readonly opensAt: number;
  readonly closesAt: number;
  readonly days: readonly number[];
  /** Until people are used to the console. */
  readonly preview: boolean;
}

function clock(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function digestTimes({ opensAt, closesAt }: Office): string[] {
  const middle = Math.round((opensAt + closesAt) / 2 / 30) * 30;
  return [opensAt - 30, middle].map(clock);
}

const offices: Readonly<Record<string, Office>> = {
  Bremen: { opensAt: 8 * 60, closesAt: 17 * 60, days: [0, 2, 4], preview: false },
  Rostock: { opensAt: 7 * 60 + 30, closesAt: 15 * 60, days: [1, 3], preview: true },
};

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "digests"), "tenant", {
  name: "harbour-offices",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
  inventory: "complete",
});
Object.entries(offices).forEach(([city, office], index) => {
  new TmesQuarantineDigest(tenant, `${city} digest`, {
    enabled: true,
    recipients: "specified",
    groups: [`group:${city.toLowerCase()}`],
    priority: index + 1,
    schedule: {
      frequency: "weekly",
      days: office.days.flatMap((day) => dayNames[day] ?? []),
      times: digestTimes(office),
    },
    inlineActions: { enabled: office.preview, preview: office.preview, deliver: false },
  });
});
app.synth();
