// What every answer of the server says, workers included: run only our own files, ask nobody else,
// be framed by nobody.
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  // The hash is that of the one rule (touch-action on buttons) that react-aria adds to the page.
  'style-src': "'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  'font-src': "'self'",
  'img-src': "'self' blob: data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  // Text becomes a script's address or a page's source through these two alone: ours lets the app's own
  // files pass (app/src/workers/own-script.ts), the editor's reads what is pasted into a page of nobody.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'claimbench ProseMirrorClipboard',
}

export const HEADERS = {
  'Content-Security-Policy': Object.entries(POLICY)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The browser asks each time, so that a new build is seen at once; answers are 304 mostly.
  'Cache-Control': 'no-cache',
}
