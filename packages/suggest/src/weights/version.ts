export const version = '2026.11'
