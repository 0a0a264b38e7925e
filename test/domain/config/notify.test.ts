import { describe, expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'

const base = `application: choiros
components:
  web: { installable: ".#web", links: { web: bin/web } }
prefix: /opt/choiros
`
const parsed = (text: string) => parseConfig(`${base}${text}`, 'grind-to-prod.yml')

describe('notify, metrics and traces in the configuration', () => {
  test('a webhook needs a name and the name of a variable', () => {
    expect(parsed('notify: { webhooks: [{ name: chat, urlVariable: CHAT_URL }] }').notify).toEqual({
      webhooks: [
        { name: 'chat', urlVariable: 'CHAT_URL', format: 'json', verdicts: ['COMMITTED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'] },
      ],
      timeoutSeconds: 10,
    })
  })

  test('nothing is sent or written anywhere by default', () => {
    expect(parsed('')).toMatchObject({ application: 'choiros' })
    for (const key of ['notify', 'metrics', 'traces']) expect(parsed('')).not.toHaveProperty(key)
  })

  test.each([
    ['url: https://hooks.example/secret', /notify\.webhooks\[0\]\.url/],
    ['urlVariable: "https://hooks.example/secret"', /notify\.webhooks\[0\]\.urlVariable/],
    ['urlVariable: A, format: discord', /notify\.webhooks\[0\]\.format/],
    ['urlVariable: A, verdicts: []', /notify\.webhooks\[0\]\.verdicts/],
    ['urlVariable: A, verdicts: [FINE]', /notify\.webhooks\[0\]\.verdicts/],
  ])('a webhook with %s is refused, by its field', (fields, message) => {
    expect(() => parsed(`notify: { webhooks: [{ name: chat, ${fields} }] }`)).toThrow(message)
  })

  test('two webhooks with one name are refused', () => {
    const text = 'notify: { webhooks: [{ name: chat, urlVariable: A }, { name: chat, urlVariable: B }] }'
    expect(() => parsed(text)).toThrow(/notify\.webhooks\[1\]\.name is chat, which is the name of another webhook/)
  })

  test.each(['notify: { timeoutSeconds: 61 }', 'metrics: { folder: relative }', 'metrics: {}', 'traces: { endpoint: "https://x" }'])(
    'the setting %s is refused',
    (text) => {
      expect(() => parsed(text)).toThrow(/grind-to-prod\.yml/)
    },
  )
})
