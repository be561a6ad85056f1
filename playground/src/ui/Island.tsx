import { Component, type ComponentChildren, type HTMLAttributes } from 'preact';

interface Props extends HTMLAttributes<HTMLDivElement> {
  readonly children?: ComponentChildren;
  /** Other data attributes and ids of the DOM contract. */
  readonly [attribute: `data-${string}`]: string | undefined;
}

/** A container that widgets fill: drawn once with its first children and never compared again. */
export class Island extends Component<Props> {
  override shouldComponentUpdate() {
    return false;
  }

  override render() {
    return <div {...this.props} />;
  }
}
