// Shape: a singleton object with methods, exported by a module and configured by the entry point.
const { App } = require("cdktf");
const mail = require("./mail.cjs");

mail.configure({ country: "CH", contact: "person" });

const app = new App();
mail.addTenant(app, "godwit-bank");
mail.configure({ contact: "role", downloads: "protected" });
mail.addTenant(app, "godwit-trust");
app.synth();
