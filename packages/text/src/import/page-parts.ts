// What the names of elements, their roles and their classes say about the part of a page they hold.
import type { InertElement } from './inert-html.ts'

/** `site`: menus, teasers, forms; `caption`: words that belong to a picture. */
export type Part = 'site' | 'caption'

const SITE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog', 'button', 'label'])
const SITE_ROLES =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|form)$/
const CAPTION_TAGS = new Set(['figure', 'figcaption'])

// Single words of class names and ids, and pairs of neighbouring words.
const SITE_WORDS = new Set(
  (
    'nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs footer sidebar related relateds recirc recirculation ' +
    'recommend recommended recommendation recommendations promo promos promotion newsletter newsletters subscribe subscription ' +
    'share shares sharing sharebar sharedaddy social socials follow comment comments commentlist disqus respond cookie cookies ' +
    'consent gdpr popup modal overlay ad ads advert adverts advertisement advertising sponsor sponsored outbrain taboola zergnet ' +
    'trending popular mostread teaser teasers login signup signin paywall pagination pager pagenav tags taglist tagcloud keywords topics ' +
    'toolbar tooltip tooltips byline dateline timestamp readmore readnext upnext seealso donate donation affiliate disclaimer ' +
    'disclosure copyright print rating ratings jp-relatedposts toc hatnote rss poll widget widgets crosslink crosslinks marginalia meta ' +
    'metadata postmeta flyout banner skip hidden visuallyhidden optin mailchimp callout-newsletter infobox-ad shop product-ad weiterlesen ' +
    'teaserbox linkbox kommentare werbung anzeige verwandte'
  ).split(' '),
)
const SITE_PAIRS =
  /(?:^| )(?:author (?:bio|box|info|card|about|description|profile|block|details|name)|about (?:the )?author|bio (?:box|text)|post (?:meta|tags|footer|nav|navigation|info|author|date)|entry (?:meta|footer|utility)|article (?:meta|footer|tags|tools|share|info|author|date)|read (?:more|next|also|on)|see also|more (?:from|stories|news|articles|on|links)|also on|up next|most (?:read|popular|viewed)|you may|sign up|log in|in line|inline (?:promo|related|newsletter)|story (?:footer|tools|share|meta)|cta|call to action|page (?:nav|navigation|tools)|skip link|screen reader|sr only|visually hidden|site (?:header|footer|nav)|global (?:nav|footer|header)|top bar|back to)(?: |$)/
const CAPTION_WORDS = new Set(
  'caption captions credit credits photocredit imagecredit figcaption gallery slideshow carousel lightbox slider bildunterschrift bildtext bu legende pie thumbnail thumb'.split(
    ' ',
  ),
)

/** The part an element announces; undefined when its names say nothing. */
export function partOf(element: InertElement): Part | undefined {
  const tag = element.localName
  if (CAPTION_TAGS.has(tag)) return 'caption'
  if (SITE_TAGS.has(tag)) return 'site'
  if (SITE_ROLES.test(element.getAttribute('role') ?? '')) return 'site'
  if (element.getAttribute('aria-hidden') === 'true') return 'site'

  const words = nameWords(element)
  if (words.length === 0 || words.length > 60) return undefined
  if (words.some(word => CAPTION_WORDS.has(word))) return 'caption'
  if (words.some(word => SITE_WORDS.has(word)) || SITE_PAIRS.test(words.join(' '))) return 'site'
  return undefined
}

/** `articleBody_main post-24` → article, body, main, post, 24. */
function nameWords(element: InertElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
}

const ARTICLE_TAGS = new Set(['article', 'main'])

/** Whether an element says that it holds an article. */
export function holdsArticle(element: InertElement): boolean {
  return (
    ARTICLE_TAGS.has(element.localName) ||
    /articlebody/i.test(element.getAttribute('itemprop') ?? '') ||
    element.getAttribute('role') === 'main'
  )
}
