import manifest from '../../../package.json' with { type: 'json' }

/** The version of the app, as reports name it. */
export const appVersion: string = manifest.version
