// Levels.
export enum Level {
  closed,
  guarded,
  open,
}
