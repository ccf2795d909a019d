export interface Stage {
  readonly name: string;
  readonly quarantineRelease: boolean;
  readonly malwareRelease: boolean;
  readonly digest: { readonly on: boolean; readonly actions: boolean };
}

export const base: Omit<Stage, "name"> = {
  quarantineRelease: true,
  malwareRelease: false,
  digest: { on: false, actions: false },
};
