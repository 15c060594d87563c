import {catalogue} from './catalogue.ts'

export type Language = 'vi' | 'en'
export type MessageCode = keyof typeof catalogue

type Blanks<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never

/** The values that a message needs for its blanks. */
export type MessageValues<Code extends MessageCode> = Record<Blanks<(typeof catalogue)[Code]['vi']>, string | number>

/** The message in words. */
export function say<Code extends MessageCode>(code: Code, values: MessageValues<Code>, language: Language): string {
  const blanks: Record<string, string | number> = values
  return catalogue[code][language].replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank))
}

export const severityOf = (code: MessageCode): 'error' | 'warning' | 'info' => catalogue[code].severity
