// Names and switches that several programs share.
export const STACK = "relecloud";

export const DOMAINS = ["relecloud.example", "support.relecloud.example"] as const;

export const TENANT = Object.freeze({
  name: "relecloud",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["IE", "GB"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
  claims: { attestedBy: "privacy@relecloud.example", attestedOn: "2026-06-30" },
} as const);

const on = { enabled: true };

export const SCANNERS = {
  spam: on,
  businessEmailCompromise: on,
  phishing: on,
  graymail: on,
  socialEngineering: on,
};

/** Links that would be rewritten if rewriting were on. */
export const SCOPE = "all";

export const CALM = { SANDBOX: false, REWRITE: false, LEARNING: false, OUTBOUND: false, CONTINUITY: false } as const;
export const OPEN = { ...CALM, SANDBOX: true, REWRITE: true } as const;
