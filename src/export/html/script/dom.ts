/**
 * What the script of the page asks of the browser. The types of the DOM themselves would hold for the whole program,
 * which runs in none.
 */
export interface Part {
  hidden: boolean
  disabled: boolean
  value: string
  textContent: string
  readonly dataset: Record<string, string | undefined>
  readonly classList: {toggle(name: string, on: boolean): void}
  readonly selectedOptions?: ArrayLike<Part>
  querySelectorAll(selector: string): Iterable<Part>
  addEventListener(type: string, listener: () => void): void
  setAttribute(name: string, value: string): void
  scrollIntoView(): void
}

export interface Page extends Pick<Part, 'querySelectorAll'> {
  readonly body: Part
  readonly defaultView: {readonly location: {readonly hash: string}; addEventListener: Part['addEventListener']}
  getElementById(id: string): Part | null
}
