import { expect, test } from 'vitest'
import { textStorePath } from '#domain/closure/text-path'
import { manifestOwnPath, manifestReferences, manifestStorePath } from '#domain/manifest/own-path'
import { releaseId } from '#domain/manifest/release-id'
import { HYPERVISOR, SANDBOX, sampleRelease } from './sample.ts'

test("the manifest's own path is that of builtins.toFile, derived from its id or from its bytes", () => {
  const { manifest, bytes } = sampleRelease()
  const path = textStorePath('choiros-release.json', Buffer.from(bytes), [SANDBOX, HYPERVISOR])
  expect(manifestStorePath(manifest, releaseId(bytes))).toBe(path)
  expect(manifestOwnPath(manifest, bytes)).toMatchObject({ path, references: manifestReferences(manifest) })
})
