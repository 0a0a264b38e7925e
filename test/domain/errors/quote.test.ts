import { expect, test } from 'vitest'
import { quote } from '#domain/errors/quote'

test('a long path in a message keeps its beginning and the name of its file', () => {
  const path = `/home/runner/_work/${'folder/'.repeat(30)}host-record-of-an-attempt.json.sig`
  const text = quote(path)
  expect(text).toMatch(/^"\/home\/runner\/_work\/.*….*host-record-of-an-attempt\.json\.sig" \(265 characters\)$/)
  expect(quote(path, 300)).toBe(JSON.stringify(path))
})
