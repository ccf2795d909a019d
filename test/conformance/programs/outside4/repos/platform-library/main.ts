// The platform's library extends CDKTF's App; a product team says its name and people, and forgets the site.
// Shape: internal library that subclasses App, with defaults for a product team
import { MailApp } from "./platform/index.ts";
import { declareQuarantine } from "./product/quarantine.ts";

const app = new MailApp({ company: "pinewood-studios", people: ["FR", "BE"] });
declareQuarantine(app.tenant);
app.synth();
