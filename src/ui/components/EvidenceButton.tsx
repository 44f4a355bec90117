import { Icon } from '../primitives/Icon';
import { Pressable } from '../primitives/Pressable';
import { Text } from '../primitives/Text';
import './EvidenceButton.scss';

export interface EvidenceButtonProps {
  /** Where the fact is from, in short: 发布会报道 第8段. */
  text: string;
  /** What it is the evidence of, for screen readers. */
  about: string;
  onPress: () => void;
}

/** Stands below a statement and opens its evidence. */
export function EvidenceButton({ text, about, onPress }: EvidenceButtonProps) {
  // The spoken name begins with the written words: people who speak to the phone say what they see.
  const words = `看依据 · ${text}`;
  return (
    <Pressable className="hq-evidence-button" label={`${words}。${about}`} onPress={onPress}>
      <Icon name="source" />
      <Text inline size="caption" tone="inherit">
        {words}
      </Text>
    </Pressable>
  );
}
