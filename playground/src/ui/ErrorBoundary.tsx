import { Component, type ComponentChildren } from 'preact';
import { Failure } from './Failure.tsx';

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
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return <Failure error={error} onRetry={() => this.setState({ cause: undefined })} />;
  }
}
