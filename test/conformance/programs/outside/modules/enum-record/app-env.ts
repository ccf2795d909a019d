// Environments of the application, and what holds in each.
import type { TmesLogsProps, TmesQuarantineProps, TmesSite } from "@tmes-as-code/constructs";

export enum AppEnv {
  Dev = "dev",
  Qa = "qa",
  Prod = "prod",
}

interface AppSettings {
  site: TmesSite;
  people: string[];
  practices: { logs: TmesLogsProps; quarantine: TmesQuarantineProps };
}

const strict = {
  logs: { accessRestricted: true, noPerformanceMonitoring: true },
  quarantine: { accessRestricted: true, downloadsProtected: true },
};

const settings: Record<AppEnv, AppSettings> = {
  [AppEnv.Dev]: {
    site: "us",
    people: ["US"],
    practices: { ...strict, quarantine: { ...strict.quarantine, downloadsProtected: false } },
  },
  [AppEnv.Qa]: {
    site: "uk",
    people: ["GB"],
    practices: { ...strict, logs: { ...strict.logs, noPerformanceMonitoring: false } },
  },
  [AppEnv.Prod]: { site: "uk", people: ["GB"], practices: strict },
};

export function settingsOf(env: AppEnv): AppSettings {
  return settings[env];
}
