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
