export const writeIcs = (): string => ''
