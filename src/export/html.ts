export const writeHtml = (): string => ''
