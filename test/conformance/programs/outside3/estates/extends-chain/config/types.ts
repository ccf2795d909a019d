export interface Settings {
  readonly learning: boolean;
  readonly sandbox: boolean;
  readonly senders: boolean;
}

export interface Entry extends Partial<Settings> {
  readonly extends?: string;
}
