// Made by scripts/train-suggester.ts: claim, opinion, attribution, none.
export const usualMix = [0.3122, 0.1666, 0.4256, 0.0956]
