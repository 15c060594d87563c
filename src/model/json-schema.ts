import * as z from 'zod/mini'
import {Directive} from './directive.ts'
import {directiveSchema} from './directive-schema.ts'

/** The JSON Schema of what `parse` prints, made from the types that the program itself works with. New fields may come. */
export const directiveJsonSchema = (): object => ({
  $id: directiveSchema,
  title: 'A Vietnamese directive document, read by dieuhanh',
  ...z.toJSONSchema(Directive, {io: 'input'}),
})
