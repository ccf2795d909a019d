export interface PlatformOptions {
  readonly organisation: string;
  readonly flags: Readonly<Record<"digest" | "notifications", boolean>>;
}

export class PlatformContext {
  constructor(private readonly options: PlatformOptions) {}

  id(...parts: string[]): string {
    return [this.options.organisation, ...parts].join("-");
  }

  has(flag: keyof PlatformOptions["flags"]): boolean {
    return this.options.flags[flag];
  }

  get postmaster(): string {
    return `postmaster@${this.options.organisation}.example`;
  }
}
