import { parseExpressionAt, type Expression, type ModuleDeclaration, type Property, type Statement } from 'acorn'

/** A piece of a program that is carried only if one of its names occurs in another that is carried. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly names: readonly string[]
}

/**
 * Removes of the statements of a program those that declare names which nothing that is kept mentions. `namesOf` gives what a statement declares,
 * and undefined for one that does something else: it is always kept. A name counts as mentioned wherever its word is, also in a text.
 */
export function withoutUnusedStatements(
  source: string,
  statements: readonly (Statement | ModuleDeclaration)[],
  namesOf: (statement: Statement | ModuleDeclaration) => readonly string[] | undefined,
): string {
  return withoutUnused(
    source,
    statements.flatMap((statement) => {
      const names = namesOf(statement)
      return names === undefined ? [] : [{ start: statement.start, end: statement.end, names }]
    }),
  )
}

function withoutUnused(source: string, pieces: readonly Piece[]): string {
  const byName = Map.groupBy(
    pieces.flatMap((piece) => piece.names.map((name) => ({ name, piece }))),
    ({ name }) => name,
  )
  const kept = new Set<Piece>()
  const pending = [cut(source, pieces)]
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    for (const [word] of text.matchAll(/[\w$]+/g)) {
      for (const { piece } of byName.get(word) ?? []) {
        if (kept.has(piece)) continue
        kept.add(piece)
        pending.push(source.slice(piece.start, piece.end))
      }
    }
  }
  return cut(
    source,
    pieces.filter((piece) => !kept.has(piece)),
  )
}

/** The source without some pieces, which are in their order and do not overlap. */
function cut(source: string, pieces: readonly { start: number; end: number }[]): string {
  let from = 0
  const parts = pieces.map(({ start, end }) => {
    const part = source.slice(from, start)
    from = end
    return part
  })
  return [...parts, source.slice(from)].join('')
}

/** The statements of a module's function. */
export function statementsOf(source: string): Statement[] {
  const module = parseExpressionAt(source, 0, { ecmaVersion: 'latest' })
  if (module.type !== 'ArrowFunctionExpression' && module.type !== 'FunctionExpression')
    throw new Error('This is not the function of a module.')
  if (module.body.type !== 'BlockStatement') throw new Error('The function of this module has no statements.')
  return module.body.body
}

/**
 * Removes objects that are only data and that nothing uses from a module. `namespace` is an object of webpack with many of them as its members,
 * which are found at run time by their names: a member stays if its name is in what stays.
 */
export function withoutUnusedData(source: string, namespace: string): string {
  const statements = statementsOf(source)
  const members = statements.flatMap((statement) => membersOf(statement, namespace))
  if (members.length === 0) throw new Error(`The module has no object ${namespace}.`)
  const keys = new Map(members.map(({ key, local }) => [local, key]))
  const data = statements.flatMap((statement) => {
    const name = nameOfData(statement)
    return name === undefined ? [] : [{ start: statement.start, end: statement.end, names: [name, keys.get(name) ?? name] }]
  })
  const listed = members.map(({ property, key, local }) => ({
    start: property.start,
    end: endWithComma(source, property.end),
    names: [key, local],
  }))
  // Data that is kept keeps its member of the namespace, and the other way round, because both have the same names.
  return withoutUnused(
    source,
    [...data, ...listed].toSorted((one, other) => one.start - other.start),
  )
}

function endWithComma(source: string, end: number): number {
  return source[end] === ',' ? end + 1 : end
}

/** The members in `__webpack_require__.d(namespace, { key: () => (local), … })`. */
function membersOf(statement: Statement, namespace: string): { property: Property; key: string; local: string }[] {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') return []
  const [object, members] = statement.expression.arguments
  if (object?.type !== 'Identifier' || object.name !== namespace || members?.type !== 'ObjectExpression') return []
  return members.properties.map((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.value.type !== 'ArrowFunctionExpression') {
      throw new Error(`The object ${namespace} has a member of another form; ncc has changed what it writes.`)
    }
    if (property.value.body.type !== 'Identifier') throw new Error(`The object ${namespace} has a member that is not a name.`)
    return { property, key: property.key.name, local: property.value.body.name }
  })
}

/** The name in `const NAME = {…}` when the object has only data; undefined for another statement. */
function nameOfData(statement: Statement): string | undefined {
  if (statement.type !== 'VariableDeclaration') return undefined
  const [declaration, ...others] = statement.declarations
  if (declaration?.id.type !== 'Identifier' || declaration.init?.type !== 'ObjectExpression' || others.length > 0) return undefined
  return isData(declaration.init) ? declaration.id.name : undefined
}

function isData(expression: Expression): boolean {
  if (expression.type === 'Literal' || expression.type === 'Identifier') return true
  if (expression.type === 'UnaryExpression') return isData(expression.argument)
  if (expression.type === 'ArrayExpression')
    return expression.elements.every((one) => one !== null && one.type !== 'SpreadElement' && isData(one))
  if (expression.type !== 'ObjectExpression') return false
  return expression.properties.every((one) => one.type === 'Property' && !one.computed && one.kind === 'init' && isData(one.value))
}
