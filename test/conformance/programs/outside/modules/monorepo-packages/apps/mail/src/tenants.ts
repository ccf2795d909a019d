// What this app deploys.
import type { TenantSpec } from "../../../packages/mail-constructs/src/index.js";

export const specs: readonly TenantSpec[] = [
  { id: "retail", site: "eu", countries: ["IE"], smtpPeers: ["bank.example", "payroll.example"] },
  { id: "wholesale", site: "eu", countries: ["IE", "NL"], smtpPeers: [], legacyPeers: ["fax-gateway.example"] },
];
