import { Component, type PropsWithChildren, type ReactNode } from 'react';
import type { Phone } from '@/domain/entities/pack';
import { Button, ErrorState } from '@/ui';
import { copy } from './copy';

interface ScreenErrorBoundaryProps {
  /** Whom to call where the screen would have helped. */
  helpPhone: Phone;
  onHome: () => void;
}

/** A screen that throws becomes a sentence with a way home; help and tabs stay in reach. */
export class ScreenErrorBoundary extends Component<PropsWithChildren<ScreenErrorBoundaryProps>, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const goHome = () => {
      this.setState({ failed: false });
      this.props.onHome();
    };
    return (
      <ErrorState title={copy.crashTitle} text={copy.crash(this.props.helpPhone)}>
        <Button kind="primary" text={copy.backHome} onPress={goHome} />
      </ErrorState>
    );
  }
}
