// Why a wish was declined, as a sentence that says what to do instead.
import type { Refusal } from '@claimbench/model'

const LACKING: Readonly<Record<string, string>> = {
  wording: 'a wording',
  name: 'your name (in Settings)',
  verdict: 'a verdict',
  rationale: 'a rationale',
  evidence: 'evidence or a search log',
}

/** A sentence by the code of the refusal. */
export type RefusalSentences = Readonly<Record<string, string | ((about: About) => string)>>

const SENTENCES: Record<string, RefusalSentences[string]> = {
  'not-agreed': 'There is no agreed tag on this sentence.',
  'own-work': 'This is your own work. Nothing was changed.',
  'another-text': 'It was made on another text. Nothing was changed.',
  'nothing-to-bring': 'There is no tag in it. Nothing was changed.',
  'no-such-class': 'That class is not here any more.',
  'read-only': 'This article is open for writing in another tab. Take it over to change it here.',
  'nothing-to-undoes': 'There is nothing to undo.',
  'nothing-to-redoes': 'There is nothing to redo.',
  unreadable:
    'This cannot be undone: what the history says of it cannot be read. Nothing was touched.',
  'changed-since': 'This cannot be undone: it was changed elsewhere since. Nothing was touched.',
  'no-such-sentence': 'That sentence is no longer there. Choose another one.',
  'no-such-article': 'That article is no longer here.',
  'not-in-bin': 'Only what lies in the bin is deleted. Move the article there first.',
  'not-tagged': 'This sentence has no tag to clear.',
  'tag-first': 'Tag the sentence first.',
  'flag-of-tag': 'The tag itself says so; change the tag instead.',
  'outside-sentence': 'A sentence is split before one of its words other than the first.',
  'span-in-the-way': about =>
    `The split would cut through the ${about['kind']} “${about['quote']}”. Shorten or remove it first.`,
  'last-sentence': 'There is no sentence after this one.',
  'end-of-block': 'The next sentence is in another paragraph; sentences are merged inside one.',
  'no-words': 'Select some words first.',
  'across-sentences': 'A span lies inside one sentence. Merge the sentences first, or select less.',
  'marked-already': 'These words are marked like that already.',
  'overlaps-same-kind': 'These words overlap a span of the same kind. Remove that one first.',
  'cut-already': 'There is a claim for exactly these words already.',
  'nothing-suggested': 'There is no suggestion to take here.',
  'no-claim-proposed': 'No claim is proposed here. Select words and press F to cut one out.',
  'already-here': 'This sample is in the library already: this is it, with the work done on it.',
  'bulk-is-off': 'Taking suggestions in bulk is off. It can be switched on in Settings.',
  'no-claim-here': 'This sentence has no claim yet. Select words and press F to cut one out.',
  'no-such-span': 'There is no mark on these words.',
  'short-form-too-long': about =>
    `The short form has ${about['length']} characters; 75 are allowed.`,
  'claim-has-work': 'Evidence, searches or a verdict hang on this claim. Remove those first.',
  'evidence-without-quote':
    'Evidence needs a quote or a file, or the mark that the question cannot be answered.',
  'address-not-http': 'Only addresses that begin with http:// or https:// are kept.',
  'address-fragment-only': '“#” is a place inside a page, not an address. Leave the field empty.',
  'address-not-an-address': 'This is not an address that a reader could follow.',
  'no-reason': 'Say why: the reason is printed with the count of origins.',
  'no-such-link': 'That word on two origins is not there any more.',
  'no-such-evidence': 'That piece of evidence is not there any more.',
  'source-without-name': 'A source needs a name.',
  'search-incomplete': 'A line of the search log says where was searched, and with which words.',
  'no-such-profile': 'That rating profile is not here any more. Choose another one.',
  'nothing-to-convert': 'No verdict of yours can be converted. Nothing was changed.',
  'no-such-label': 'That label is not part of the rating profile.',
  'not-ready': about => `Not ready to sign off: ${lacking(about['missing'])} missing.`,
  'signed-already': 'This is signed off as it stands.',
  'not-signed': 'There is no sign-off to withdraw.',
  'claim-is-void': 'A void claim cannot be signed off.',
  'not-from-here': 'The claim stands elsewhere by now: this step does not lead on from there.',
  'comment-missing': 'Say why, in a few words.',
  'standards-open': about =>
    `Not signed off: ${about['count'] === 1 ? 'one standard is' : `${about['count']} standards are`} not met. Meet them, or write a waiver.`,
  'four-eyes':
    'Four eyes are asked for: somebody else than the person who gave the verdict signs it off.',
  'opinion-open': 'A second opinion is open. Reveal both verdicts first, or take the wish back.',
  'asked-already': 'A second opinion is asked for already.',
  'judge-first': 'Give your own verdict first: the second one is compared with it.',
  'not-asked': 'No second opinion is asked for.',
  'revealed-already': 'Both verdicts were revealed already.',
  'second-missing': 'Both verdicts must be given before they are revealed.',
  'not-revealed': 'Reveal both verdicts first.',
  'reconciliation-missing': 'The two differ: say how you came together, or why not.',
  'reason-missing': 'Say why. The reason is printed.',
  'no-rule-chosen': 'Choose what is waived.',
  'no-such-waiver': 'That waiver is not there any more.',
  'judged-already': 'You have given a verdict already. It is not written over.',
  'person-without-name': 'A person needs a name.',
  'name-taken': about => `Somebody called “${about['name']}” works here already.`,
  'name-yourself-first': 'Give your own name first: without it you could not come back.',
  'no-title': 'An article needs a title.',
  'empty-article': 'There is no text to keep.',
  'file-not-kept': 'The file could not be kept. Nothing was changed. Try again.',
  'not-cut': 'The text could not be cut into sentences. Nothing was changed. Try again.',
  'nothing-new': 'This version says nothing new: everything is the same.',
  'marks-changed':
    'Marks were made or removed meanwhile. Nothing was touched; open the update again.',
  'not-the-same-words': 'A mark would have come to stand on other words. Nothing was touched.',
  'outside-text': 'These words are not in the new text. Select others.',
  'no-new-words': 'The article says nothing new about this claim: there is nothing to accept.',
  'no-late-marks': 'Every mark stands on the version that is here.',
  'no-such-lost-mark': 'That mark is not in the tray any more.',
  'no-reason-to-let-go': 'Say in a few words why it is not needed any more.',
  'tagged-already': 'That sentence has a tag already. Clear it first, or let the lost one go.',
  'answer-shown':
    'The key of this sentence has been shown, so its answer stays. Press Enter to go on.',
  'furniture-not-asked': 'This line is site furniture: nothing is asked about it.',
  'answer-first': 'Answer this sentence first. Then its key is shown.',
  'attempt-finished': 'This attempt is finished; its answers stay as they are.',
  'no-such-attempt': 'That attempt is not here any more.',
  'no-key-before-the-end': 'In this kind of exercise the key is shown at the end.',
  'pack-has-key': 'A blind test needs a pack that came without its key. This one has it here.',
  'pack-has-key-already': 'This pack has its key already. Nothing was changed.',
  'pack-already-here': 'This pack is here already. Nothing was changed.',
  'no-such-pack': 'That pack is not here any more.',
  'no-task': 'Choose at least one thing to practise.',
  'cut-there-already': 'The sentence is cut or joined there already.',
}

type About = Readonly<Record<string, string | number>>

/** Adds the sentences of a place that is loaded when it is opened: nobody is refused there before. */
export function addRefusalWords(sentences: RefusalSentences): void {
  Object.assign(SENTENCES, sentences)
}

/** The sentence for a refusal. */
export function refusalWords({ code, about = {} }: Refusal): string {
  const sentence = SENTENCES[code]
  if (typeof sentence === 'function') return sentence(about)
  return sentence ?? 'That is not possible here. Nothing was changed.'
}

function lacking(missing: string | number | undefined): string {
  const things = String(missing ?? '')
    .split(',')
    .map(thing => LACKING[thing] ?? thing)
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(things)
  return `${list} ${things.length > 1 ? 'are' : 'is'}`
}
