import { Component, type ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { t } from './texts.ts';

interface Props {
  readonly children: ComponentChildren;
}

/** A part of the page that throws shows what happened and a way back instead of a blank screen. */
export class ErrorBoundary extends Component<Props, { readonly cause?: unknown }> {
  override state: { readonly cause?: unknown } = {};

  static override getDerivedStateFromError(cause: unknown) {
    return { cause };
  }

  override componentDidCatch(cause: unknown) {
    console.error('A part of the page failed.', cause);
  }

  override render() {
    if (this.state.cause === undefined) return this.props.children;
    const { cause } = this.state;
    return (
      <EmptyState alert title={t('failed')} text={cause instanceof Error ? cause.message : String(cause)}>
        <Button onClick={() => this.setState({ cause: undefined })}>{t('try_again')}</Button>
      </EmptyState>
    );
  }
}
