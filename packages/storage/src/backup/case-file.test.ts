import {
  askSecondOpinion,
  compareVerdicts,
  cutClaim,
  type Decision,
  type Desk,
  editClaim,
  editDetails,
  firstVerdictOf,
  giveVerdict,
  isBlind,
  keepAttachment,
  addEvidence,
  nameReviewer,
  richTextFromPlain,
  revealVerdicts,
  secondVerdictOf,
  tagSentence,
  writeNote,
} from '@claimbench/model'
import { CONTEXT } from '@claimbench/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Machine } from '../testing/a-machine.ts'
import { anArticle } from '../testing/a-patch.ts'
import { checkBackup } from './read-backup.ts'

const AT = { at: CONTEXT.at }

const cut = (desk: Desk) =>
  cutClaim(
    desk,
    { claim: 'claim', span: 'fragment', revision: 'mill-revision', start: 0, end: 15 },
    { by: 'ada', ...AT },
  )

const VERDICT = {
  profile: { id: 'house', version: 1 },
  framing: 'exaggerated',
  conclusion: 'The miller set it alight himself',
  rationale: richTextFromPlain('Nobody but the miller had the key, says the register of 1911.'),
  wouldChange: 'A second key turning up',
} as const

/** Ada's machine with an article, a claim, evidence with a file, and another article beside it. */
async function adaAtWork() {
  const ada = await new Machine('ada').opens()
  await ada.saves(anArticle('mill'), anArticle('bridge', 'The bridge'))
  await ada.does(desk => nameReviewer(desk, { reviewer: 'ada', name: 'Ada Quist' }), '')
  await ada.does(cut)
  const { id, size } = await ada.storage.putAttachment(new Blob(['a page of the register']))
  const scan = { id, size, name: 'page.png', mediaType: 'image/png', addedAt: CONTEXT.at }
  await ada.does(desk => keepAttachment(desk, scan))
  await ada.does(desk =>
    addEvidence(
      desk,
      {
        id: 'evidence',
        claim: 'claim',
        fields: {
          quote: 'The mill stood until 1911.',
          relation: 'context',
          medium: 'document',
          attachment: id,
        },
        source: { id: 'register', name: 'Register', kind: 'primary' },
      },
      { by: 'ada', ...AT },
    ),
  )
  return { ada, scan: id }
}

async function textOf(file: Blob): Promise<string> {
  return new TextDecoder('utf-8').decode(await file.arrayBuffer())
}

const caseOf = async (machine: Machine, isBlind = false, by = 'ada') => {
  const file = await machine.storage.writeCaseFile({ article: 'mill', isBlind, by })
  if (!file) throw new Error('there is no case file')
  return file
}

describe('a case file', () => {
  test('holds one article with its sources, files and names, and nothing of the others', async () => {
    const { ada, scan } = await adaAtWork()
    const file = await caseOf(ada)
    expect(await checkBackup(file)).toMatchObject({
      ok: true,
      value: { kind: 'case', from: 'Ada Quist', articles: 1, attachments: 1 },
    })
    expect(await textOf(file)).not.toContain('The bridge')

    const ben = await new Machine('ben').opens()
    await ben.takes(file)
    const desk = await ben.desk()
    expect([...desk.articles.keys()]).toEqual(['mill'])
    expect([...desk.sources.keys()]).toEqual(['register'])
    expect(desk.reviewers.get('ada')?.name).toBe('Ada Quist')
    expect(desk.settings.size).toBe(0)
    expect(await (await ben.storage.readAttachment(scan))?.text()).toBe('a page of the register')
  })

  test('can be under a passphrase', async () => {
    const { ada } = await adaAtWork()
    const wish = { article: 'mill', isBlind: false, by: 'ada' }
    const file = await ada.storage.writeCaseFile(wish, { passphrase: 'wheat' })
    expect(file && (await textOf(file))).not.toContain('The mill')
  })

  test('of an article that is not here is none', async () => {
    const { ada } = await adaAtWork()
    const wish = { article: 'inn', isBlind: false, by: 'ada' }
    expect(await ada.storage.writeCaseFile(wish)).toBeUndefined()
  })

  test('comes back, and both sides of what was written apart are shown', async () => {
    const { ada } = await adaAtWork()
    const ben = await new Machine('ben').opens()
    await ben.takes(await caseOf(ada))
    const word = (wording: string) => (desk: Desk) =>
      editClaim(desk, { claim: 'claim', fields: { wording } })
    await ada.does(word('The mill burned down'))
    await ben.does(word('The mill burned in May'))
    const back = await caseOf(ben, false, 'ben')
    expect((await ada.compares(back))[0]?.apart).toMatchObject([
      {
        table: 'claims',
        field: 'wording',
        here: { value: 'The mill burned down', by: 'ada' },
        there: { value: 'The mill burned in May', by: 'ben' },
      },
    ])
  })
})

