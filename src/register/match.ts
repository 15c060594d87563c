import {foldedWords} from '../model/fold.ts'
import type {KeptTask, Order} from '../model/register.ts'
import {type Bag, bagOf, containment, similarity} from './similar.ts'

/** At the same place, texts that share this much are one order that was corrected; elsewhere they must share more. */
const alikeInPlace = 0.5
const alikeAnywhere = 0.65

/** A text is a piece of another when nearly all its words stand there, and it has enough of them to mean something. */
const pieceShare = 0.85
const pieceWords = 4

/** Which task of the register each order of the new reading is; what is left on either side has no partner. */
export interface Matches {
  /** By the place of the order in the reading. */
  pairs: ReadonlyMap<number, KeptTask>
  /** Orders that are a piece of what a task used to say, by place. */
  splitFrom: ReadonlyMap<number, KeptTask>
  /** Tasks whose text now stands in another order, by number. */
  joinedTo: ReadonlyMap<number, number>
}

interface Side<Item> {
  item: Item
  place: number
  key: string
  bag: Bag
}

const sideOf = <Item extends Order>(item: Item, place: number): Side<Item> => ({
  item,
  place,
  key: foldedWords(item.text).join(' '),
  bag: bagOf(item.text),
})

type Old = Side<KeptTask>
type New = Side<Order>

/** Pairs off, in order, what has the same key on both sides. */
function pairByKey(olds: readonly Old[], news: readonly New[], key: (side: Old | New) => string): [Old, New][] {
  const waiting = new Map<string, Old[]>()
  for (const old of olds) waiting.set(key(old), [...(waiting.get(key(old)) ?? []), old])
  return news.flatMap((fresh): [Old, New][] => {
    const old = waiting.get(key(fresh))?.shift()
    return old ? [[old, fresh]] : []
  })
}

/** Pairs off the most similar first, as long as they are similar enough. */
function pairBySimilarity(olds: readonly Old[], news: readonly New[]): [Old, New][] {
  const likely = olds
    .flatMap((old) => news.map((fresh) => ({old, fresh, alike: similarity(old.bag, fresh.bag)})))
    .filter(({alike}) => alike >= alikeAnywhere)
    .sort((a, b) => b.alike - a.alike)
  const taken = new Set<Old | New>()
  return likely.flatMap(({old, fresh}): [Old, New][] => {
    if (taken.has(old) || taken.has(fresh)) return []
    taken.add(old).add(fresh)
    return [[old, fresh]]
  })
}

type Way = (olds: readonly Old[], news: readonly New[]) => [Old, New][]

/** From the surest way to recognise an order to the loosest. */
const ways: readonly Way[] = [
  (olds, news) => pairByKey(olds, news, ({key, item}) => `${foldedWords(item.unit).join(' ')}\n${key}`),
  (olds, news) => pairByKey(olds, news, ({key}) => key),
  (olds, news) =>
    pairByKey(olds, news, ({item}) => item.ref).filter(
      ([old, fresh]) => similarity(old.bag, fresh.bag) >= alikeInPlace,
    ),
  pairBySimilarity,
]

const isPiece = (part: Bag, whole: Bag): boolean =>
  part.size >= pieceWords && part.size < whole.size && containment(part, whole) >= pieceShare

/** Of a new order: the task whose old text held it, unless what became of that task still does. */
function splits(news: readonly New[], olds: readonly Old[], heirs: ReadonlyMap<Old, New>): Map<number, KeptTask> {
  const found = news.flatMap(({place, bag}): [number, KeptTask][] => {
    const whole = olds.find((old) => {
      const heir = heirs.get(old)
      return isPiece(bag, old.bag) && !(heir && isPiece(bag, heir.bag))
    })
    return whole ? [[place, whole.item]] : []
  })
  return new Map(found)
}

function joins(olds: readonly Old[], news: readonly New[]): Map<number, number> {
  const found = olds.flatMap(({item, bag}): [number, number][] => {
    const whole = news.find((fresh) => isPiece(bag, fresh.bag))
    return whole ? [[item.number, whole.place]] : []
  })
  return new Map(found)
}

/** Recognises the orders of a new reading among the tasks that the register has of the document. */
export function match(tasks: readonly KeptTask[], orders: readonly Order[]): Matches {
  const olds = tasks.map(sideOf)
  const news = orders.map(sideOf)
  const heirs = new Map<Old, New>()
  const taken = new Set<New>()
  for (const way of ways) {
    const restOld = olds.filter((old) => !heirs.has(old))
    const restNew = news.filter((fresh) => !taken.has(fresh))
    for (const [old, fresh] of way(restOld, restNew)) {
      heirs.set(old, fresh)
      taken.add(fresh)
    }
  }
  const added = news.filter((fresh) => !taken.has(fresh))
  const left = olds.filter((old) => !heirs.has(old))
  return {
    pairs: new Map([...heirs].map(([old, fresh]) => [fresh.place, old.item])),
    splitFrom: splits(added, olds, heirs),
    joinedTo: joins(left, news),
  }
}
