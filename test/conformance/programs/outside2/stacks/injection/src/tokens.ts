// What is injected.
import type { App } from "cdktf";
import type { Token } from "./container.js";

export interface TenantSettings {
  readonly name: string;
  readonly country: string;
  readonly boardSize: number;
  readonly listAddresses: boolean;
}

export interface MailSettings {
  readonly tenants: readonly TenantSettings[];
}

export const APP: Token<App> = { description: "app" };
export const SETTINGS: Token<MailSettings> = { description: "settings" };
