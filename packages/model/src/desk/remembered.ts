// What is made of a desk is made again after every edit, and most of it is what it was. What it depends
// on is not listed anywhere, where it could be listed wrong: it is what the making reads.

/**
 * The same function of one record, which answers with what it made last as long as every field of
 * the record that it read then holds the very same value, and each other argument is the same. The
 * function must be pure, and what it makes must not hold the record itself.
 */
export function remembered<Source extends object, Others extends readonly unknown[], Made>(
  make: (source: Source, ...others: Others) => Made,
): (source: Source, ...others: Others) => Made {
  let last: { readonly read: Reading; readonly others: Others; readonly made: Made } | undefined

  return (source, ...others) => {
    if (last?.others.every((one, i) => one === others[i]) && isUntouched(source, last.read)) {
      return last.made
    }
    const read: Reading = { fields: new Map(), keys: undefined }
    const made = make(noting(source, read), ...others)
    last = { read, others, made }
    return made
  }
}

interface Reading {
  readonly fields: Map<PropertyKey, unknown>
  /** The record's own fields, where they were asked for. */
  keys: readonly PropertyKey[] | undefined
}

function isUntouched(source: object, { fields, keys }: Reading): boolean {
  for (const [field, value] of fields) if (Reflect.get(source, field) !== value) return false
  if (!keys) return true
  const now = Reflect.ownKeys(source)
  return now.length === keys.length && now.every((key, i) => key === keys[i])
}

function noting<Source extends object>(source: Source, read: Reading): Source {
  const note = (from: Source, field: PropertyKey): unknown => {
    const value: unknown = Reflect.get(from, field)
    read.fields.set(field, value)
    return value
  }
  return new Proxy(source, {
    get: note,
    has(from, field) {
      note(from, field)
      return Reflect.has(from, field)
    },
    ownKeys(from) {
      const keys = Reflect.ownKeys(from)
      read.keys = keys
      return keys
    },
  })
}
