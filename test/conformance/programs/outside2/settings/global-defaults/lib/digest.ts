// A digest rule with the library's defaults.
import { TmesQuarantineDigest } from "@tmes-as-code/constructs";
import { Construct } from "constructs";
import { defaultProps, type DigestDefaults } from "./default-props.js";

export class Digest extends Construct {
  constructor(scope: Construct, name: string, props: DigestDefaults) {
    super(scope, name);
    const { times = [], buttons = false } = { ...defaultProps.digest, ...props };
    new TmesQuarantineDigest(this, "Rule", {
      name,
      enabled: true,
      recipients: "specified",
      groups: [`group:${name}`],
      schedule: { frequency: "daily", times },
      inlineActions: { enabled: buttons },
    });
  }
}
