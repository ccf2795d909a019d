// Settings of a stage.
export interface Settings {
  readonly countries: string[];
  readonly logReaders: "security-team" | "everyone";
}
