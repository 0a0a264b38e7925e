import { expect, test } from 'vitest'
import { filesOfBundle, isBundleFileName } from '#domain/bundle/files'
import { describeFile } from '#domain/evidence/evidence-index'
import { releaseFiles } from '#github/artifact-name'
import { bundleFiles, SIGNATURES, statementFiles } from '#steps/bundle/write'

const names = Object.keys(filesOfBundle)

test('the table has each file that a build writes, and that a sign adds', () => {
  expect(names).toEqual(expect.arrayContaining([...Object.values(bundleFiles), SIGNATURES, ...statementFiles]))
})

test.each(Object.entries(releaseFiles))("the table has the artifact's %s, and reads at least as much of it", (name, limitBytes) => {
  expect(isBundleFileName(name) ? filesOfBundle[name].limitBytes : 0).toBeGreaterThanOrEqual(limitBytes)
})

test.each(names)('the index of an archive describes %s as the table does', (name) => {
  const { limitBytes: _limit, ...described } = filesOfBundle[name as keyof typeof filesOfBundle]
  expect(describeFile(`release/${name}`)).toEqual(described)
})

test('the index names a file of another kind', () => {
  expect(describeFile('release/toString').mediaType).toBe('application/octet-stream')
})
