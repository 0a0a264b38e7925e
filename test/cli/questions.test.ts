import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { terminalQuestions } from '#cli/questions'
import { exitCodeOfError } from '#domain/errors/exit-code'
import type { Questions } from '#domain/report/questions'

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  output.resume()
  return { input, questions: terminalQuestions({ input, output }) }
}

const unanswered = { code: 'unanswered', message: 'The question was not answered, so nothing was changed.' }

test.each([
  { name: 'Ctrl-D', exitCode: 2, end: (input: PassThrough) => void input.write('\u0004') },
  { name: 'Ctrl-C', exitCode: 130, end: (input: PassThrough) => void input.write('\u0003') },
  { name: 'the end of the terminal', exitCode: 2, end: (input: PassThrough) => void input.end() },
])('a question that $name ends is not answered, and the command exits with $exitCode', async ({ exitCode, end }) => {
  const ask = {
    agree: (questions: Questions) => questions.agree('Go on?', false),
    text: (questions: Questions) => questions.text({ message: 'Name?' }),
    choose: (questions: Questions) => questions.choose({ message: 'Which?', words: ['a', 'b'], chosen: [] }),
  }
  for (const asked of Object.values(ask)) {
    const { input, questions } = terminal()
    const result = asked(questions).catch((error: unknown) => error)
    end(input)
    const error = await result
    expect(error).toMatchObject(unanswered)
    expect(exitCodeOfError(error)).toBe(exitCode)
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
