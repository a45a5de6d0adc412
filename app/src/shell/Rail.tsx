import { BookOpen, FileText, GraduationCap, Library, ListChecks, Settings } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { useLastArticle } from './last-article.ts'
import { shellWords } from '../words/shell.ts'
import styles from './Rail.module.css'

/** The places of the app. Review and report lead to the article that was open last. */
export function Rail() {
  const [location] = useLocation()
  const article = useLastArticle()
  const places = [
    { href: '/', label: shellWords.library, icon: Library },
    ...(article ? [{ href: `/review/${article}`, label: shellWords.review, icon: BookOpen }] : []),
    { href: '/claims', label: shellWords.claims, icon: ListChecks },
    ...(article ? [{ href: `/report/${article}`, label: shellWords.report, icon: FileText }] : []),
    { href: '/training', label: shellWords.training, icon: GraduationCap },
    { href: '/settings', label: shellWords.settings, icon: Settings },
  ]
  return (
    <nav className={styles['rail']} aria-label={shellWords.places}>
      {places.map(({ href, label, icon: Icon }) => (
        <Link
          key={href}
          href={href}
          className={styles['place'] ?? ''}
          title={label}
          aria-current={isAt(location, href) ? 'page' : undefined}
        >
          <Icon size={19} strokeWidth={1.6} aria-hidden="true" />
          <span className={styles['label']}>{label}</span>
        </Link>
      ))}
    </nav>
  )
}

// Training has places of its own inside.
function isAt(location: string, href: string): boolean {
  return location === href || (href === '/training' && location.startsWith('/training/'))
}
