import { View } from '@tarojs/components';
import { Icon, type IconName } from '../primitives/Icon';
import { Part } from '../primitives/Part';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { classNames } from '../primitives/class-names';
import { Banner } from './Banner';
import { Button } from './Button';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup';
import './SpeechPlayer.scss';

/** Something that the player's buttons do. */
export interface SpeechPlayerAction {
  text: string;
  icon: IconName;
  onPress: () => void;
}

export interface SpeechPlayerProps<Speed extends string> {
  /** What the player is, for screen readers. */
  label: string;
  /** The big button, always at the same place: starts, or stops what was started. */
  button: SpeechPlayerAction;
  /** What happens now, in a few words; read out by screen readers. */
  status: string | null;
  /** Why nothing is read, and what to do. */
  problem: string | null;
  /** Shown as long as something was started and not stopped. */
  playing: {
    /** The sentence that is being read. */
    sentence: string;
    /** How far it has come, in words. */
    progress: string;
    action: SpeechPlayerAction | null;
    speed: ChoiceGroupProps<Speed>;
  } | null;
}

/** Reads a page aloud: one big button, and while it reads the sentence in large letters with what can be done. */
export function SpeechPlayer<Speed extends string>(props: SpeechPlayerProps<Speed>) {
  const { label, button, status, problem, playing } = props;
  return (
    <View
      className={classNames(
        'hq-speech-player',
        (playing !== null || status !== null || problem !== null) && 'hq-speech-player--open',
      )}
      {...accessibilityAttributes({ role: 'group', label })}
    >
      <Button wide icon={button.icon} text={button.text} onPress={button.onPress} />
      {/* There before its words are: only then are they read out. */}
      <View {...accessibilityAttributes({ role: 'status', live: true })}>
        {status !== null && <Status text={status} />}
        {problem !== null && <Banner icon="info" text={problem} />}
      </View>
      <Part>{playing !== null && <Playing {...playing} />}</Part>
    </View>
  );
}

function Status({ text }: { text: string }) {
  return (
    <View className="hq-speech-player__status">
      <Icon name="speak" />
      <Text inline size="label" strong tone="inherit">
        {text}
      </Text>
    </View>
  );
}

function Playing<Speed extends string>({
  sentence,
  progress,
  action,
  speed,
}: NonNullable<SpeechPlayerProps<Speed>['playing']>) {
  return (
    <>
      <View className="hq-speech-player__sentence">
        <Text size="title">{sentence}</Text>
      </View>
      <Text size="caption" tone="muted">
        {progress}
      </Text>
      {action !== null && <Button wide kind="primary" {...action} />}
      <ChoiceGroup {...speed} />
    </>
  );
}
