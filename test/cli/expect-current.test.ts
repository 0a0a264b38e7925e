import { expect, test } from 'vitest'
import { commandLine, main } from '#cli/main'
import { testWorld } from './world.ts'

const forms = {
  accepted: ['a'.repeat(64), 'abcdef', 'a'.repeat(63), 'taken-over', 'none'],
  refused: ['abcde', 'ABCDEF', 'a'.repeat(65), 'latest'],
}

test('every option --expect-current accepts the same forms, and its help names them', async () => {
  const { commands } = await commandLine(testWorld())
  const taking = commands.filter(({ options }) => options.some(({ long }) => long === '--expect-current'))
  expect(taking.map((one) => one.name())).toEqual(['promote', 'rollback'])
  for (const command of taking) {
    const { description } = command.options.find(({ long }) => long === '--expect-current')!
    expect(description).toMatch(/a release id or at least six of its digits.*"taken-over".*"none"/)
    for (const [kind, texts] of Object.entries(forms)) {
      for (const text of texts) {
        const world = testWorld()
        const release = command.name() === 'promote' ? ['--manifest', 'release'] : []
        await main([command.name(), 'prod', ...release, '--expect-current', text], world)
        const { stderr } = world.written()
        expect({
          text,
          refused: stderr.includes('It must be a release id or at least six of its digits, "taken-over" or "none".'),
        }).toEqual({
          text,
          refused: kind === 'refused',
        })
      }
    }
  }
})
