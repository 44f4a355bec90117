import { accessibilityAttributesOf } from '../../config/accessibility-attributes';
import type { ProofOptions } from '../../tools/weapp-proof/prove-statically';
import { demoPhrases } from './demo-phrases';

const { View, Text, Input } = accessibilityAttributesOf;

/** What is asked of the preview. */
export const previewProof: ProofOptions = { handedThrough: { view: View, text: Text, input: Input } };

/** What is asked of the release: it must hold nothing of the fictional district. */
export function releaseProof(): ProofOptions {
  // No page of a release has a field to type into, so its templates have none.
  return { handedThrough: { view: View, text: Text }, forbiddenPhrases: demoPhrases() };
}
