// Levels of protection.
export interface Protection {
  readonly board: { readonly count: number; readonly addresses: boolean };
  readonly senders: boolean;
}

const levels = {
  normal: { board: { count: 5, addresses: false }, senders: false },
  high: { board: { count: 8, addresses: true }, senders: true },
} satisfies Record<string, Protection>;

export const protection = (level: keyof typeof levels): Protection => levels[level];
