import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deploymentFile } from '#domain/statement/deployment'
import { attemptOf, type Files } from '../../verbs/whole-evidence.ts'

/** The attempt whose record is in a kept release. */
export const attempt = attemptOf(3)

/** Returns the files of a kept release: of whole evidence, what a build wrote, and what a promote kept beside it of its attempt. */
export function keptReleaseOf(evidence: Files): Files {
  const kept: Files = new Map()
  for (const [path, text] of evidence) {
    const [, own] = /^release\/([^/]+)$/.exec(path) ?? []
    const [, ending] = new RegExp(`^hosts/prod/records/${attempt}(\\..+)$`).exec(path) ?? []
    const [, snapshot] = new RegExp(`^hosts/prod/snapshots/(.*${attempt}.*)$`).exec(path) ?? []
    const name = own ?? snapshot ?? (ending === '.intoto.json' ? deploymentFile(attempt) : ending && `host-record-${attempt}${ending}`)
    if (name !== undefined) kept.set(name, text)
  }
  return kept
}

/** Writes a configuration that pins a key for `prod`, and returns its folder. */
export function configurationIn(place: string, key: string): string {
  mkdirSync(place, { recursive: true })
  const component = 'components: { hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } } }'
  const host = `hosts:\n  prod: { role: active, address: deploy@prod.example, hostKey: '${key}' }\n`
  writeFileSync(join(place, 'grind-to-prod.yml'), `application: choiros\nprefix: /opt/choiros\n${component}\n${host}`)
  return place
}
