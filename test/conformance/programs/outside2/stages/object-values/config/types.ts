// What an environment is.
export interface SyslogTarget {
  readonly host: string;
  readonly port: number;
  readonly encrypted: boolean;
}

export interface EnvironmentConfig {
  readonly environment: "staging" | "production";
  readonly countries: string[];
  readonly syslog: SyslogTarget[];
}
