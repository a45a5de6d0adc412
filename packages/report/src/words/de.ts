// Every word of a report that no person wrote, in German.
import type { Share } from '../facts/facts.ts'
import type { ReportWords } from './en.ts'

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

/** "1 Behauptung", "3 Behauptungen". */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const date = (iso: string) => {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day}. ${MONTHS[(month ?? 1) - 1]} ${year}`
}

export const de: ReportWords = {
  language: 'de',
  date,
  dates: (from, to) => (from === to ? date(from) : `${date(from)} bis ${date(to)}`),
  percent: ({ count: n, of }: Share) => (of === 0 ? '–' : `${Math.round((100 * n) / of)} %`),
  fraction: ({ count: n, of }: Share) => `${n} von ${of}`,
  quoted: words => `„${words}“`,
  list: items => items.join(', '),

  kicker: 'Faktencheck',
  audience: {
    publish: 'Veröffentlichte Fassung',
    editor: 'Fassung für die Redaktion, mit offenen Punkten',
    full: 'Vollständige Akte',
  },
  draft: 'Entwurf: nicht zur Veröffentlichung.',
  blocker: {
    'no-finding': 'Das Ergebnis zum Artikel als Ganzem ist nicht geschrieben.',
    'no-what-is-right': 'Was am Artikel stimmt, ist nicht geschrieben.',
    'no-not-established': 'Was sich nicht klären ließ, ist nicht geschrieben.',
    'nothing-signed-off': 'Kein Urteil ist freigegeben.',
  },
  details: {
    title: 'Titel',
    subtitle: 'Untertitel',
    byline: 'Autor',
    outlet: 'Medium',
    originalOutlet: 'Ursprüngliches Medium',
    publishedAt: 'Erschienen',
    republishedAt: 'Erneut erschienen',
    modifiedAt: 'Geändert',
    language: 'Sprache',
    section: 'Ressort',
    address: 'Adresse',
  },
  about: {
    byline: 'Autor',
    outlet: 'Medium',
    originalOutlet: 'Ursprüngliches Medium',
    publishedAt: 'Erschienen',
    republishedAt: 'Erneut erschienen',
    modifiedAt: 'Geändert',
    address: 'Adresse',
    capture: 'SHA-256 der Kopie',
    checkedBy: 'Geprüft von',
    signedOffBy: 'Freigegeben von',
    namesAreLocal:
      'Namen stehen so da, wie sie angegeben wurden, und beweisen niemandes Identität.',
    publisher: 'Veröffentlicht von',
    evidenceAsOf: 'Stand der Belege',
    made: 'Bericht erstellt',
    region: 'Region',
    theme: 'Thema',
    section: 'Ressort',
  },
  madeOn: (day, version) => `${day}, mit Claimbench ${version}`,

  sections: {
    finding: 'Das Ergebnis',
    figures: 'Kennzahlen',
    provenance: 'Woher der Artikel kommt',
    article: 'Der Artikel mit Anmerkungen',
    excerpts: 'Die geprüften Stellen',
    claims: 'Die Behauptungen',
    unchecked: 'Meinungen und ungeprüfte Sätze',
    sources: 'Quellen',
    method: 'Vorgehen',
  },
  summary: {
    whatIsRight: 'Was stimmt',
    notEstablished: 'Was sich nicht klären ließ',
    missing: 'Noch nicht geschrieben.',
  },

  figures: {
    vagueShare: 'der Sätze stützen sich allein auf ungenannte oder vage Quellen',
    belowTwoOrigins: 'geprüfte Behauptungen haben weniger als zwei unabhängige Ursprünge',
    signedOff: 'Behauptungen sind freigegeben',
    tagged: 'der Sätze sind eingeordnet',
    noScore: 'Eine Gesamtnote gibt es nicht: Ein Text ist nicht zu soundso viel Prozent wahr.',
    sentencesByTag: 'Sätze nach Art',
    sentencesByTagSays: of =>
      `Wie die ${count(of, 'Satz', 'Sätze')} des Artikels eingeordnet sind.`,
    claimsByVerdict: 'Behauptungen nach Urteil',
    claimsByVerdictSays: of =>
      `Was aus ${count(of, 'Behauptung', 'Behauptungen')} des Artikels geworden ist.`,
    attributions: 'Quellen des Artikels nach Art',
    attributionsSays: of =>
      `Wie gut sich ${count(of, 'Quelle', 'Quellen')} nach den Worten des Artikels finden lassen.`,
    concluded: 'Ein Satz statt einer Stufe',
    open: 'Nicht entschieden',
    openForReaders: 'Noch in Prüfung',
    void: 'Zurückgezogen',
    kind: 'Art',
    verdict: 'Urteil',
    sentences: 'Sätze',
    claims: 'Behauptungen',
    mentions: 'Nennungen',
    share: 'Anteil',
  },

  provenance: {
    links: 'Links des Artikels',
    linksSays:
      'Der Zustand jedes Links, wie ihn die gesicherte Kopie zeigt; keine Adresse wurde aufgerufen.',
    state: 'Zustand',
    number: 'Links',
    lostLinks: 'Links, die nirgendwohin oder zurück führen',
    words: 'Verlinkte Wörter',
    sentence: 'Satz',
    furniture: 'außerhalb des Textes',
    disagreements: 'Wo sich die Kopie widerspricht',
    field: 'Angabe',
    says: 'Lautet',
    disclaimers: 'Was das Medium über Autor und Text sagt',
    republished: (outlet, original) =>
      `${outlet} hat den Artikel übernommen; zuerst erschien er in ${original}.`,
    republishedBy: original => `Der Artikel ist übernommen; zuerst erschien er in ${original}.`,
  },
  linkState: {
    live: 'Mit Adresse',
    'without-target': 'Ohne Ziel',
    'to-itself': 'Auf den Artikel selbst',
  },

  article: {
    legend:
      'Jeder Satz trägt seine Art: C Behauptung, O Meinung, A Zuschreibung, – keines davon. Die Zahlen führen zu den Karten der Behauptungen.',
    excerptsOnly:
      'Hier stehen nur die geprüften Stellen, als Zitate; der übrige Artikel ist ausgelassen.',
    permission: who => `Voller Text gedruckt mit Erlaubnis: ${who}`,
    gap: '[…]',
    note: 'Notiz',
    source: { named: 'genannt', unnamed: 'ungenannt', vague: 'vage' },
    deadLink: 'Link ohne Ziel',
    selfLink: 'Link auf den Artikel selbst',
  },
  tag: {
    claim: 'Behauptung',
    opinion: 'Meinung',
    attribution: 'Zuschreibung',
    none: 'Keines davon',
    open: 'Nicht eingeordnet',
  },
  glyph: { claim: 'C', opinion: 'O', attribution: 'A', none: '–', open: '·' },
  sourceType: { named: 'Genannt', unnamed: 'Ungenannt', vague: 'Vage' },

  claim: {
    number: n => `Behauptung ${n}`,
    saidBy: 'Wer es sagt',
    saidAt: 'Gesagt am',
    type: 'Art der Behauptung',
    worth: 'Prüfwürdigkeit',
    state: 'Stand',
    assignee: 'Bei',
    due: 'Fällig',
    where: 'Stelle',
    sentence: n => `Satz ${n}`,
    wordsGone: 'die Wörter stehen nicht mehr im Artikel',
    undecided: 'Nicht entschieden',
    beingChecked: 'Noch in Prüfung',
    withdrawn: 'Zurückgezogen',
    position: (at, of) => `Stufe ${at} von ${of}, von der schlechtesten gezählt`,
    framing: 'Darstellung',
    attribution: 'Zuschreibung',
    whatIsRight: 'Was stimmt',
    notEstablished: 'Was sich nicht klären ließ',
    wouldChange: 'Was das Urteil ändern würde',
    openQuestions: 'Offene Fragen',
    noEvidence: 'Es sind keine Belege festgehalten.',
    origins: (origins, items) =>
      origins === 0
        ? 'Keine Belege dafür oder dagegen, also kein unabhängiger Ursprung.'
        : `${count(origins, 'unabhängiger Ursprung', 'unabhängige Ursprünge')} bei ${count(items, 'Beleg', 'Belegen')} dafür und dagegen.`,
    sameOrigin: numbers => `Von einem Ursprung: ${numbers.join(', ')}.`,
    searches: 'Was gesucht wurde',
    searchWhere: 'Wo',
    searchOn: 'Wann',
    searchWords: 'Wörter',
    searchFound: 'Gefunden',
    searchFoundNothing: 'nichts',
    searchAgainst: 'Nach Gegenbelegen gesucht',
    dissent: 'Eine andere Sicht',
    dissentBy: name => `${name}:`,
    decidedBy: 'Entschieden von',
    signedOff: 'Freigegeben',
    evidenceAsOf: 'Stand der Belege',
  },
  claimType: {
    event: 'Ereignis',
    number: 'Zahl',
    quote: 'Zitat',
    cause: 'Ursache',
    position: 'Haltung',
    prediction: 'Vorhersage',
    motive: 'Beweggrund',
    other: 'anderes',
  },
  speakerKind: {
    author: 'im Artikel selbst',
    named: 'genannte Quelle',
    unnamed: 'ungenannte Quelle',
    vague: 'vage Quelle',
  },
  worth: {
    0: '0, nichts zu prüfen',
    1: '1, am Rande',
    2: '2, prüfbar, weicher',
    3: '3, würde die Meinung der Leser ändern',
  },
  framing: {
    none: 'Keine',
    misleading: 'Irreführend',
    'missing-context': 'Fehlender Kontext',
    exaggerated: 'Übertrieben',
    'cherry-picked': 'Herausgepickt',
  },
  finding: {
    confirmed: 'Bestätigt: Die Quelle hat es gesagt',
    altered: 'Verändert: Die Quelle hat etwas anderes gesagt',
    'not-found': 'Nicht gefunden: keine Spur, dass die Quelle es gesagt hat',
    contradicted: 'Bestritten: Die Quelle sagt, sie habe es nicht gesagt',
    'not-traceable': 'Nicht nachvollziehbar: Die Quelle ist zu vage, um sie zu fragen',
  },
  relation: { supports: 'Belege dafür', refutes: 'Belege dagegen', context: 'Kontext' },
  medium: {
    'web-page': 'Webseite',
    document: 'Dokument',
    dataset: 'Datensatz',
    image: 'Bild',
    video: 'Video',
    audio: 'Tonaufnahme',
    interview: 'Gespräch',
    book: 'Buch',
    law: 'Gesetz',
    study: 'Studie',
    post: 'Beitrag',
    other: 'anderes',
  },
  sourceKind: {
    primary: 'Primärquelle',
    secondary: 'Sekundärquelle',
    tertiary: 'Tertiärquelle',
  },
  reliability: {
    A: 'völlig zuverlässig',
    B: 'meist zuverlässig',
    C: 'ziemlich zuverlässig',
    D: 'meist nicht zuverlässig',
    E: 'unzuverlässig',
    F: 'Zuverlässigkeit nicht zu beurteilen',
  },
  credibility: {
    1: 'anderswo bestätigt',
    2: 'wahrscheinlich wahr',
    3: 'möglicherweise wahr',
    4: 'zweifelhaft',
    5: 'unwahrscheinlich',
    6: 'Wahrheit nicht zu beurteilen',
  },
  state: {
    open: 'Offen',
    'in-progress': 'In Arbeit',
    'for-review': 'Zur Durchsicht',
    returned: 'Zurückgegeben',
    void: 'Zurückgezogen',
    'signed-off': 'Freigegeben',
    lapsed: 'Freigabe verfallen',
    published: 'Veröffentlicht',
    corrected: 'Berichtigt',
  },
  yes: 'ja',
  no: 'nein',

  evidence: {
    question: 'Frage',
    answer: 'Antwort',
    unanswerable: 'nicht zu beantworten',
    noQuote: 'Kein Wortlaut festgehalten.',
    dated: day => `vom ${day}`,
    seen: day => `gesehen am ${day}`,
    live: 'Seite im Netz',
    archived: 'Archivierte Kopie',
    copy: 'Gesicherte Kopie, SHA-256',
    ungraded: 'nicht eingestuft',
  },

  unchecked: {
    reason: 'Grund',
    sentences: 'Sätze',
    share: 'Anteil',
    opinion: 'Meinung: wertet, sagt voraus, empfiehlt oder unterstellt ein Motiv',
    none: 'Weder Behauptung noch Meinung: nichts zu prüfen',
    attribution: 'Zuschreibung, aus der keine Behauptung gezogen wurde',
    claim: 'Behauptung, die nicht zur Prüfung ausgewählt wurde',
    open: 'Nicht eingeordnet',
    beingChecked: 'Enthält eine Behauptung, die noch geprüft wird',
    number: 'Nr.',
    opening: 'Beginnt',
  },

  sources: {
    name: 'Quelle',
    publisher: 'Herausgeber oder Eigentümer',
    kind: 'Art',
    reliability: 'Zuverlässigkeit',
    interest: 'Interesse',
    usedFor: 'Verwendet für',
    caption: 'Jede Quelle einmal, mit den Behauptungen, für die sie verwendet wird',
  },

  method: {
    intro:
      'Jeder Satz des Artikels wurde nach seinem Hauptsatz als Behauptung, Meinung, Zuschreibung oder keines davon eingeordnet. Behauptungen wurden als Zitate herausgelöst und auf zwei Achsen beurteilt, die nie vermischt werden: Richtigkeit, nach einer Skala, und Darstellung. Ob eine Quelle etwas gesagt hat, wird getrennt davon beurteilt, ob es so ist.',
    vagueShare:
      'Der vage Anteil zählt die Sätze des Artikels, deren Quellen sämtlich ungenannt oder vage sind, an allen seinen Sätzen. Zeilen der Website um den Artikel herum bleiben in jeder Zählung außen vor.',
    origins:
      'Belege zählen als ein Ursprung, wenn sie aus einer Quelle, von einem Eigentümer oder Server kommen, in einem Dokument stehen oder fast dieselben Wörter wiederholen. Kontext zählt nicht mit.',
    suggestions: (taken, bulk, models) =>
      taken === 0
        ? 'Keine Einordnung beruht auf einem Vorschlag der Software.'
        : `${count(taken, 'Einordnung wurde', 'Einordnungen wurden')} aus Vorschlägen übernommen, die auf dem Gerät berechnet wurden${models.length > 0 ? ` (${models.join(', ')})` : ''}, ${bulk === 0 ? 'jede einzeln' : `${bulk} davon gesammelt, nicht einzeln gesehen`}. Vorschläge entscheiden nichts.`,
    reviewers: n => `${count(n, 'Person hat', 'Personen haben')} an dem Artikel gearbeitet.`,
    segmenter: version =>
      `Die Sätze wurden von Fassung ${version} der Satztrennung und von Hand getrennt.`,
    scale: (name, version) => `Skala: ${name}, Fassung ${version}`,
    label: 'Stufe',
    definition: 'Bedeutung',
    noScale: 'Dieses Profil hat keine Skala: Jedes Urteil ist ein Satz.',
    copies: 'Gesicherte Kopien',
    evidence: 'Beleg',
    hash: 'SHA-256',
    capture: 'SHA-256 des gesicherten Artikels',
  },

  chrome: {
    contents: 'Inhalt',
    showTable: 'Als Tabelle zeigen',
    filter: 'Behauptungen nach Urteil zeigen',
    allVerdicts: 'Alle',
    verdict: 'Urteil',
    claims: 'Behauptungen',
    originalWords: 'Im Artikel',
    machineTitle: 'Für Maschinen',
    machineText:
      'Diese Datei enthält den ganzen Bericht auch als JSON, im Element mit der Kennung „report-data“. Sein Format ist claimbench-report, Version 1.',
  },

  claimReview: {
    index: 'Geprüfte Behauptungen',
    indexIntro: title => `Geprüfte Behauptungen aus „${title}“.`,
    by: 'Geprüft von',
    appearedIn: 'Erschienen in',
  },
}
