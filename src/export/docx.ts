export const writeDocx = (): string => ''
