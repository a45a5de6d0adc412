import { boundaryEdits, weightOfEdits } from './boundary-edits.ts'
import { lengthOf, type Masses } from './masses.ts'

/**
 * Boundary similarity B: of the boundaries that either segmentation has, how many both have, a near
 * miss counting in part.
 *
 * B = 1 − (|additions| + Σ_transpositions hop / n_t) / (|additions| + |transpositions| + |matches|).
 *
 * Range 0 to 1; 1 when neither has a boundary; symmetric. Throws a RangeError for texts of
 * different lengths.
 * Source: Fournier 2013, Evaluating Text Segmentation using Boundary Edit Distance, ACL.
 */
export function boundarySimilarity(hypothesis: Masses, reference: Masses, nt = 2): number {
  const { agreed, pairs } = boundaryAgreement(hypothesis, reference, nt)
  return pairs > 0 ? agreed / pairs : 1
}

/** The two halves of the fraction B, to be pooled over texts or pairs of coders. */
export function boundaryAgreement(
  a: Masses,
  b: Masses,
  nt: number,
): { readonly agreed: number; readonly pairs: number } {
  const edits = boundaryEdits(a, b, nt)
  const pairs = edits.additions + edits.transpositions.length + edits.matches
  return { agreed: pairs - weightOfEdits(edits, nt), pairs }
}

/**
 * Segmentation similarity S: of all places where the text could be cut, the share that needs no
 * edit, a near miss counting in part. High for any two segmentations with few boundaries: prefer B.
 *
 * S = 1 − (|additions| + Σ_transpositions hop / n_t) / (units − 1).
 *
 * Range 0 to 1; 1 for a text of one unit; symmetric. Throws a RangeError for texts of different
 * lengths.
 * Source: Fournier and Inkpen 2012, NAACL-HLT, 152-161; weights as in Fournier 2013.
 */
export function segmentationSimilarity(hypothesis: Masses, reference: Masses, nt = 2): number {
  const places = lengthOf(reference) - 1
  const edits = weightOfEdits(boundaryEdits(hypothesis, reference, nt), nt)
  return places > 0 ? 1 - edits / places : 1
}
