export interface Hospital {
  readonly code: string;
  readonly country: string;
  readonly quarantine: "self-service" | "everything";
}

export const hospitals: readonly Hospital[] = [
  { code: "NORTH", country: "FI", quarantine: "self-service" },
  { code: "SOUTH", country: "EE", quarantine: "everything" },
];
