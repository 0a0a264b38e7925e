import { describe, expect, test, vi } from 'vitest'
import { ahead, readAhead } from '#steps/promote/ahead'

describe('ahead', () => {
  const options = (begun: number[], more: { memoryBytes?: number; count?: number } = {}) => ({
    memoryBytes: more.memoryBytes ?? 100,
    count: more.count ?? 3,
    memoryOf: (item: number) => item,
    begin: async (item: number) => {
      begun.push(item)
      return `${item}`
    },
  })

  test('ahead yields in order, and begins as many as fit into the memory before they are used', async () => {
    const begun: number[] = []
    const results = ahead([40, 50, 20, 10, 70], options(begun))
    expect((await results.next()).value).toBe('40')
    expect(begun).toEqual([40, 50])
    expect((await results.next()).value).toBe('50')
    expect(begun).toEqual([40, 50, 20, 10])
    expect(await Array.fromAsync(results)).toEqual(['20', '10', '70'])
  })

  test('ahead begins no more than so many, and one that is too large alone', async () => {
    const begun: number[] = []
    const results = ahead([1, 1, 1, 1], options(begun, { count: 2 }))
    await results.next()
    expect(begun).toHaveLength(2)
    expect(await Array.fromAsync(ahead([500, 500], options([], { memoryBytes: 10 })))).toEqual(['500', '500'])
  })

  test('ahead rejects with the error of an item when its turn comes', async () => {
    const results = ahead([1, 2], {
      ...options([]),
      begin: async (item) => {
        if (item === 2) throw new Error('the second')
        return item
      },
    })
    expect((await results.next()).value).toBe(1)
    await expect(results.next()).rejects.toThrow('the second')
  })
})

describe('readAhead', () => {
  const source = (log: number[], count = 10) =>
    (async function* () {
      for (let index = 0; index < count; index += 1) {
        log.push(index)
        yield Buffer.from([index])
      }
    })()

  test('readAhead reads so much before it is asked for, and the rest as it is used', async () => {
    const log: number[] = []
    const chunks = readAhead(source(log), 4, new AbortController().signal)
    await vi.waitFor(() => expect(log).toEqual([0, 1, 2, 3]), { timeout: 60_000 })
    expect(Buffer.concat(await Array.fromAsync(chunks))).toEqual(Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))
  })

  test('readAhead gives what was read, and then the error', async () => {
    async function* failing() {
      yield Buffer.from('first')
      throw new Error('the disk')
    }
    const seen: string[] = []
    const reading = (async () => {
      for await (const chunk of readAhead(failing(), 100, new AbortController().signal)) seen.push(Buffer.from(chunk).toString())
    })()
    await expect(reading).rejects.toThrow('the disk')
    expect(seen).toEqual(['first'])
  })

  test('readAhead ends the source when it is no longer needed, and does not look whole', async () => {
    const given = new AbortController()
    let isClosed = false
    async function* endless() {
      try {
        for (;;) yield Buffer.alloc(10)
      } finally {
        isClosed = true
      }
    }
    const chunks = readAhead(endless(), 20, given.signal)
    given.abort(new Error('the copy ended'))
    await expect(Array.fromAsync(chunks)).rejects.toThrow('the copy ended')
    expect(isClosed).toBe(true)
  })
})
