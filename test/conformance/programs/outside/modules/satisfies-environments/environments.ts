// One entry for each environment.
import type { TmesDirectorySynchronizationProps, TmesSite } from "@tmes-as-code/constructs";

interface MailEnvironment {
  readonly site: TmesSite;
  readonly countries: readonly string[];
  readonly recovery: boolean;
  readonly directory: TmesDirectorySynchronizationProps;
}

export const environments = {
  prod: {
    site: "eu",
    countries: ["DE", "NL"],
    recovery: false,
    directory: { enabled: true, source: "entra-id", groups: false, validRecipients: true, aliases: false },
  },
  staging: {
    site: "eu",
    countries: ["DE"],
    recovery: true,
    directory: { enabled: true, source: "entra-id", groups: true, validRecipients: true, aliases: true },
  },
} satisfies Record<string, MailEnvironment>;

export type EnvironmentName = keyof typeof environments;
