import { readFileSync } from 'node:fs'

/** Returns the lines that docs/predicates/deployment-v1.md gives for the verification of a statement by ssh-keygen alone. */
export function documentedCheck(): string {
  const page = readFileSync(new URL('../../docs/predicates/deployment-v1.md', import.meta.url), 'utf8')
  const [, lines] = /<!-- check-statement -->\s+```sh\n([^`]*)```/.exec(page) ?? []
  if (lines === undefined) throw new Error('The page has no lines that check a statement.')
  return lines
}
