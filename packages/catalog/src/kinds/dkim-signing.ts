/** DKIM signing of outgoing mail. */
import { bool, defineKind, enumeration, integer, on, text, unbounded } from "../declare.ts";

const canonicalization = {
  closed: true,
  labels: { simple: "Simple", relaxed: "Relaxed" },
  requires: [on("enabled")],
  sources: ["CEGP-DKIM-SIGNING"],
} as const;

export const dkimSigning = defineKind({
  id: "dkim-signing",
  construct: "TmesDkimSigning",
  title: "DomainKeys Identified Mail (DKIM) signing",
  description: "Signs a domain's outgoing mail; the item's name is the domain.",
  nature: "console",
  consoleLocation: "Outbound Protection > Domain-based Authentication > DomainKeys Identified Mail (DKIM) Signing",
  presence: { type: "many", consoleDefaults: [] },
  itemName: "domain",
  modules: [],
  settings: [
    bool("enabled", {
      label: "Enable DKIM signing",
      description: "Whether the domain's mail is signed.",
      required: true,
      sources: ["CEGP-DKIM-SIGNING"],
    }),
    bool("signWithoutEnvelopeSender", {
      label: "Sign email messages with no envelope sender addresses",
      description: "Signs automatic replies and bounces too.",
      requires: [on("enabled")],
      sources: ["CEGP-DKIM-SIGNING"],
    }),
    text("selector", {
      minLength: 1,
      label: "Selector",
      description: "Selector of the key in DNS.",
      requires: [on("enabled")],
      sources: ["CEGP-DKIM-SIGNING"],
    }),
    enumeration("headerCanonicalization", ["simple", "relaxed"], {
      ...canonicalization,
      label: "Header canonicalization",
      description: "How much a header may change on its way.",
    }),
    enumeration("bodyCanonicalization", ["simple", "relaxed"], {
      ...canonicalization,
      label: "Body canonicalization",
      description: "How much a body may change on its way.",
    }),
    integer("signatureExpiration", [0, unbounded], {
      label: "Signature expiration",
      description: "Days a signature is valid.",
      requires: [on("enabled")],
      sources: ["CEGP-DKIM-SIGNING"],
      uncertain: "Bounds are not published.",
    }),
  ],
  sources: ["CEGP-DKIM-SIGNING"],
});
