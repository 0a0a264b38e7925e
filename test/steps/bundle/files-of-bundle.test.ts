import { expect, test } from 'vitest'
import { filesOfBundle } from '#domain/bundle/files'
import { describeFile } from '#domain/evidence/evidence-index'
import { bundleFiles, SIGNATURES, statementFiles } from '#steps/bundle/write'

const names = Object.keys(filesOfBundle)

test('the table has each file that a build writes, and that a sign adds', () => {
  expect(names).toEqual(expect.arrayContaining([...Object.values(bundleFiles), SIGNATURES, ...statementFiles]))
})

test.each(names)('the index of an archive describes %s as the table does', (name) => {
  const { limitBytes: _limit, ...described } = filesOfBundle[name as keyof typeof filesOfBundle]
  expect(describeFile(`release/${name}`)).toEqual(described)
})

test('the index names a file of another kind', () => {
  expect(describeFile('release/toString').mediaType).toBe('application/octet-stream')
})
