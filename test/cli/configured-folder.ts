import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

const CONFIG = `application: choiros
components: { c: { installable: .#c, links: {} } }
prefix: /opt/a
hosts: { prod: { address: deploy@h, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc } }
`

/** Gives the tests of a file a folder with the file `key` and the configuration of one host, and removes it afterwards. */
export function useConfiguredFolder(): { readonly folder: string } {
  const files = { folder: '' }
  beforeAll(async () => {
    files.folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-cli-'))
    await writeFile(join(files.folder, 'key'), 'a key')
    await writeFile(join(files.folder, 'grind-to-prod.yml'), CONFIG)
  })
  afterAll(() => rm(files.folder, { recursive: true }))
  return files
}
