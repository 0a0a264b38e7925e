import { expect, test } from 'vitest'
import { promoteInputs, rollbackInputs } from '#actions/inputs'

const forms = {
  accepted: ['a'.repeat(64), 'abcdef', 'a'.repeat(63), 'taken-over', 'none'],
  refused: ['abcde', 'ABCDEF', 'a'.repeat(65), 'latest'],
}

test('the inputs expect-current of the actions accept the same forms', () => {
  for (const { shape } of [promoteInputs, rollbackInputs]) {
    const isAccepted = (text: string) => shape['expect-current'].safeParse(text).success
    expect(forms.accepted.filter((text) => !isAccepted(text))).toEqual([])
    expect(forms.refused.filter(isAccepted)).toEqual([])
  }
})
