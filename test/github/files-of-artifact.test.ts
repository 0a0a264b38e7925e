import { expect, test } from 'vitest'
import { filesOfBundle, isBundleFileName } from '#domain/bundle/files'
import { releaseFiles } from '#github/artifact-name'

test.each(Object.entries(releaseFiles))("verify knows the artifact's %s, and reads at least as much of it", (name, limitBytes) => {
  expect(isBundleFileName(name) ? filesOfBundle[name].limitBytes : 0).toBeGreaterThanOrEqual(limitBytes)
})
