/** Whether a text has no letter in lower case; of most texts one of the first letters says that it has. */
export const isUpperCase = (text: string): boolean => !/[a-z]/.test(text) && text === text.toUpperCase()

/** Whether a text is set in capitals, two of them side by side. */
export const isInCapitals = (text: string): boolean => isUpperCase(text) && /\p{Lu}{2}/u.test(text)
