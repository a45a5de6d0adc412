// The published JSON Schemas of the training files, made from the parsers themselves, so that the two
// cannot say different things. `scripts/build-schemas.ts` writes them to `packages/model/schema`.
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { packManifestSchema } from '../training/pack.ts'
import { resultFileSchema } from '../training/result-file.ts'
import { trainingArticleSchema } from '../training/training-article.ts'
import { trainingKeySchema } from '../training/training-key.ts'

const published: readonly (readonly [
  name: string,
  title: string,
  about: string,
  schema: GenericSchema,
])[] = [
  [
    'pack-manifest',
    'Claimbench training pack: manifest.json, version 1',
    'What a pack or a key file holds. Hashes are SHA-256 in hex, sizes bytes, times ISO 8601.',
    packManifestSchema,
  ],
  [
    'training-article',
    'Claimbench training pack: articles/<id>.json, version 1',
    'An article to practise on, without anything that answers it. Offsets are UTF-16 units.',
    trainingArticleSchema,
  ],
  [
    'training-key',
    'Claimbench training pack: keys/<id>.json, version 1',
    'What is right of each sentence, why, and what else counts. Offsets are UTF-16 units into the text of the article.',
    trainingKeySchema,
  ],
  [
    'training-result',
    'Claimbench result file, version 1',
    'What a trainee hands to a trainer. Durations are milliseconds, offsets UTF-16 units. The checksum is the SHA-256 of the JSON of everything but itself and the signature, keys sorted, without spaces; the signature is of those same bytes.',
    resultFileSchema,
  ],
]

/** Each schema by the name of its file. */
export function trainingSchemas(): ReadonlyMap<string, object> {
  return new Map(
    published.map(([name, title, description, schema]) => [
      `${name}-v1.schema.json`,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:claimbench:${name}:1`,
        title,
        description,
        ...withoutDialect(toJsonSchema(schema, { target: 'draft-2020-12' })),
      },
    ]),
  )
}

function withoutDialect({ $schema: _dialect, ...rest }: { readonly $schema?: unknown }): object {
  return rest
}
