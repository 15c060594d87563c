/** The reasons why a time with words of binding is still no deadline; the lines may stand in any order. */
export {condition} from './condition.ts'
export {ended} from './ended.ts'
export {namedThing} from './named-thing.ts'
export {pastFact} from './past-fact.ts'
export {previous} from './previous.ts'
export {recital} from './recital.ts'
export {statistics} from './statistics.ts'
export {validity} from './validity.ts'
