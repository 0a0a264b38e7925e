import { runPost } from './main/index.js'
await runPost()
