// Shape: nested loops over stages and regions, the regions in a module of their own (guardian/commercial-canaries).
import { App } from "cdktf";
import { PartnerMail } from "./lib/partner-mail.js";
import { regions } from "./lib/regions.js";

const app = new App();

const stages = ["CODE", "PROD"] as const;

stages.forEach((stage) => {
  regions.forEach(({ shortName: region, site, countries }) => {
    new PartnerMail(app, `PartnerMail-${region}-${stage}`, {
      stage,
      region,
      site,
      countries: [...countries],
    });
  });
});

app.synth();
