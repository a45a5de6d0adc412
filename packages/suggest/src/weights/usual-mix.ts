// Made by scripts/train-suggester.ts: claim, opinion, attribution, none.
export const usualMix = [0.3151, 0.1709, 0.4152, 0.0988]
