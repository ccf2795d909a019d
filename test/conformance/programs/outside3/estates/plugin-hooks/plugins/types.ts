export interface Draft {
  readonly click: "untested" | "possible-risks" | "all";
  readonly preview: boolean;
  readonly signed: boolean;
}

export interface Plugin {
  readonly name: string;
  readonly enforce?: "pre" | "post";
  readonly settings?: (draft: Draft) => Partial<Draft> | undefined;
}
