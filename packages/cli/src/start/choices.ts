/** What can be chosen when a project is started. */
import { settingOf, sites as catalogSites } from "@tmes-as-code/catalog";

/** What a project is written in. */
export const languages = ["typescript", "yaml", "hcl"] as const;
/** What a program is written with: CDKTF, or its successor CDK Terrain. */
export const cdks = ["cdktf", "cdktn"] as const;
export const packageManagers = ["npm", "pnpm", "yarn"] as const;
export const pipelines = ["none", "github", "gitlab", "azure"] as const;
export const sites: readonly string[] = catalogSites.map(({ id }) => id);
export const editions: readonly string[] = valuesOf("edition");

function valuesOf(path: string): readonly string[] {
  const type = settingOf("tenant", path)?.type;
  return type?.type === "enum" ? type.values : [];
}

export type Language = (typeof languages)[number];
export type Cdk = (typeof cdks)[number];
export type PackageManager = (typeof packageManagers)[number];
export type Pipeline = (typeof pipelines)[number];
