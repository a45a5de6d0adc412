// The written forms of an English verb, made from its dictionary form.

/** Which form of the verb a word is. `past` is the participle as well, unless they differ. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

const irregular: Record<string, readonly [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  write: ['wrote', 'written'],
  feel: ['felt', 'felt'],
  hold: ['held', 'held'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  put: ['put', 'put'],
  call: ['called', 'called'],
  hide: ['hid', 'hidden'],
  leave: ['left', 'left'],
  mean: ['meant', 'meant'],
  understand: ['understood', 'understood'],
  learn: ['learned', 'learned'],
  teach: ['taught', 'taught'],
  seek: ['sought', 'sought'],
  draw: ['drew', 'drawn'],
  make: ['made', 'made'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  have: ['had', 'had'],
  be: ['was', 'been'],
  bet: ['bet', 'bet'],
  overhear: ['overheard', 'overheard'],
  retell: ['retold', 'retold'],
  forget: ['forgot', 'forgotten'],
  fight: ['fought', 'fought'],
  lay: ['laid', 'laid'],
  set: ['set', 'set'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  lead: ['led', 'led'],
  choose: ['chose', 'chosen'],
  forbid: ['forbade', 'forbidden'],
  withdraw: ['withdrew', 'withdrawn'],
  sing: ['sang', 'sung'],
  keep: ['kept', 'kept'],
  dream: ['dreamed', 'dreamed'],
}

// Verbs stressed on a short last syllable double their consonant: admit -> admitted.
const doubling = new Set(
  'beg admit submit permit commit concur confer infer refer prefer deter demur aver rebut blog plan regret quip chat nod spot rap slam rip pan jab snub blab'.split(
    ' ',
  ),
)

/** Every written form of a verb, with which form it is: `say` → say, says, said, saying. */
export function formsOf(verb: string): [form: string, kind: VerbForm][] {
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : verb
  const endsInE = verb.endsWith('e')
  const dropsE = endsInE && !verb.endsWith('ee')
  const consonantY = /[^aeiou]y$/u.test(verb)
  const regular = endsInE ? `${verb}d` : consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const [past, participle] = irregular[verb] ?? [regular, regular]
  const third = consonantY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/u.test(verb)
      ? `${verb}es`
      : `${verb}s`
  const forms: [string, VerbForm][] = [
    [verb, 'base'],
    [third, 'third'],
    [past, 'past'],
    [`${dropsE ? verb.slice(0, -1) : stem}ing`, 'ing'],
  ]
  // British spelling doubles an l that the stress does not ask for: signalled, labelling.
  if (/[aeiou]l$/u.test(verb) && !/(?:ea|ai|ee|oo|ou)l$/u.test(verb)) {
    forms.push([`${verb}led`, 'past'], [`${verb}ling`, 'ing'])
  }
  if (participle !== past) forms.push([participle, 'participle'])
  return forms
}
