import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { terminalQuestions } from '#cli/questions'

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  output.resume()
  return { input, questions: terminalQuestions({ input, output }) }
}

const unanswered = { code: 'unanswered', exitCode: 2, message: 'The question was not answered, so nothing was changed.' }

test.each([
  { name: 'Ctrl-D', end: (input: PassThrough) => void input.write('\u0004') },
  { name: 'Ctrl-C', end: (input: PassThrough) => void input.write('\u0003') },
  { name: 'the end of the terminal', end: (input: PassThrough) => void input.end() },
])('a question that $name ends is not answered', async ({ end }) => {
  for (const kind of ['agree', 'text'] as const) {
    const { input, questions } = terminal()
    const asked = kind === 'agree' ? questions.agree('Go on?', false) : questions.text({ message: 'Name?' })
    const result = asked.catch((error: unknown) => error)
    end(input)
    expect(await result).toMatchObject(unanswered)
  }
})

test('a question is answered by what a person types', async () => {
  const { input, questions } = terminal()
  const asked = questions.agree('Go on?', false)
  input.write('y\r')
  expect(await asked).toBe(true)
  const next = questions.text({ message: 'Name?' })
  input.write('ann\r')
  expect(await next).toBe('ann')
})
