// Shape: the revealing module pattern: an IIFE returns the functions over private state. Nothing breaks a rule.
const { App, TerraformStack } = require("cdktf");
const { TmesApiAccess, TmesTenant } = require("@tmes-as-code/constructs");

const keys = (function () {
  let issued = 0;
  let retired = 0;

  function issue(count) {
    issued += count;
    return keysLeft();
  }
  function retire() {
    if (issued > 0) {
      issued -= 1;
      retired += 1;
    }
    return keysLeft();
  }
  function keysLeft() {
    return issued;
  }
  return { issue, retire, get left() { return keysLeft(); }, allDeleted: () => retired >= 2 };
})();

keys.issue(3);
keys.retire();
keys.retire();

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "keys"), "tenant", {
  name: "key-cutters",
  site: "eu",
  edition: "standard",
  dataSubjects: ["MT"],
});
new TmesApiAccess(tenant, "api", { keyCount: keys.left, retiredKeysDeleted: keys.allDeleted() });
app.synth();
