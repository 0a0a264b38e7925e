import type { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import { checkRequest } from '#domain/protocol/parse-request'

/** Reads a stream to its end, as UTF-8. Throws InputError `request-invalid` above the limit, or when it is not UTF-8. */
export async function readLimitedText(input: AsyncIterable<Uint8Array>, limitBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    if (size > limitBytes)
      throw new InputError('request-invalid', `The request has more than ${limitBytes} bytes; the agent reads no more.`)
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new InputError('request-invalid', 'The request is not UTF-8.', { hint: 'Send JSON in UTF-8.', cause })
  }
}

/** Parses a request in JSON, by its schema. Throws InputError `request-invalid` that names each field. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, text: string): z.infer<Schema> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new InputError('request-invalid', 'The request on standard input is not JSON.', {
      hint: 'Check that the other side is of the same version.',
      cause,
    })
  }
  return checkRequest(schema, value)
}
