#!/bin/sh
// The shell is for the built file: nix/component.nix says how it starts Node.
import { run } from '../server/run.mjs'
import behaviour from './behaviour.json' with { type: 'json' }
import component from './component.json' with { type: 'json' }

run({
  ...component,
  behaviour,
  payload: typeof PAYLOAD === 'undefined' ? null : PAYLOAD,
})
