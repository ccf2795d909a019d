// What the privacy officer decided, by country.
type Sandbox = { readonly enabled: false } | { readonly enabled: true; readonly macroFiles: boolean };

export function sandboxFor(country: string): Sandbox {
  switch (country) {
    case "US":
      return { enabled: true, macroFiles: true };
    default:
      return { enabled: false };
  }
}

export const mayReport = (country: string): boolean => country !== "US";
