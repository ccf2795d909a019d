// Shape: constructor functions and prototypes in JavaScript older than classes.
"use strict";
const cdktf = require("cdktf");
const tmes = require("@tmes-as-code/constructs");

function Team(name, options) {
  this.name = name;
  this.options = options || {};
}

Team.prototype.isOn = function (feature) {
  return this.options[feature] === true;
};

Team.prototype.declare = function (stack) {
  var tenant = new tmes.TmesTenant(stack, this.name, {
    name: this.name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["IT"],
  });
  new tmes.TmesFilePasswordAnalysis(tenant, "passwords", { enabled: this.isOn("passwords") });
  new tmes.TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: this.isOn("names") });
  return tenant;
};

var app = new cdktf.App();
var stack = new cdktf.TerraformStack(app, "mail");
new Team("quiet").declare(stack);
new Team("loud", { passwords: true, names: true }).declare(stack);
app.synth();
