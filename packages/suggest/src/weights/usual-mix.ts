// Made by scripts/train-suggester.ts: claim, opinion, attribution, none.
export const usualMix = [0.3166, 0.1647, 0.4202, 0.0985]
