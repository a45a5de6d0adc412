// Made by scripts/train-suggester.ts: claim, opinion, attribution, none.
export const usualMix = [0.3213, 0.1609, 0.4131, 0.1047]
