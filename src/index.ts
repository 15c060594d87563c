/** What scripts import from `dieuhanh`. The declarations that are shipped are made from this list. */
export type {DayTable} from './calendar/table.ts'
export {type InputOptions, type ParseError, parse} from './library.ts'
export type {Language} from './messages/index.ts'
export type {PartialDate} from './model/date.ts'
export type {Deadline} from './model/deadline.ts'
export type {Directive, Header, Meeting, Signature, Source, Task, Unit, Warning} from './model/directive.ts'
export type {Point, Position} from './model/position.ts'
export type {Office, ParseOptions} from './parse.ts'
