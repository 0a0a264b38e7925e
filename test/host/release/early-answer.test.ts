import { describe, expect, test } from 'vitest'
import { earlyAnswer } from '#host/release/early-answer'

/** A question about a state that changes, by a clock that is set. */
function question(answer: () => Promise<boolean | undefined> = async () => true) {
  const world = { now: 1000, state: 'one', asked: 0 }
  const ask = () => {
    world.asked += 1
    return answer()
  }
  return { world, begin: () => earlyAnswer({ ask, mark: async () => world.state, milliseconds: 500, clock: () => world.now }) }
}

describe('an early answer', () => {
  test('an early answer counts while it is young and the state is the same, and is asked once', async () => {
    const { world, begin } = question()
    const later = begin()
    world.now += 500
    expect([await later(), await later(), world.asked]).toEqual([true, true, 1])
  })

  test.each<{ what: string; change: (world: { now: number; state: string }) => void }>([
    { what: 'that is too old', change: (world) => (world.now += 501) },
    { what: 'of another state', change: (world) => (world.state = 'two') },
  ])('an early answer $what does not count', async ({ change }) => {
    const { world, begin } = question()
    const later = begin()
    await Promise.resolve()
    change(world)
    expect(await later()).toBeUndefined()
  })

  test('an early answer that was not given, or failed, does not count', async () => {
    expect(await question(async () => undefined).begin()()).toBeUndefined()
    expect(await question(() => Promise.reject(new Error('damaged'))).begin()()).toBeUndefined()
  })
})
