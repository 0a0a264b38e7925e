import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { installHost, makeApplication } from '../../lab/client.ts'
import { pictureFile } from '../../script/terminal-picture.ts'
import { playScene } from '../../script/terminal-picture/scene.ts'
import { linesOf, masked, textRowsOf } from '../support/picture-lines.ts'

afterAll(async () => {
  await makeApplication()
  await installHost('prod')
})

test('the pictures of the README show what these commands print today', { timeout: 600_000 }, async () => {
  const shown = linesOf((await playScene()).rows).map(masked)
  expect(shown.join('\n')).toMatch(/COMMITTED: every check passed[^]*ROLLED_BACK: not healthy/)
  for (const theme of ['light', 'dark'] as const)
    expect(linesOf(textRowsOf(readFileSync(pictureFile(theme), 'utf8'))).map(masked), `the ${theme} picture`).toEqual(shown)
})
