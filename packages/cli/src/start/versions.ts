/** Versions of the packages that a starter needs: those that this version is tested with. A test holds them to that. */
export const versions = {
  "@types/node": "20.19.43",
  cdktf: "0.21.0",
  cdktn: "0.24.0",
  constructs: "10.7.2",
  eslint: "10.15.0",
  tsx: "4.23.15",
  typescript: "5.9.3",
  "typescript-eslint": "8.73.0",
} as const;
