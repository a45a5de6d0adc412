// How the lines of a site around an article are told from the article. A rule names one kind of
// furniture, says in plain English what it recognises, and tests a single line. Rules with
// `where: 'edges'` count only before the first or behind the last paragraph of the article, because
// the same words inside it may be the author's.
import type { Draft } from './draft.ts'
import { linkedShare } from './draft.ts'
import { linePattern, type LinePattern } from './word-edges.ts'

/** The id of a rule that can mark a block as site furniture. */
export type BoilerplateRule = keyof typeof boilerplateRules

/**
 * What each rule recognises, as a sentence for the person who wonders why a line is folded.
 * Blocks name these ids in `boilerplate`.
 */
export const boilerplateRules = {
  byline: 'Names the author; it is kept as the byline.',
  dateline: 'Gives the date or the outlet of the publication; it is kept in the details.',
  'filed-under': 'Files the article under a region, a topic, a section or tags.',
  series: 'Says which series or dossier the article belongs to.',
  'reading-time': 'Says how long reading or listening takes.',
  share: 'Asks to share, print or forward the article.',
  follow: 'Asks to follow the outlet on other sites.',
  subscribe: 'Advertises a newsletter, a membership or a subscription.',
  support: 'Asks for donations.',
  translate: 'Offers the site in other languages.',
  comments: 'Belongs to the readers’ comments.',
  related: 'Points to other articles.',
  navigation: 'Belongs to the menus of the site.',
  account: 'Asks to log in, register or accept cookies.',
  advertisement: 'Is or announces an advertisement.',
  'image-credit': 'Says where a picture comes from.',
  'author-bio': 'Introduces the author; it also goes to provenance.',
  'author-archive': 'Leads to more by the same author.',
  'original-source': 'Says where the article was published first; it also goes to provenance.',
  'note-to-readers': 'Speaks to the readers about the site.',
  copyright: 'States who owns the text or how it may be used.',
  disclaimer: 'Limits the outlet’s responsibility; it also goes to provenance.',
  'about-publisher': 'Introduces the outlet or the company that speaks.',
  contact: 'Gives an address to write to or call.',
  separator: 'Is a line of marks between parts of the page.',
  'running-line': 'Comes back at the top or foot of every page.',
  'outside-main-text': 'Stands outside the part of the page that holds the article.',
} as const

export interface LineRule {
  readonly id: BoilerplateRule
  /** `edges`: only before the first and behind the last paragraph; `tail`: only behind the last. */
  readonly where: 'anywhere' | 'edges' | 'tail'
  /** Longer lines are left alone, whatever they say; counted in words. */
  readonly longest: number
  readonly pattern: LinePattern
}

/** One line of a rule table; the pattern is tried against the line in lower case. */
function rule(
  id: BoilerplateRule,
  where: LineRule['where'],
  longest: number,
  ...patterns: readonly RegExp[]
): LineRule {
  const source = patterns.map(pattern => `(?:${pattern.source})`).join('|')
  return { id, where, longest, pattern: linePattern(new RegExp(source, 'u')) }
}

const NETWORK =
  '(?:facebook|fb|twitter|x \\(twitter\\)|x|instagram|telegram|whats ?app|linkedin|pinterest|reddit|tumblr|vk|vkontakte|youtube|tiktok|mastodon|bluesky|threads|flipboard|pocket|e-?mail|sms|messenger|signal|line|weibo|wechat|odnoklassniki|truth social|gettr|gab|rumble|odysee|substack|medium|rss|google news|google\\+?|xing|viber|skype|parler|minds|mewe|discord|soundcloud|spotify|apple podcasts?|print|copy(?: link)?|link)'
const NETWORKS = `${NETWORK}(?:\\s*(?:,|·|\\||/|and|und|et|y|e|или|и|or|&)?\\s*${NETWORK})*`
const networks = (before: string, behind: string) => new RegExp(before + NETWORKS + behind, 'u')

