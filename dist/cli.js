#!/usr/bin/env node
import { runCommandLine } from './main/index.js'
await runCommandLine()
