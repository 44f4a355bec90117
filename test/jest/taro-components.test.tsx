import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Text, View } from '@tarojs/components';
import { AtDivider, AtProgress } from 'taro-ui';
import { axe } from './accessibility';

describe("Taro's own components under Jest", () => {
  it('are the HTML elements that the H5 build ships', () => {
    render(
      <View className="outer" role="main">
        <Text>养老服务</Text>
      </View>,
    );
    expect(screen.getByRole('main').tagName).toBe('DIV');
    expect(screen.getByText('养老服务').tagName).toBe('SPAN');
  });

  it('are found by role and name, and hear a tap', async () => {
    const onTap = jest.fn();
    render(
      <View role="button" aria-label="拨打 12345" onClick={onTap}>
        <Text>拨打</Text>
      </View>,
    );
    await userEvent.click(screen.getByRole('button', { name: '拨打 12345' }));
    expect(onTap).toHaveBeenCalledTimes(1);
  });

  it('are seen by axe, which reports what is wrong', async () => {
    const { container } = render(<View role="img">图</View>);
    const results = await axe(container);
    expect(results.violations.map((violation) => violation.id)).toContain('role-img-alt');
    expect(() => expect(results).toHaveNoViolations()).toThrow('role-img-alt');
  });
});

describe('taro-ui under Jest', () => {
  it("renders its real widgets with Taro's real components", () => {
    const { container } = render(
      <View role="progressbar" aria-label="进度" aria-valuenow={40}>
        <AtProgress percent={40} customStyle={{}} />
      </View>,
    );
    const bar = screen.getByRole('progressbar', { name: '进度' });
    expect(bar).toHaveTextContent('40%');
    const filled = container.querySelector<HTMLElement>('.at-progress__outer-inner-background');
    expect(filled?.style.width).toBe('40%');
  });

  it('fails without customStyle, as it does in the H5 build', () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<AtDivider content="到底了" />)).toThrow('`style` prop expects a mapping');
    silenced.mockRestore();
  });
});
