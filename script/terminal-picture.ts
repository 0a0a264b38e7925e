/**
 * Makes the README's pictures of a terminal, docs/pictures/terminal-*.svg, from a run in the lab.
 *
 *   npm run build && lab/lab up && node script/terminal-picture.ts
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { playScene } from './terminal-picture/scene.ts'
import { drawTerminal, themes, type Theme } from './terminal-picture/svg.ts'

/** The picture for a colour scheme. */
export function pictureFile(theme: Theme): string {
  return fileURLToPath(new URL(`../docs/pictures/terminal-${theme}.svg`, import.meta.url))
}

if (import.meta.main) {
  const picture = await playScene()
  for (const theme of themes) await writeFile(pictureFile(theme), drawTerminal(picture, theme))
}