describe('merging case files', () => {
  const sentence = fc.constantFrom(0, 17, 35)
  const words = fc.constantFrom('red', 'green', 'blue')
  const act = fc.oneof(
    words.map(title => (desk: Desk) => editDetails(desk, { article: 'mill', fields: { title } })),
    words.map(wording => (desk: Desk) => editClaim(desk, { claim: 'claim', fields: { wording } })),
    fc.tuple(sentence, fc.constantFrom('claim', 'opinion', 'none')).map(
      ([start, tag]) =>
        (desk: Desk, by: string) =>
          tagSentence(desk, { revision: 'mill-revision', start, tag }, { by, ...AT }),
    ),
    fc.tuple(sentence, words).map(
      ([start, text]) =>
        (desk: Desk, by: string) =>
          writeNote(
            desk,
            { revision: 'mill-revision', start, body: richTextFromPlain(text) },
            { by, ...AT },
          ),
    ),
  ) satisfies fc.Arbitrary<(desk: Desk, by: string) => Decision>
  const turns = fc.array(fc.tuple(fc.constantFrom('ada', 'ben', 'cem'), act), { maxLength: 8 })

  /** What three people made of one article, each at a machine of their own, as files. */
  async function threeFiles(
    work: readonly (readonly [string, (desk: Desk, by: string) => Decision])[],
  ) {
    const ada = await new Machine('ada').opens()
    await ada.saves(anArticle('mill'))
    await ada.does(cut)
    const [ben, cem] = [await new Machine('ben').opens(), await new Machine('cem').opens()]
    const start = await caseOf(ada)
    for (const other of [ben, cem]) await other.takes(start)
    const machines: Readonly<Record<string, Machine>> = { ada, ben, cem }
    for (const [who, does] of work) {
      const machine = machines[who]
      if (!machine) continue
      const decision = does(await machine.desk(), who)
      const isIdle = decision.ok && decision.changes.length === 0
      if (decision.ok && !isIdle) await machine.does(() => decision)
    }
    return Promise.all([ada, ben, cem].map(machine => caseOf(machine)))
  }

  /** An empty machine after taking these files in, in this order. */
  async function after(...files: readonly Blob[]): Promise<Machine> {
    const machine = await new Machine('desk').opens()
    for (const file of files) await machine.takes(file)
    return machine
  }

  async function stateOf(machine: Machine) {
    const history = (await machine.storage.loadArticle('mill'))?.history ?? []
    return { desk: await machine.desk(), history: history.map(({ id }) => id) }
  }

  test('comes to the same in any order and grouping, any number of times', async () => {
    await fc.assert(
      fc.asyncProperty(turns, async work => {
        const [a, b, c] = await threeFiles(work)
        if (!a || !b || !c) return
        const inOrder = await stateOf(await after(a, b, c))
        expect(await stateOf(await after(c, b, a))).toEqual(inOrder)
        const grouped = await caseOf(await after(b, c))
        expect(await stateOf(await after(a, grouped))).toEqual(inOrder)
        expect(await stateOf(await after(a, b, a, c, grouped, b))).toEqual(inOrder)
      }),
      { numRuns: 8 },
    )
  }, 300_000)
})

