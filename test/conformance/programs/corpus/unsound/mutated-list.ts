// A list that is pushed to, sorted and spliced before it is used.
// Undetermined: approved-senders-no-personal-addresses
import { TmesLogonAccessControl, TmesSenderFilter, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const addresses = ["192.0.2.0/24"];
addresses.push("0.0.0.0/0");
addresses.splice(0, 1);
const senders = [{ sender: "first.last@partner.example" }];
senders.length = 0;
senders.push({ sender: "*@partner.example" });

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesLogonAccessControl(tenant, "logon", { apiAccess: "block-and-log", approvedAddresses: addresses });
new TmesSenderFilter(tenant, "senders", { approvedSenders: senders });
app.synth();
