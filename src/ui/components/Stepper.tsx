import { View } from '@tarojs/components';
import { Text } from '../primitives/Text';
import { accessibilityAttributes } from '../primitives/accessibility-attributes';
import { classNames } from '../primitives/class-names';
import './Stepper.scss';

export interface StepperProps {
  /** The step that is open, from 1. */
  current: number;
  total: number;
}

/** How far one has come among numbered steps, in words; the dots below say the same to the eye. */
export function Stepper({ current, total }: StepperProps) {
  const words = `第 ${String(current)} 步，共 ${String(total)} 步`;
  const steps = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <View className="hq-stepper" {...accessibilityAttributes({ role: 'img', label: words })}>
      <Text size="label" strong>
        {words}
      </Text>
      <View className="hq-stepper__dots">
        {steps.map((step) => (
          <View
            key={step}
            className={classNames(
              'hq-stepper__dot',
              step < current && 'hq-stepper__dot--done',
              step === current && 'hq-stepper__dot--current',
            )}
          />
        ))}
      </View>
    </View>
  );
}
