import { z } from 'zod'

/**
 * The part of GitHub's published GraphQL schema that a query of ours may use (schema.graphql of @octokit/graphql-schema 15.26.1): the fields
 * of a type, with the type of each.
 */
const schema: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Query: { viewer: 'User!' },
  User: { databaseId: 'Int', login: 'String!' },
}

const bodySchema = z.strictObject({ query: z.string(), variables: z.strictObject({}).optional() })

/** What a query selects: the fields, and what is selected of each. */
interface Selection {
  readonly [field: string]: Selection
}

/** Answers a query with these data, or returns what is wrong with it as a sentence. */
export function graphqlAnswer(body: unknown, data: object): { readonly data: object } | { readonly problem: string } {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) return { problem: `the body is not that of a query: ${parsed.error.message}` }
  try {
    return { data: chosen(selectionOf(parsed.data.query), { type: 'Query', data }) }
  } catch (error) {
    return { problem: String(error) }
  }
}

/** Parses `query { field { field } }`; a query of ours has no arguments and no fragments. */
function selectionOf(query: string): Selection {
  const words = query.match(/[{}]|[A-Za-z_]\w*|\S/g) ?? []
  if (words.shift() !== 'query') throw new Error('the text is not a query')
  const selection = fieldsOf(words)
  if (words.length > 0) throw new Error(`there is more after the query: ${words.join(' ')}`)
  return selection
}

function fieldsOf(words: string[]): Selection {
  if (words.shift() !== '{') throw new Error('a selection begins with {')
  const fields: Record<string, Selection> = {}
  for (;;) {
    const word = words.shift()
    if (word === '}') return fields
    if (word === undefined || !/^\w+$/.test(word)) throw new Error(`${word} is not a field`)
    fields[word] = words[0] === '{' ? fieldsOf(words) : {}
  }
}

function chosen(selection: Selection, { type, data }: { readonly type: string; readonly data: unknown }): object {
  const fields = schema[type]
  if (fields === undefined) throw new Error(`GitHub has no fields of ${type}`)
  const known = z.record(z.string(), z.unknown()).parse(data)
  return Object.fromEntries(
    Object.entries(selection).map(([field, inner]) => {
      const typed = fields[field]
      if (typed === undefined) throw new Error(`GitHub has no field ${field} of ${type}`)
      const value = known[field]
      return [field, Object.keys(inner).length === 0 ? value : chosen(inner, { type: typed.replace('!', ''), data: value })]
    }),
  )
}
