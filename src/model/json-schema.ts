import * as z from 'zod/mini'
import {Directive, directiveSchema} from './directive.ts'

/** The JSON Schema of what `parse` prints, made from the types that the program itself works with. */
export const directiveJsonSchema = (): object => ({...z.toJSONSchema(Directive), $id: directiveSchema})
