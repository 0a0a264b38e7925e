import { expect, test } from 'vitest'
import { manifestOfOtherApplication } from '#domain/errors/catalogue'

test('the manifest of another application names the folder whose configuration it is of, if it records one', () => {
  expect(manifestOfOtherApplication({ application: 'web', source: {} }, 'api').text).toBe(
    'The manifest is of "web", but grind-to-prod.yml is of "api". Give the manifest that was built from this repository.',
  )
  expect(manifestOfOtherApplication({ application: 'web', source: { directory: 'services/web' } }, 'api').hint).toBe(
    'Give the manifest that was built from this repository, or its folder "services/web" with the option "directory".',
  )
})
