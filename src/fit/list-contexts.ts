/** Contexts that lists of models state memory for, in tokens. */
export const listContexts = [8192, 32_768, 131_072] as const
