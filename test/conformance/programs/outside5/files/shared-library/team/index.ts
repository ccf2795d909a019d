import type { TmesTenant } from "@tmes-as-code/constructs";
import { spamRule, type SpamOptions } from "../platform/spam.ts";

export { spamRule as unrestrictedSpamRule } from "../platform/spam.ts";

const team: SpamOptions = { sandbox: false };

export const protectMail = (tenant: TmesTenant) => spamRule(tenant, team);

export const withoutTracking = (tenant: TmesTenant, { reason }: { reason: string }) =>
  reason.trim() === "" ? protectMail(tenant) : spamRule(tenant, { ...team, tracking: false });
