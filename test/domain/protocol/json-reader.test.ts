import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonReader, JsonTextError } from '#domain/protocol/json-reader'
import { inPieces } from '../transfer/sample.ts'

const reader = (text: string, pieces = 7) => new JsonReader(inPieces(Buffer.from(text), pieces))

async function membersOf(text: string, pieces?: number, limit = 10_000): Promise<[string, unknown][]> {
  const json = reader(text, pieces)
  const members: [string, unknown][] = []
  await json.enterObject()
  for (let name = await json.nextMember(); name !== undefined; name = await json.nextMember()) members.push([name, await json.value(limit)])
  await json.end()
  return members
}

async function entriesOf(text: string, pieces?: number): Promise<unknown[]> {
  const json = reader(text, pieces)
  const entries: unknown[] = []
  await json.enterList()
  while (await json.nextEntry()) entries.push(await json.value(10_000))
  await json.end()
  return entries
}

describe('JSON that is read as it comes', () => {
  test('jsonReader reads what JSON.parse reads, in any pieces and with any spaces', async () => {
    const spaces = fc.constantFrom(undefined, 1, '\t')
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.jsonValue()),
        spaces,
        fc.integer({ min: 1, max: 50 }),
        async (value, space, pieces) => {
          const text = JSON.stringify(value, null, space)
          expect(await membersOf(text, pieces)).toEqual(Object.entries(JSON.parse(text) as object))
          const list = JSON.stringify(Object.values(value), null, space)
          expect(await entriesOf(` ${list}\n`, pieces)).toEqual(JSON.parse(list))
        },
      ),
    )
  })

  test('jsonReader stops at a value that is too large, before it reads the rest', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from('{"a":1,"b":"')
      for (;;) {
        given += 1000
        yield Buffer.alloc(1000, 'x')
      }
    }
    const json = new JsonReader(endless())
    await json.enterObject()
    expect([await json.nextMember(), await json.value(10)]).toEqual(['a', 1])
    expect(await json.nextMember()).toBe('b')
    await expect(json.value(5000)).rejects.toThrow('more than 5000 bytes')
    expect(given).toBeLessThan(10_000)
  })

  test('jsonReader refuses or reads any text as JSON.parse does', async () => {
    const text = '{"a": [1, {"b": "x\\"]}"}], "c": "é", "d": -1.5e3, "e": null}'
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), fc.nat(3), async (at, inserted, removed) => {
        const changed = text.slice(0, at) + inserted + text.slice(at + removed)
        let expected: [string, unknown][] | undefined
        try {
          const value: unknown = JSON.parse(changed)
          if (typeof value === 'object' && value !== null && !Array.isArray(value)) expected = Object.entries(value)
        } catch {
          expected = undefined
        }
        const found = await membersOf(changed).catch((error: unknown) => {
          expect(error).toBeInstanceOf(JsonTextError)
          return undefined
        })
        // A duplicate name is JSON; its reader decides what it means.
        if (found !== undefined) expect(Object.entries(Object.fromEntries(found))).toEqual(expected)
        else expect(expected).toBeUndefined()
      }),
    )
  })

  test.each(['', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,}', '{"a" 1}', '{a:1}', '{"a":1}x', '[]', '{"a":1 2}', '{1:2}', '{"a":"\xff"'])(
    'jsonReader refuses %s',
    async (text) => {
      await expect(membersOf(text)).rejects.toThrow(JsonTextError)
    },
  )

  test('jsonReader refuses brackets without end at the limit of a value', async () => {
    await expect(membersOf(`{"a":${'['.repeat(100_000)}`)).rejects.toThrow(JsonTextError)
  })
  test.each([
    ['before it', (spaces: string) => `${spaces}{"a":1}`],
    ['within it', (spaces: string) => `{"a":1,${spaces}"b":2}`],
    ['after it', (spaces: string) => `{"a":1}${spaces}`],
  ])('jsonReader refuses spaces without end %s, but accepts an indentation', async (_, text) => {
    await expect(membersOf(text(' '.repeat(64 * 1024)))).resolves.toBeDefined()
    await expect(membersOf(text(' '.repeat(64 * 1024 + 1)))).rejects.toThrow('more than 65536 spaces in a row')
  })
})
