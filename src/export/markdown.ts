export const writeMarkdown = (): string => ''
