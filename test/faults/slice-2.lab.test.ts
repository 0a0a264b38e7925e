import { testSlice } from './slice-tests.ts'

testSlice(2)
