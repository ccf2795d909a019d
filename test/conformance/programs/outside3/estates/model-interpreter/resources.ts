export type Resource =
  | { readonly type: "recovery"; readonly enabled: boolean }
  | { readonly type: "size"; readonly megabytes: number }
  | { readonly type: "digest"; readonly name: string; readonly actions: boolean; readonly preview?: boolean }
  | { readonly type: "notice"; readonly name: string; readonly to: readonly string[]; readonly attach: boolean };

export interface Model {
  readonly tenant: { readonly name: string; readonly countries: readonly string[] };
  readonly resources: readonly Resource[];
}
