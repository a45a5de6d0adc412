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
    edition: 'Fassung',
    made: 'Bericht erstellt',
    region: 'Region',
    theme: 'Thema',
    section: 'Ressort',
  },
  edition: ({ state, number, publishedAt = '' }) =>
    state === 'draft'
      ? `Fassung ${number}, noch nicht veröffentlicht`
      : `Fassung ${number}, veröffentlicht am ${date(publishedAt)}`,
  superseded: (number, on) =>
    `Dies ist eine ältere Fassung, so wie sie veröffentlicht war. An ihre Stelle ist Fassung ${number} vom ${on} getreten.`,
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
    corrections: 'Berichtigungen',
    replies: 'Stellungnahmen',
    machine: 'Für Maschinen',
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
  trace: {
    named: 'Genannt',
    resolved: 'Durch die Prüfung geklärt',
    unnamed: 'Ungenannt',
    vague: 'Vage',
  },
  chain: {
    heading: 'Woher es kommt',
    kind: { named: 'genannt', unnamed: 'ungenannt', vague: 'vage' },
    resolved: (name: string, kind: string | undefined) =>
      `Das ist ${name}${kind ? ` (${kind})` : ''}.`,
    resolvedKind: {
      person: 'eine Person',
      organisation: 'eine Organisation',
      document: 'ein Dokument',
    },
    notSaid: 'Wer das ist, sagt der Text nicht.',
    notResolved: 'Wer das ist, ließ sich nicht klären.',
    notFound: 'Das ließ sich nicht finden.',
    tried: (what: string) => `Versucht: ${what}`,
    isOrigin: 'Hier beginnt die Kette.',
    link: {
      'without-target': 'Der Link führt nirgendwohin.',
      'to-itself': 'Der Link führt auf die Seite selbst.',
      none: 'Ein Link fehlt.',
    },
    opened: (date: string, isDead: boolean) =>
      isDead ? `Die Adresse war am ${date} tot.` : `Geöffnet am ${date}.`,
    shownBy: 'Zu sehen in',
    evidence: (n: number) => `Beleg ${n}`,
    because: {
      named: 'das dort Genannte war nicht zu finden',
      unnamed: 'wer es sagt, wird nicht genannt',
      vague: 'niemand Bestimmtes ist gemeint',
    },
    breaks: (n: number, why: string) => `Die Kette bricht bei Station ${n}: ${why}.`,
    toOrigin: (n: number) =>
      `Vom Artikel zum Ursprung ${n === 1 ? 'führt eine Station' : `führen ${n} Stationen`}.`,
    openEnd: 'Die Kette reicht nicht bis zu einem Ursprung.',
  },

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
    quoteNow: 'Im Artikel steht jetzt',
    glance: 'Die Behauptungen auf einen Blick',
    glanceClaim: 'Behauptung',
    glanceOrigins: 'Unabhängige Ursprünge',
    judgedOrigins: (a, b, joined, reason) =>
      `${a} und ${b} wurden von Hand ${joined ? 'zusammengelegt' : 'getrennt'}: ${reason}`,
    contact: 'Nachfrage bei der Quelle der Behauptung',
    corrected: (day, kind) => `Berichtigt am ${day} (${kind}):`,
    earlier: (title, day) =>
      `Die Prüfung ging von einer früheren derselben Behauptung aus, in „${title}“, freigegeben am ${day}.`,
    waivers: 'Standards, von denen abgewichen wurde',
    opinion: 'Zweite Meinung',
    opinionAgrees:
      'Eine zweite Person hat die Behauptung beurteilt, ohne das erste Urteil zu kennen. Beide stimmen überein.',
    opinionDiffers: fields =>
      `Eine zweite Person hat die Behauptung beurteilt, ohne das erste Urteil zu kennen. Sie weichen voneinander ab: ${fields.join(' und ')}.`,
    accuracyApart: steps =>
      steps === undefined
        ? 'in der Richtigkeit'
        : `in der Richtigkeit um ${count(steps, 'Stufe', 'Stufen')}`,
    framingApart: 'in der Darstellung',
    attributionApart: 'in der Zuschreibung',
  },
  contactWay: {
    email: 'per E-Mail',
    phone: 'am Telefon',
    letter: 'per Brief',
    message: 'per Nachricht',
    form: 'über ein Formular',
    'in-person': 'persönlich',
    'not-asked': 'nicht gefragt',
  },
  correctionKind: {
    'verdict-changed': 'Urteil geändert',
    factual: 'Sachlicher Fehler',
    clarification: 'Klarstellung',
    'new-evidence': 'Neuer Beleg',
    'source-lost': 'Quelle verloren',
    void: 'Zurückgezogen',
    typo: 'Tippfehler',
  },
  outcome: {
    'first-stands': 'Das erste Urteil gilt.',
    'second-stands': 'Das zweite Urteil gilt.',
    'both-stand': 'Beide Urteile gelten, und beide sind gedruckt.',
  },
  quoteStanding: {
    exact: 'Zitat wörtlich in der gesicherten Kopie gefunden',
    normalised: 'Zitat in der gesicherten Kopie gefunden, bis auf Leerraum und Zeichen',
    'not-found': 'Zitat in der gesicherten Kopie nicht gefunden',
    unchecked: 'Zitat nicht in der gesicherten Kopie nachgeschlagen',
  },
  standard: {
    'evidence-or-search': 'Belege oder ein Suchprotokoll',
    'sought-against': 'nach Gegenbelegen gesucht',
    'two-origins': 'zwei unabhängige Ursprünge',
    'primary-source': 'eine Primärquelle',
    'not-only-anonymous': 'eine anonyme Quelle ist nicht der einzige Beleg',
    'motive-or-prediction': 'Beweggründe und Vorhersagen werden nicht wie Tatsachen eingestuft',
    'claimant-asked': 'wer es behauptet hat, wurde gefragt',
    'quotes-verbatim': 'jedes Zitat wörtlich gefunden',
    'dates-seen': 'jeder Beleg nennt den Tag, an dem er gesehen wurde',
    'vague-named': 'eine vage Zuschreibung ist als solche benannt',
    'chain-agrees': 'der Befund zur Zuschreibung passt zur Kette',
    'hops-tried': 'es ist gesagt, was zur Klärung einer Quelle versucht wurde',
    'attribution-shown': 'ein Beleg zeigt, was die Quelle gesagt hat',
    'question-left-open': 'eine offene Frage ist benannt',
    'can-be-found': 'jeder Beleg ist auffindbar',
    graded: 'jeder Beleg ist eingestuft',
    'would-change': 'was das Urteil ändern würde',
    'evidence-as-of': 'der Stand der Belege',
  },
  standardAtLeast: (standard: string, atLeast: number) => `${standard} (hier: ${atLeast})`,
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
    isTheFact: 'das Dokument ist selbst die Tatsache',
    takenFrom: outlet => `zuerst erschienen bei ${outlet}`,
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
      'Belege zählen als ein Ursprung, wenn sie aus einer Quelle, von einem Eigentümer oder Server kommen, in einem Dokument stehen, zuerst im selben Medium erschienen oder derselben Agentur zugeschrieben sind oder fast dieselben Wörter wiederholen. Kontext zählt nicht mit.',
    suggestions: (taken, bulk, models) =>
      taken === 0
        ? 'Keine Einordnung beruht auf einem Vorschlag der Software.'
        : `${count(taken, 'Einordnung wurde', 'Einordnungen wurden')} aus Vorschlägen übernommen, die auf dem Gerät berechnet wurden${models.length > 0 ? ` (${models.join(', ')})` : ''}, ${bulk === 0 ? 'jede einzeln' : `${bulk} davon gesammelt, nicht einzeln gesehen`}. Vorschläge entscheiden nichts.`,
    agreement: ({ count: n, of }, tags) =>
      [
        of > 0
          ? `${count(of, 'Behauptung wurde', 'Behauptungen wurden')} von mehr als einer Person beurteilt; bei ${n} davon stimmen alle Urteile überein.`
          : '',
        tags.of > 0
          ? `${count(tags.of, 'Satz wurde', 'Sätze wurden')} von mehr als einer Person eingeordnet; bei ${tags.count} davon stimmen alle überein.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
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

  replies: {
    none: 'Es ist keine Bitte um Stellungnahme festgehalten.',
    intro: 'Wen wir um Stellungnahme gebeten haben, und die Antworten im Wortlaut.',
    asked: (how, day, deadline) =>
      `Gefragt ${how}${day ? ` am ${day}` : ''}${deadline ? `, Antwort erbeten bis ${deadline}` : ''}.`,
    notAsked: reason => `Nicht gefragt: ${reason}`,
    answered: day => (day ? `Antwort vom ${day}:` : 'Antwort:'),
    waiting: 'Noch keine Antwort.',
    noAnswer: 'Keine Antwort bis zum Ende der Frist.',
    about: 'Zu',
    wholeArticle: 'dem Artikel als Ganzem',
    short: {
      answered: 'hat geantwortet',
      waiting: 'noch keine Antwort',
      'no-answer': 'keine Antwort bis zum Ende der Frist',
      'not-asked': 'nicht gefragt',
    },
  },

  corrections: {
    none: 'Bisher wurde nichts berichtigt.',
    caption: 'Was nach der Veröffentlichung geändert wurde',
    when: 'Wann',
    what: 'Was',
    change: 'Änderung',
    version: number => `Fassung ${number}`,
    head: 'Das Ergebnis',
    article: 'Der Artikel mit Anmerkungen',
    shownAt: 'Gezeigt in',
  },

  machine: {
    text: 'Die Angaben dieses Berichts liegen auch als JSON vor. Programme können sich auf das Format verlassen.',
    format: 'Format',
    schema: 'Schema',
    articleId: 'Kennung des Artikels',
    revision: 'Textfassung',
    revisionNumber: n => `Nummer ${n}`,
    made: 'Erstellt',
  },

  chrome: {
    contents: 'Inhalt',
    showTable: 'Als Tabelle zeigen',
    filter: 'Behauptungen nach Urteil zeigen',
    allVerdicts: 'Alle',
    verdict: 'Urteil',
    claims: 'Behauptungen',
    originalWords: 'Im Artikel',
    toArticle: 'Zur Stelle im Artikel',
    addresses: 'Adressen',
    machineText:
      'Diese Datei enthält den ganzen Bericht auch als JSON, im Element mit der Kennung „report-data“. Sein Format ist claimbench-report, Version 1.',
  },

  roundUp: {
    kicker: 'Faktenchecks im Rückblick',
    articles: 'Artikel',
    article: 'Artikel',
    vagueShare: 'Stützt sich allein auf ungenannte oder vage Quellen',
    sharedSources: 'Quellen, auf denen mehrere Prüfungen beruhen',
    unfinished: titles => `Noch nicht für Leser: ${titles}.`,
  },

  claimReview: {
    index: 'Geprüfte Behauptungen',
    indexIntro: title => `Geprüfte Behauptungen aus „${title}“.`,
    by: 'Geprüft von',
    appearedIn: 'Erschienen in',
  },
}
