// Shape: deep-frozen presets, copied with Object.assign and changed before use. Nothing breaks a rule.
"use strict";
const { App, TerraformStack } = require("cdktf");
const { TmesEmailContinuity, TmesSuspiciousObjects, TmesTenant } = require("@tmes-as-code/constructs");

function deepFreeze(value) {
  Object.values(value).forEach((each) => typeof each === "object" && each !== null && deepFreeze(each));
  return Object.freeze(value);
}

const PRESET = deepFreeze({
  continuity: { enabled: true, sending: true },
  objects: { apexCentral: { enabled: false }, threatIntelligence: { filesAndUrls: true, senderAddresses: true } },
});

const council = Object.assign({}, PRESET, {
  continuity: Object.assign({}, PRESET.continuity, { enabled: false, sending: false }),
});
council.objects = {
  ...PRESET.objects,
  threatIntelligence: { ...PRESET.objects.threatIntelligence, senderAddresses: false },
};

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "gardens"), "tenant", {
  name: "botanical-gardens",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["BE"],
});
new TmesEmailContinuity(tenant, "gardens.example", council.continuity);
new TmesSuspiciousObjects(tenant, "objects", council.objects);
app.synth();
