// The published JSON Schemas of training files and of rating profiles, made from the parsers themselves, so that the two
// cannot say different things. `scripts/build-schemas.ts` writes them to `packages/model/schema`.
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { profileFileSchema } from '../profiles/profile-file.ts'
import { packManifestV1Schema, packManifestV2Schema } from '../training/pack.ts'
import { resultFileSchema } from '../training/result-file.ts'
import { trainingArticleSchema } from '../training/training-article.ts'
import { trainingKeySchema } from '../training/training-key.ts'

const published: readonly (readonly [
  name: string,
  version: number,
  title: string,
  about: string,
  schema: GenericSchema,
])[] = [
  [
    'pack-manifest',
    1,
    'Claimbench training pack: manifest.json, version 1',
    'What a pack or a key file holds. Hashes are SHA-256 in hex, sizes bytes, times ISO 8601.',
    packManifestV1Schema,
  ],
  [
    'pack-manifest',
    2,
    'Claimbench training pack: manifest.json, version 2',
    'As version 1, with what a test on the pack asks: of all articles, and in a card of that article alone.',
    packManifestV2Schema,
  ],
  [
    'training-article',
    1,
    'Claimbench training pack: articles/<id>.json, version 1',
    'An article to practise on, without anything that answers it. Offsets are UTF-16 units.',
    trainingArticleSchema,
  ],
  [
    'training-key',
    1,
    'Claimbench training pack: keys/<id>.json, version 1',
    'What is right of each sentence, why, and what else counts. Offsets are UTF-16 units into the text of the article.',
    trainingKeySchema,
  ],
  [
    'training-result',
    1,
    'Claimbench result file, version 1',
    'What a trainee hands to a trainer. Durations are milliseconds, offsets UTF-16 units. The checksum is the SHA-256 of the JSON of everything but itself and the signature, keys sorted, without spaces; the signature is of those same bytes.',
    resultFileSchema,
  ],
  [
    'profile',
    1,
    'Claimbench rating profile, version 1',
    'One version of a rating profile. The scale runs from the worst label to the best, however the brand counts; extras have no place on it. Ids of labels are unique in the profile and never given to another meaning. The language is a BCP 47 tag.',
    profileFileSchema,
  ],
]

/** Each schema by the name of its file. */
export function publishedSchemas(): ReadonlyMap<string, object> {
  return new Map(
    published.map(([name, version, title, description, schema]) => [
      `${name}-v${version}.schema.json`,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:claimbench:${name}:${version}`,
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
