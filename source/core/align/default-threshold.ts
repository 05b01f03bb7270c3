/**
 * The score below which passages are left out unless another is asked for. Apart from the aligner, so that whoever only tells it
 * does not load that.
 *
 * Where both measures of the bench are best for news; see docs/aligning.md.
 */
export const DEFAULT_THRESHOLD = 0.3;
