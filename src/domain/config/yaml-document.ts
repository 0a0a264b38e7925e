import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml'
import { quote } from '../errors/quote.ts'
import type { Problem } from '../errors/schema-problems.ts'
import { sanitizeLine } from '../report/sanitize-line.ts'

/** A problem about the text itself. `offset` counts characters from its start. */
interface TextProblem {
  readonly offset: number
  /** A sentence without its full stop. */
  readonly message: string
}

/** A parsed YAML text: plain data, and the position of each part. */
export interface YamlDocument {
  readonly value: unknown
  readonly problems: readonly TextProblem[]
  /** Line and column, both from 1, of a problem's key or value; of the nearest parent when it is not there. */
  positionOf(problem: Pick<Problem, 'path' | 'at'>): Position
  position(offset: number): Position
}

interface Position {
  readonly line: number
  readonly column: number
}

/** No configuration is deeper than this: the schema's own depth is 6. */
const DEPTH_LIMIT = 32

/**
 * Reads YAML 1.2 with the core schema (`no` is a text, not false), without aliases, merge keys and tags: a configuration
 * has no need of them, and each has been a way to make a small file mean something surprising.
 */
export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    strict: true,
    prettyErrors: false,
    lineCounter: lines,
  })
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    offset: pos[0],
    // The library shows what it found as it is.
    message: `is not valid YAML: ${sanitizeLine(message)}`,
  }))
  const problems = faults.length > 0 ? faults : refusals(document)
  return {
    value: problems.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown),
    problems,
    positionOf: (problem) => position(offsetOf(document, problem)),
    position,
  }
}

function refusals(document: Document): TextProblem[] {
  const found: TextProblem[] = []
  const refuse = (node: Node, message: string) => void found.push({ offset: node.range?.[0] ?? 0, message })
  visit(document, {
    Node(_key, node, ancestors) {
      if (isAlias(node)) refuse(node, 'uses an alias (*name), which is not supported here; write the value out')
      else if (node.tag !== undefined) refuse(node, `uses the tag ${quote(node.tag)}, which is not supported here; remove it`)
      if (isCollection(node) && ancestors.filter(isCollection).length >= DEPTH_LIMIT) {
        refuse(node, `is nested more than ${DEPTH_LIMIT} levels deep, which is not supported; check that it is the right file`)
        return visit.BREAK
      }
      return undefined
    },
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === '<<') refuse(key, 'uses a merge key (<<), which is not supported here; write the fields out')
      if (isScalar(key) && key.value === '__proto__') refuse(key, 'has a key named __proto__, which is not a field; remove it')
    },
  })
  return found
}

function offsetOf(document: Document, { path, at }: Pick<Problem, 'path' | 'at'>): number {
  let node: unknown = document.contents
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  for (const [index, part] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === part) : undefined
    const next =
      pair === undefined
        ? isCollection(node)
          ? node.get(part, true)
          : undefined
        : pairTarget(pair, at === 'key' && index === path.length - 1)
    if (!isNode(next)) return offset
    offset = next.range?.[0] ?? offset
    node = next
  }
  return offset
}

/** Returns the node to report for a pair; a value that was left empty is reported at its key. */
function pairTarget(pair: Pair, wantKey: boolean): unknown {
  return wantKey || !isNode(pair.value) ? pair.key : pair.value
}
