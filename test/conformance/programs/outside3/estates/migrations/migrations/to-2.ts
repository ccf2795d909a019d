export interface Version1 {
  readonly version: 1;
  readonly level: number;
  readonly selfService: string;
}

export interface Version2 {
  readonly version: 2;
  readonly level: number;
  readonly reasons: readonly string[];
}

/** Version 2 lists the reasons. */
export function toVersion2({ level, selfService }: Version1): Version2 {
  const reasons = selfService === "all" ? ["spam", "graymail", "phishing", "malware"] : ["spam", "graymail"];
  return { version: 2, level, reasons };
}
