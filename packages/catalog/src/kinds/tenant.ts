/** The tenant itself, declared like an item so that one Terraform resource carries it. */
import { defineKind, enumeration, list, setting, string, text } from "../declare.ts";
import { sites } from "../sites.ts";

export const tenant = defineKind({
  id: "tenant",
  construct: "TmesTenant",
  title: "Tenant",
  description:
    "One account of Trend Micro Email Security: its site, the people whose mail it handles, and how much of it is declared. In a tenant document these settings are in `tenant`, not in `items`.",
  nature: "practice",
  consoleLocation: "chosen before the account is provisioned",
  presence: { type: "always" },
  modules: [],
  settings: [
    enumeration(
      "site",
      sites.map((site) => site.id),
      {
        closed: true,
        labels: Object.fromEntries(sites.map((site) => [site.id, site.title])),
        label: null,
        description:
          "Serving site. It decides in which country mail is scanned and in which the cloud sandbox opens files.",
        required: true,
        since: "2018-08-02",
        sources: ["API-URL", "API-URL-V1", "CEGP-GEOGRAPHY"],
      },
    ),
    enumeration("edition", ["standard", "advanced", "cegp"], {
      closed: true,
      labels: {
        standard: "Trend Micro Email Security Standard",
        advanced: "Trend Micro Email Security Advanced",
        cegp: "Trend Vision One Cloud Email Gateway Protection",
      },
      label: null,
      description: "Licence: decides which settings exist, for instance the Virtual Analyzer.",
      required: true,
      sources: ["CEGP-FEATURES"],
    }),
    list("dataSubjects", string({ format: "jurisdiction" }), {
      minItems: 1,
      label: null,
      description:
        "Jurisdictions of the people whose mail the tenant handles (ISO 3166-1 alpha-2, `DE`): decides which privacy rules apply.",
      required: true,
      since: "2018-08-02",
      sources: ["DESIGN"],
    }),
    setting(
      "labels",
      { type: "labels" },
      {
        label: null,
        description: "The organisation's own words for selecting tenants, for instance `team: platform`. Not people.",
        since: "2018-08-02",
        sources: ["DESIGN"],
      },
    ),
    enumeration("noticeVersion", ["2018-08-02", "2021-09-09", "2025-12-09"], {
      closed: true,
      labels: {
        "2018-08-02": "data collection notice of 2 August 2018",
        "2021-09-09": "later classic online help and administrator's guide",
        "2025-12-09": "Cloud Email Gateway Protection online help",
      },
      label: null,
      description:
        "Published facts that apply to the tenant. Retention differs: policy event logs were kept 30, then 90, then 180 days.",
      since: "2018-08-02",
      sources: ["DESIGN"],
    }),
    enumeration("inventory", ["complete", "partial"], {
      closed: true,
      label: null,
      description:
        "Whether the declared items are all there are of each kind. A partial inventory passes for what is declared.",
      since: "2018-08-02",
      sources: ["DESIGN"],
    }),
    enumeration("defaultRules", ["present", "none"], {
      closed: true,
      labels: {
        present: "The console has its default rules of the organization level",
        none: "The console has no default rules of the organization level",
      },
      label: null,
      description:
        "Whether the console has its default policy rules of the organization level. Accounts older than 27 February 2021 have none. Unless the value is `none`, every default rule that no item declares is judged as undeclared.",
      since: "2021-09-09",
      sources: ["KA-DEFAULT-RULES"],
    }),
    text("claims.attestedBy", {
      format: "reference",
      label: null,
      description:
        "Who attests what no setting proves of the tenant (site, edition, data subjects, notice version, inventory, default rules): a role address or a reference such as ref:mail-team, not a person.",
      personal: "address",
      since: "2018-08-02",
      sources: ["DESIGN"],
    }),
    text("claims.attestedOn", {
      format: "date",
      label: null,
      description: "Day of that attestation, such as `2026-01-31`.",
      since: "2018-08-02",
      sources: ["DESIGN"],
    }),
  ],
  sources: ["API-URL", "CEGP-GEOGRAPHY", "DESIGN"],
});
