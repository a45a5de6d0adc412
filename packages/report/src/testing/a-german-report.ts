// A German story, checked on a German scale: the case of the golden report in German.
import { type Desk, writeSummary } from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { buildReport } from '../build-report.ts'
import type { Report } from '../tree/tree.ts'
import { wordsFor } from '../words/languages.ts'
import { ARTICLE, checkedSample, REVIEWER, SECOND_REVIEWER } from './checked-sample.ts'

const LABELS: Readonly<Record<string, string>> = {
  true: 'richtig',
  'mostly-true': 'groesstenteils-richtig',
  mixed: 'teilweise-falsch',
  'mostly-false': 'groesstenteils-falsch',
  false: 'falsch',
  unproven: 'unbelegt',
}

/** The bridge story with every claim checked and signed. */
export function aGermanDesk(): Desk {
  const desk = checkedSample({
    slug: 'radbruecke-hallenport',
    organisation: {
      name: 'Faktenraum Ilve',
      address: 'https://faktenraum.example.org/',
      claimPages: 'https://faktenraum.example.org/pruefung/{claim}',
    },
    reviewers: ['Jana Wolters', 'Emre Sahin'],
    details: {
      region: ['Hallenport'],
      theme: ['Verkehr'],
      address: 'https://tageblatt.example.org/2024/09/14/radbruecke',
    },
    disagreements: [],
    saidAt: '2024-09-14',
    seenAt: '2024-09-20',
    evidenceAsOf: '2024-09-21',
    check: { by: REVIEWER, at: '2024-09-21T09:00:00.000Z' },
    sign: { by: SECOND_REVIEWER, at: '2024-09-21T15:00:00.000Z' },
    profile: { id: 'correctiv-2024', version: 1 },
    labelOf: label => LABELS[label] ?? label,
    isAuthor: speaker => speaker === 'Merle Osthoff',
    isUnnamed: speaker => /^(?:Ein|Einige|Nicht) /.test(speaker),
    searched: 'Ratsunterlagen 2023 und 2024',
    traced: {
      'claim-28-1': [
        {
          of: 'Medien',
          fields: {
            resolvedTo: 'der Ilve-Kurier vom 13. September 2024',
            resolvedAs: 'document',
            tried: 'Suche im Pressearchiv der Stadtbücherei.',
            address: 'https://kurier.example.org/2024/09/13/bohrloecher',
            archivedAddress:
              'https://web.archive.org/web/20240920/https://kurier.example.org/2024/09/13/bohrloecher',
            linkCheck: {
              address: 'https://kurier.example.org/2024/09/13/bohrloecher',
              on: '2024-09-20',
              isDead: false,
            },
          },
        },
        {
          of: 'das Bauamt',
          fields: {
            resolvedTo: 'das Bauamt der Stadt Hallenport',
            resolvedAs: 'organisation',
            isOrigin: true,
          },
        },
      ],
    },
    unproven: {
      notEstablished: 'Keine der beiden Unterlagen gibt darüber Auskunft.',
      wouldChange: 'Ein datiertes Schriftstück aus der fraglichen Zeit.',
      openQuestions: 'Wer führt darüber Buch?',
    },
    sheets: {
      'pruefbericht.md': {
        source: {
          name: 'Prüfbericht Nr. 24-309',
          publisher: 'Ingenieurbüro Harms und Lüders',
          kind: 'primary',
          reliability: 'B',
        },
        date: '2024-09-12',
        address: 'https://hallenport.example.org/bruecke/pruefbericht-24-309.pdf',
      },
      'ratsvorlage-bruecke.md': {
        source: {
          name: 'Vorlage für die Sondersitzung am 24. September 2024',
          publisher: 'Stadt Hallenport',
          kind: 'primary',
          reliability: 'B',
          interest: 'Die Stadt ist Bauherrin der Brücke.',
        },
        date: '2024-09-18',
        address: 'https://hallenport.example.org/rat/2024-09-24/vorlage.pdf',
      },
    },
  })
  const fields = {
    finding:
      'Dass die Brücke wegen loser Schrauben gesperrt ist, stimmt, ebenso der Zeitpunkt. Zwei Zahlen stimmen nicht: Es fuhren 14.020 Radfahrer über die Brücke und nicht 41.000, und die Sperrung kostet 1.900 Taler in der Woche. Dass nie eine Gefahr bestanden habe, deckt der Prüfbericht nicht.',
    whatIsRight: 'Tag und Anlass der Sperrung, die Einstufung des Mangels, die Abstimmung im Rat.',
    notEstablished: 'Ob am letzten Tag der Montage ein Werkzeug fehlte und was die Prüfung kostet.',
  }
  return after(desk, writeSummary(desk, { article: ARTICLE, fields }))
}

/** The report on it for readers, in German. */
export function aGermanReport(): Report {
  const options = {
    article: ARTICLE,
    reviewer: REVIEWER,
    audience: 'publish',
    at: '2024-09-23T08:00:00.000Z',
    version: '1.0.0',
  } as const
  const report = buildReport(aGermanDesk(), options, wordsFor('de'))
  if (!report) throw new Error('The sample is not on the desk')
  return report
}