const LINE_RULES: readonly LineRule[] = [
  rule(
    'note-to-readers',
    'anywhere',
    80,
    /^our standards\s*[:：]/u,
    /^(?:(?:sie haben|haben sie) (?:einen fehler|fehler|hinweise|eine frage|anregungen|themenvorschläge)|fehler (?:gefunden|entdeckt|melden)|einen fehler melden|hat (?:ihnen|dir) (?:der|dieser) (?:artikel|beitrag|text) gefallen|wie (?:gefällt|fanden sie|finden sie) (?:ihnen )?(?:der|den|dieser|diesen) (?:artikel|beitrag)|schreiben sie (?:uns|der redaktion)|ihre meinung (?:ist gefragt|zum thema)|in eigener sache|transparenzhinweis|hinweis der redaktion|anmerkung der redaktion)\b.{0,160}$/u,
    /^(?:for immediate release|press release|pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|news release|embargoed .{0,60})\s*:?$/u,
    /^(?:a )?(?:notes?|notice|message|word|appeal) (?:to|for) (?:our |the |all )?readers?\b/u,
    /^dear (?:readers?|friends|subscribers|supporters)\b[^.]{0,30}[,:!–-]?$/u,
    /^(?:have|got|do you have) (?:a|any) (?:tip|news tip|story|story idea|information|confidential|comment|question|correction|feedback)\b.{0,160}$/u,
    /^(?:spot|spotted|see|seen|found|notice|noticed|report) (?:an?|a factual) (?:error|mistake|typo|correction)\b.{0,120}$/u,
    /^(?:download|get) (?:the|our) (?:free )?(?:\p{L}+ )?app\b.{0,80}$/u,
    /^(?:read|see) our (?:full )?(?:editorial|ethics|corrections?|fact-?check\p{L}*|community) (?:policy|guidelines|standards|code)\b.{0,60}$/u,
  ),
  rule(
    'comments',
    'anywhere',
    40,
    /^(?:leave|post|add|write|submit|make|join|view|show|see|read|load|hide|be the first to)(?: (?:a|an|your|the|all|more|us))* (?:comments?|reply|replies|conversation|discussion|feedback)\b.{0,60}$/u,
    /^\(?\d[\d.,]*\)? (?:comments?|replies|responses|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties|kommentarer?|komentarz[ey]?|комментари\p{L}*|коментар\p{L}*)(?:\s*[-–·|:(].{0,40}|\s+(?:so far|below|closed))?$/u,
    /^(?:comments?|kommentare?|commentaires?|comentarios|commenti|comentários|reacties|kommentarer|комментарии|коментарі|no comments(?: yet)?|comments (?:are )?(?:closed|off|disabled)|responses|discussion|have your say|what do you think\??|reader comments)(?:\s*\(?\d*\)?)?\s*[:.]?$/u,
    /^comment (?:on|about|below)\b.{0,120}$/u,
    /^comments (?:are|have been|will be|must|that|posted|for this)\b(?!.*\b(?:said|says|told|according|wrote)\b)/u,
    /^(?:your e-?mail address will not be published|required fields are marked|save my name|notify me of|this site uses akismet|learn how your comment data)\b/u,
    /^(?:reply|report|report abuse|flag|like|upvote|downvote|sort by.{0,30}|newest|oldest|log ?in to (?:reply|comment)|you must be logged in.{0,40}|view \d+ repl(?:y|ies))$/u,
    /^\d+ (?:thoughts?|comments?|responses?|replies) (?:on|to) [“"„«].{0,160}$/u,
    /^(?:join|continue) (?:the|our) (?:conversation|discussion|debate)\b/u,
    /^(?:kommentar|diskutieren sie|schreiben sie einen|laissez un commentaire|deja (?:un|tu) comentario|lascia un commento|deixe um comentário|оставить комментарий|залишити коментар)\b.{0,80}$/u,
  ),
  rule(
    'share',
    'anywhere',
    30,
    /^(?:share or comment on|comment or share) this (?:article|story)\b/u,
    /^(?:share|tweet) (?:this )?(?:article|story)$/u,
    networks(
      '^(?:(?:please )?(?:share|tweet|post|send|teilen|auf|partager|compartir|condividi|compartilhar|delen|dela|udostępnij|поделиться)(?: (?:this|it|the article|article|via|on|to|by|sur|en|su|op|na|в|auf|at))*\\s*[:|]?\\s*)',
      '[.!]?$',
    ),
    /^(?:(?:please )?share|tweet|retweet)(?: (?:this|the|with|on|via|by|it|now|your)\b.{0,80}|:|\s*\d*)?[.!]?$/u,
    /^\d[\d.,]*\s?[km]?\s?(?:shares?|likes?|tweets?|retweets?|views?|reads?|claps)$/u,
    networks('^', '$'),
    /^(?:show more|close extra|more|all) shar(?:ing|e)(?: options)?$/u,
    /^(?:sharing is caring|spread the (?:word|love))[!.]?$/u,
    /^(?:share|like|save|print|email|e-mail|copy link|bookmark|download pdf|print this(?: page| article)?|listen|gift this article|send|pdf|repost)(?:\s*[|/·•,]?\s*(?:share|like|save|print|email|e-mail|copy link|bookmark|pdf|tweet|comment|comments|send|download|\d+))*$/u,
    /^(?:email|print|save|bookmark|forward|recommend|send|gift) this (?:article|story|page|post)\b/u,
    /^(?:(?:den )?(?:artikel|beitrag) )?(?:auf|bei|über|per|via|als) (?:facebook|twitter|x|instagram|telegram|whatsapp|linkedin|xing|reddit|pinterest|threads|bluesky|mastodon|e-?mail|messenger|signal|pdf) (?:teilen|versenden|senden|verschicken|weiterleiten|posten|speichern)$/u,
    /^(?:artikel |beitrag )(?:verschenken|merken|speichern|versenden|weiterleiten|kommentieren)$/u,
    /^(?:artikel |beitrag |seite )?(?:teilen|drucken|merken|weiterempfehlen|versenden)(?:\s*[|/·,]?\s*(?:teilen|drucken|merken|mailen|kopieren))*$/u,
    /^(?:partager|imprimer|envoyer|compartir|imprimir|condividi|stampa|compartilhe|compartilhar|delen|dela|del|udostępnij|поделиться|распечатать|поширити)(?: (?:cet article|l['’]article|esta noticia|este artículo|questo articolo|esta notícia|artikkelen|artikel|статьёй|статьей|в соцсетях)\b.{0,20})?[:.!]?$/u,
    /^(?:copy|copied|link copied|copy url|copy link to clipboard|permalink|short ?link)\b.{0,30}$/u,
    /\b(?:click|use|hit|tap) (?:on )?the share buttons?\b/u,
    /^(?:did you like|if you (?:liked|enjoyed)|enjoyed|liked) (?:this|the) (?:article|story|post|piece|read)\b.*\b(?:share|tell|forward|subscribe|support|follow)\b/u,
    /^(?:did you )?(?:like|enjoy) (?:this|the) (?:story|article|post)\?.{0,80}$/u,
    /^(?:please )?forward this (?:article|story|page)\b/u,
  ),
  rule(
    'follow',
    'anywhere',
    34,
    networks(
      '\\b(?:follow|like|find|join|add|watch|visit(?: and follow)?)(?: and \\p{L}+)? (?:us|me|our page|our channel|@?[\\p{L}\\p{N}_]+(?: [\\p{L}\\p{N}_]+){0,4})(?: (?:now|also|today|here))* (?:on|at|via|in)(?: our)? ',
      '\\b',
    ),
    /^(?:visit and )?follow (?:us|me)\b/u,
    /^follow @?[\p{L}\p{N}_.]+(?: [\p{L}\p{N}_.]+){0,3}$/u,
    /^(?:follow|following|\+ follow|follow topic|follow author)$/u,
    networks(
      '^(?:folgen sie|folge|folgt|suivez|síguenos|siga|sigue|seguici|segui|siga-nos|volg|följ|følg|śledź|obserwuj|подписывайтесь|читайте нас|следите|підписуйтесь).{0,60}',
      '',
    ),
    /^(?:folgen sie uns|folge uns|suivez[- ]nous|síguenos|seguici|siga-nos|volg ons|följ oss|følg oss|śledź nas|obserwuj nas|подписывайтесь на|підписуйтесь на)\b.{0,120}$/u,
    /\b(?:join|subscribe to|follow|on) our (?:telegram|whatsapp|youtube|viber|discord|facebook|instagram|twitter)\b/u,
    /^(?:we are|we['’]re|find us|also) on (?:facebook|twitter|instagram|telegram|youtube|social media)\b/u,
    networks('^@[\\w.]+ on ', '$'),
    /^(?:add|make|set) .{2,40} (?:as|to) (?:your |a )?(?:preferred|trusted|google)\b.{0,30}$/u,
  ),
  rule(
    'subscribe',
    'anywhere',
    60,
    /^you(?: are|['’]re) receiving this (?:e-?mail |newsletter |message )?(?:because|as)\b/u,
    /^(?:unsubscribe|view (?:this )?(?:e-?mail )?in (?:your )?browser|forward to a friend|manage (?:your )?(?:subscription|preferences))(?:\s*[|·/]\s*.{0,40})*$/u,
    /^thanks for (?:reading|subscribing)\b.{0,160}$/u,
    /^(?:get|tap here to get|click here to get|sign up (?:for|to)) .{0,60}\b(?:alerts?|notifications?)(?: (?:on|about|for|from|when)\b.{0,60})?[.!]?$/u,
    /^(?:.{0,30} )?(?:is a reader-supported|reader-supported publication)\b.{0,160}$/u,
    /\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|updates|alerts|briefing|bulletin|digest|e-?mails?|inbox|mailing list|channel|podcast|magazine)\b/u,
    /\b(?:newsletters?|briefing)\b.{0,60}\b(?:sign up|subscribe|inbox|abonnieren|delivered|here)\b/u,
    /^(?:subscribe|sign up|sign me up|subscribe now|subscribe today|subscribe here|join now|newsletters?|get the newsletter|e-?mail address|your e-?mail(?: address)?|enter your e-?mail.{0,30})[.!:]?$/u,
    /^(?:become|be) (?:a|an) (?:\p{L}+ )?(?:member|subscriber|supporter|patron|insider)\b/u,
    /^(?:already )?(?:a )?(?:member|subscriber)\?/u,
    /^(?:this (?:article|story|content) is )?(?:for|reserved for|available to) (?:subscribers|members)(?: only)?[.!]?$/u,
    /^(?:get|receive|want|never miss)\b.{0,80}\b(?:in your inbox|to your inbox|by e-?mail|newsletter)\b/u,
    /^(?:jetzt )?(?:newsletter )?(?:abonnieren|bestellen)[.!]?$/u,
    /^(?:abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|iscriviti|abbonati|assine|inscreva-se|abonneer|prenumerera|tilaa|zapisz się|subskrybuj|подпишитесь|підпишіться)\b.{0,160}$/u,
    /^(?:continue|keep) reading (?:with|by) (?:a |an )?(?:free )?(?:trial|subscription|account)\b/u,
    /^(?:start|try|begin) (?:your|a|our) (?:free )?(?:trial|subscription)\b/u,
    /^by (?:signing up|subscribing|submitting|clicking)\b/u,
    /^(?:(?:you can )?unsubscribe|no spam)\b/u,
  ),
  rule(
    'support',
    'anywhere',
    70,
    /^(?:please )?(?:donate|support us|give now|contribute|chip in|spenden|faire un don|doe een donatie|wesprzyj nas)(?: (?:now|today|here|to|once|monthly|with|via|jetzt|us|our)\b.{0,120})?[.!:]?$/u,
    /\b(?:please )?(?:consider|make|making) (?:a |an )?(?:\p{L}+ )?(?:donation|contribution|gift)\b.{0,120}$/u,
    /^(?:help|support) (?:us|our|independent|fearless|quality|local|honest|keep)\b.{0,200}\b(?:donat|journalism|contribut|member|reader|free|report|newsroom|independent|going)\p{L}*\b.{0,200}$/u,
    /^(?:we|our (?:work|journalism|reporting|newsroom)|this (?:site|article|story|work)|independent journalism) (?:rely|relies|depend|depends|need|needs|is made possible|is funded|exist|exists|run|runs|cannot|can['’]t|costs)\b.{0,160}\b(?:donat|reader|support|member|contribut)\p{L}*\b/u,
    /\b(?:buy (?:us|me) a coffee|patreon|paypal|ko-fi|liberapay)\b/u,
    /^(?:unterstützen sie|soutenez|apoya|apóyanos|sostieni|sostienici|apoie|steun ons|stöd oss|støtt oss|wesprzyj|поддержите|підтримайте)\b.{0,200}$/u,
  ),
  rule(
    'translate',
    'anywhere',
    50,
    /\b(?:read|available|translated|translate|published)\b.{0,60}\b(?:in|into) (?:\d+|other|many|several|multiple|more than \d+) languages\b/u,
    /\btranslate (?:this )?(?:website|site|page|article)\b/u,
    /^(?:select|choose|change) (?:your )?language\b/u,
    /^(?:read|lire|leer|lesen|leggi|ler|читать|читати)(?: (?:this|it|the article|cet article|este artículo|diesen artikel|questo articolo))?\s*(?:also )?(?:in|en|auf|su|em|på|на) \p{L}+(?:\s*[,|/]\s*\p{L}+)*[.:]?$/u,
    /^(?:english|deutsch|français|español|italiano|português|русский|українська|العربية|中文|日本語|polski|nederlands|türkçe)(?:\s*[|/,·•]?\s*(?:english|deutsch|français|español|italiano|português|русский|українська|العربية|中文|日本語|polski|nederlands|türkçe))+$/u,
  ),
  rule(
    'related',
    'anywhere',
    40,
    /^(?:see also|read also|also read|read more|read next|read on|up next|also on|also in|more on|more about|more from|more like this|more in|more stories|more news|more coverage|next up|don['’]t miss|watch|watch now|watch also|watch live|related|recommended|listen to|in pictures|explore more|explainer|must read|further reading|suggested|promoted|trending|you may also like|you might also like|you may like)\s*[:：|–—-]\s*\S.*$/u,
    /^(?:see also|read also|also read|read more|read next|up next|more on this(?: story| topic)?|more stories|more news|more (?:from|in|on|about|by) .{2,60}|related|recommended|recommended (?:for you|reading|stories|articles|by \S+(?: \S+)?)|most (?:read|popular|viewed|shared|commented|recent)|popular(?: now| stories| posts| articles)?|trending(?: now| stories)?|latest(?: news| stories| articles| posts| headlines)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|what to read next|don['’]t miss|editor['’]s? (?:picks?|choice)|in case you missed it|top stories|top news|from the archives?|from around the web|around the web|sponsored (?:stories|links|content)|promoted (?:stories|links|content)|keep reading|further reading|related .{0,4}(?:articles?|stories|posts|topics?|news|content|links|coverage|reading|items|videos?|tags)|similar (?:articles?|stories|posts)|other (?:articles?|stories|news)|elsewhere on .{2,40}|next (?:article|story|post)|previous (?:article|story|post)|more to explore|suggested (?:articles?|stories|posts|reading)|also in the news|today['’]s (?:top )?(?:stories|headlines)|this (?:week|month)['’]s most (?:read|popular)|most watched.{0,30}|top picks|explore (?:more|more on .{2,40}|more topics.{0,40})|more on these topics|other top stories|more for you|関連記事|関連ニュース|おすすめ記事|相关阅读|相关新闻|관련 ?기사|مقالات ذات صلة)\s*[:»>→]*$/u,
    /^(?:lesen sie (?:auch|hier|mehr|dazu|weiter)|lesen sie zum thema|lesetipps?|mehr zum thema|mehr dazu|mehr (?:von|über) diese[mnrs]?|auch interessant|auch spannend|empfehlungen|empfohlen(?:e artikel)?|unsere empfehlungen|neueste (?:artikel|meldungen|nachrichten)|aktuelle (?:artikel|meldungen|nachrichten)|beliebte artikel|weitere beiträge|nächster (?:artikel|beitrag)|vorheriger (?:artikel|beitrag)|hintergründe dazu|mehr zu|mehr aus|weitere (?:artikel|meldungen|themen|nachrichten)|verwandte (?:artikel|themen|beiträge)|meistgelesen\p{L}*|das könnte (?:sie|dich) auch interessieren|zum thema|passend dazu|à lire aussi|lire aussi|a lire aussi|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|connexes|recommandés)|les plus lus|lea también|lee también|te puede interesar|le puede interesar|más (?:noticias|información|leídas|leído|sobre)|ver también|noticias relacionadas|artículos relacionados|leggi anche|potrebbe interessarti|articoli correlati|notizie correlate|i più letti|leia (?:também|mais)|veja também|saiba mais|notícias relacionadas|mais lidas|lees ook|lees meer|meer over|meest gelezen|gerelateerde|läs också|läs mer|läs även|mest läst\p{L}*|les også|les mer|læs også|læs mere|lue myös|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|polecamy|najczęściej czytane|читайте также|читать также|читайте ещё|читайте еще|смотрите также|по теме|материалы по теме|ещё по теме|похожие (?:статьи|новости|материалы)|читайте також|читайте ще|дивіться також|більше новин|самое (?:читаемое|популярное)|ilgili haberler|ayrıca okuyun|přečtěte si (?:také|též)|čtěte (?:také|též|více))(?=\s|[:：.!»>→–—]|$).{0,200}$/u,
    /^(?:←|→|‹|›|<<|>>)\s*\S.{0,120}$/u,
    /^\S.{0,120}\s*(?:→|»|›|>>)$/u,
    /^(?:next|previous|prev|older|newer) (?:article|story|post|page|entry)s?\b\s*[:»›→|]?.{0,100}$/u,
    /^(?:next|previous|prev|older|newer)\s*[»›→|]?$/u,
    /^\(?(?:read|click|see|watch|listen)(?: (?:more|the full|full|our full|here|all))+(?: (?:story|article|report|here|about|coverage|text|to read more))*\)?\s*[.:»›→…]*$/u,
    /^\[?(?:\.{3}|…)?\s*(?:continue reading|read the (?:full|rest|original|entire).{0,40}|weiterlesen|lire la suite|leer más|seguir leyendo|continua a leggere|leia mais|читать далее|читати далі)\s*(?:\.{3}|…|→|»)*\]?$/u,
  ),
  rule(
    'navigation',
    'anywhere',
    16,
    /^(?:zu[rm] (?:startseite|übersicht|hauptnavigation|inhalt|seitenanfang|menü|anfang|suche)|zurück (?:zur|zum) .{2,30}|zum (?:inhalt|menü|seitenanfang) springen|suche|menü|menü (?:öffnen|schließen)|suchen nach.{0,20}|hauptnavigation|alle (?:ressorts|themen|rubriken)|e-?paper|impressum|datenschutz(?:erklärung|einstellungen|hinweise)?|nutzungsbedingungen|nutzungsbasierte onlinewerbung|agb|mediadaten|barrierefreiheit|privatsphäre|cookie-einstellungen|mentions légales|plan du site|aviso legal|política de privacidad|note legali|impostazioni cookie)(?:\s*[|·/]\s*(?:impressum|datenschutz\p{L}*|agb|kontakt|nutzungsbedingungen|mediadaten|barrierefreiheit|cookie-einstellungen))*$/u,
    /^(?:privacy policy|privacy notice|privacy overview|terms(?: and conditions| of (?:use|service))?|terms & conditions|cookie (?:policy|settings|preferences)|do not sell my .{0,40}|accessibility(?: statement)?|ad choices|adchoices|site index|about us|advertise(?: with us)?|careers|jobs|help|faqs?|contact us)(?:\s*[|·/]\s*.{2,30})*$/u,
    /^(?:scroll down for (?:video|more)|view (?:gallery|comments)|infinite scroll (?:enabled|disabled)|live feed|key (?:events|posts|moments)|show key events only|this live ?blog (?:is|has) (?:now )?(?:closed|ended)|auto-?refresh|\+\d+|click to (?:expand|enlarge|view)|tap to expand|see (?:full )?gallery|open (?:image|gallery)|hide caption|toggle caption|enlarge this image)$/u,
    /^(?:skip to (?:main )?(?:content|navigation|article|footer|search)|back to (?:top|home|homepage|main|news|list|overview|all .{2,30})|go to (?:top|homepage|home page|main page)|return to (?:top|homepage|home)|to the top|scroll to top|jump to (?:content|navigation|comments))\b.{0,20}$/u,
    /^(?:menu|main menu|open menu|close menu|close|open|search|search (?:this|the) (?:site|website)|search for:?|search \.\.\.|toggle (?:navigation|menu|search)|navigation|sections?|site ?map|home|homepage|home page|start|startseite|accueil|inicio|главная|головна|zurück|nach oben|top|all rights|expand|collapse|show more|show less|load more|view more|view all|see all|more|mehr anzeigen|voir plus|ver más)$/u,
    /^(?:home|homepage|start|startseite|accueil|inicio|главная|головна|news)\s*(?:[>›»/|→·•:]\s*\S.{0,90})$/u,
    /^you are here\b/u,
    /^(?:page|seite|pagina|página|страница) \d+ (?:of|von|de|di|из|\/) \d+$/u,
    /^\d+\s*\/\s*\d+$/u,
    /^(?:loading|please wait|image \d+ of \d+|slide \d+ of \d+|previous slide|next slide|play video|play audio|pause|mute|unmute|fullscreen|full screen|volume|\d+:\d\d(?: ?\/ ?\d+:\d\d)?)[.…]*$/u,
    /^(?:enable javascript|please enable javascript|javascript is (?:disabled|required)|your browser (?:does not|doesn['’]t)|this video (?:is not|cannot))\b.{0,120}$/u,
  ),
  rule(
    'account',
    'anywhere',
    60,
    /^(?:log ?in|log ?out|sign ?in|sign ?out|register|my account|create (?:a |an )?(?:free )?account|forgot (?:your )?password\??|anmelden|registrieren|se connecter|connexion|iniciar sesión|accedi|entrar|inloggen|logga in|logg inn|zaloguj się|войти|увійти)(?:\s*[|/·]?\s*(?:log ?in|sign ?in|register|subscribe|sign ?up|create account|registrieren|abonnieren))*[.!]?$/u,
    /\b(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:and our partners )?(?:use|uses|store)\b.{0,30}\bcookies\b/u,
    /^(?:accept|reject|manage|allow)(?: all)?(?: cookies| preferences| settings)?$/u,
    /^(?:cookie (?:policy|settings|preferences|notice)|privacy (?:policy|notice|settings)|manage cookies)$/u,
    /^(?:please )?(?:log ?in|sign ?in|register|create a(?:n| free) account)\b.{0,50}\b(?:to|for)\b.{0,60}$/u,
    /^(?:to continue reading|to read (?:the full|this) (?:article|story))\b/u,
    /^you(?:['’]ve| have) (?:read|reached|used|\d+)\b.{0,40}\b(?:free|articles?|limit)\b/u,
  ),
  rule(
    'advertisement',
    'anywhere',
    60,
    /^(?:when|if) you (?:buy|click|purchase|make a purchase)\b.{0,100}\b(?:commission|affiliate|compensation)\b/u,
    /\b(?:may|might|will) (?:earn|receive) (?:a |an )?(?:small |affiliate )*(?:commission|compensation)s?\b/u,
    /^(?:this (?:post|article|page) (?:may )?contains?|we use|contains) affiliate links\b/u,
    /^[-–—[(*\s]*(?:advertisement|advertisment|advertising|adverts?|ad|ads|sponsored|sponsored (?:content|post|by .{1,40})|promoted|paid (?:content|post)|partner content|scroll to continue(?: reading)?|story continues below(?: (?:this )?ad(?:vertisement)?)?|article continues (?:below|after)(?: (?:this |the )?ad(?:vertisement)?)?|continue reading below|ad feedback|skip ad(?:vertisement)?|report this ad|why am i seeing this ad\??|anzeige|anzeigen|weiterlesen nach der (?:anzeige|werbung)|nach der (?:anzeige|werbung) geht es weiter|anzeige endet hier|ende der anzeige|empfohlener (?:redaktioneller )?inhalt|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|annonce|reklam[ay]?|mainos|реклама|广告|広告|- advertisement -)[-–—\])*\s:.]*$/u,
    /^(?:the )?(?:story|article|text|post) continues (?:below|after)(?:\s+(?:this |the )?(?:advert\w*|ad|ads|photo|picture|image|gallery|video|map|graphic|promotion)s?)?[.:]?$/u,
  ),
  rule(
    'reading-time',
    'anywhere',
    14,
    /^(?:(?:estimated )?(?:reading|read|listening) time\s*[:\-–]?\s*)(?:about |less than )?\d+.{0,20}$/u,
    /^(?:about |less than |~)?\d+[- ]?(?:min(?:ute)?s?|minuten|min\.) ?(?:read|listen|watch|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|läsning)?[.]?$/u,
    /^(?:(?:den )?(?:artikel|beitrag|text)(?: jetzt)? (?:an|vor)?(?:hören|lesen lassen)|artikel anhören|anhören|écouter (?:l['’]article|cet article)|escuchar (?:el artículo|la noticia)|ascolta l['’]articolo)\b.{0,20}$/u,
    /^(?:lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|czas czytania|время чтения|час читання)\b.{0,30}$/u,
    /^(?:listen to (?:this )?(?:article|story)|listen|play|audio|audio version)(?:\s*[:(]?\s*\d+.{0,12})?$/u,
  ),
  rule(
    'filed-under',
    'anywhere',
    40,
    /^(?:regions?|countr(?:y|ies)|places?|locations?|themes?|topics?|subjects?|tags?|tagged(?: (?:with|in|as))?|keywords?|categor(?:y|ies)|filed (?:under|in)|posted (?:in|under)|published (?:in|under)|sections?|rubric|department|in this story|labels?|thema|themen|schlagw(?:ort|örter|orte)|stichw(?:ort|örter|orte)|kategorien?|ressort|rubrik|rubrique|thèmes?|sujets?|mots[- ]clés|étiquettes|catégories?|temas?|etiquetas|categorías?|sección|argomenti|temi|categori[ae]|sezione|assuntos?|categorias?|trefwoorden|onderwerpen|ämnen|nyckelord|emner|tagi|tematy|kategori[ea]|теги?|метки|рубрик[аи]|темы?|тема|категори[яи]|мітки|регион|регіон)\s*[:：]\s*\S.{0,250}$/u,
    /^#\p{L}[\p{L}\p{N}_]*(?:[\s,]+#\p{L}[\p{L}\p{N}_]*)*$/u,
    /^(?:tags|topics|keywords|categories|related topics|explore topics|themen|schlagwörter|теги|tagi|etiquetas)$/u,
  ),
  rule(
    'series',
    'anywhere',
    24,
    /^(?:in-depth (?:report|coverage)s?|special (?:report|coverage|series|project)|dossier|series|part of (?:a|the|our) .{0,40}series|from the series|from our series|collection|serie|reihe|schwerpunkt|spécial|especial|speciale)\s*[:：–—]\s*\S.{0,120}$/u,
    /^this (?:article|story|report|piece) is (?:part|the (?:first|second|third|fourth|fifth|last|final)) .{0,30}(?:series|project|collection|investigation)\b.{0,120}$/u,
  ),
  rule(
    'image-credit',
    'anywhere',
    30,
    /^\(?(?:featured|lead|cover|main|header|top|thumbnail|hero) (?:image|photo(?:graph)?|picture|illustration|art)(?: credit)?\b.{0,160}$/u,
    /^\(?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|video|photo credits?|image credits?|picture credits?|credits?|image source|foto|fotos|bild|bilder|photographie|crédits?(?: photos?)?|imagen|imágenes|fotografía|immagine|imagem|beeld|kuva|zdjęci[ea]|фото|иллюстрация|світлина)(?: (?:by|credit|credits|courtesy|source|from|via|de|von|por|di))?\s*[:：©/|]\s*\S.{0,120}$/u,
    /^\(?(?:photo(?:graph)?s?|image|picture|illustration|graphic|video)s? (?:by|courtesy(?: of)?|credit(?:ed)? to|is from|are from|via)\s+\S.{0,100}$/u,
    /^\(?(?:photo(?:graph)?s?|image|picture)s? from\s+\S[^.]{0,60}$/u,
    /^\(?(?:the )?(?:(?:images?|photos?|pictures?) (?:in this article|above|used)|all (?:images?|photos?)|(?:image|photo|picture)s?) (?:is|are|was|were|come|comes)\b.{0,20}\b(?:from|by|courtesy|licensed)\b.{0,120}$/u,
    /^[©(]\s*(?:getty(?: images)?|reuters|ap|afp|epa|dpa|picture alliance|shutterstock|alamy|imago)\b.{0,60}$/u,
    /^.{2,80}(?:\/|via |for )\s?(?:getty images?|shutterstock|reuters|associated press|ap photo|afp|bloomberg|picture alliance|alamy|istock|unsplash|wikimedia commons|pixabay|imago|anadolu)(?:[/ ].{0,40})?$/u,
  ),
  rule(
    'author-archive',
    'anywhere',
    20,
    /^(?:articles?|stories|posts|more|all (?:articles|posts|stories)|other articles|read more|view (?:all|more)(?: posts| articles| stories)?|see (?:all|more)(?: posts| articles| stories)?|latest|more (?:articles|stories|posts)|más artículos|alle artikel|tous les articles)(?: posts)? (?:by|from this author|von|de|di|par)\b\s*:?.{0,80}$/u,
    /^(?:about the authors?|about the writers?|über (?:den autor|die autorin|die autoren)|zu[rm] (?:autor|autorin|person)|zur autorenseite|mehr (?:von|artikel von) (?:diesem autor|dieser autorin)|à propos de l['’]auteur|sobre (?:el|la) autora?|l['’]autore|об авторе|про автора|author bio|the authors?|author profile)\s*:?$/u,
    /^(?:more by this author|all stories by|view author archive|author['’]s website|follow the author)\b.{0,60}$/u,
  ),
  rule(
    'original-source',
    'anywhere',
    60,
    /^(?:this (?:article|story|piece|essay)|a version of this (?:article|story)|print headline).{0,20}\b(?:appears?|appeared|was published|published) in (?:the )?.{0,60}\b(?:print|edition|issue)\b/u,
    /^(?:provided by|more information|journal reference|journal information|doi|story source|materials provided by)\s*[:：]?\s+\S.{0,200}$/u,
    /^citation\s*[:：]\s*\S/u,
    /^(?:the )?original (?:source|article|version|text|post|publication|story|link)\b.{0,40}(?:\b(?:is|was|at|can be|appeared|here|by|on|in|from)\b|:).{0,200}$/u,
    /^(?:this|the|an earlier version of this|a version of this|a longer version of this|this is an? \p{L}+ version of (?:an|this))? ?(?:article|story|piece|post|essay|column|text|commentary|op-ed|analysis|report|interview|excerpt)s? (?:was |is |has been |had been |were )?(?:originally |first |previously |also )*(?:published|appeared|posted|printed|republished|reprinted|reproduced|cross-?posted|syndicated|translated|distributed|adapted|taken|supplied|provided)\b.{0,260}$/u,
    /^(?:originally|first|previously) (?:published|appeared|posted|printed|run|ran)(?:\s*[:(]|\s+(?:in|by|on|at|under|with|as|here)\b).{0,200}$/u,
    /^(?:republished|reprinted|reproduced|cross-?posted|re-?posted|syndicated|translated|adapted|excerpted)\b.{0,30}\b(?:from|with|by|under|at|here)\b.{0,200}$/u,
    /^(?:source|sources|via|quelle|quellen|source originale|fuente|fonte|bron|källa|kilde|lähde|źródło|источник|джерело)\s*[:：]\s*\S.{0,120}$/u,
    /^(?:dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde)|(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)|cet article (?:a été|est) (?:initialement |d['’]abord )?(?:publié|paru)|article (?:initialement|d['’]abord) (?:publié|paru)|este artículo (?:fue|se) (?:publicó|publicado)|publicado (?:originalmente|por primera vez)|pubblicato (?:originariamente|in origine|per la prima volta)|publicado originalmente|оригинал (?:статьи|публикации)|впервые опубликовано|перевод с|оригінал)\b.{0,200}$/u,
  ),
  rule(
    'copyright',
    'anywhere',
    90,
    /^(?:reuse|republish|reprint|license|licence|buy) (?:this|our) (?:content|article|story|work)s?\b.{0,60}$/u,
    /^this document is subject to copyright\b/u,
    /^riproduzione riservata\b/u,
    /^(?:content|text|articles?) (?:is |are )?licen[cs]ed\b.{0,100}$/u,
    /^(?:copyright(?!\s+(?:laws?|claims?|rules?|acts?|reforms?|infringements?|disputes?|cases?|protection|issues?|lawsuits?|holders?)\b)|©|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|усі права захищені)\b.{0,400}/u,
    /^©/u,
    /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|усі права захищені)\b/u,
    /^(?:this (?:article|work|story|text|content|material|post)|(?:our|the) (?:articles?|content|text|work|stories)|content|republish\p{L}*|except where otherwise)\b.{0,80}\b(?:creative commons|licen[cs]ed under|cc[- ]by)\b/u,
    /^(?:this (?:material|article|text|content)|no part of|material|republication|reproduction|reuse)\b.{0,60}\b(?:may not be|not be|without|must not be|is prohibited|requires)\b.{0,60}\b(?:published|broadcast|rewritten|redistributed|reproduced|permission|copied|prohibited|consent)\b/u,
    /^(?:licen[cs]ed under|licen[cs]e|creative commons)\b.{0,120}$/u,
    /\bcontains? copyrighted material\b/u,
    /^(?:reprints?|permissions|rights and permissions|request permission|licensing)(?:\s*[|&/]\s*(?:reprints?|permissions|licensing))*$/u,
  ),
  rule(
    'disclaimer',
    'anywhere',
    400,
    /^(?:legal )?(?:disclaimer|disclosure|haftungsausschluss|avertissement|clause de non-responsabilité|descargo de responsabilidad|aviso legal|avviso|aviso|отказ от ответственности|дисклеймер)\s*[:：–—.-]/u,
    /^(?:the )?(?:views?|opinions?|statements?)\b.{0,120}\b(?:expressed|contained|stated|presented|published|reflected|set out)\b.{0,160}\b(?:authors?|writers?|their own|his own|her own|do not|does not|not necessarily|contributors?|columnists?)\b/u,
    /^(?:the )?(?:opinions?|views?)\b.{0,60}\b(?:of|are those of)\b.{0,30}\bauthors?\b.{0,80}\b(?:do(?:es)? not|not necessarily|alone|only)\b/u,
    /^(?:the )?(?:contents?|information|responsibility)\b.{0,80}\b(?:sole(?:ly)? (?:the )?responsib|responsibility of the author|lies? (?:entirely )?with the author)/u,
    /^(?:die|der|das) .{0,60}\b(?:meinung|ansicht|standpunkt|kommentar|gastbeitrag)\b.{0,120}\b(?:nicht|autors|autorin|autoren)\b.{0,120}(?:redaktion|wieder|herausgeber|widerspiegeln|muss|müssen)/u,
    /^(?:les (?:opinions|propos|vues|points de vue)|las opiniones|le opinioni|as opiniões|мнени[ея]|думк[аи])\b.{0,200}\b(?:auteurs?|autores?|autori|autor|автор\p{L}*|responsab\p{L}*|engag\p{L}*|совпада\p{L}*|збіга\p{L}*|может|можуть)\b/u,
    /\b(?:does not|do not|don['’]t) (?:necessarily (?:reflect|represent)|(?:reflect|represent) (?:the )?(?:editorial|official|(?:views?|opinions?|positions?|policy) of (?:this|our|the) (?:publication|publisher|editors?|newspaper|magazine|web ?site|site|outlet|organi[sz]ation|company|foundation)))\b/u,
    /^(?:nothing (?:in this|on this|contained)|this (?:article|content|information|publication) is (?:for|intended for|provided for|not))\b.{0,120}\b(?:advice|informational|information purposes|educational|entertainment)\b/u,
    /\bwill not be (?:responsible|liable|held responsible) for any\b/u,
  ),
  rule(
    'contact',
    'edges',
    40,
    /^(?:contact|e-?mail|write to|tip|call) (?:the )?(?:newsroom|editors?|desk|press office|author|reporter)\b.{0,120}$/u,
    /^(?:press|media|news) (?:office|contact|desk|inquiries|enquiries)\s*:/u,
    /^(?:contact|kontakt|contacto|contatti|contacts)$/u,
    /^(?:e-?mail|mail) .{1,60} at \S+@\S+$/u,
    /^(?:(?:for )?(?:media|press|editorial|general|advertising|all other|reprint)? ?(?:inquiries|enquiries|requests)|contact(?: us)?|contacts?|write to (?:us|the (?:author|editor))|reach (?:us|the (?:author|reporter|editor))|email us|kontakt|contacto|contatti|contato|контакты?|get in touch|send (?:tips|your|us)\b.{0,40}|letters to the editor|press contact|presse ?kontakt)\b.{0,200}$/u,
    /^(?:e-?mail|mail|tel|telephone|phone|fax|telefon|téléphone|teléfono|тел)\.?\s*[:：]\s*\S.{0,80}$/u,
    /^[\w.+-]+@[\w-]+\.[\w.]+$/u,
    /\b(?:contact|reach|e-?mail|write to|follow) (?:the (?:author|reporter|writer|editor)|him|her|them|\p{Lu}?\p{L}+ \p{Lu}?\p{L}+) (?:at|on|via|by)\b.{0,120}$/u,
    /^(?:\p{L}+ ){1,4}can be (?:reached|contacted|followed)\b.{0,160}$/u,
  ),
]

const LONGEST_LINE = 5_000

/** The first rule that recognises the line by its words alone, wherever `place` allows it. */
export function lineRule(draft: Draft, place: 'head' | 'body' | 'tail'): LineRule | undefined {
  if (draft.text.length > LONGEST_LINE) return undefined
  const line = draft.text.toLowerCase()
  const words = countWords(draft.text)
  return LINE_RULES.find(({ where, longest, pattern }) => {
    const applies =
      where === 'anywhere' || (where === 'edges' ? place !== 'body' : place === 'tail')
    return applies && words <= longest && pattern.test(line)
  })
}

/** Words of a line; letters of scripts that put no space between words count half a word each. */
export function countWords(text: string): number {
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  )
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)
  return (spaced?.length ?? 0) + Math.floor((dense?.length ?? 0) / 2)
}

/** Whether a line ends as a sentence does, closing quotation marks and brackets aside. */
export const endsSentence = (text: string) =>
  /[.!?…。！？।:]["'”’»)\]]*$/u.test(text.slice(-12).trimEnd())

/** Whether the line is little else than links: a menu, a list of headlines. */
export const isMostlyLinks = (draft: Draft) => draft.links.length > 0 && linkedShare(draft) > 0.8
