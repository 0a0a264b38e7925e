import { parseSync, Visitor } from 'oxc-parser'
import { avoidedIn } from './voice.ts'

/** The longest name of a test: a line of a failure list shows it whole, beside the file. */
export const NAME_LIMIT = 100

/** The words that begin no statement: a conjunction, a preposition or a pronoun continues the name of a parent. */
const continuations = `and but or nor also so yet because while until when if unless though although where whether as than
  of in on at by for from to with without against beside besides below about over under through within between into during after before
  it its he she they them that which who whom whose whoever what whatever these those there`.split(/\s+/)

/** The verbs and participles with which names have begun that had their subject in the name of a parent. */
const verbs = `is are was were be been has have had does do did may might can cannot could must shall should will would
  accepts adds agrees allows appends applies asks becomes begins belongs brings changes checks closes comes compares completes
  confirms connects contains continues copies counts creates decides declares deletes depends describes detects differs drops encodes ends
  evaluates exits expects fails fetches fills finds follows gets gives goes grants grows has hides holds ignores imports includes installs
  joins keeps knows learns leaves lets lists loses makes merges moves needs obeys opens parses passes permits picks
  prints protects puts reaches reads receives refuses rejects removes renames repairs replaces reports requests requires restarts
  restores returns rolls sees selects sends serves sets shares shows skips sorts speaks splits starts stays streams switches
  takes tells throws tries understands unpacks updates uses verifies waits wants warns writes yields
  asked called cut given killed left made moved refused rejected reverted started stopped told`.split(/\s+/)

const refused = new Set([...continuations, ...verbs])

/** A test whose name is not clear without its parents, and the reason. */
export interface NameProblem {
  readonly line: number
  readonly name: string
  readonly problem: string
}

/** Finds the names of tests in a file that are not a full, short and unique statement in plain English. Names of groups do not count. */
export function testNameProblems(file: string, source: string): NameProblem[] {
  const names = testNamesOf(file, source)
  return names.flatMap(({ line, name }, index) => {
    const isRepeated = names.findIndex((other) => other.name === name) < index
    return [...problemsOf(name), ...(isRepeated ? ['another test of the file has this name'] : [])].map((problem) => ({
      line,
      name,
      problem,
    }))
  })
}

function problemsOf(name: string): string[] {
  const words = name.replaceAll(/[$%][\w.#]+|…/g, ' ').match(/[\p{L}\d][\p{L}\d'’./-]*/gu) ?? []
  const first = /^[\p{L}'’]+(?=[\s,:]|$)/u.exec(name)?.[0].toLowerCase() ?? ''
  return [
    ...(refused.has(first) ? [`"${first}" begins no statement; name the subject of the test first`] : []),
    ...(words.length < 2 ? ['a value is no statement; name the subject of the test'] : []),
    ...(name.length > NAME_LIMIT ? [`it has ${name.length} characters, and ${NAME_LIMIT} are the limit`] : []),
    ...avoidedIn(name.replaceAll(/[$%][\w.#]+/g, '…')).map((phrase) => `the avoided phrase "${phrase}"`),
  ]
}

interface TestName {
  readonly line: number
  readonly name: string
}

/** The names that are given to `test` and `it`, also to their `each`, `skipIf` and the like. An expression in a template becomes "…". */
function testNamesOf(file: string, source: string): TestName[] {
  const names: TestName[] = []
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (first === undefined || !isTest(callee)) return
      const line = source.slice(0, first.start).split('\n').length
      if (first.type === 'Literal' && typeof first.value === 'string') names.push({ line, name: first.value })
      if (first.type === 'TemplateLiteral') names.push({ line, name: first.quasis.map(({ value }) => value.cooked ?? '').join('…') })
    },
  }).visit(parseSync(file, source).program)
  return names
}

/** True for `test`, `it`, their members, and what a call of one of these returns. */
function isTest(callee: { readonly type: string }): boolean {
  const node = callee as { type: string; name?: string; object?: typeof callee; callee?: typeof callee; tag?: typeof callee }
  if (node.type === 'Identifier') return node.name === 'test' || node.name === 'it'
  const inner = node.object ?? node.callee ?? node.tag
  return inner !== undefined && isTest(inner)
}
