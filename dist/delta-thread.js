import { runDeltaThread } from './main/index.js'

await runDeltaThread()
