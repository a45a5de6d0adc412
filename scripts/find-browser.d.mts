/** The path of a Chromium that runs here, or undefined. */
export function findBrowser(): string | undefined
