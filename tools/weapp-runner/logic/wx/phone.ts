import { usualPhone, type PhoneState, type ScreenSize } from '../../protocol';

/** What a listener of `wx.on…` is told. */
type Listener = (event: Record<string, unknown>) => void;

/** The phone as the driver has set it, and who wants to hear of its changes. */
export class Phone {
  state: PhoneState = usualPhone;
  screen: ScreenSize = { width: 375, height: 667, pixelRatio: 2 };
  private readonly listeners = new Map<string, Set<Listener>>();

  /** `wx.onThemeChange` and its like; the name without `on`. */
  listen(moment: string, listener: Listener): void {
    this.listeners.set(moment, (this.listeners.get(moment) ?? new Set()).add(listener));
  }

  /** Without a listener, all of them are forgotten, as in WeChat. */
  ignore(moment: string, listener?: Listener): void {
    if (listener === undefined) this.listeners.delete(moment);
    else this.listeners.get(moment)?.delete(listener);
  }

  tell(moment: string, event: Record<string, unknown>): void {
    [...(this.listeners.get(moment) ?? [])].forEach((listener) => listener(event));
  }

  /** Takes over a new state and tells of what has changed. */
  change(state: PhoneState): void {
    const before = this.state;
    this.state = state;
    if (before.theme !== state.theme) this.tell('ThemeChange', { theme: state.theme });
    if ((before.network === 'offline') !== (state.network === 'offline')) {
      this.tell('NetworkStatusChange', { isConnected: state.network !== 'offline', networkType: networkType(state) });
    }
  }
}

export function networkType({ network }: PhoneState): string {
  if (network === 'offline') return 'none';
  return network === 'slow' ? '2g' : 'wifi';
}
