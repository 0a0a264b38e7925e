import { expect, it } from 'vitest'
import { URI_NAMESPACE, uuidOfName } from '#domain/sbom/uuid'

it.each([
  // RFC 9562, appendix A.4: the namespace of domain names.
  { namespace: '6ba7b810-9dad-11d1-80b4-00c04fd430c8', name: 'www.example.com', expected: '2ed6657d-e927-568b-95e1-2665a8aea6a2' },
  // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.com/é').
  { namespace: URI_NAMESPACE, name: 'https://example.com/é', expected: '20ecd233-a9e7-5067-a96f-fd6600ca3fda' },
])('uuidOfName of $name', ({ namespace, name, expected }) => {
  expect(uuidOfName(namespace, name)).toBe(expected)
})