describe('a packet for a second opinion', () => {
  async function asked() {
    const { ada } = await adaAtWork()
    await ada.does(desk =>
      giveVerdict(desk, { claim: 'claim', fields: VERDICT }, { by: 'ada', ...AT }),
    )
    await ada.does(desk =>
      tagSentence(
        desk,
        { revision: 'mill-revision', start: 0, tag: 'claim' },
        { by: 'ada', ...AT },
      ),
    )
    const note = richTextFromPlain('I do not believe the miller.')
    await ada.does(desk =>
      writeNote(desk, { revision: 'mill-revision', start: 0, body: note }, { by: 'ada', ...AT }),
    )
    await ada.does(desk =>
      askSecondOpinion(desk, { claim: 'claim', of: 'Ben' }, { by: 'ada', ...AT }),
    )
    return ada
  }

  test('is none unless one is asked for', async () => {
    const { ada } = await adaAtWork()
    const wish = { article: 'mill', isBlind: true, by: 'ada' }
    expect(await ada.storage.writeCaseFile(wish)).toBeUndefined()
  })

  test('holds no byte of the first verdict, of what was thought of it, or of whose it is', async () => {
    const ada = await asked()
    const whole = await textOf(await caseOf(ada))
    const packet = await textOf(await caseOf(ada, true))
    const secrets = [
      VERDICT.framing,
      VERDICT.conclusion,
      VERDICT.wouldChange,
      'Nobody but the miller',
      'I do not believe',
      'Ada Quist',
      '"ada"',
      'Give verdict',
      'exaggerated',
    ]
    for (const secret of secrets) {
      expect(whole, `the whole case holds “${secret}”`).toContain(secret)
      expect(packet).not.toContain(secret)
    }
    // But what is to be judged, and by what.
    for (const needed of ['The mill burned', 'The mill stood until 1911.', 'Register', 'page.png'])
      expect(packet).toContain(needed)
  })

  test('comes back with the second verdict, and both can be revealed', async () => {
    const ada = await asked()
    const before = await ada.desk()
    const ben = await new Machine('ben').opens()
    await ben.takes(await caseOf(ada, true))
    expect(isBlind(await ben.desk(), 'claim')).toBe(true)
    const second = { ...VERDICT, framing: 'none' } as const
    await ben.does(desk =>
      giveVerdict(desk, { claim: 'claim', fields: second }, { by: 'ben', ...AT }),
    )

    const back = await caseOf(ben, false, 'ben')
    expect((await ada.compares(back))[0]).toMatchObject({ isNew: false, apart: [] })
    await ada.takes(back)
    const desk = await ada.desk()
    expect(desk.articles.get('mill')).toEqual(before.articles.get('mill'))
    expect(desk.claims).toEqual(before.claims)
    expect(desk.evidence).toEqual(before.evidence)
    expect(desk.tags).toEqual(before.tags)
    const opinion = desk.secondOpinions.get('claim')
    expect(opinion).toEqual(before.secondOpinions.get('claim'))

    await ada.does(now => revealVerdicts(now, { claim: 'claim' }, { by: 'ada', ...AT }))
    const revealed = await ada.desk()
    const asking = revealed.secondOpinions.get('claim')
    const [first, other] = [
      asking && firstVerdictOf(revealed, asking),
      secondVerdictOf(revealed, 'claim'),
    ]
    expect(first && other && compareVerdicts(revealed, first, other)).toMatchObject({
      agrees: false,
      sameFraming: false,
    })
  })

  test('merges into the whole it was taken from, before or after it, without a trace', async () => {
    const ada = await asked()
    const [whole, packet] = [await caseOf(ada), await caseOf(ada, true)]
    const states = []
    for (const files of [[whole], [whole, packet], [packet, whole]]) {
      const machine = await new Machine('desk').opens()
      for (const file of files) await machine.takes(file)
      states.push(await machine.desk())
    }
    expect(states[1]).toEqual(states[0])
    expect(states[2]).toEqual(states[0])
  })
})
