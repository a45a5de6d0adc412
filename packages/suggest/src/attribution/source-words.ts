// Nouns by what kind of source they name. Only the heads of noun phrases are looked up here.

import type { VagueKind } from '../suggestion.ts'

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Words that speak of media, experts, officials or people in the plural, by the kind of vagueness. */
const kinds: [VagueKind, string][] = [
  [
    'media',
    `media outlets outlet reports report press newspapers newspaper papers headlines stories
    journalists reporters broadcasters bloggers websites sites channels news tabloids accounts
    columnists bloggers publications magazines reviews broadcasts leaks rumors rumours networks coverage`,
  ],
  [
    'experts',
    `experts analysts scientists specialists forecasters demographers researchers economists observers scholars specialists academics
    historians commentators pundits traders studies study research surveys polls strategists forecasters doctors lawyers
    psychologists sociologists physicians statisticians engineers
    watchers data evidence science statistics professors theorists consultants
    polling figures literature estimates models`,
  ],
  [
    'officials',
    `officials sources source diplomats authorities aides ministers lawmakers politicians leaders
    advisers advisors bureaucrats officers generals commanders prosecutors investigators inspectors spokesmen
    spokespeople spokespersons governments ministries agencies circles negotiators
    councillors councilors regulators legislators senators congressmen envoys delegates staffers
    administrators operatives`,
  ],
]

/** Plural nouns for people who are nobody in particular. */
export const peopleNouns =
  wordSet(`people many some others most few several everyone everybody someone
  somebody nobody residents locals citizens voters supporters opponents activists campaigners
  advocates proponents witnesses neighbours neighbors parents workers customers users fans readers
  viewers americans europeans conservatives liberals democrats republicans investors traders
  employers employees companies individuals families women men students teachers farmers members
  friends colleagues relatives protesters protestors demonstrators environmentalists skeptics
  sceptics detractors defenders backers allies rivals foes enemies creditors groups countries
  organizations organisations businesses corporations nations states communities unions observers
  attendees respondents participants patients passengers tourists visitors taxpayers shoppers
  commuters fishermen drivers owners landlords tenants anyone folks youngsters veterans soldiers
  troops refugees migrants immigrants buyers sellers retailers developers players coaches percent
  majority minority half public crowd crowds thousands millions dozens hundreds moderates
  progressives loyalists dissidents rebels militants nationalists populists centrists critics
  insiders managers executives bosses villagers shopkeepers folk staff figures-people islanders
  locals cynics skeptics objectors admirers purists enthusiasts courtiers opponents organisers organizers
  townspeople cops pals mates eyewitnesses backbenchers hard-liners hardliners nutritionists passers-by bystanders sides industry anglers hikers cyclists pensioners`)

const kindByNoun = new Map<string, VagueKind>()
for (const [kind, list] of kinds) {
  for (const noun of list.split(/\s+/u)) if (!kindByNoun.has(noun)) kindByNoun.set(noun, kind)
}

/** What kind of vagueness a noun in lower case makes when it names nobody. */
export function vagueKindOf(noun: string): VagueKind | undefined {
  return kindByNoun.get(noun) ?? (peopleNouns.has(noun) ? 'people' : undefined)
}

/** Nouns for one person in a role; with a determiner they are definite but not named. */
export const personNouns =
  wordSet(`man woman person official spokesman spokeswoman spokesperson aide
  adviser advisor analyst expert diplomat officer minister president premier chancellor mayor
  governor senator lawmaker leader candidate nominee chairman chairwoman chair director executive
  manager owner worker teacher professor researcher scientist economist author writer reporter
  journalist editor columnist lawyer attorney judge prosecutor witness victim suspect defendant
  resident neighbor neighbour friend mother father wife husband brother sister son daughter uncle
  aunt cousin girl boy child player coach doctor nurse patient farmer driver soldier commander
  general pilot engineer student activist source insider colleague secretary ambassador envoy
  king queen prince pope bishop priest guard clerk voter supporter opponent critic rival ally
  veteran reader caller moderator host producer pollster strategist consultant chief boss head
  founder entrepreneur investor trader broker banker fisherman captain sergeant detective inspector
  ex-wife ex-husband grandmother grandfather widow congressman congresswoman representative
  councillor councilman co-founder negotiator regulator deputy assistant clerk landlord tenant
  customer fan actor actress singer artist poet novelist historian speaker organizer organiser
  agent solicitor nephew niece granddaughter grandson surgeon engineer technician musician
  justice sheriff firefighter paramedic trustee treasurer volunteer`)

/** Nouns for bodies and documents; named when a name stands with them. */
export const bodyNouns = wordSet(`campaign committee department ministry government administration
  company firm agency bureau office commission council court parliament congress senate party union
  group association foundation institute university college school bank fund police force army navy
  team club board panel coalition alliance network newspaper magazine paper station channel website
  report study survey poll statement letter document memo email book film documentary lawsuit
  complaint indictment bill law treaty constitution ruling verdict filing article editorial column
  review analysis audit inquiry investigation article ad advertisement transcript speech tweet post
  website page notice release bulletin study evaluation commentary comparison test regulator team paper dossier petition charter resolution center centre
  house kremlin pentagon state city county nation country regime hospital church organization
  organisation service authority watchdog think-tank tank federation society chamber trust hospital cannery inspectorate constitution manual catalogue score log log-book questionnaire
  brochure timetable headquarters staff opposition prosecution defence data figures records minutes
  filings emails invoices terms rules will operator navy coastguard
  corporation bylaws platform brief record records source`)

/** Papers and files: unnamed without a name, whatever their number. */
export const paperNouns =
  wordSet(`emails records minutes invoices documents papers files statements memos letters
  messages filings accounts receipts contracts transcripts recordings photographs images`)
