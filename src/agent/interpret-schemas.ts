import { z } from 'zod'

/**
 * Has the schemas of the agent interpreted and not compiled: it reads a few values of each, and to compile one takes as long as to read a
 * thousand values by it. Imported before the first schema is made, because zod reads its settings then.
 */
z.config({ jitless: true })
