// Settings of a stage.
export class StageSettings {
  constructor(private readonly stage: "test" | "live") {}

  get opensArchives(): boolean {
    return !this.isLive;
  }

  private get isLive(): boolean {
    return this.stage === "live";
  }
}
