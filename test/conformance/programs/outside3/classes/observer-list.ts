// Shape: an L3 construct with `addX` methods that collect parts, and a `seal` that declares one item of them.
import { TmesWebReputationApprovedList, TmesSenderFilter, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

class Trust extends Construct {
  private readonly senders: { sender: string; recipient?: string }[] = [];
  private readonly sites: string[] = [];

  constructor(
    private readonly tenant: TmesTenant,
    id: string,
  ) {
    super(tenant, id);
  }

  addPartner(domain: string): this {
    this.senders.push({ sender: `*@${domain}` });
    this.sites.push(domain);
    return this;
  }

  addSender(sender: string, recipient?: string): this {
    this.senders.push(recipient === undefined ? { sender } : { sender, recipient });
    return this;
  }

  seal(): void {
    new TmesSenderFilter(this, "senders", { tenant: this.tenant, approvedSenders: this.senders });
    new TmesWebReputationApprovedList(this, "sites", {
      tenant: this.tenant,
      entries: this.sites.map((item) => ({ type: "domain" as const, item, bypassWebReputation: true })),
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "trust");
const tenant = new TmesTenant(stack, "tenant", {
  name: "glass-works",
  site: "eu",
  edition: "standard",
  dataSubjects: ["CZ"],
});

new Trust(tenant, "trust")
  .addPartner("sand.example")
  .addSender("newsletter@fairs.example")
  .addSender("petra.novak@kilns.example", "sales@glass.example")
  .seal();
app.synth();
