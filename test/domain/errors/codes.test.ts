import { expect, test } from 'vitest'
import { familyOf, hostCodes, inputCodes } from '#domain/errors/codes'

const codes = { ...inputCodes, ...hostCodes }

test('a code has a family that has no family itself, so that earlier programs know it', () => {
  for (const [code, family] of Object.entries<string | null>(codes)) {
    if (family !== null) expect(Object.entries<string | null>(codes), code).toContainEqual([family, null])
    expect(familyOf(code)).toBe(family ?? code)
  }
})

test('a code that is unknown is its own family', () => {
  expect(familyOf('of-a-later-version')).toBe('of-a-later-version')
  expect(familyOf('toString')).toBe('toString')
})

test('a word is a code of one family only', () => {
  const shared = Object.keys(inputCodes).filter((code) => Object.hasOwn(hostCodes, code))
  expect(shared.filter((code) => familyOf(code) !== code)).toEqual([])
})
