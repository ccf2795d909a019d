/** Exit codes of every command. */

/** 0: nothing failing. 1: findings at error severity. 2: command, configuration, input or a rule cannot be used. */
export const exitCodes = { ok: 0, findings: 1, unusable: 2 } as const;

/** One of them. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
