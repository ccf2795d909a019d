export interface Description {
  readonly site: "eu" | "us";
  readonly crews: readonly string[];
  readonly networks: readonly string[];
}
