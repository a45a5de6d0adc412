import { expect, test } from 'vitest'
import profile from '../../schema/profile-v1.schema.json' with { type: 'json' }
import article from '../../schema/training-article-v1.schema.json' with { type: 'json' }
import key from '../../schema/training-key-v1.schema.json' with { type: 'json' }
import manifest from '../../schema/pack-manifest-v1.schema.json' with { type: 'json' }
import manifestV2 from '../../schema/pack-manifest-v2.schema.json' with { type: 'json' }
import result from '../../schema/training-result-v1.schema.json' with { type: 'json' }
import { publishedSchemas } from './published-schemas.ts'

const published: Readonly<Record<string, object>> = {
  'pack-manifest-v1.schema.json': manifest,
  'pack-manifest-v2.schema.json': manifestV2,
  'profile-v1.schema.json': profile,
  'training-article-v1.schema.json': article,
  'training-key-v1.schema.json': key,
  'training-result-v1.schema.json': result,
}

// What is published is never edited: a change of a parser that shows here needs a version of its own.
test.each([...publishedSchemas()])('the published %s is what the parser reads', (name, schema) => {
  expect(published[name]).toEqual(JSON.parse(JSON.stringify(schema)))
})
