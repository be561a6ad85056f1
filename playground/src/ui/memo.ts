import { Component, type ComponentType, type VNode } from 'preact';

/**
 * Draws a component anew only when one of its properties is another one. For what stands in the page by the dozen while
 * something scrolls.
 */
export function memo<P extends object>(draw: (props: P) => VNode): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const before: Readonly<P> = this.props;
      return (Object.keys({ ...before, ...next }) as (keyof P)[]).some((name) => before[name] !== next[name]);
    }

    override render() {
      return draw(this.props);
    }
  };
}
