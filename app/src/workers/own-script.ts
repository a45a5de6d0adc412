// The one Trusted Types policy of the app: an address becomes a script only when it is a file of ours.
// Without it the page's policy refuses every worker.

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown }
}

/** Answers with the address of a script of this app. Throws a `TypeError` for any other. */
function ours(address: string): string {
  const url = new URL(address, document.baseURI)
  const isOurs = url.origin === location.origin && /\.[jt]s$/.test(url.pathname)
  if (!isOurs) throw new TypeError(`${address} is no script of this app`)
  return url.href
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes
const policy = policies?.createPolicy('claimbench', { createScriptURL: ours })

/** The address of a worker of ours, in the form that the page's policy asks for. */
export function ownScript(address: string): string {
  // Browsers with Trusted Types take the wrapped address where they take a text.
  return (policy?.createScriptURL(address) as string | undefined) ?? ours(address)
}
