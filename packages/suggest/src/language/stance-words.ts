// Words by which a writer takes a stance: praise, blame, doubt, certainty, advice.

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Praise and blame. */
export const evaluations =
  wordSet(`absurd abysmal admirable amazing appalling arrogant astonishing astounding
  atrocious awful awkward bad baffling beautiful best better betrayal bizarre blatant blunder blunt bold
  boring brave brilliant brutal callous catastrophic careless charming cheap clever clumsy comical
  commendable complacent contemptible convenient corrupt courageous cowardly cowardice crass crazy cruel
  cunning cynical damaging dangerous deceitful deceptive decent deplorable depressing desperate
  despicable devastating dire disappointing disaster disastrous disgrace disgraceful dishonest dismal
  disturbing dreadful dreary dubious dull elegant embarrassing empty enormous excellent excessive
  exciting exemplary extraordinary extreme fabulous failure fair false fanciful fantastic farce farcical
  fatal feeble fine flawed foolish foolhardy frightening funny futile genius gloomy good gorgeous great
  greedy grim gross grotesque hapless harsh hateful heartless heroic hideous honest hopeless horrible
  horrific horrifying hypocrisy hypocritical idiotic ignorant illogical impressive inadequate incompetent
  inconvenient incredible indefensible inept inexcusable insane insidious insulting intolerable
  irresponsible joke joy laughable lazy legendary lousy lovely lucky ludicrous lunacy mad magnificent
  marvellous masterpiece mean meaningless mediocre mess miracle miserable misguided mistake monstrous
  naive nasty needless nightmare noble nonsense notorious obscene obvious odd offensive ominous
  outrageous overblown painful pathetic perfect perverse petty phoney pitiful pointless poor positive
  powerful preposterous pretentious promising propaganda proud puzzling rare reasonable reckless
  remarkable repugnant ridiculous rotten ruthless sad sane scandal scandalous selfish senseless sensible
  serious shabby shallow shambles shame shameful shameless shocking shoddy sickening silly simplistic
  sinister sly smart sorry spectacular spineless splendid staggering startling stellar strange striking
  stubborn stunning stupid superb surreal suspicious tawdry tedious terrible terrific terrifying thin
  toothless toxic tragedy tragic treacherous troubling ugly unacceptable unbelievable unconscionable
  unfair unforgivable unfortunate unjust unpleasant unreasonable unsurprising unthinkable unwise useless
  vain vicious vile wasteful weak welcome wicked wise witty wonderful worse worst worthless worthy
  worrying wretched wrong baseless timid tired stale smug bloated lavish dismay pity wisdom folly hubris
  charade gamble hysteria circus debacle fiasco outrage nonsense pretence travesty triumph menace
  bully thug crook liar coward hero traitor elite elites regime cronies so-called mere`)

/** Adverbs and verbs by which the writer speaks in person. */
export const stances =
  wordSet(`actually admittedly alas apparently arguably basically certainly clearly
  conveniently curiously definitely doubtless evidently frankly fortunately happily honestly hopefully
  indeed inevitably interestingly ironically literally luckily maybe merely naturally obviously oddly
  of-course perhaps plainly possibly predictably presumably probably quite rather really regrettably
  remarkably rightly sadly seemingly simply strangely supposedly surely surprisingly thankfully totally
  truly undoubtedly unfortunately unsurprisingly utterly wisely wrongly absolutely completely deeply
  extremely hardly highly incredibly perfectly entirely scarcely too so such even just only far
  seems seem appears appear looks sounds feels smacks deserves deserve matters enough surprise
  wonder imagine consider suppose forget remember`)

/** What ought to be, and what will or may be. */
export const advices =
  wordSet(`should must ought need needs let let's needn't shouldn't mustn't better
  imperative urgent vital essential crucial necessary important`)
export const forecasts =
  wordSet(`will would may might could shall won't wouldn't couldn't likely unlikely
  bound risk risks threatens threaten promises destined doomed probable inevitable going`)

/** Words that carry heat whoever says them. */
export const loaded =
  wordSet(`agenda aggression alarmist apologist apologists assault atrocity awash barbaric bogus
  brainwash brainwashed brainwashing brazen bullying capitulate capitulation cave caved chaos chaotic
  clueless collapse complicit complicity conspiracy contempt cosy crackdown crisis crumbling crusade
  cult cure-all curse decadent decay decline deluded delusion delusional demonise demonize despair
  despise despot destroy destruction deserve deserves dictator dictatorship dogma doom doomsday
  draconian dread drivel dystopian empire endless enemy enemies evil exploit exploitation exploited
  extremist extremists fanatic fanatics fascist fascists fear fearmongering fetish flagrant flawed
  flimsy fuel fuelled furious fury fuss glorious greed grift grovel groveling gullible gutted hate
  hatred haunted heresy hijack hijacked hoax hollow horror hype hysterical ideologue ideologues
  ideological ignorance imperial imperialist infamous inhumane injustice insanity insult insulting
  jingoism junk knee-jerk lackey lackeys lame lavishly lie lied lies looming loot looted looting
  lunatic lurid madness malign manipulate manipulated manipulation massacre meddling meltdown mob
  moral morally mockery murderous myth myths narrative negligence oligarch oligarchs oppress
  oppression oppressive orthodoxy outcry outdated overreach pander pandering panic paranoia
  paranoid parasite patriotic peddle peddled peddling pernicious phony plague plagued plight plot
  plunder plundered ploy populist posturing privilege privileged profiteering puppet puppets purge
  racist racists radical rage rampant rant regressive rigged rot rotten ruin ruined ruthless sacred
  sacrifice sanctimonious savage scam scapegoat scare scaremongering scheme sham shame shoddy
  shrill sick sinister slaughter slogan smear smeared sneaky spew spin spiral spiralling squander
  squandered starve stench stooge stranglehold struggle stunt suffering surrender surrendered
  swindle terror theft thugs toxic trample trampled treason trick tricked tyranny tyrant tyrannical
  ultra undemocratic unelected unhinged unholy unprecedented victimhood villain villains vultures
  warmonger warmongering warmongers weaponise weaponize whine whining whitewash woke zeal zealot
  zealots zombie heartbreaking soul spirit destiny dignity decency humanity freedom liberty truth
  civilisation civilization courage wisdom folly vanity glory arrogance cowardice`)

/** Absolutes, which reporters avoid. */
export const absolutes =
  wordSet(`all always every everybody everyone everything forever never nobody none nothing
  nowhere only entire entirely whole totally completely absolutely anyone anything whatever whoever`)

/** Turns of phrase in which a writer speaks to the reader. */
export const phrases: readonly string[] =
  `of course|no doubt|in fact|in truth|in reality|at best|at worst|let alone|far
  from|nothing but|not only|the fact|the point|the truth|no mistake|by no means|no wonder|in short|the
  contrary|after all|as if|as though|so much|too much|too many|too little|not enough|good enough|no longer|no
  reason|no excuse|no matter|so far|needless to|the problem|the question|the answer|the trouble|the
  lesson|the irony|what matters|it seems|one might|you might|we must|we need|we should|we cannot|we can|it
  takes|it is time|is time|rather than|more than|less than|better than|worse than|worth|how many|how
  much|or perhaps|even if|even though|of all|once again|yet again|if only|not just|not because|the very|a
  matter|the kind|this kind|such a|so-called|in other words|the idea|the notion|as ever`
    .split('|')
    .map(phrase => phrase.replaceAll(/\s+/gu, ' '))
