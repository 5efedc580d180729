/** Codes of the shipped stages, lowest first: the API names a person's stage by its code. */
export const stages = ['R1', 'R2', 'R3', 'R4'] as const;
