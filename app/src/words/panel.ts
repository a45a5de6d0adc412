export const panelWords = {
  back: 'Back',
} as const
