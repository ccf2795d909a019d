const dach = ["DE", "AT"] as const;
const benelux = ["BE", "NL", "LU"] as const;

export const people = { dach, benelux, all: [...dach, ...benelux] };
