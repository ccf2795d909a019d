// Shape: one CommonJS file, a class with an options object and defaults by `||` and `!== false`.
const cdktf = require("cdktf");
const tmes = require("@tmes-as-code/constructs");

class StaffMail extends cdktf.TerraformStack {
  constructor(scope, id, options) {
    super(scope, id);
    options = options || {};
    const tenant = new tmes.TmesTenant(this, "tenant", {
      name: id,
      site: options.site || "eu",
      edition: "standard",
      dataSubjects: options.countries || ["DK"],
    });
    new tmes.TmesQuarantineDigest(tenant, "Staff", {
      enabled: true,
      recipients: "all",
      inlineActions: { enabled: options.buttons !== false },
    });
    new tmes.TmesEmailReportingAddIn(tenant, "add-in", { enabled: !!options.addIn });
  }
}

const app = new cdktf.App();
new StaffMail(app, "dabchick-one", { buttons: false, addIn: true });
new StaffMail(app, "dabchick-two", { countries: ["NO"] });
app.synth();
