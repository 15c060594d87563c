import {type Answer, type Asking, nothing} from './answer.ts'
import {valuesLike} from './values.ts'

/** What a command works on, by the names in its help: `<code> <text...>` is a code, then a text. */
export async function operandsLike(
  typed: string,
  {name, spec}: {name: string; spec: string},
  before: readonly string[],
  context: Asking,
): Promise<Answer> {
  const kinds = spec.match(/[a-z]+/g) ?? []
  switch (kinds[Math.min(before.length, kinds.length - 1)]) {
    case 'code': {
      const {codesLike} = await import('./register.ts')
      return {...(await codesLike(typed, name, before, context)), files: name === 'show'}
    }
    case 'document':
      return valuesLike(typed, 'document', context)
    case 'file':
      return valuesLike(typed, 'file', context)
    case 'shell':
      return valuesLike(typed, (await import('../completion.ts')).shells.offer, context)
    default:
      return nothing
  }
}
