// A class with Symbol.iterator and Symbol.toPrimitive holds a plan; spreading it gives its records. No outage is above the limit.
// Shape: a collection class of the team's own instead of bare arrays.
import { App, TerraformStack } from "cdktf";
import { TmesDomain, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";

class Outage {
  readonly #hours: Record<string, number>;

  constructor(hours: Record<string, number>) {
    this.#hours = hours;
  }

  *[Symbol.iterator](): IterableIterator<{ domain: string; needed: boolean }> {
    for (const [domain, hours] of Object.entries(this.#hours)) yield { domain, needed: hours > +this };
  }

  /** The tolerated length of an outage in hours. */
  [Symbol.toPrimitive](hint: string): number | string {
    return hint === "string" ? "outage plan" : 48;
  }
}

const plan = new Outage({ "hotel.example": 24, "spa.hotel.example": 8, "booking.hotel.example": 48 });

const app = new App();
const stack = new TerraformStack(app, String(plan).replace(" ", "-"));
const tenant = new TmesTenant(stack, "tenant", {
  name: "margies-hotel",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["HU"],
  inventory: "partial",
});
[...plan].forEach(({ domain, needed }, index) => {
  new TmesDomain(tenant, `domain${index}`, { name: domain, outbound: { enabled: false } });
  new TmesEmailContinuity(tenant, `continuity${index}`, { name: domain, enabled: needed });
});
app.synth();
