/** Errors that are not verdicts: a bundle, a rule or a configuration that cannot be used. The CLI exits with 2. */

/** Something that is not the input's fault: the bundle, a rule or the configuration. */
export class PolicyError extends Error {
  override readonly name: string = "PolicyError";
  /** What to do about it, one sentence. */
  readonly hint: string | undefined;

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
  }
}

/** `tmes.config.yaml` says something that cannot be meant. */
export class ConfigError extends PolicyError {
  override readonly name = "ConfigError";
  readonly file: string;
  /** Starts at 1. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(
    message: string,
    options: { file: string; line?: number | undefined; column?: number | undefined; hint?: string },
  ) {
    super(message, options.hint === undefined ? {} : { hint: options.hint });
    this.file = options.file;
    this.line = options.line;
    this.column = options.column;
  }
}
