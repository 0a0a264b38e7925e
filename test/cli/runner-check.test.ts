import { describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { ghWith, goodSettings, type Settings } from '../support/github/settings.ts'
import { testWorld } from './world.ts'

describe('runner-check', () => {
  const run = async (settings: Settings, ...words: string[]) => {
    const world = testWorld({ runner: await ghWith(settings) })
    const exitCode = await main(['runner-check', ...words], world)
    return { exitCode, ...world.written() }
  }

  test('good settings are status 0', async () => {
    expect(await run(goodSettings(), 'example/choiros')).toMatchObject({
      exitCode: 0,
      stdout: "GitHub's settings keep strangers' jobs of example/choiros from its runners, as far as they were checked.\n",
    })
  })

  test('a finding is status 3, with what to do', async () => {
    const { exitCode, stdout } = await run({ ...goodSettings(), isPrivate: false }, 'example/choiros')
    expect(exitCode).toBe(3)
    expect(stdout).toContain("example/choiros has 1 setting that can let a stranger's job reach its runners:\nwarning: ")
    expect(stdout).toContain('\n  Make it private')
  })

  test('JSON has the same', async () => {
    const { stdout } = await run({ ...goodSettings(), isPrivate: false }, 'example/choiros', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ repository: 'example/choiros', label: 'grind', findings: [{ severity: 'warning' }] })
  })

  test.each(['choiros', 'a/b/c', '../x', 'a/b?c=d', '-a/b'])('%s is not a repository', async (repository) => {
    expect((await run(goodSettings(), '--', repository)).exitCode).toBe(2)
  })
})
