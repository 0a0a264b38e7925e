import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor, type ParamPattern, type TSType } from 'oxc-parser'
import { expect, test } from 'vitest'

/** The object types that are written in a parameter itself, alone or as a part of an intersection or a union. */
function inlineTypes(type: TSType | undefined): { readonly fields: number; readonly start: number }[] {
  if (type?.type === 'TSIntersectionType' || type?.type === 'TSUnionType') return type.types.flatMap(inlineTypes)
  if (type?.type !== 'TSTypeLiteral') return []
  return [{ fields: type.members.filter((member) => member.type === 'TSPropertySignature').length, start: type.start }]
}

function typeOf(parameter: ParamPattern): TSType | undefined {
  const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  return (pattern.type === 'AssignmentPattern' ? pattern.left : pattern).typeAnnotation?.typeAnnotation
}

/** The parameters of a file's functions whose type groups several fields without a name. */
function unnamedGroups(name: string, source: string): string[] {
  const found: string[] = []
  const visit = ({ params }: { readonly params: readonly ParamPattern[] }) => {
    for (const { fields, start } of params.flatMap((parameter) => inlineTypes(typeOf(parameter)))) {
      if (fields > 1) found.push(`${name}:${source.slice(0, start).split('\n').length}`)
    }
  }
  new Visitor({ FunctionDeclaration: visit, FunctionExpression: visit, ArrowFunctionExpression: visit }).visit(
    parseSync(name, source).program,
  )
  return found
}

test("each group of parameters on the runner's side has a named type", () => {
  const files = globSync('src/{actions,cli,github,steps,verbs}/**/*.ts').toSorted()
  expect(files.flatMap((file) => unnamedGroups(file, readFileSync(file, 'utf8')))).toEqual([])
})

test.each([
  ['a declaration', 'function f(a: { b: string; c: number }) {}'],
  ['a destructured parameter', 'function f({ b, c }: { readonly b: string; readonly c: number }) {}'],
  ['a part of an intersection', 'const f = (a: A & { b: string; c: number }) => a'],
  ['a parameter with a default', 'const f = ({ b }: { b?: string; c?: number } = {}) => b'],
])('%s without a named type is found', (_, source) => {
  expect(unnamedGroups('a.ts', source)).toEqual(['a.ts:1'])
})
