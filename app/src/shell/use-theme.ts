import { useLayoutEffect } from 'react'
import { useDesk } from '../desk/session-context.tsx'
import { themeOf } from './settings.ts'

/** Shows the page in the theme that was chosen. */
export function useTheme(): void {
  const theme = useDesk(themeOf)
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
