declare module 'virtual:sample-list' {
  import type { SampleFacts } from './views/library/samples.ts'
  const samples: readonly SampleFacts[]
  export default samples
}
