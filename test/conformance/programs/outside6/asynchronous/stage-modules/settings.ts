// What a stage may set.
export interface Settings {
  readonly servers: readonly { readonly id: string; readonly host: string; readonly secure: boolean }[];
}
