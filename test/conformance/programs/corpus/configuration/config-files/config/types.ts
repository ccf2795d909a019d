// What a configuration says.
export type EnvName = "dev" | "prd";

export interface Config {
  readonly envName: EnvName;
  readonly site: "eu" | "us";
  readonly people: readonly string[];
  readonly retrieval: boolean;
  readonly tls: "tls-1.2" | "no-restriction";
  readonly peers: readonly string[];
}
